from datetime import date
from fractions import Fraction

import pytest

from research.model import Evidence
from research.spans import certain, holds, lasts, share_covered

ON = date(2026, 11, 22)


def job(begin: str = "", end: str = "") -> Evidence:
    return Evidence(id="e", property="employment", start_date=begin, end_date=end)


@pytest.mark.parametrize(
    ("begin", "end", "span"),
    [
        ("2012", "2015", (date(2012, 12, 31), date(2015, 1, 1))),  # the shortest that the dates can mean
        ("2012-03-04", "2015-02-01", (date(2012, 3, 4), date(2015, 2, 1))),
        ("2012", "", (date(2012, 12, 31), ON)),
        ("2012", "2012", None),  # perhaps one day, perhaps a year
        ("", "2015", None),
        ("2026", "", None),  # it may begin after the day
    ],
)
def test_only_what_is_certain_counts(begin: str, end: str, span: tuple[date, date] | None) -> None:
    assert certain(job(begin, end), ON) == span


@pytest.mark.parametrize(
    ("end", "still"), [("", True), ("2026", False), ("2026-11-22", False), ("2026-11-23", True), ("2027", True)]
)
def test_an_end_that_may_have_come_has_come(end: str, still: bool) -> None:  # noqa: FBT001 - a column of the table
    assert lasts(job("2012", end), ON) is still


def test_a_span_holds_on_all_the_days_or_not_at_all() -> None:
    year = (date(2016, 1, 1), date(2016, 12, 31))
    assert holds(job("2012", "2018"), *year, ON)
    assert not holds(job("2012", "2016-06"), *year, ON)
    assert not holds(job("2016", "2018"), *year, ON)


@pytest.mark.parametrize(
    ("jobs", "share"),
    [
        ([job("2012")], Fraction(1)),
        ([job("2012"), job("2014", "2020")], Fraction(1)),  # what overlaps counts once
        ([job("2016-11-22", "2021-11-22")], Fraction(1, 2)),
        ([job("2012", "2018-11-22"), job("2020-11-22")], Fraction(8, 10)),
        ([job("2018-11-22")], Fraction(0)),  # nothing at the start
        ([job("2012", "2016-01")], Fraction(0)),
        ([], Fraction(0)),
    ],
)
def test_the_share_is_of_the_time_since_the_start(jobs: list[Evidence], share: Fraction) -> None:
    assert share_covered(jobs, date(2016, 11, 22), ON) == share


def test_no_time_is_not_covered() -> None:
    assert share_covered([job("2012")], ON, ON) == 0
