"""How much room does a brief leave on its sheet when it keeps so many rows of each block?

Everything is measured once, each row by itself, so that a ladder of hundreds of steps costs sums only.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from reports.foot import Manner, criteria, foot, foot_labels
from reports.heights import Pictures, labels, opening, page_room, remarks, stacked, tables
from reports.layout import SHEET
from reports.measure import MM
from reports.page import Brief, Drift, Line, PersonRow, Row, Text
from reports.words import Catalogue
from research.model import Label

Counts = Mapping[str, int]
COUNTED = ("rows", "people", "questions", "bright", "too", "noted", "decides", "money", "drift")
TITLES = {block: "others" if block == "rows" else block for block in COUNTED}
ROWS_LEAVE = (Label.POLISHED, Label.UNKNOWN, Label.CONFLICTING, Label.STRETCHED, Label.REFUTED, Label.SUPPORTED)
SPARE = 2.2 * MM  # points that stay free between the last block and the foot; our sums are up to 0.9 mm off
RUNNING_HEAD = 14.0  # points of the line that says on the second sheet whose it is


@dataclass(frozen=True, slots=True)
class Manners:
    """How the foot says what it says: the sources that failed, and the criteria with their sentences or without."""

    failed: Manner = Manner.RUN_ON
    listed: bool = False


TIGHT = Manners()


class Ruler:
    """Measures one brief in one size of print; `drawn`: its pictures."""

    def __init__(self, brief: Brief, words: Catalogue, drawn: Pictures, scale: float) -> None:
        said = labels(words)
        self.whole, self.drawn, self.scale = brief, drawn, scale
        self._words = words
        self._foot_labels = foot_labels(words)
        self._opening = opening(brief, drawn, said, scale)
        in_order = replace(brief, rows=tuple(brief.rows[n] for n in _first_to_stay(brief.rows)))
        self._high = stacked(in_order, said, scale)
        self._cited = {block: _sets(map(_refs, getattr(in_order, block))) for block in COUNTED}
        self._always = frozenset(_always_cited(brief))
        self._criteria = {how: criteria(brief, self._foot_labels, scale, listed=how) for how in (True, False)}
        self._feet: dict[tuple[frozenset[int], str, Manner], float] = {}

    def slack(self, counts: Counts, manners: Manners = TIGHT) -> float:
        """Points that are left on the fullest sheet; below nought it does not fit."""
        return min(self.sheets(counts, manners))

    def sheets(self, counts: Counts, manners: Manners) -> list[float]:
        """The room left on each sheet: one, or in large print one to read and one to look things up."""
        read = self._opening + remarks(self._high, counts, self.drawn, self.scale)
        rest = tables(self._high, counts, self.drawn, self.scale) + self._foot(counts, manners.failed)
        rest += self._criteria[manners.listed]
        used = [read + rest] if self.scale == 1.0 else [read, rest + RUNNING_HEAD]
        return [page_room(SHEET, self.scale) - high - SPARE for high in used]

    def kept(self, counts: Counts) -> Brief:
        """The brief with so many rows of each block, and those sources at its foot to which a number leads."""
        stay = sorted(_first_to_stay(self.whole.rows)[: counts["rows"]])
        rows = tuple(self.whole.rows[n] for n in stay)
        first = {block: getattr(self.whole, block)[: counts[block]] for block in COUNTED if block != "rows"}
        return replace(self._with_sources(self.cited(counts)), rows=rows, **first)

    def left_out(self, counts: Counts) -> str:
        """The blocks of which nothing is left on the page, each with how much it held."""
        gone = [block for block in COUNTED if getattr(self.whole, block) and not counts[block]]
        if not gone:
            return ""
        titles = [f"{self._words.text(f'page.{TITLES[b]}')} ({len(getattr(self.whole, b))})" for b in gone]
        return self._words.text("page.left_out", blocks=self._words.listed(titles))

    def cited(self, counts: Counts) -> frozenset[int]:
        """The numbers that stand on the page, each of which has its line at the foot."""
        return self._always.union(*(self._cited[block][counts[block]] for block in COUNTED))

    def _with_sources(self, cited: frozenset[int]) -> Brief:
        return replace(self.whole, sources=tuple(source for source in self.whole.sources if source.n in cited))

    def _foot(self, counts: Counts, manner: Manner) -> float:
        key = (self.cited(counts), self.left_out(counts), manner)
        if key not in self._feet:
            self._feet[key] = foot(self._with_sources(key[0]), self._foot_labels, manner, key[1], self.scale)
        return self._feet[key]


def _first_to_stay(rows: tuple[Row, ...]) -> list[int]:
    """The places of the rows, those first that go last: what speaks for them; of one grade the upper ones."""
    return sorted(range(len(rows)), key=lambda n: (-ROWS_LEAVE.index(rows[n].label), n))


def _sets(refs: Iterable[Iterable[int]]) -> list[frozenset[int]]:
    """What none, one, two ... of them cite together."""
    made: list[frozenset[int]] = [frozenset()]
    for some in refs:
        made.append(made[-1].union(some))
    return made


def _refs(item: object) -> list[int]:
    """The numbers in one row of a block."""
    match item:
        case Line():
            return list(item.text.refs)
        case Row():
            return [n for text in (item.say, *item.found) for n in text.refs]
        case PersonRow():
            return [*item.refs, *(n for text in item.found for n in text.refs)]
        case Drift():
            return [n for column in item.columns for n in column.refs]
    raise TypeError(f"no row of a block: {item!r}")


def _always_cited(brief: Brief) -> Iterator[int]:
    """The numbers in what no ladder drops."""
    for text in _texts(brief):
        yield from text.refs
    yield from brief.story.headline_refs
    for row in brief.heads:
        yield from row.refs
    for fact in brief.story.facts:
        yield from fact.refs
    if brief.timeline:
        for bar in brief.timeline.bars:
            yield from bar.refs
        for trace in brief.timeline.traces:
            yield from trace.refs


def _texts(brief: Brief) -> Iterator[Text]:
    yield from brief.story.summary
    yield from (brief.story.bright,) if brief.story.bright else ()
    for card in brief.cards:
        yield from (*card.say, *card.found, card.reading)
    yield from (brief.also,) if brief.also else ()
    yield from (line.text for line in brief.control.lines) if brief.control else ()
    yield from (one.found for one in brief.criteria)
    yield brief.calling
