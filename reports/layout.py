"""How large is each sort of text and each column of the page, for the style sheet and for the sums alike?

Lengths of type are points, of columns millimetres. The style sheet takes them from here as custom properties, so that
what is measured and what is printed cannot drift apart.
"""

import re
from dataclasses import dataclass

from reports.measure import MM, Run, lines
from reports.page import Text


@dataclass(frozen=True, slots=True)
class Style:
    """A sort of text: size and line in points, and the face of the font."""

    size: float
    line: float
    face: str = "400"
    spacing: float = 0.0


STYLES = {
    "name": Style(19, 20.5, "700"),
    "name-long": Style(13, 14.5, "700"),
    "heading": Style(7.1, 8.4, "700", 0.4),
    "aside": Style(7.3, 8.4),
    "headline": Style(13.2, 15.2, "700"),
    "summary": Style(8.9, 11.4),
    "answer": Style(9.4, 11.2, "600"),
    "big": Style(11.8, 13.2, "700"),
    "grade": Style(7.7, 9.6, "600"),
    "body": Style(7.9, 9.6),
    "label": Style(7.1, 8.6),
    "tiny": Style(6.7, 8.1),
    "ref": Style(5.9, 0.0),
}
COLUMNS = {
    "page": 188.0,
    "side": 11.0,
    "top": 8.0,
    "bottom": 6.5,
    "left": 121.0,
    "right": 62.0,
    "card": 60.0,
    "fact": 43.3,
    "say": 44.0,
    "found": 53.5,
    "grade": 23.5,
    "person": 40.0,
    "person-found": 81.0,
    "bright": 54.0,
    "noted": 46.0,
    "ask": 80.0,
    "half": 91.5,
    "source": 44.75,
}
LARGE = 1.3  # times the type of the page, for who reads small print with trouble: 10 points in place of 8
POINTS = re.compile(r"(?<![\w.])(\d*\.?\d+)pt\b")
SHEET = 297.0  # mm, the height of A4
SAFE = 0.985  # of a column's width is counted on: our sums leave out kerning and hinting
GAP = 6.8  # points between blocks
RULE = 0.7  # points of a printed line
ITEM = 1.6  # points under an item of a list
CELL = 3.2  # points above and under the text of a table's cell together
HANG = 3.2  # mm that the text of a list stands in


def runs(texts: tuple[Text, ...], style: str = "body", between: str = "; ") -> list[Run]:
    """Texts in a row with their source numbers, as runs to measure."""
    own, ref = STYLES[style], STYLES["ref"]
    made: list[Run] = []
    for at, text in enumerate(texts):
        made.append(Run((between if at else "") + text.text, own.size, own.face))
        made.append(Run(",".join(map(str, text.refs)), ref.size))
    return made


def labelled(label: str, texts: tuple[Text, ...], style: str = "body") -> list[Run]:
    """The same behind a bold label."""
    return [Run(f"{label} ", STYLES[style].size, "600"), *runs(texts, style)]


def plain(text: str, style: str) -> list[Run]:
    """One text in one style."""
    own = STYLES[style]
    return [Run(text, own.size, own.face, own.spacing)]


def height(what: list[Run], column: float, style: str = "body", scale: float = 1.0) -> float:
    """Points, before the type is made larger by `scale`, that the runs take in a column of so many millimetres."""
    return lines(tuple(what), column * MM * SAFE / scale) * STYLES[style].line


def custom_properties() -> str:
    """The sizes as the custom properties of the style sheet."""
    made = [f"--{name}:{style.size:g}pt;--{name}-line:{style.line:g}pt" for name, style in STYLES.items()]
    made += [f"--w-{name}:{size:g}mm" for name, size in COLUMNS.items()]
    made += [f"--gap:{GAP:g}pt", f"--item:{ITEM:g}pt", f"--cell:{CELL / 2:g}pt", f"--hang:{HANG:g}mm"]
    return ";".join(made)


def enlarged(style_sheet: str, scale: float) -> str:
    """The style sheet with every length in points made larger; columns are millimetres and stay."""
    return POINTS.sub(lambda found: f"{float(found[1]) * scale:.4g}pt", style_sheet)
