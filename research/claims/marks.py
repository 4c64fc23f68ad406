"""Where in a row of tokens do the words of each field stand, and what begins or ends at a given token?"""

from collections.abc import Iterable, Iterator

Span = tuple[int, int]


class Marks:
    """The places of the fields' words in one sentence; every look-up by token costs the same, however long it is."""

    __slots__ = ("_ends", "_spans", "_starts")

    def __init__(self) -> None:
        self._spans: dict[str, list[Span]] = {}
        self._starts: dict[tuple[str, int], int] = {}
        self._ends: dict[tuple[str, int], int] = {}

    def add(self, field: str, i: int, j: int) -> None:
        """Lay down that a word of the field stands at tokens `[i, j)`."""
        self._spans.setdefault(field, []).append((i, j))
        if self._starts.get((field, i), 0) < j:
            self._starts[field, i] = j
        self._ends.setdefault((field, j), i)

    def __contains__(self, field: str) -> bool:
        return field in self._spans

    def any_of(self, fields: Iterable[str]) -> bool:
        """Say whether a word of one of the fields stands anywhere."""
        return any(field in self._spans for field in fields)

    def __iter__(self) -> Iterator[str]:
        return iter(self._spans)

    def spans(self, field: str) -> list[Span]:
        """List where words of the field stand, in order."""
        return self._spans.get(field, [])

    def starts_at(self, fields: Iterable[str], at: int) -> Span | None:
        """Find the longest word of the fields that begins at token `at`."""
        end = max((self._starts.get((field, at), 0) for field in fields), default=0)
        return (at, end) if end else None

    def ends_at(self, fields: Iterable[str], at: int) -> Span | None:
        """Find the longest word of the fields that ends right before token `at`."""
        start = min((self._ends.get((field, at), at) for field in fields), default=at)
        return (start, at) if start < at else None
