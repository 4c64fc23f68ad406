from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.dates import earliest, is_after, latest, months_before, years_between

DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))


@pytest.mark.parametrize(
    ("partial", "first", "last"),
    [
        ("2021", date(2021, 1, 1), date(2021, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023-02", date(2023, 2, 1), date(2023, 2, 28)),
        ("2021-02-16", date(2021, 2, 16), date(2021, 2, 16)),
        ("0001", date(1, 1, 1), date(1, 12, 31)),
        ("9999", date(9999, 1, 1), date(9999, 12, 31)),
    ],
)
def test_a_partial_date_means_every_day_of_its_precision(partial: str, first: date, last: date) -> None:
    assert (earliest(partial), latest(partial)) == (first, last)


@pytest.mark.parametrize(
    "partial",
    [
        "",
        "21",
        "2021-2",
        "2021-02-30",
        "2021-13",
        "2021-00",
        "2021-01-00",
        "0000",
        "2021-02-16T00:00",
        " 2021",
        "2021\n",
        "٢٠٢١",
    ],
)
def test_a_date_that_does_not_exist_is_refused_at_both_ends(partial: str) -> None:
    for end in (earliest, latest):
        with pytest.raises(ValueError, match=r"date|month|day"):
            end(partial)


@pytest.mark.parametrize(
    ("start", "end", "years"),
    [
        (date(2016, 12, 31), date(2026, 12, 31), Fraction(10)),  # leap days do not count
        (date(2019, 5, 22), date(2026, 11, 22), Fraction(15, 2)),  # the same day of another month
        (date(2019, 11, 22), date(2027, 5, 22), Fraction(15, 2)),
        (date(2026, 11, 22), date(2026, 11, 22), Fraction(0)),
        (date(2023, 11, 22), date(2021, 11, 22), Fraction(-2)),
    ],
)
def test_years_are_those_of_the_calendar(start: date, end: date, years: Fraction) -> None:
    assert years_between(start, end) == years


@given(DAYS, DAYS, DAYS)
def test_spans_add_up(a: date, b: date, c: date) -> None:
    assert years_between(a, b) + years_between(b, c) == years_between(a, c)


@given(DAYS, DAYS)
def test_a_later_day_is_further_away_and_never_far_from_a_count_of_days(a: date, b: date) -> None:
    years = years_between(a, b)
    assert (years > 0) == (b > a)
    assert abs(float(years) - (b - a).days / 365.2425) < 5 / 365


@given(DAYS, st.integers(0, 1200))
def test_months_before_is_the_same_day_or_the_last_of_a_shorter_month(day: date, months: int) -> None:
    found = months_before(day, months)
    assert (day.year * 12 + day.month) - (found.year * 12 + found.month) == months
    assert found.day <= day.day


def test_months_before_stops_at_the_first_day_there_is() -> None:
    assert months_before(date(2026, 11, 22), 12 * 5000) == date.min


@given(DAYS, DAYS)
def test_a_date_is_after_a_day_only_when_all_its_days_are(day: date, on: date) -> None:
    assert is_after(day.isoformat(), on) == (day > on)
    assert is_after(f"{day.year:04}", on) == (day.year > on.year)


def test_the_empty_date_is_never_late() -> None:
    assert not is_after("", date(2026, 11, 22))
