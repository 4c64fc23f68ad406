"""How is a picture of lines and words written as SVG, so that no name in it can ever become an element?

Elements are built as a tree and written out by the standard library, which escapes every text and attribute.
"""

from dataclasses import dataclass
from xml.etree import ElementTree as ET

from reports.measure import width

INK, MUTED, RULE_COLOUR, RED, GREEN, TINT = "#14181f", "#4a5462", "#c8ced8", "#9b1c1c", "#1f6b3f", "#dde3ec"
FONT = "'Brief Sans','Source Sans 3','Source Sans Pro','Segoe UI',Arial,sans-serif"
REF = 5.6  # points of a source number


def shown(value: float | str) -> str:
    """A length with at most two decimals."""
    return value if isinstance(value, str) else f"{value:.2f}".rstrip("0").rstrip(".")


def add(parent: ET.Element, tag: str, **attributes: float | str) -> ET.Element:
    """A new element inside `parent`; underscores in names become hyphens."""
    return ET.SubElement(parent, tag, {k.rstrip("_").replace("_", "-"): shown(v) for k, v in attributes.items()})


def picture(wide: float, high: float, title: str, described: str) -> ET.Element:
    """An empty picture of so many points that says what it shows to who cannot see it."""
    root = ET.Element(
        "svg",
        {
            "viewBox": f"0 0 {shown(wide)} {shown(high)}",
            "width": f"{shown(wide)}pt",
            "height": f"{shown(high)}pt",
            "role": "img",
            "font-family": FONT,
            "fill": INK,
        },
    )
    add(root, "title").text = title
    add(root, "desc").text = described
    return root


@dataclass(frozen=True, slots=True)
class Look:
    """How a line of text stands: size in points, which end its place is, its colour, and the numbers behind it."""

    size: float = 7.4
    anchor: str = "start"
    fill: str = INK
    refs: tuple[int, ...] = ()


PLAIN = Look()


def words(parent: ET.Element, x: float, y: float, parts: list[tuple[str, int]], look: Look = PLAIN) -> ET.Element:
    """A line of text in parts of (text, weight), with its source numbers raised behind it.

    They are no links: a picture is one thing to who cannot see it, and the list beside it has the links.
    """
    line = add(parent, "text", x=x, y=y, font_size=look.size, text_anchor=look.anchor, fill=look.fill)
    for text, weight in parts:
        add(line, "tspan", font_weight=str(weight)).text = text
    for at, ref in enumerate(look.refs):
        piece = add(line, "tspan", font_size=REF, fill=look.fill if look.fill == "#ffffff" else MUTED)
        piece.set("class", "ref")
        if at == 0:
            piece.set("dy", "-2.4")
        piece.text = str(ref) if at == 0 else f",{ref}"
    return line


def line_width(parts: list[tuple[str, int]], size: float = 7.4, refs: tuple[int, ...] = ()) -> float:
    """How wide such a line is, in points."""
    return sum(width(text, size, str(weight)) for text, weight in parts) + width(",".join(map(str, refs)), REF)


def hatch(root: ET.Element, name: str, colour: str = "#9aa4b2") -> None:
    """A pattern of slanting lines, which stays apart from a tint on a grey print."""
    pattern = add(
        add(root, "defs"),
        "pattern",
        id=name,
        width="3.2",
        height="3.2",
        patternUnits="userSpaceOnUse",
        patternTransform="rotate(45)",
    )
    add(pattern, "rect", width="3.2", height="3.2", fill="#ffffff")
    add(pattern, "rect", width="0.9", height="3.2", fill=colour)


def written(root: ET.Element) -> str:
    """The picture as text."""
    return ET.tostring(root, encoding="unicode")
