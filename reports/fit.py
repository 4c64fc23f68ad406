"""What must go so that the brief is one page, and how does the page say what went?

No browser is asked: every block's height follows from the measured width of its texts. While the page is too high, rows
go down a ladder; what speaks for them and what failed goes last, and everything that went is counted on the page.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from reports.foot import Manner
from reports.heights import Pictures, pictures
from reports.layout import GAP, LARGE
from reports.measure import MM
from reports.page import Brief
from reports.ruler import COUNTED, Counts, Manners, Ruler
from reports.shorten import shortened
from reports.words import Catalogue

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
WIDE = frozenset({"rows", "people"})  # blocks with room beside their title
LETTERS = (240, 160, 110, 80)  # of a sentence: what a page of very long ones is brought down to, step by step
NOTES_FROM = 16 * MM  # points of room that are worth ruled lines for notes
RULED = 6.5 * MM  # points between two of those lines
RULED_AT_MOST = 12  # of them


@dataclass(frozen=True, slots=True)
class Fitted:
    """A brief that is one page, or two in large print.

    `notes` says by block what was left out, and `left_out` which blocks went as a whole; `manner`: how the foot names
    the sources that failed; `slack` is the room left over in points (below nought only when nothing is left to drop),
    and `ruled` the number of lines for notes that fill it, on the second sheet `ruled_second`. `listed`: each criterion
    stands with its sentence.
    """

    brief: Brief
    notes: dict[str, str]
    left_out: str
    manner: Manner
    drawn: Pictures
    slack: float
    ruled: int
    ruled_second: int = 0
    listed: bool = False
    scale: float = 1.0


def fit(brief: Brief, words: Catalogue, *, large: bool = False) -> Fitted:
    """Drop rows until the page holds the brief; only when a whole block would have to go, shorten sentences first.

    The picture of who decides stays when the page then shows as much as with the lines that say the same.
    `large`: in large print, on two sheets.
    """
    scale = LARGE if large else 1.0
    drawn = pictures(brief, words, scale)
    in_lines = _fitted(replace(brief, control=None), words, drawn.without_control(), scale)
    if brief.control is None:
        return in_lines
    beside = tuple(line for line in brief.decides if line not in brief.control.lines)
    pictured = _dropped(Ruler(replace(brief, decides=beside), words, drawn, scale), words)
    as_much = _items(pictured.brief) >= _items(in_lines.brief) and not _gone(brief, pictured.brief)
    return pictured if as_much and pictured.slack >= 0 else in_lines


def _items(brief: Brief) -> int:
    """How many rows the page shows, whoever stands in the picture included."""
    pictured = len(brief.control.lines) if brief.control else 0
    return pictured + sum(len(getattr(brief, block)) for block in COUNTED)


def _fitted(brief: Brief, words: Catalogue, drawn: Pictures, scale: float) -> Fitted:
    fitted = _dropped(Ruler(brief, words, drawn, scale), words)
    for most in LETTERS:
        if fitted.slack >= 0 and not _gone(brief, fitted.brief):
            break
        fitted = _dropped(Ruler(shortened(brief, most), words, drawn, scale), words)
    return fitted


def _dropped(ruler: Ruler, words: Catalogue) -> Fitted:
    counts: Counts = {block: len(getattr(ruler.whole, block)) for block in COUNTED}
    for block, least in LADDER:
        counts = _lowered(counts, block, least, ruler)
    for block, _ in reversed(LADDER):
        counts = _raised(counts, block, ruler)
    tries = (Manners(manner, listed) for listed in (True, False) for manner in Manner)
    manners = next((one for one in tries if ruler.slack(counts, one) >= 0), Manners(Manner.TERSE))
    first, *second = (_ruled(room, ruler.scale) for room in ruler.sheets(counts, manners))
    return Fitted(
        brief=ruler.kept(counts),
        notes=dict(_notes(ruler.whole, counts, words)),
        left_out=ruler.left_out(counts),
        manner=manners.failed,
        drawn=ruler.drawn,
        slack=ruler.slack(counts, manners),
        ruled=first,
        ruled_second=0 if first else sum(second),
        listed=manners.listed,
        scale=ruler.scale,
    )


def _lowered(counts: Counts, block: str, least: int, ruler: Ruler) -> Counts:
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


def _raised(counts: Counts, block: str, ruler: Ruler) -> Counts:
    """Take back what fits after all: blocks stand side by side, so that one may have gone without need."""
    while counts[block] < len(getattr(ruler.whole, block)):
        more = {**counts, block: counts[block] + 1}
        if ruler.slack(more) < 0:
            return counts
        counts = more
    return counts


def _ruled(room: float, scale: float) -> int:
    """How many lines for notes the room on a sheet is worth; a pen needs no more than `RULED_AT_MOST`."""
    return min(int((room - 2 * GAP) // (RULED / scale)), RULED_AT_MOST) if room > NOTES_FROM else 0


def _notes(whole: Brief, counts: Counts, words: Catalogue) -> Iterator[tuple[str, str]]:
    for block in COUNTED:
        total, shown = len(getattr(whole, block)), counts[block]
        if 0 < shown < total:
            key = "page.shown" if block in WIDE else "page.shown_short"
            yield block, words.text(key, shown=words.count(shown), total=words.count(total))


def _gone(whole: Brief, shown: Brief) -> bool:
    """Whether a block went as a whole that is worth shorter sentences."""
    return any(getattr(whole, block) and not getattr(shown, block) for block in COUNTED if block != "drift")
