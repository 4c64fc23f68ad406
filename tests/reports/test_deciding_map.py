"""Does the picture of who decides hold one to eight, whatever their names, with nothing over another or outside?"""

import re
from dataclasses import replace
from itertools import combinations
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reports.deciding_map import WIDE, broken, draw
from reports.layout import LARGE
from reports.measure import width
from reports.page import Control, Line, Node, Text
from reports.timeline import Drawing

SVG = "{http://www.w3.org/2000/svg}"
LETTERS = "abc WMi-é"
LONG = "Stichting Administratiekantoor Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"


def node(name: str = "Delta Holding B.V.", under: int | None = None, **more: object) -> Node:
    made = Node(name=name, note="bestuurder", arrow="100%", shape="owner", weighty=False, under=under, refs=(3,))
    return replace(made, **more)  # type: ignore[arg-type]  # the call says the fields


def control(*nodes: Node, company: str = "Timmerhof Machinebouw N.V.", more: str = "") -> Control:
    lines = tuple(Line("–", Text(f"{one.name}: {one.note}.", one.refs)) for one in nodes)
    return Control(title="Wie beslist", company=company, nodes=nodes, lines=lines, more=more)


def boxes(drawing: Drawing) -> list[tuple[float, float, float, float]]:
    found = []
    for one in ET.fromstring(drawing.svg).iter("rect"):  # noqa: S314 - our own picture
        x, y, wide, high = (float(one.attrib[name]) for name in ("x", "y", "width", "height"))
        found.append((x, y, x + wide, y + high))
    return found


def texts(drawing: Drawing) -> list[str]:
    return ["".join(one.itertext()) for one in ET.fromstring(drawing.svg).iter("text")]  # noqa: S314 - our own picture


def is_in_order(drawing: Drawing, wide: float) -> bool:
    placed = boxes(drawing)
    apart = all(a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1] for a, b in combinations(placed, 2))
    inside = all(x >= 0 and y >= 0 and right <= wide and low <= drawing.height for x, y, right, low in placed)
    return apart and inside


@pytest.mark.parametrize("scale", [1.0, LARGE])
@pytest.mark.parametrize("name", ["An", "Timmerhof Familie B.V.", LONG, "W" * 90])
@pytest.mark.parametrize("count", range(1, 9))
def test_no_box_lies_over_another_or_outside(count: int, name: str, scale: float) -> None:
    wide = WIDE / scale
    flat = [node(f"{name} {n}", arrow="25–50%") for n in range(count)]
    assert is_in_order(draw(control(*flat, company=name), wide), wide)
    deep = [node(f"{name} {n}", under=min(n - 1, 2) if n else None) for n in range(count)]
    assert is_in_order(draw(control(*deep, company=name, more="en nog 4"), wide), wide)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.text(alphabet="abc WMi-é", min_size=1, max_size=90), min_size=1, max_size=8),
    st.text(alphabet="abc WMi-é", max_size=60),
)
def test_a_text_is_never_wider_than_its_box(names: list[str], company: str) -> None:
    made = draw(control(*(node(name, note=name, arrow=name) for name in names), company=company))
    assert is_in_order(made, WIDE)
    for line in ET.fromstring(made.svg).iter("text"):  # noqa: S314 - our own picture
        bold = line[0].attrib["font-weight"]
        wide = width(line[0].text or "", float(line.attrib["font-size"]), bold)
        half = wide / 2 if line.attrib["text-anchor"] == "middle" else wide
        assert float(line.attrib["x"]) + half <= WIDE + 0.5


def test_the_text_alternative_holds_all_of_it() -> None:
    whole = control(node(LONG), node("An Timmers", shape="director", refs=(1, 2)))
    described = ET.fromstring(draw(whole).svg).find("desc")  # noqa: S314 - our own picture
    assert described is not None
    assert described.text == f"{LONG}: bestuurder.; An Timmers: bestuurder."


def test_shares_seats_and_what_is_not_public_differ_without_colour() -> None:
    svg = draw(
        control(node(weighty=True), node("An", shape="director"), node("Eigenaren", shape="unknown", arrow="?"))
    ).svg
    rects = re.findall(r"<rect [^>]*>", svg)
    assert [('rx="5"' in r, "dasharray" in r, 'stroke-width="1.7"' in r) for r in rects[:3]] == [
        (False, False, True),
        (True, False, False),
        (False, True, False),
    ]


def test_who_stands_behind_a_company_says_its_share_in_its_box() -> None:
    said = texts(draw(control(node("Beheer"), node("Top", under=0, arrow="75–100%", note="voorzitter"))))
    assert "75–100%, voorzitter3" in said
    assert said.count("75–100%") == 0


def test_a_long_name_is_broken_and_only_then_cut() -> None:
    assert broken("een twee drie", 1000, 7, 2) == ("een twee drie",)
    first, second = broken("Stichting Administratiekantoor Kennisplatform", 90, 7, 2)
    assert first == "Stichting"
    assert second.endswith("…")
    assert broken("", 10, 7, 2) == ("",)
