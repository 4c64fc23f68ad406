"""How does the age of a company look: what they say, what registers say, and every trace that others left?"""

from dataclasses import dataclass
from datetime import date
from xml.etree.ElementTree import Element

from reports.measure import MM, cut
from reports.page import Bar, Text, Timeline, Trace
from reports.placing import Band, Box, Spot, place
from reports.svg import (
    GREEN,
    INK,
    MUTED,
    PLAIN,
    RED,
    RULE_COLOUR,
    TINT,
    Look,
    add,
    hatch,
    line_width,
    picture,
    words,
    written,
)

WIDE = 188 * MM
LANES, RIGHT = 44.0, 4.0  # points that the names of the lanes take at least; those right of the axis
BAR, BAR_GAP, FIRST_BAR = 10.4, 2.6, 10.5
SIZE = PLAIN.size
ROW = 9.0
GAP_BLOCK = 15.5  # points under the axis that the bracket and its words take
PAD_DAYS = 0.02  # of the span that the axis begins before the first date
LONGEST_LABEL = 210.0  # points; longer ones are cut, so that a label always fits on one side of its dot
YEAR_STEPS = ((7, 1), (14, 2), (40, 5), (90, 10), (10_000, 50))  # up to so many years: a line every so many
DAYS_IN_YEAR = 365.25


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture and its height in points."""

    svg: str
    height: float


@dataclass(frozen=True, slots=True)
class Axis:
    """Which day stands where: from the first to the last day, in a picture of so many points `wide`."""

    first: date
    last: date
    left: float
    wide: float

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.wide - RIGHT

    def x(self, day: str) -> float:
        """The place of a whole date, kept within the picture."""
        at = (date.fromisoformat(day) - self.first).days / max((self.last - self.first).days, 1)
        return self.left + min(max(at, 0.0), 1.0) * (self.right - self.left)


def draw(timeline: Timeline, wide: float = WIDE) -> Drawing:
    """Draw it; when not every label can be placed, the latest traces are left out (the list beside it has them all)."""
    axis = _axis(timeline, wide)
    base = FIRST_BAR + len(timeline.bars) * (BAR + BAR_GAP) + 4
    spots, kept = _placed(timeline, axis, base)
    rows = max((spot.row + 1 for spot in spots), default=0)
    high = base + 7 + max(rows * ROW + 2, GAP_BLOCK if timeline.gap else 4, ROW if timeline.empty else 0)
    root = picture(wide, high, timeline.title, "; ".join(line.text for line in described(timeline)))
    hatch(root, "hatch-claim")
    _years(root, axis, base, timeline)
    for at, bar in enumerate(timeline.bars):
        _bar(root, axis, bar, FIRST_BAR + at * (BAR + BAR_GAP))
    _base(root, axis, base, timeline)
    if timeline.empty:
        words(root, axis.left + 5, base + 9.6, [(timeline.empty, 400)], Look(fill=MUTED))
    if timeline.gap:
        _gap(root, axis, base, timeline.gap)
    for trace, spot in zip(kept, spots, strict=True):
        _trace(root, axis.x(trace.on), base, trace, spot)
    return Drawing(written(root), high)


def described(timeline: Timeline) -> list[Text]:
    """The same in words, in order of time: for who cannot see the picture and for a narrow screen."""
    said = [Text(bar.told, bar.refs) for bar in timeline.bars]
    said += [Text(f"{trace.day} {trace.text}", trace.refs) for trace in timeline.traces]
    return said + ([Text(timeline.gap[2], _around(timeline))] if timeline.gap else [])


def _around(timeline: Timeline) -> tuple[int, ...]:
    """What the stretch without a trace rests on: the claim at its begin and the first trace at its end."""
    marks = [(bar.start, bar.refs) for bar in timeline.bars if bar.kind != "claim"]
    marks += [(trace.on, trace.refs) for trace in timeline.traces]
    claimed = [ref for bar in timeline.bars if bar.kind == "claim" for ref in bar.refs]
    return tuple(sorted({*claimed, *min(marks, default=("", ()))[1]}))


def _axis(timeline: Timeline, wide: float) -> Axis:
    days = [bar.start for bar in timeline.bars] + [trace.on for trace in timeline.traces]
    first, last = date.fromisoformat(min(days)), date.fromisoformat(timeline.today)
    pad = max(round((last - first).days * PAD_DAYS), 20)
    lanes = [timeline.traces_lane, *(bar.lane for bar in timeline.bars)]
    left = max(LANES, *(line_width([(lane, 600)], SIZE) + 6 for lane in lanes))
    return Axis(date.fromordinal(max(first.toordinal() - pad, 1)), last, left, wide)


def _placed(timeline: Timeline, axis: Axis, base: float) -> tuple[list[Spot], list[Trace]]:
    taken = _gap_boxes(axis, base, timeline.gap) if timeline.gap else []
    band = Band(left=0, right=axis.wide, axis=base + 3, top=base + 6, row=ROW)
    traces = sorted(timeline.traces, key=lambda trace: (trace.on, trace.text))
    while traces:
        traces_labels = [(axis.x(t.on), line_width(_label(t), SIZE, t.refs)) for t in traces]
        spots = place(traces_labels, band, taken)
        if spots:
            return spots, traces
        traces = traces[:-1]
    return [], []


def _label(trace: Trace) -> list[tuple[str, int]]:
    return [(f"{trace.day} ", 600), (cut(trace.text, LONGEST_LABEL, SIZE), 400)]


def _gap_boxes(axis: Axis, base: float, gap: tuple[str, str, str]) -> list[Box]:
    left, right = axis.x(gap[0]), axis.x(gap[1])
    wide = line_width([(gap[2], 700)], SIZE)
    at = _gap_words_at(left, right, wide, axis)
    return [Box(left, base + 2, right - 2, base + 7), Box(at - 3, base + 6, at + wide + 3, base + GAP_BLOCK + 4)]


def _gap_words_at(left: float, right: float, wide: float, axis: Axis) -> float:
    return min(max((left + right - wide) / 2, 0.0), axis.wide - wide)


def _years(root: Element, axis: Axis, base: float, timeline: Timeline) -> None:
    span = (axis.last - axis.first).days / DAYS_IN_YEAR
    step = next(every for most, every in YEAR_STEPS if span <= most)
    room = axis.x(timeline.today) - line_width([(timeline.now, 600)], SIZE) - 6
    for year in range(axis.first.year + 1, axis.last.year + 1):
        if year % step:
            continue
        x = axis.x(f"{year:04d}-01-01")
        add(root, "line", x1=x, x2=x, y1=2, y2=base, stroke=RULE_COLOUR, stroke_width="0.5")
        if x + line_width([(str(year), 400)], SIZE) + 3 < room:
            words(root, x + 2, 7.2, [(str(year), 400)], Look(fill=MUTED))
    now = axis.x(timeline.today)
    add(root, "line", x1=now, x2=now, y1=0, y2=base + 3, stroke=INK, stroke_width="0.7", stroke_dasharray="2.4 1.6")
    words(root, now - 2, 7.2, [(timeline.now, 600)], Look(anchor="end"))


def _bar(root: Element, axis: Axis, bar: Bar, y: float) -> None:
    left, right = axis.x(bar.start), max(axis.x(bar.end), axis.x(bar.start) + 1.5)
    fill = {"claim": "url(#hatch-claim)", "predecessor": TINT, "register": INK}[bar.kind]
    words(root, 0, y + BAR - 2.8, [(bar.lane, 600)])
    add(root, "rect", x=left, y=y, width=right - left, height=BAR, fill=fill, stroke=INK, stroke_width="0.7")
    weight = 600 if bar.kind == "claim" else 400
    inside = right - left - 8
    text = [(bar.text, weight)]
    wide = line_width(text, SIZE, bar.refs)
    if wide > inside and left - axis.left > inside:
        text = [(cut(bar.text, left - axis.left - 12, SIZE, str(weight)), weight)]
        words(root, left - 4, y + BAR - 2.8, text, Look(anchor="end", refs=bar.refs))
        return
    text = [(cut(bar.text, inside - 12, SIZE, str(weight)), weight)] if wide > inside else text
    if bar.kind == "claim":
        plate = line_width(text, SIZE, bar.refs) + 6.5
        add(root, "rect", x=left + 3, y=y + 1, width=plate, height=BAR - 2, fill="#ffffff")
    fill = "#ffffff" if bar.kind == "register" else INK
    words(root, left + 5.5, y + BAR - 2.8, text, Look(fill=fill, refs=bar.refs))


def _base(root: Element, axis: Axis, base: float, timeline: Timeline) -> None:
    words(root, 0, base + 2.6, [(timeline.traces_lane, 600)])
    add(root, "line", x1=axis.left, x2=axis.right, y1=base, y2=base, stroke=INK, stroke_width="0.8")
    if (axis.last - axis.first).days > 40 * DAYS_IN_YEAR:
        return
    for year in range(axis.first.year + 1, axis.last.year + 1):
        x = axis.x(f"{year:04d}-01-01")
        add(root, "line", x1=x, x2=x, y1=base, y2=base + 2.4, stroke=INK, stroke_width="0.6")


def _gap(root: Element, axis: Axis, base: float, gap: tuple[str, str, str]) -> None:
    left, right = axis.x(gap[0]), axis.x(gap[1])
    path = f"M{left:.2f} {base + 2.6:.2f}v3.6H{right:.2f}v-3.6"
    add(root, "path", d=path, fill="none", stroke=RED, stroke_width="1.2")
    wide = line_width([(gap[2], 700)], SIZE)
    words(root, _gap_words_at(left, right, wide, axis), base + 14, [(gap[2], 700)], Look(fill=RED))


def _trace(root: Element, x: float, base: float, trace: Trace, spot: Spot) -> None:
    middle = spot.label.top + ROW * 0.55
    tick = 2.2 if spot.side == "right" else -2.2
    add(root, "path", d=f"M{x:.2f} {base:.2f}V{middle:.2f}h{tick}", fill="none", stroke=MUTED, stroke_width="0.6")
    colours = ("#ffffff", GREEN) if trace.bright else (INK, INK)
    add(root, "circle", cx=x, cy=base, r=2.3, fill=colours[0], stroke=colours[1], stroke_width="1.1")
    words(root, spot.label.left + 1, spot.label.top + 6.9, _label(trace), Look(refs=trace.refs))
