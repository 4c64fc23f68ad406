"""Is age taken from evidence that is theirs, and is a team only too small where a fresh count says so?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.criteria.model import Fits, Rule
from research.model import Attempt, Decision, Evidence, Outcome
from sources.model import Origin
from tests.research.criteria.cases import answer, asked, fits, told

TWO_YEARS = Rule(name="existing_at_least", amount=24)
TEN = Rule(name="team_at_least", amount=10)
FIFTY_AT_MOST = Rule(name="team_at_most", amount=50)
SOUGHT = asked("kbo", Outcome.NOT_FOUND, "predecessor", about="predecessor")


def registered(day: str, **more: object) -> Evidence:
    return told("incorporationDate", value=day, **more)


@pytest.mark.parametrize(
    ("evidence", "attempts", "expected"),
    [
        ((registered("2019-03-01"),), (), Fits.YES),
        ((registered("2026-09-14"),), (), Fits.NO),  # so young that no change of form explains it
        ((registered("2025-06-01"),), (), Fits.UNKNOWN),  # an earlier legal form is not excluded
        ((registered("2025-06-01"),), (SOUGHT,), Fits.NO),
        ((registered("2024"),), (SOUGHT,), Fits.UNKNOWN),  # January would do, December would not
        ((told("domainRegistered", "2025-06-01", origin=Origin.THIRD_PARTY),), (SOUGHT,), Fits.UNKNOWN),
        ((told("domainRegistered", "2019", origin=Origin.THIRD_PARTY), registered("2026-09")), (), Fits.YES),
        ((registered("2019-03-01", judgement=Decision.UNSURE), registered("2026-09-14")), (SOUGHT,), Fits.UNKNOWN),
        ((registered("2019-03-01", judgement=Decision.DIFFERENT), registered("2026-09-14")), (), Fits.NO),
        ((registered("2019-03-01", origin=Origin.SELF),), (), Fits.UNKNOWN),  # their claim over again
    ],
)
def test_two_years_in_business(evidence: tuple[Evidence, ...], attempts: tuple[Attempt, ...], expected: Fits) -> None:
    assert fits(TWO_YEARS, *evidence, attempts=attempts) is expected


@given(st.integers(1, 400))
def test_who_exists_so_long_exists_any_shorter_time(months: int) -> None:
    longer = fits(Rule(name="existing_at_least", amount=months), registered("2009-05-12"))
    shorter = fits(Rule(name="existing_at_least", amount=max(months - 1, 1)), registered("2009-05-12"))
    assert not (longer is Fits.YES and shorter is not Fits.YES)


def count(low: float, high: float | None = None, **more: object) -> Evidence:
    return told("numberOfEmployees", low=low, high=low if high is None else high, as_of="2026-01-01", **more)


SEEN = told("peopleSeen", low=6, high=6, source="website", origin=Origin.SELF)


@pytest.mark.parametrize(
    ("evidence", "expected"),
    [
        ((count(12),), Fits.YES),
        ((count(3), SEEN), Fits.NO),
        ((count(5, 14),), Fits.UNKNOWN),  # a band around the number
        ((SEEN,), Fits.UNKNOWN),  # whom they show is not all that there are
        ((told("numberOfEmployees", low=3, high=3, as_of="2021-01-01"),), Fits.UNKNOWN),  # too old
        ((told("numberOfEmployees", low=10, as_of="2026-01-01"),), Fits.YES),  # ten or more
        ((told("numberOfEmployees", low=5, as_of="2026-01-01"),), Fits.UNKNOWN),  # five or more
        ((count(25, origin=Origin.SELF),), Fits.UNKNOWN),  # their claim over again
        ((count(25, judgement=Decision.UNSURE),), Fits.UNKNOWN),
    ],
)
def test_a_team_of_ten(evidence: tuple[Evidence, ...], expected: Fits) -> None:
    assert fits(TEN, *evidence) is expected


@pytest.mark.parametrize(
    ("evidence", "expected"),
    [
        ((count(12),), Fits.YES),
        ((count(80),), Fits.NO),
        ((count(12), count(80, source="nbb")), Fits.UNKNOWN),  # they differ
        ((count(40, 60),), Fits.UNKNOWN),
        ((SEEN,), Fits.UNKNOWN),
        ((), Fits.UNKNOWN),
    ],
)
def test_a_team_of_fifty_at_most(evidence: tuple[Evidence, ...], expected: Fits) -> None:
    assert fits(FIFTY_AT_MOST, *evidence) is expected


def test_a_count_is_told_with_its_source_and_its_day() -> None:
    made = answer(TEN, count(12))
    assert dict(made.reason.params) == {"source_label": "kvk", "found": 12, "seen_date": "2026-01-01"}
    assert made.reason.key == "criteria.team_one"


def test_who_was_asked_in_vain_is_named() -> None:
    attempts = (
        asked("kvk", Outcome.NOT_FOUND, "numberOfEmployees"),
        asked("nbb", Outcome.UNAVAILABLE, "numberOfEmployees"),
    )
    made = answer(TEN, attempts=attempts)
    assert (made.reason.key, dict(made.reason.params)) == ("criteria.nothing_both", {"asked": "kvk", "unasked": "nbb"})
