"""Are a page's menus, quotations and foreign sections left alone, and its JSON-LD read?"""

import json

import pytest

from research.claims import find_in_reading
from research.model import Kind, Relation
from sources.reading import Block, Reading, read_html


def page(*parts: tuple[str, str, str, str, str]) -> Reading:
    """Lay down blocks of (text, kind, area, tag, heading)."""
    blocks: list[Block] = []
    at = 0
    for text, kind, area, tag, heading in parts:
        blocks.append(Block(at, at + len(text), kind, area, tag, heading))
        at += len(text) + 1
    return Reading("\n".join(part[0] for part in parts), tuple(blocks), "", "nl")


OWN = ("Ons bedrijf is opgericht in 1984.", "paragraph", "main", "p", "Over ons")


@pytest.mark.parametrize(
    "others",
    [
        ("Al 25 jaar actief", "item", "nav", "li", ""),
        ("Wij zijn al 12 jaar actief.", "paragraph", "main", "blockquote", ""),
        ("Wij bestaan 30 jaar.", "paragraph", "main", "p", "Wat klanten zeggen"),
        ("Wij bestaan 30 jaar.", "paragraph", "main", "p", "Vacatures"),
        ("Wij bestaan 30 jaar.", "paragraph", "aside", "p", ""),
    ],
)
def test_only_the_page_s_own_text_is_read(others: tuple[str, str, str, str, str]) -> None:
    reading = page(OWN, others)
    (claim,) = find_in_reading(reading)
    assert (claim.kind, claim.low) == (Kind.FOUNDED, 1984)
    assert reading.text[claim.start : claim.end] == claim.quote


def test_the_footer_is_the_page_s_own() -> None:
    assert [claim.low for claim in find_in_reading(page(("Bakkerij sinds 1950", "paragraph", "footer", "p", "")))] == [
        1950
    ]


def data(value: object) -> Reading:
    return page((json.dumps(value, separators=(",", ":")), "data", "head", "script", ""))


def test_structured_data_gives_founding_and_staff_with_their_places() -> None:
    reading = data({"@type": "Organization", "foundingDate": "1997-03-01", "numberOfEmployees": {"value": 12}})
    claims = find_in_reading(reading, "nl")
    assert [(claim.kind, claim.low) for claim in claims] == [(Kind.FOUNDED, 1997), (Kind.TEAM_SIZE, 12)]
    assert all(reading.text[claim.start : claim.end] == claim.quote for claim in claims)


@pytest.mark.parametrize(
    ("staff", "low", "high", "relation"),
    [
        ("10-15", 10, 15, Relation.RANGE),
        ({"minValue": 5, "maxValue": 9}, 5, 9, Relation.RANGE),
        (7, 7, 7, Relation.EXACT),
        ("50+", 50, None, Relation.AT_LEAST),
        ([{"@type": "QuantitativeValue", "value": 7}], 7, 7, Relation.EXACT),
        ({"minValue": 50}, 50, None, Relation.AT_LEAST),
        ({"maxValue": 9}, None, 9, Relation.AT_MOST),
    ],
)
def test_staff_is_read_in_every_shape(staff: object, low: float | None, high: float | None, relation: Relation) -> None:
    (claim,) = find_in_reading(data({"@graph": [{"@type": "LocalBusiness", "numberOfEmployees": staff}]}), "nl")
    assert (claim.low, claim.high, claim.relation) == (low, high, relation)


@pytest.mark.parametrize(
    "value",
    [
        {"@type": "Organization", "parentOrganization": {"foundingDate": "1900"}},
        {"@type": "Review", "itemReviewed": {"foundingDate": "1900"}},
        {"foundingDate": "long ago", "numberOfEmployees": "many"},
        {"foundingDate": 1900, "numberOfEmployees": -4},
        "1900",
        [],
    ],
)
def test_what_is_not_the_organization_s_own_is_left_alone(value: object) -> None:
    assert find_in_reading(data(value), "nl") == []


def test_a_broken_script_is_no_statement() -> None:
    assert find_in_reading(page(('{"foundingDate":"1997"', "data", "head", "script", "")), "nl") == []


@pytest.mark.parametrize(
    ("markup", "wanted"),
    [
        ('<meta itemprop="foundingDate" content="1999-03-01">', [(Kind.FOUNDED, 1999)]),
        ('<time property="schema:foundingDate" datetime="1999">sinds jaar en dag</time>', [(Kind.FOUNDED, 1999)]),
        ('<data itemprop="numberOfEmployees" value="12">een klein team</data>', [(Kind.TEAM_SIZE, 12)]),
        ('<meta itemprop="foundingDate" content="lang geleden">', []),
        ('<meta itemprop="founder" content="1999">', []),
        ('<meta name="description" content="Familiebedrijf sinds 1965">', [(Kind.FOUNDED, 1965)]),
    ],
)
def test_microdata_and_rdfa_state_in_attributes(markup: str, wanted: list[tuple[Kind, int]]) -> None:
    reading = read_html(f"<html lang=nl>{markup}<p>Schilder</p>".encode(), "utf-8")
    claims = find_in_reading(reading)
    assert [(claim.kind, claim.low) for claim in claims] == wanted
    assert all(reading.text[claim.start : claim.end] == claim.quote for claim in claims)


def test_another_organization_in_the_same_script_is_another() -> None:
    own, client = {"@type": "Organization", "name": "A", "foundingDate": "1999"}, {"name": "B", "foundingDate": "1950"}
    assert [
        claim.low for claim in find_in_reading(data([own, client, {"name": "A", "numberOfEmployees": 7}]), "nl")
    ] == [
        1999,
        7,
    ]
