"""What did the prospect's own site say over the years?"""

from typing import Any

from research.drift import SAID, gone, stages
from research.model import Claim, Evidence, Kind, Relation
from research.said import SELLER
from sources.model import Origin


def evidence(name: str, value: float, as_of: str, person: str = "") -> Evidence:
    return Evidence(
        id=f"{name}{as_of}{person}",
        property=name,
        value=f"{value:g}",
        low=value,
        high=value,
        as_of=as_of,
        person=person,
        origin=Origin.SELF,
        document=as_of,
    )


def claim(kind: Kind, low: float, **other: Any) -> Claim:
    told = {"source": "website", "as_of": "2026-11-22", "moment": "2026-11-22T09:00:00Z", **other}
    return Claim(id=f"c-{kind}", kind=kind, relation=Relation.EXACT, low=low, high=low, origin=Origin.SELF, **told)


def test_a_stage_a_year_and_one_for_today() -> None:
    said = [
        evidence("archivedPage", 0, "2023-01-01"),
        evidence("archivedPage", 0, "2024-05-01"),
        evidence("teamThen", 10, "2024-05-01"),
        evidence("teamThen", 12, "2024-09-01"),
        evidence("peopleThen", 2, "2024-09-01"),
        evidence("personThen", 0, "2024-09-01", "Ruben Achterberg"),
        evidence("personThen", 0, "2024-05-01", "Oude Naam"),
        evidence("peopleSeen", 6, ""),
        evidence("personSeen", 0, "", "Isa Vreeburg"),
    ]
    told = stages([claim(Kind.FOUNDED, 2009), claim(Kind.TEAM_SIZE, 25)], said, "2026-11-22")
    assert [stage.when for stage in told] == ["2023", "2024", "2026-11-22"]
    assert [(s.founded and s.founded.low, s.team and s.team.low, s.count and s.count.low) for s in told] == [
        (None, None, None),
        (None, 12, 2),
        (2009, 25, 6),
    ]
    assert told[1].people == ("Ruben Achterberg",)
    assert gone(told[1], told[2]) == ("Ruben Achterberg",)


def test_nobody_is_gone_where_nobody_is_named_today() -> None:
    said = [evidence("peopleThen", 1, "2024"), evidence("personThen", 0, "2024", "Ruben Achterberg")]
    before, now = stages([], said, "2026-11-22")
    assert before.people
    assert gone(before, now) == ()


def test_what_the_seller_heard_has_the_name_of_its_source() -> None:
    assert SELLER.id == SAID


def test_what_the_seller_heard_and_what_an_old_post_said_is_not_what_the_site_says_today() -> None:
    heard = claim(Kind.TEAM_SIZE, 40, source="said")
    post = claim(Kind.FOUNDED, 2001, as_of="2014-01-01")
    told = stages([heard, post], [evidence("archivedPage", 0, "2023-01-01")], "2026-11-22")
    assert (told[-1].team, told[-1].founded) == (None, None)


def test_without_an_archived_page_there_is_no_story() -> None:
    assert stages([claim(Kind.FOUNDED, 2009)], [], "2026-11-22") == ()
