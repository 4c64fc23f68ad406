"""How does their story over the years look: a column a year, with the start they named, their team and whom they showed?"""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from reports.layout import COLUMNS, STYLES
from reports.measure import MM, cut, width
from reports.page import Drift, Text, Then
from reports.svg import INK, MUTED, PLAIN, RULE_COLOUR, Look, add, picture, words, written
from reports.timeline import Drawing
from reports.words import Catalogue

WIDE = COLUMNS["bright"] * MM
LANE = 50.0  # points for "mensen getoond"
HEAD, LINE = 10.8, 9.0  # the row of years with their raised numbers, the row of starts
BARS = 11.0  # points of the highest bar
BAR, BETWEEN = 7.0, 1.6
FEWEST = 2  # columns: then and now
SIZE, SMALL = PLAIN.size, 6.7
SHOWN = "#6b7686"


def draw(story: Drift, catalogue: Catalogue, wide: float = WIDE) -> Drawing:
    """The years side by side: hollow bars for the claimed team, solid ones for the people shown."""
    high = HEAD + LINE + SMALL + BARS + 1.5
    described_as = "; ".join(line.text for line in described(story, catalogue))
    root = picture(wide, high, catalogue.text("page.drift"), described_as)
    columns = _beside(story.columns, wide - LANE)
    base, step = high - 1.0, (wide - LANE) / len(columns)
    words(root, 0, HEAD + LINE - 2.4, [(cut(catalogue.text("drift.since"), LANE - 4, SIZE), 400)], Look(fill=MUTED))
    _key(root, base - 10.6, "#ffffff", catalogue.text("drift.team"))
    _key(root, base - 1.4, SHOWN, catalogue.text("drift.shown"))
    add(root, "line", x1=LANE, x2=wide, y1=base, y2=base, stroke=RULE_COLOUR, stroke_width="0.7")
    most = max((n for column in columns for n in (column.team, column.shown) if n), default=1)
    before = ""
    for at, column in enumerate(columns):
        middle = LANE + step * (at + 0.5)
        words(root, middle, HEAD - 2.2, [(column.when, 600)], Look(anchor="middle", refs=column.refs))
        changed = bool(before and column.since and column.since != before)
        said = cut(column.since or catalogue.text("drift.silent"), step - 2, SIZE)
        words(root, middle, HEAD + LINE - 2.4, [(said, 700 if changed else 400)], Look(anchor="middle"))
        before = column.since or before
        _bars(root, middle, base, column, most)
    return Drawing(written(root), high)


def _beside(columns: tuple[Then, ...], room: float) -> tuple[Then, ...]:
    """As many of the years as stand beside each other with their numbers; first those go that say nothing, then the middle."""
    kept = columns
    while len(kept) > FEWEST and any(_head(column) + BETWEEN > room / len(kept) for column in kept):
        silent = (at for at, one in enumerate(kept[:-1]) if not one.since and one.team is None and one.shown is None)
        goes = next(silent, len(kept) // 2)
        kept = (*kept[:goes], *kept[goes + 1 :])
    return kept


def _head(column: Then) -> float:
    """The width of a year with its numbers."""
    numbers = ",".join(map(str, column.refs))
    return width(column.when, SIZE, "600") + width(numbers, STYLES["ref"].size)


def _key(root: Element, y: float, fill: str, text: str) -> None:
    add(root, "rect", x=0.4, y=y - 5, width=4.6, height=5, fill=fill, stroke=INK, stroke_width="0.6")
    words(root, 7, y, [(cut(text, LANE - 9, SMALL), 400)], Look(SMALL, fill=MUTED))


def _bars(root: Element, middle: float, base: float, column: Then, most: int) -> None:
    told = [(n, fill) for n, fill in ((column.team, "#ffffff"), (column.shown, SHOWN)) if n is not None]
    left = middle - (len(told) * BAR + (len(told) - 1) * BETWEEN) / 2
    for count, fill in told:
        high = max(BARS * count / most, 0.8)
        add(root, "rect", x=left, y=base - high, width=BAR, height=high, fill=fill, stroke=INK, stroke_width="0.6")
        words(root, left + BAR / 2, base - high - 1.6, [(str(count), 400)], Look(SMALL, anchor="middle"))
        left += BAR + BETWEEN


def described(story: Drift, catalogue: Catalogue) -> list[Text]:
    """The same in words, a line a year."""
    return [
        Text(catalogue.text("timeline.told", lane=column.when, text=", ".join(_told(column, catalogue))), column.refs)
        for column in story.columns
    ]


def _told(column: Then, catalogue: Catalogue) -> Iterator[str]:
    if column.since:
        yield catalogue.text("drift.said_since", since=column.since)
    if column.team is not None:
        yield catalogue.text("drift.said_team", count=column.team)
    if column.shown is not None:
        yield catalogue.text("drift.said_shown", count=column.shown)
    if not column.since and column.team is None and column.shown is None:
        yield catalogue.text("drift.said_nothing")
