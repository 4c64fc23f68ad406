"""Does a candidate's score follow from what agrees, and is each reason told?"""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.likeness import NEAR, Known, likeness, nearness
from sources.model import Identifier, Inquiry, Record
from tests.research.fakes import record

ASKED = Inquiry(on=date(2026, 11, 22), name="Delta Zorg B.V.", country="NL", site="delta-zorg.example")
KNOWN = Known(towns={"zeist"}, printed={Identifier("kvk", "90000001", "NL")})
NOBODY = Known(towns=(), printed=())


def told(known: Known, **more: str) -> tuple[int, list[str]]:
    one = record(**more)
    like = likeness(ASKED, one, known, one.first("town").casefold())
    return like.score, [reason.key.removeprefix("candidate.") for reason in like.reasons]


@pytest.mark.parametrize(
    ("known", "facts", "score", "reasons"),
    [
        (NOBODY, {"name": "Delta Zorg"}, 50, ["same_name"]),
        (NOBODY, {"name": "Delta Zorg BV"}, 60, ["same_name", "form_same"]),
        (NOBODY, {"name": "Delta Zorg", "legalForm": "Stichting"}, 40, ["same_name", "form_other"]),
        (NOBODY, {"name": "Anders", "previousName": "Delta Zorg"}, 30, ["former_name"]),
        (NOBODY, {"name": "Delta Zorgen"}, 38, ["near_name"]),
        (NOBODY, {"name": "Delta Zorg", "status": "active"}, 60, ["same_name", "active"]),
        (NOBODY, {"name": "Delta Zorg", "status": "inactive"}, 40, ["same_name", "ended"]),
        (NOBODY, {"name": "Delta Zorg", "town": "Zeist"}, 50, ["same_name"]),  # nobody says where they sit
        (KNOWN, {"name": "Delta Zorg", "town": "Zeist"}, 70, ["same_name", "town_same"]),
        (KNOWN, {"name": "Delta Zorg", "town": "Breda"}, 40, ["same_name", "town_other"]),
        (KNOWN, {"name": "Delta Zorg", "kvk": "90000001"}, 90, ["same_name", "number_printed"]),
        (KNOWN, {"name": "Delta Zorg", "website": "www.delta-zorg.example"}, 70, ["same_name", "site_same"]),
        (KNOWN, {"name": "Delta Zorg", "website": "https://anders.example/"}, 40, ["same_name", "site_other"]),
        (KNOWN, {"name": "Delta Zorg", "kvk": "90000001", "town": "Zeist"}, 100, ["same_name", "number_printed", "town_same"]),
    ],
)  # fmt: skip
def test_each_feature_has_its_points_and_its_reason(
    known: Known, facts: dict[str, str], score: int, reasons: list[str]
) -> None:
    assert told(known, **facts) == (score, reasons)


@pytest.mark.parametrize(
    ("other", "near"),
    [
        ("Delta Zorg", True),
        ("Delta Zorgh", True),
        ("Zorg Delta", True),
        ("Delta Zorg Holding", True),
        ("Delta", True),  # the trade is often left out
        ("Zorg Delta Noord Holding", False),
        ("Omega Zorg", False),
        ("Bakkerij Molenaar", False),
    ],
)
def test_what_comes_near(other: str, near: bool) -> None:  # noqa: FBT001 - a column
    assert (nearness("Delta Zorg B.V.", record(name=other)) >= NEAR) is near


names = st.text(st.characters(categories=["L", "Zs"]), max_size=20)


@given(names, names)
def test_nearness_is_a_share_and_the_same_both_ways(one: str, other: str) -> None:
    forth, back = nearness(one, record(name=other)), nearness(other, record(name=one))
    assert 0 <= forth <= 1
    assert forth == back
    assert nearness(one, record(name=one)) in {0.0, 1.0}


def test_nobody_is_near_a_company_without_a_name() -> None:
    nameless: Record = record(kvk="1")
    assert nearness("Delta Zorg", nameless) == nearness("", record(name="Delta Zorg")) == 0
