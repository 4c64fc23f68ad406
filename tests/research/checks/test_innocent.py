"""Is an earlier legal form excluded only where one of the three grounds really holds?"""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from research.attempts import PREDECESSOR
from research.checks.claimed_start import ClaimedStart
from research.checks.innocent import elsewhere, is_excluded
from research.facts import Facts
from research.model import Attempt, Claim, Decision, Evidence, Kind, Outcome

ON = date(2026, 11, 22)
CLAIMED = ClaimedStart(date(2016, 1, 1), date(2016, 12, 31))
AGE, YEARS = Fraction(10), Fraction(3)  # old enough that the third ground is silent
SEAT = Evidence(id="seat", property="directorship", person="A. de Boer", organization="Voorbeeld BV")
JOB = Evidence(
    id="job",
    property="employment",
    person="A. de Boer",
    value="kok",
    organization="Restaurant X",
    start_date="2012",
    end_date="2023",
)
FOUNDER = Claim(id="c2", kind=Kind.BACKGROUND, person="A. de Boer", value="oprichter")


def facts(*evidence: Evidence, attempts: tuple[Attempt, ...] = (), claims: tuple[Claim, ...] = ()) -> Facts:
    return Facts(ON, claims, evidence, attempts, "Voorbeeld B.V.")


def looked(*outcomes: Outcome, about: str = PREDECESSOR) -> Facts:
    return facts(attempts=tuple(Attempt(source="kbo", outcome=o, about=about) for o in outcomes))


@pytest.mark.parametrize(
    ("known", "excluded"),
    [
        (looked(), False),
        (looked(Outcome.NOT_FOUND), True),
        (looked(Outcome.NOT_FOUND, Outcome.UNAVAILABLE), True),  # one register that would show it is enough
        (looked(Outcome.NOT_FOUND, Outcome.FOUND), False),  # one that knows a predecessor outweighs the others
        (looked(Outcome.FOUND), False),
        (looked(Outcome.NOT_FOUND, about=""), False),  # somebody else was looked for
        # not to have looked is no ground
        *((looked(o), False) for o in (Outcome.NOT_COVERED, Outcome.NEEDS_KEY, Outcome.REFUSED, Outcome.UNAVAILABLE)),
        (looked(Outcome.CHANGED), False),
    ],
)
def test_a_predecessor_was_looked_for_in_vain(known: Facts, excluded: object) -> None:
    assert is_excluded(CLAIMED, known, AGE, YEARS) is excluded


@pytest.mark.parametrize(
    ("age", "years", "excluded"),
    [
        (Fraction(30), Fraction(364, 372), True),  # days short of a year, and a long claim
        (Fraction(30), Fraction(1), False),  # a year exactly
        (Fraction(3, 2), Fraction(185, 372), True),  # a day less than half a year
        (Fraction(3, 2), Fraction(1, 2), False),  # a third of the claim exactly
        (Fraction(1, 4), Fraction(1, 8), False),  # young, but half of what they say
    ],
)
def test_the_firm_is_very_young_on_every_line(age: Fraction, years: Fraction, excluded: object) -> None:
    assert is_excluded(CLAIMED, facts(), age, years) is excluded


@pytest.mark.parametrize(
    ("evidence", "claims"),
    [
        ([SEAT, JOB], ()),
        ([replace(SEAT, organization=""), JOB], ()),  # a seat of no named company is one here
        ([replace(SEAT, person="A. DE BOER"), JOB], ()),
        ([JOB], (FOUNDER,)),  # called the founder in a claim
        ([JOB, replace(JOB, id="here", value="eigenaar", organization="Voorbeeld B.V.", start_date="2024")], ()),
        ([SEAT, replace(JOB, end_date="")], ()),  # it lasts until today
        ([SEAT, replace(JOB, start_date="2015-12-31")], ()),
        ([SEAT, replace(JOB, start_date="2016-01-01", end_date="2016-12-31")], ()),  # the claimed year to the day
        ([SEAT, replace(JOB, property="study", organization="", value="rechten")], ()),
        ([SEAT, replace(JOB, organization="")], ()),  # nameless, but older than the claim
    ],
)
def test_a_leader_was_elsewhere_on_every_day_of_the_claimed_year(
    evidence: list[Evidence], claims: tuple[Claim, ...]
) -> None:
    known = facts(*evidence, claims=claims)
    assert [item.id for item in elsewhere(CLAIMED, known)] == ["job"]
    assert is_excluded(CLAIMED, known, AGE, YEARS)


@pytest.mark.parametrize(
    ("evidence", "claims"),
    [
        ([JOB], ()),  # nobody says that this is a founder or director
        ([SEAT], ()),
        ([replace(SEAT, organization="Ander B.V."), JOB], ()),  # a director of another company
        ([replace(SEAT, judgement=Decision.UNSURE), JOB], ()),  # perhaps a namesake
        ([SEAT, replace(JOB, judgement=Decision.UNSURE)], ()),
        ([SEAT, replace(JOB, person="B. de Boer")], ()),
        ([replace(SEAT, person=""), replace(JOB, person="")], ()),  # nobody is nobody's namesake
        ([JOB], (replace(FOUNDER, value="kok"),)),
        ([JOB, replace(JOB, id="here", organization="Voorbeeld B.V.", start_date="2024")], ()),  # a cook here as well
        ([replace(JOB, value="directeur")], ()),  # a director, but over there
        ([JOB], (replace(FOUNDER, person="C. Smit"),)),
        ([SEAT, replace(JOB, organization="Voorbeeld")], ()),  # that is here
        ([SEAT, replace(JOB, start_date="2016-01-02")], ()),  # a day of the claimed year is free
        ([SEAT, replace(JOB, end_date="2016-12-30")], ()),
        ([SEAT, replace(JOB, start_date="2016")], ()),  # it may have begun at the end of the year
        ([SEAT, replace(JOB, end_date="2016")], ()),
        ([SEAT, replace(JOB, start_date="")], ()),  # never for certain
        ([SEAT, replace(JOB, organization="", start_date="2016-01-01")], ()),  # may be the one here
        ([SEAT, replace(JOB, property="directorship")], ()),  # one can sit on two boards
    ],
)
def test_a_leader_was_not_demonstrably_elsewhere(evidence: list[Evidence], claims: tuple[Claim, ...]) -> None:
    known = facts(*evidence, claims=claims)
    assert elsewhere(CLAIMED, known) == ()
    assert not is_excluded(CLAIMED, known, AGE, YEARS)
