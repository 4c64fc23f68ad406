"""What must go so that the brief is one page, and how does the page say what went?

No browser is asked: every block's height follows from the measured width of its texts. While the page is too high, rows
go down a ladder; what speaks for them and what failed goes last, and everything that went is counted on the page.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from reports.foot import FootLabels, Manner, criteria, foot, foot_labels
from reports.heights import Labels, Pictures, labels, opening, page_room, pictures, remarks, tables
from reports.layout import GAP, LARGE, SHEET
from reports.measure import MM
from reports.page import Brief, Text
from reports.shorten import shortened
from reports.words import Catalogue
from research.model import Label

Counts = dict[str, int]

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
    ("bright", 4),
    ("decides", 3),
    ("money", 3),
    ("people", 4),
    ("rows", 5),
    ("questions", 4),
    ("noted", 2),
    ("too", 4),
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
    ("too", 2),
    ("rows", 1),
    ("money", 1),
    ("questions", 2),
    ("rows", 0),
    ("people", 0),
    ("decides", 0),
    ("money", 0),
    ("too", 0),
    ("questions", 1),
    ("bright", 1),
)
ROWS_LEAVE = (Label.POLISHED, Label.UNKNOWN, Label.CONFLICTING, Label.STRETCHED, Label.REFUTED, Label.SUPPORTED)
WIDE = frozenset({"rows", "people"})  # blocks with room beside their title
COUNTED = ("rows", "people", "questions", "bright", "too", "noted", "decides", "money")
OTHERS = tuple(block for block in COUNTED if block != "decides")
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
    and `ruled` the number of lines for notes that fill it. `listed`: each criterion stands with its sentence.
    """

    brief: Brief
    notes: dict[str, str]
    left_out: str
    manner: Manner
    drawn: Pictures
    slack: float
    ruled: int
    listed: bool = False
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class _Manners:
    """How the foot says what it says: the sources that failed, and the criteria with their sentences or without."""

    failed: Manner = Manner.RUN_ON
    listed: bool = False


TIGHT = _Manners()


@dataclass(frozen=True, slots=True)
class _Ruler:
    """How much room a brief leaves on the sheet when it keeps so many rows of each block."""

    whole: Brief
    words: Catalogue
    drawn: Pictures
    said: Labels
    foot: FootLabels
    opening: float
    scale: float

    @classmethod
    def of(cls, brief: Brief, words: Catalogue, scale: float) -> "_Ruler":
        """Measure what no dropped row changes: the pictures and what is read first."""
        drawn, said = pictures(brief, words, scale), labels(words)
        return cls(brief, words, drawn, said, foot_labels(words), opening(brief, drawn, said, scale), scale)

    def slack(self, counts: Counts, manners: _Manners = TIGHT) -> float:
        return min(self.sheets(counts, manners))

    def sheets(self, counts: Counts, manners: _Manners) -> list[float]:
        """The room left on each sheet: one, or in large print one to read and one to look things up."""
        shown, scale = _kept(self.whole, counts), self.scale
        left_out = _left_out(self.whole, counts, self.words)
        read = self.opening + remarks(shown, self.said, scale)
        rest = tables(shown, self.drawn, scale) + foot(shown, self.foot, manners.failed, left_out, scale)
        rest += criteria(shown, self.foot, scale, listed=manners.listed)
        used = [read + rest] if scale == 1.0 else [read, rest + RUNNING_HEAD]
        return [page_room(SHEET, scale) - high - SPARE for high in used]


def fit(brief: Brief, words: Catalogue, *, large: bool = False) -> Fitted:
    """Drop rows until the page holds the brief; only when a whole block would have to go, shorten sentences first.

    The picture of who decides stays as long as it costs no row of another block; else the lines that say the same.
    `large`: in large print, on two sheets.
    """
    scale = LARGE if large else 1.0
    plain = _fitted(replace(brief, control=None), words, scale)
    if brief.control is None:
        return plain
    beside = tuple(line for line in brief.decides if line not in brief.control.lines)
    drawn = _fitted(replace(brief, decides=beside), words, scale)
    costs = any(len(getattr(drawn.brief, block)) < len(getattr(plain.brief, block)) for block in OTHERS)
    return plain if costs or drawn.slack < 0 else drawn


def _fitted(brief: Brief, words: Catalogue, scale: float) -> Fitted:
    fitted = _dropped(brief, words, scale)
    for most in LETTERS:
        if fitted.slack >= 0 and not fitted.left_out:
            break
        fitted = _dropped(shortened(brief, most), words, scale)
    return fitted


def _dropped(brief: Brief, words: Catalogue, scale: float) -> Fitted:
    ruler = _Ruler.of(brief, words, scale)
    counts = {block: len(getattr(brief, block)) for block in COUNTED}
    for block, least in LADDER:
        counts = _lowered(counts, block, least, ruler)
    for block, _ in reversed(LADDER):
        counts = _raised(counts, block, ruler)
    tries = (_Manners(manner, listed) for listed in (True, False) for manner in Manner)
    manners = next((one for one in tries if ruler.slack(counts, one) >= 0), _Manners(Manner.TERSE))
    slack = ruler.slack(counts, manners)
    for_notes = ruler.sheets(counts, manners)[0]
    return Fitted(
        brief=_kept(brief, counts),
        notes=dict(_notes(brief, counts, words)),
        left_out=_left_out(brief, counts, words),
        manner=manners.failed,
        drawn=ruler.drawn,
        slack=slack,
        ruled=int((for_notes - 2 * GAP) // (RULED / scale)) if for_notes > NOTES_FROM else 0,
        listed=manners.listed,
        scale=scale,
    )


def _lowered(counts: Counts, block: str, least: int, ruler: _Ruler) -> Counts:
    """Drop as many rows of a block as the page needs, but keep at least so many."""
    if counts[block] <= least or ruler.slack(counts) >= 0:
        return counts
    few = {**counts, block: least}
    if ruler.slack(few) < 0:
        return few
    low, high = least, counts[block]  # it fits with `low` of them and not with `high`
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if ruler.slack({**counts, block: middle}) >= 0 else (low, middle)
    return {**counts, block: low}


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
        too=brief.too[: counts["too"]],
        noted=brief.noted[: counts["noted"]],
        decides=brief.decides[: counts["decides"]],
        money=brief.money[: counts["money"]],
    )
    cited = set(_cited(kept))
    return replace(kept, sources=tuple(source for source in brief.sources if source.n in cited))


def _notes(whole: Brief, counts: Counts, words: Catalogue) -> Iterator[tuple[str, str]]:
    for block in COUNTED:
        total, shown = len(getattr(whole, block)), counts[block]
        if 0 < shown < total:
            key = "page.shown" if block in WIDE else "page.shown_short"
            yield block, words.text(key, shown=words.count(shown), total=words.count(total))


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
    for row in brief.rows:
        yield from (row.say, *row.found)
    for person in brief.people:
        yield from person.found
    yield from (brief.also,) if brief.also else ()
    lines = (*brief.decides, *brief.money, *brief.bright, *brief.too, *brief.noted, *brief.questions)
    yield from (line.text for line in (*lines, *(brief.control.lines if brief.control else ())))
    yield from (one.found for one in brief.criteria)
    yield brief.calling
