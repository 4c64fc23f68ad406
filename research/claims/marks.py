"""Where in a row of tokens do the words of each field stand, and what begins or ends at a given token?"""

from collections.abc import Iterable

Span = tuple[int, int]


_FEW = 6  # spans that are looked through faster than an index of them is made


class Marks(dict[str, list[Span]]):
    """The places of the fields' words in one sentence, in order; a field is indexed by token when it has many."""

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
            spans = self.get(field)
            if spans is None:
                continue
            if len(spans) > _FEW:
                end = max(end, self._indexed_starts(field, spans).get(at, 0))
                continue
            for i, j in spans:
                if i == at and j > end:
                    end = j
        return (at, end) if end else None

    def ends_at(self, fields: Iterable[str], at: int) -> Span | None:
        """Find the longest word of the fields that ends right before token `at`."""
        start = at
        for field in fields:
            spans = self.get(field)
            if spans is None:
                continue
            if len(spans) > _FEW:
                start = min(start, self._indexed_ends(field, spans).get(at, at))
                continue
            for i, j in spans:
                if j == at and i < start:
                    start = i
        return (start, at) if start < at else None

    def _indexed_starts(self, field: str, spans: list[Span]) -> dict[int, int]:
        known = self._starts.get(field)
        if known is None:
            known = self._starts[field] = {}
            for i, j in spans:
                known[i] = max(j, known.get(i, 0))
        return known

    def _indexed_ends(self, field: str, spans: list[Span]) -> dict[int, int]:
        known = self._ends.get(field)
        if known is None:
            known = self._ends[field] = {}
            for i, j in spans:
                known[j] = min(i, known.get(j, i))
        return known
