"""Where in a row of tokens do the words of each field stand, and what begins or ends at a given token?"""

from collections.abc import Iterable, Iterator

Span = tuple[int, int]


class Marks:
    """The places of the fields' words in one sentence; every look-up by token costs the same, however long it is."""

    __slots__ = ("_ends", "_spans", "_starts")

    def __init__(self) -> None:
        self._spans: dict[str, list[Span]] = {}
        self._starts: dict[tuple[str, int], int] | None = None  # made when first asked: most sentences are never
        self._ends: dict[tuple[str, int], int] = {}

    def add(self, field: str, i: int, j: int) -> None:
        """Lay down that a word of the field stands at tokens `[i, j)`."""
        spans = self._spans.get(field)
        if spans is None:
            self._spans[field] = [(i, j)]
        else:
            spans.append((i, j))
        self._starts = None

    def _indexed(self) -> dict[tuple[str, int], int]:
        """Where each word of each field ends, by field and beginning; and the other way round in `_ends`."""
        starts: dict[tuple[str, int], int] = {}
        self._ends = {}
        for field, spans in self._spans.items():
            for i, j in spans:
                if starts.get((field, i), 0) < j:
                    starts[field, i] = j
                self._ends.setdefault((field, j), i)
        self._starts = starts
        return starts

    def __contains__(self, field: str) -> bool:
        return field in self._spans

    def any_of(self, fields: Iterable[str]) -> bool:
        """Say whether a word of one of the fields stands anywhere."""
        return not self._spans.keys().isdisjoint(fields)

    def __iter__(self) -> Iterator[str]:
        return iter(self._spans)

    def spans(self, field: str) -> list[Span]:
        """List where words of the field stand, in order."""
        return self._spans.get(field, [])

    def starts_at(self, fields: Iterable[str], at: int) -> Span | None:
        """Find the longest word of the fields that begins at token `at`."""
        starts = self._starts if self._starts is not None else self._indexed()
        end = 0
        for field in fields:
            end = max(end, starts[field, at]) if (field, at) in starts else end
        return (at, end) if end else None

    def ends_at(self, fields: Iterable[str], at: int) -> Span | None:
        """Find the longest word of the fields that ends right before token `at`."""
        if self._starts is None:
            self._indexed()
        start = at
        for field in fields:
            start = min(start, self._ends[field, at]) if (field, at) in self._ends else start
        return (start, at) if start < at else None
