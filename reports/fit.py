"""What must go so that the brief is one page, and how does the page say what went?

No browser is asked: every block's height follows from the measured width of its texts. While the page is too high, rows
go down a ladder; what speaks for them and what failed goes last, and everything that went is counted on the page.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from reports.heights import Labels, Manner, Pictures, foot, labels, opening, page_room, pictures, remarks, tables
from reports.layout import GAP, LARGE, SHEET
from reports.measure import MM
from reports.page import Brief, Text
from reports.shorten import shortened
from reports.words import Catalogue
from research.model import Label

Counts = dict[str, int]

LADDER: tuple[tuple[str, int], ...] = (  # block, and how many of it to keep at least
    ("drift", 0),  # it fills room that is left over, and no sentence is shortened for it
    ("people", 8),
    ("rows", 9),
    ("noted", 5),
    ("bright", 6),
    ("decides", 4),
    ("money", 4),
    ("people", 5),
    ("rows", 6),
    ("noted", 3),
    ("bright", 4),
    ("decides", 3),
    ("money", 3),
    ("people", 4),
    ("rows", 5),
    ("questions", 4),
    ("noted", 2),
    ("rows", 4),
    ("people", 3),
    ("decides", 2),
    ("bright", 3),
    ("money", 2),
    ("rows", 3),
    ("people", 2),
    ("questions", 3),
    ("noted", 1),
    ("decides", 1),
    ("rows", 2),
    ("bright", 2),
    ("people", 1),
    ("noted", 0),
    ("rows", 1),
    ("money", 1),
    ("questions", 2),
    ("rows", 0),
    ("people", 0),
    ("decides", 0),
    ("money", 0),
    ("questions", 1),
    ("bright", 1),
)
ROWS_LEAVE = (Label.POLISHED, Label.UNKNOWN, Label.CONFLICTING, Label.STRETCHED, Label.REFUTED, Label.SUPPORTED)
WIDE = frozenset({"rows", "people"})  # blocks with room beside their title
COUNTED = ("rows", "people", "questions", "bright", "noted", "decides", "money", "drift")
TITLES = {block: "others" if block == "rows" else block for block in COUNTED}
LETTERS = (240, 160, 110, 80)  # of a sentence: what a page of very long ones is brought down to, step by step
SPARE = 2.2 * MM  # points that stay free between the last block and the foot; our sums are up to 0.9 mm off
RUNNING_HEAD = 14.0  # points of the line that says on the second sheet whose it is
NOTES_FROM = 16 * MM  # points of room that are worth ruled lines for notes
RULED = 6.5 * MM  # points between two of those lines


@dataclass(frozen=True, slots=True)
class Fitted:
    """A brief that is one page, or two in large print.

    `notes` says by block what was left out, and `left_out` which blocks went as a whole; `manner`: how the foot names
    the sources that failed; `slack` is the room left over in points (below nought only when nothing is left to drop),
    and `ruled` the number of lines for notes that fill it.
    """

    brief: Brief
    notes: dict[str, str]
    left_out: str
    manner: Manner
    drawn: Pictures
    slack: float
    ruled: int
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class _Ruler:
    """How much room a brief leaves on the sheet when it keeps so many rows of each block."""

    whole: Brief
    words: Catalogue
    drawn: Pictures
    said: Labels
    scale: float

    def slack(self, counts: Counts, manner: Manner = Manner.RUN_ON) -> float:
        return min(self.sheets(counts, manner))

    def sheets(self, counts: Counts, manner: Manner) -> list[float]:
        """The room left on each sheet: one, or in large print one to read and one to look things up."""
        shown, scale = _kept(self.whole, counts), self.scale
        left_out = _left_out(self.whole, counts, self.words)
        read = opening(shown, self.drawn, self.said, scale) + remarks(shown, self.drawn, self.said, scale)
        rest = tables(shown, self.drawn, scale) + foot(shown, self.said, manner, left_out, scale)
        used = [read + rest] if scale == 1.0 else [read, rest + RUNNING_HEAD]
        return [page_room(SHEET, scale) - high - SPARE for high in used]


def fit(brief: Brief, words: Catalogue, *, large: bool = False) -> Fitted:
    """Drop rows until the page holds the brief; only when a whole block would have to go, shorten sentences first.

    `large`: in large print, on two sheets.
    """
    scale = LARGE if large else 1.0
    fitted = _dropped(brief, words, scale)
    for most in LETTERS:
        if fitted.slack >= 0 and not _gone(brief, fitted.brief):
            break
        fitted = _dropped(shortened(brief, most), words, scale)
    return fitted


def _dropped(brief: Brief, words: Catalogue, scale: float) -> Fitted:
    ruler = _Ruler(brief, words, pictures(brief, words, scale), labels(words), scale)
    counts = {block: len(getattr(brief, block)) for block in COUNTED}
    for block, least in LADDER:
        counts = _lowered(counts, block, least, ruler)
    for block, _ in reversed(LADDER):
        counts = _raised(counts, block, ruler)
    manner = next((m for m in Manner if ruler.slack(counts, m) >= 0), Manner.TERSE)
    slack = ruler.slack(counts, manner)
    for_notes = ruler.sheets(counts, manner)[0]
    return Fitted(
        brief=_kept(brief, counts),
        notes=dict(_notes(brief, counts, words)),
        left_out=_left_out(brief, counts, words),
        manner=manner,
        drawn=ruler.drawn,
        slack=slack,
        ruled=int((for_notes - 2 * GAP) // (RULED / scale)) if for_notes > NOTES_FROM else 0,
        scale=scale,
    )


def _lowered(counts: Counts, block: str, least: int, ruler: _Ruler) -> Counts:
    while ruler.slack(counts) < 0 and counts[block] > least:
        counts = {**counts, block: counts[block] - 1}
    return counts


def _raised(counts: Counts, block: str, ruler: _Ruler) -> Counts:
    """Take back what fits after all: blocks stand side by side, so that one may have gone without need."""
    while counts[block] < len(getattr(ruler.whole, block)):
        more = {**counts, block: counts[block] + 1}
        if ruler.slack(more) < 0:
            return counts
        counts = more
    return counts


def _kept(brief: Brief, counts: Counts) -> Brief:
    """The brief with so many rows of each block, and those sources at its foot to which a number leads."""
    rows = list(brief.rows)
    while len(rows) > counts["rows"]:
        rows.pop(max(range(len(rows)), key=lambda n: (-ROWS_LEAVE.index(rows[n].label), n)))
    kept = replace(
        brief,
        rows=tuple(rows),
        people=brief.people[: counts["people"]],
        questions=brief.questions[: counts["questions"]],
        bright=brief.bright[: counts["bright"]],
        noted=brief.noted[: counts["noted"]],
        decides=brief.decides[: counts["decides"]],
        money=brief.money[: counts["money"]],
        drift=brief.drift[: counts["drift"]],
    )
    cited = set(_cited(kept))
    return replace(kept, sources=tuple(source for source in brief.sources if source.n in cited))


def _notes(whole: Brief, counts: Counts, words: Catalogue) -> Iterator[tuple[str, str]]:
    for block in COUNTED:
        total, shown = len(getattr(whole, block)), counts[block]
        if 0 < shown < total:
            key = "page.shown" if block in WIDE else "page.shown_short"
            yield block, words.text(key, shown=words.count(shown), total=words.count(total))


def _gone(whole: Brief, shown: Brief) -> bool:
    """Whether a block went as a whole that is worth shorter sentences."""
    return any(getattr(whole, block) and not getattr(shown, block) for block in COUNTED if block != "drift")


def _left_out(whole: Brief, counts: Counts, words: Catalogue) -> str:
    """The blocks of which nothing is left on the page, each with how much it held."""
    gone = [block for block in COUNTED if getattr(whole, block) and not counts[block]]
    if not gone:
        return ""
    titles = [f"{words.text(f'page.{TITLES[block]}')} ({len(getattr(whole, block))})" for block in gone]
    return words.text("page.left_out", blocks=words.listed(titles))


def _cited(brief: Brief) -> Iterator[int]:
    """The numbers that stand on the page, each of which has its line at the foot."""
    for text in _texts(brief):
        yield from text.refs
    for person in brief.people:
        yield from person.refs
    for row in brief.heads:
        yield from row.refs
    for story in brief.drift:
        for column in story.columns:
            yield from column.refs
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
    for row in brief.rows:
        yield from (row.say, *row.found)
    for person in brief.people:
        yield from person.found
    yield from (brief.also,) if brief.also else ()
    yield from (line.text for line in (*brief.decides, *brief.money, *brief.bright, *brief.noted))
