"""What must go so that the brief is one page, and how does the page say what went?

No browser is asked: every block's height follows from the measured width of its texts. While the page is too high, rows
go down a ladder; what speaks for them and what failed goes last, and everything that went is counted on the page.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from reports.heights import Labels, Pictures, above, foot, labels, page_room, pictures
from reports.layout import GAP, SHEET
from reports.measure import MM
from reports.page import Brief, Text
from reports.words import Catalogue
from research.model import Label

LADDER: tuple[tuple[str, int], ...] = (  # block, and how many of it to keep at least
    ("people", 8),
    ("rows", 9),
    ("noted", 5),
    ("bright", 6),
    ("decides", 4),
    ("money", 4),
    ("people", 5),
    ("rows", 6),
    ("noted", 3),
    ("decides", 3),
    ("money", 3),
    ("questions", 4),
    ("people", 4),
    ("rows", 4),
    ("bright", 4),
    ("noted", 2),
    ("decides", 2),
    ("money", 2),
    ("questions", 3),
    ("people", 2),
    ("rows", 2),
    ("bright", 2),
    ("noted", 1),
    ("people", 0),
    ("rows", 0),
    ("decides", 0),
    ("noted", 0),
    ("money", 0),
    ("bright", 1),
    ("questions", 1),
)
ROWS_LEAVE = (Label.POLISHED, Label.UNKNOWN, Label.CONFLICTING, Label.STRETCHED, Label.REFUTED, Label.SUPPORTED)
WIDE = frozenset({"rows", "people"})  # blocks with room beside their title
COUNTED = ("rows", "people", "questions", "bright", "noted", "decides", "money")
SPARE = 1.5 * MM  # points that stay free between the last block and the foot
NOTES_FROM = 16 * MM  # points of room that are worth ruled lines for notes
NOTES_AT_MOST = 66 * MM  # more would only be white
RULED = 6.5 * MM  # points between two of those lines


@dataclass(frozen=True, slots=True)
class Fitted:
    """A brief that is one page.

    `notes` says by block what was left out; `terse`: the foot names failed sources without what they would have told;
    `slack` is the room left over in points (below nought only when nothing is left to drop), `ruled` the number of lines
    for notes that fill it.
    """

    brief: Brief
    notes: dict[str, str]
    terse: bool
    drawn: Pictures
    slack: float
    ruled: int


@dataclass(frozen=True, slots=True)
class _Ruler:
    """How much room is left on the sheet by a brief."""

    drawn: Pictures
    said: Labels

    def slack(self, brief: Brief, *, terse: bool = False) -> float:
        shown = _with_cited_sources(brief)
        return page_room(SHEET) - above(shown, self.drawn, self.said) - foot(shown, self.said, terse=terse) - SPARE


def fit(brief: Brief, words: Catalogue) -> Fitted:
    """Drop rows until the page holds the brief."""
    ruler = _Ruler(pictures(brief, words), labels(words))
    kept = brief
    for block, least in LADDER:
        kept = _lowered(kept, block, least, ruler)
    terse = ruler.slack(kept) < 0
    slack = ruler.slack(kept, terse=terse)
    return Fitted(
        brief=_with_cited_sources(kept),
        notes=dict(_notes(brief, kept, words)),
        terse=terse,
        drawn=ruler.drawn,
        slack=slack,
        ruled=int((min(slack, NOTES_AT_MOST) - 2 * GAP) // RULED) if slack > NOTES_FROM else 0,
    )


def _lowered(brief: Brief, block: str, least: int, ruler: _Ruler) -> Brief:
    slack = ruler.slack(brief)
    while slack < 0 and len(getattr(brief, block)) > least:
        fewer = _without_one(brief, block)
        if ruler.slack(fewer) <= slack:
            return brief  # the column beside it decides the height
        brief, slack = fewer, ruler.slack(fewer)
    return brief


def _without_one(brief: Brief, block: str) -> Brief:
    items = getattr(brief, block)
    at = len(items) - 1
    if block == "rows":
        at = max(range(len(items)), key=lambda n: (-ROWS_LEAVE.index(items[n].label), n))
    return replace(brief, **{block: items[:at] + items[at + 1 :]})


def _notes(whole: Brief, kept: Brief, words: Catalogue) -> Iterator[tuple[str, str]]:
    for block in COUNTED:
        total, shown = len(getattr(whole, block)), len(getattr(kept, block))
        if shown < total:
            key = "page.shown" if block in WIDE else "page.shown_short"
            yield block, words.text(key, shown=words.count(shown), total=words.count(total))


def _with_cited_sources(brief: Brief) -> Brief:
    cited = set(_cited(brief))
    return replace(brief, sources=tuple(source for source in brief.sources if source.n in cited))


def _cited(brief: Brief) -> Iterator[int]:
    """The numbers that stand on the page, each of which has its line at the foot."""
    for text in _texts(brief):
        yield from text.refs
    for person in brief.people:
        yield from person.refs
    for row in brief.heads:
        yield from row.refs
    if brief.timeline:
        for item in (*brief.timeline.bars, *brief.timeline.traces):
            yield from item.refs


def _texts(brief: Brief) -> Iterator[Text]:
    yield from brief.story.summary
    yield from (brief.story.bright,) if brief.story.bright else ()
    for card in brief.cards:
        yield from (card.say, *card.found, card.reading)
    for row in brief.rows:
        yield from (row.say, *row.found)
    for person in brief.people:
        yield from person.found
    yield from (line.text for line in (*brief.decides, *brief.money, *brief.bright, *brief.noted))
