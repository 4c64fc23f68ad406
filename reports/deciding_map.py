"""How does it look who decides: who owns, who directs and who stands behind them, each with an arrow to the company?

Whoever has a say over the company itself stands left of it; whoever stands behind such a company hangs under it. Owners
have square corners, directors round ones, whoever is not public a dashed line; a majority has a thick one. So it also
reads in grey. The list beside it says the same in words.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from reports.layout import COLUMNS
from reports.measure import MM, cut, width
from reports.page import Control, Node
from reports.svg import INK, MUTED, Look, add, line_width, picture, words, written
from reports.timeline import Drawing

WIDE = COLUMNS["right"] * MM
NAME, NOTE = 7.4, 6.7  # points of type
NAME_LINE, NOTE_LINE = 8.9, 8.0  # so far apart that a raised number touches no line above it
PAD, BETWEEN, EDGE = 2.4, 3.4, 3.6  # points in a box above and under its text, between two boxes, beside the text
INDENT = 9.0  # points that whoever stands behind a company hangs in
NAME_LINES = 2  # of a name; a longer one is cut, the list beside the picture has it whole
COMPANY_SHARE = 0.31  # of the width for the company itself
ARROW_AT_LEAST, ARROW_ROOM, ARROW_SHARE = 22.0, 8.0, 0.3
ROUND = {"owner": 0.0, "company": 0.0, "director": 5.0, "unknown": 0.0}
HEAD = 3.4  # points of an arrow's head


@dataclass(frozen=True, slots=True)
class Box:
    """Where one node stands, and its text: the lines of its name and of its note."""

    node: Node
    left: float
    top: float
    right: float
    name: tuple[str, ...]
    note: str

    @property
    def bottom(self) -> float:
        """Where it ends."""
        return self.top + 2 * PAD + NAME_LINE * len(self.name) + (NOTE_LINE if self.note else 0.0)

    @property
    def middle(self) -> float:
        """Half of its height."""
        return (self.top + self.bottom) / 2


def draw(control: Control, wide: float = WIDE) -> Drawing:
    """The picture; nothing in it overlaps, whatever the names."""
    company = max(COMPANY_SHARE * wide, width("M" * 5, NAME, "700"))
    direct = [node for node in control.nodes if node.under is None]
    arrows = [line_width([(node.arrow, 600)], NOTE) for node in direct]
    between = min(max(ARROW_AT_LEAST, *(one + ARROW_ROOM for one in arrows)), ARROW_SHARE * wide)
    boxes = _placed(control.nodes, wide - company - between)
    low = max(box.bottom for box in boxes)
    high = low + 1.5 + (NOTE_LINE + 1 if control.more else 0.0)
    root = picture(wide, high, control.title, "; ".join(line.text.text for line in control.lines))
    for box in boxes:
        if box.node.under is not None:
            _hang(root, box, boxes[box.node.under])
    for box in boxes:
        _box(root, box)
        if box.node.under is None:
            _arrow(root, box, wide - company, between - ARROW_ROOM / 2)
    _company(root, control.company, (wide - company, wide - 0.8), low)
    if control.more:
        words(root, 0, high - 2, [(control.more, 400)], Look(NOTE, fill=MUTED))
    return Drawing(written(root), high)


def _placed(nodes: Sequence[Node], right: float) -> list[Box]:
    boxes: list[Box] = []
    top = 0.8
    for node in nodes:
        left = 0.8 if node.under is None else boxes[node.under].left + INDENT
        room = right - left - 2 * EDGE
        box = Box(node, left, top, right, *_texts(node, room))
        boxes.append(box)
        top = box.bottom + BETWEEN
    return boxes


def _texts(node: Node, room: float) -> tuple[tuple[str, ...], str]:
    """The name in at most two lines and the note in one, both cut where they are too long."""
    refs = line_width([], NAME, node.refs)
    note = node.note if node.under is None else ", ".join(part for part in (node.arrow, node.note) if part)
    name = broken(node.name, room - (0.0 if note else refs), NAME, NAME_LINES)
    return name, cut(note, room - refs, NOTE) if note else ""


def broken(text: str, room: float, size: float, most: int) -> tuple[str, ...]:
    """The text in at most so many lines, broken at blanks; what does not fit is cut with an ellipsis."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if width(longer, size, "700") <= room or not lines[-1]:
            lines[-1] = longer
        elif len(lines) < most:
            lines.append(word)
        else:
            lines[-1] = longer  # too long now, and cut below
    return tuple(cut(line, room, size, "700") for line in lines)


def _box(root: Element, box: Box) -> None:
    dashes = {"stroke_dasharray": "2.6 1.8"} if box.node.shape == "unknown" else {}
    thick = "1.7" if box.node.weighty else "0.8"
    add(
        root,
        "rect",
        x=box.left,
        y=box.top,
        width=box.right - box.left,
        height=box.bottom - box.top,
        rx=ROUND[box.node.shape],
        fill="#ffffff",
        stroke=INK,
        stroke_width=thick,
        **dashes,
    )
    y = box.top + PAD + NAME_LINE - 2.2
    for at, line in enumerate(box.name):
        last = at == len(box.name) - 1 and not box.note
        words(root, box.left + EDGE, y, [(line, 700)], Look(NAME, refs=box.node.refs if last else ()))
        y += NAME_LINE
    if box.note:
        words(root, box.left + EDGE, y, [(box.note, 400)], Look(NOTE, fill=MUTED, refs=box.node.refs))


def _arrow(root: Element, box: Box, end: float, room: float) -> None:
    """From a box to the company, what it has or does above the line."""
    y = box.middle
    dashes = {"stroke_dasharray": "2.6 1.8"} if box.node.shape == "unknown" else {}
    thick = "1.7" if box.node.weighty else "0.8"
    line = f"M{box.right:.2f} {y:.2f}H{end - HEAD:.2f}"
    add(root, "path", d=line, fill="none", stroke=INK, stroke_width=thick, **dashes)
    _head(root, f"M{end:.2f} {y:.2f}l-{HEAD} -2v4z")
    said = cut(box.node.arrow, room, NOTE, "600")
    words(root, (box.right + end - HEAD) / 2, y - 2.2, [(said, 600)], Look(NOTE, anchor="middle"))


def _hang(root: Element, box: Box, above: Box) -> None:
    """From a box up to the company that it stands behind."""
    x = above.left + INDENT / 2
    line = f"M{box.left:.2f} {box.middle:.2f}H{x:.2f}V{above.bottom + HEAD:.2f}"
    add(root, "path", d=line, fill="none", stroke=INK, stroke_width="1.7" if box.node.weighty else "0.8")
    _head(root, f"M{x:.2f} {above.bottom:.2f}l-2 {HEAD}h4z")


def _head(root: Element, path: str) -> None:
    add(root, "path", d=path, fill=INK)


def _company(root: Element, name: str, sides: tuple[float, float], low: float) -> None:
    left, right = sides
    add(
        root,
        "rect",
        x=left,
        y=0.8,
        width=right - left,
        height=low - 0.8,
        fill="#f3f5f8",
        stroke=INK,
        stroke_width="0.8",
    )
    most = max(int((low - 4) // NAME_LINE), 1)
    room = right - left - 2 * EDGE
    longest = max((width(word, NAME, "700") for word in name.split(" ")), default=0.0)
    size = NAME if longest <= room else NOTE  # a smaller name rather than a cut one
    lines = broken(name, room, size, most)
    y = (low + 0.8 - len(lines) * NAME_LINE) / 2 + NAME_LINE - 2.2
    for line in lines:
        words(root, (left + right) / 2, y, [(line, 700)], Look(size, anchor="middle"))
        y += NAME_LINE
