"""When does their own story of then and now give a signal?"""

from datetime import date

import pytest

from research.facts import facts_of
from research.findings import drift
from research.model import Claim, Evidence, Kind, Relation, Weight
from tests.research.test_drift import claim, evidence

ON = date(2026, 11, 22)
PAGE = evidence("archivedPage", 0, "2024-05-01")


def kinds(claims: list[Claim], *said: Evidence) -> list[str]:
    return [signal.kind for signal in drift.find(facts_of(claims, [PAGE, *said], ON))]


def founded(year: float, as_of: str = "2024-05-01") -> Evidence:
    return evidence("foundedThen", year, as_of)


@pytest.mark.parametrize(
    ("claims", "said", "found"),
    [
        ([claim(Kind.FOUNDED, 2009)], [founded(2019)], ["founding_year_moved"]),
        ([claim(Kind.FOUNDED, 2009)], [founded(2009), founded(2019, "2025")], []),  # it said so before
        ([claim(Kind.FOUNDED, 2018)], [founded(2019)], []),  # a matter of counting
        ([claim(Kind.FOUNDED, 2019)], [founded(2009)], []),  # it moved forward: no harm to anybody
        ([claim(Kind.FOUNDED, 2009, source="said")], [founded(2019)], []),
        ([claim(Kind.FOUNDED, 2009)], [], []),
        ([], [founded(2019)], []),
        ([claim(Kind.TEAM_SIZE, 25)], [evidence("teamThen", 12, "2024")], ["team_claim_jumped"]),
        ([claim(Kind.TEAM_SIZE, 25)], [evidence("teamThen", 15, "2024")], []),
        ([claim(Kind.TEAM_SIZE, 9)], [evidence("teamThen", 3, "2024")], []),
        ([claim(Kind.TEAM_SIZE, 5)], [evidence("teamThen", 25, "2024")], []),
    ],
)
def test_years_and_teams(claims: list[Claim], said: list[Evidence], found: list[str]) -> None:
    assert kinds(claims, *said) == found


def test_a_year_that_is_still_said_beside_an_older_one_did_not_move() -> None:
    both = [claim(Kind.FOUNDED, 2009), claim(Kind.FOUNDED, 2019)]
    assert kinds(both, founded(2019)) == []


def test_a_vague_claim_moves_nothing() -> None:
    vague = Claim(id="c", kind=Kind.FOUNDED, relation=Relation.AT_LEAST, low=1990, source="website")
    assert kinds([vague], founded(2019)) == []


def people(then: list[str], now: list[str]) -> list[str]:
    said = [evidence("peopleThen", len(then), "2024"), *(evidence("personThen", 0, "2024", name) for name in then)]
    return kinds([], *said, *(evidence("personSeen", 0, "", name) for name in now))


def test_most_of_those_who_were_shown_left() -> None:
    assert people(["A. Een", "B. Twee", "C. Drie", "D. Vier"], ["A. Een"]) == ["people_gone"]
    assert (
        people(
            ["A. Een", "B. Twee", "C. Drie", "D. Vier", "E. Vijf", "F. Zes", "G. Zeven"],
            ["A. Een", "B. Twee", "C. Drie", "D. Vier"],
        )
        == []
    )
    assert people(["A. Een", "B. Twee"], ["C. Drie"]) == []
    assert people(["A. Een", "B. Twee", "C. Drie"], []) == []


def test_only_a_year_that_moved_back_counts_against_them_and_each_leads_to_what_was_said() -> None:
    said = [PAGE, founded(2019), evidence("teamThen", 5, "2024")]
    facts = facts_of([claim(Kind.FOUNDED, 2009), claim(Kind.TEAM_SIZE, 25)], said, ON)
    found = {signal.kind: signal for signal in drift.find(facts)}
    assert {kind: signal.weight for kind, signal in found.items()} == {
        "founding_year_moved": Weight.AGAINST,
        "team_claim_jumped": Weight.NEUTRAL,
    }
    assert found["founding_year_moved"].evidence == ("foundedThen2024-05-01", "c-founded")
