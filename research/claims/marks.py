"""Where in a row of tokens do the words of each field stand, and what begins or ends at a given token?"""

from collections.abc import Iterable

Span = tuple[int, int]


class Marks(dict[str, list[Span]]):
    """The places of the fields' words in one sentence, in order; few fields are asked by token: only those are indexed."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, spans: dict[str, list[Span]] | None = None) -> None:
        super().__init__(spans or {})
        self._starts: dict[str, dict[int, int]] = {}
        self._ends: dict[str, dict[int, int]] = {}

    def any_of(self, fields: Iterable[str]) -> bool:
        """Say whether a word of one of the fields stands anywhere."""
        return not self.keys().isdisjoint(fields)

    def spans(self, field: str) -> list[Span]:
        """List where words of the field stand, in order."""
        return self.get(field, [])

    def starts_at(self, fields: Iterable[str], at: int) -> Span | None:
        """Find the longest word of the fields that begins at token `at`."""
        end = 0
        for field in fields:
            if field in self:
                known = self._starts.get(field)
                if known is None:
                    known = self._starts[field] = _longest(self[field])
                end = max(end, known.get(at, 0))
        return (at, end) if end else None

    def ends_at(self, fields: Iterable[str], at: int) -> Span | None:
        """Find the longest word of the fields that ends right before token `at`."""
        start = at
        for field in fields:
            if field in self:
                known = self._ends.get(field)
                if known is None:
                    known = self._ends[field] = {j: i for i, j in reversed(self[field])}
                start = min(start, known.get(at, at))
        return (start, at) if start < at else None


def _longest(spans: list[Span]) -> dict[int, int]:
    ends: dict[int, int] = {}
    for i, j in spans:
        if ends.get(i, 0) < j:
            ends[i] = j
    return ends
