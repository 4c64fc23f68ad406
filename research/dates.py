"""Which days can a partial date mean, and how many years lie between two days?

A partial date is a FollowTheMoney date: `2021`, `2021-02` or `2021-02-16`; its length is its precision.

A year is twelve months, and a month has thirty-one numbered days, of which the short months leave the last ones out. So
the same day of a later year is a whole number of years away and the same day of a later month a whole number of months,
whatever leap days lie between; spans add up, and a later day never gives a longer span. Against a count of days the
difference is a few days at most.
"""

import re
from calendar import monthrange
from datetime import date
from fractions import Fraction

PARTIAL = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
DAYS_IN_A_MONTH = 31
DAYS_IN_A_YEAR = 12 * DAYS_IN_A_MONTH


def earliest(partial: str) -> date:
    """The first day that a partial date can mean; raises `ValueError` when no such day exists."""
    year, month, day = _parts(partial)
    return date(year, month or 1, day or 1)


def latest(partial: str) -> date:
    """The last day that a partial date can mean ("the end of year c"); raises `ValueError` when no such day exists."""
    year, month, day = _parts(partial)
    last = month or 12
    return date(year, last, day or monthrange(year, last)[1])


def is_after(partial: str, on: date) -> bool:
    """Whether every day that the partial date can mean lies after `on`; the empty date never does."""
    return bool(partial) and earliest(partial) > on


def years_between(start: date, end: date) -> Fraction:
    """The years from start to end, exact; negative when the end comes first."""
    return Fraction(_position(end) - _position(start), DAYS_IN_A_YEAR)


def months_before(day: date, months: int) -> date:
    """The same day so many months earlier, or the last one of a shorter month; never before the first day of year 1."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    if year < date.min.year:
        return date.min
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _position(day: date) -> int:
    return day.year * DAYS_IN_A_YEAR + (day.month - 1) * DAYS_IN_A_MONTH + day.day - 1


def _parts(partial: str) -> tuple[int, int, int]:
    """Year, month and day, zero where the date does not say."""
    found = PARTIAL.fullmatch(partial)
    if found is None:
        raise ValueError(f"not a partial date: {partial!r}")
    year, month, day = (int(part) if part is not None else None for part in found.groups())
    if not year or month == 0 or day == 0:
        raise ValueError(f"no such date: {partial!r}")
    return year, month or 0, day or 0
