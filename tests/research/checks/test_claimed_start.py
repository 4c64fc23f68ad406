"""Is the claimed start read as kindly as the words allow?"""

from datetime import date

import pytest

from research.checks.claimed_start import ClaimedStart, claimed_start
from research.model import Claim, Kind, Relation

ON = date(2026, 11, 22)
DAY = (ON, ON)


def founded(low: float | None, high: float | None, relation: Relation = Relation.EXACT) -> Claim:
    return Claim(id="c1", kind=Kind.FOUNDED, low=low, high=high, relation=relation)


def aged(low: float | None, high: float | None, relation: Relation = Relation.EXACT, as_of: str = "") -> Claim:
    return Claim(id="c1", kind=Kind.AGE, low=low, high=high, relation=relation, as_of=as_of)


@pytest.mark.parametrize(
    ("claim", "first", "last"),
    [
        # a year is some day of it
        (founded(2009, 2009), date(2009, 1, 1), date(2009, 12, 31)),
        (founded(2008, 2010, Relation.RANGE), date(2008, 1, 1), date(2010, 12, 31)),
        (founded(None, 2009, Relation.AT_MOST), date(2009, 1, 1), date(2009, 12, 31)),
        (founded(2009, None, Relation.AT_LEAST), date(2009, 1, 1), date(2009, 12, 31)),
        # years are as precise as the moment at which they were said
        (aged(20, 20), date(2006, 11, 22), date(2006, 11, 22)),
        (aged(20, 20, as_of="2024"), date(2004, 1, 1), date(2004, 12, 31)),
        (aged(20, 20, as_of="2024-06"), date(2004, 6, 1), date(2004, 6, 30)),
        (aged(20, 20, as_of="2024-06-15"), date(2004, 6, 15), date(2004, 6, 15)),
        (aged(1, 1, as_of="2024-02-29"), date(2023, 2, 28), date(2023, 2, 28)),  # no such day a year before
        (aged(0.5, 0.5), date(2026, 5, 22), date(2026, 5, 22)),
        (aged(12.5, 12.5), date(2014, 5, 22), date(2014, 5, 22)),
        (aged(0, 0), *DAY),
        # of a range the low end is the kindest, of "more than" what it says at least
        (aged(10, 15, Relation.RANGE), date(2016, 11, 22), date(2016, 11, 22)),
        (aged(20, None, Relation.AT_LEAST), date(2006, 11, 22), date(2006, 11, 22)),
        (aged(None, 20), date(2006, 11, 22), date(2006, 11, 22)),  # only a high end, and no "at most": that number
        # "at most" binds to nothing, whenever it was said
        (aged(None, 20, Relation.AT_MOST), *DAY),
        (aged(5, 20, Relation.AT_MOST, as_of="2019"), *DAY),
        (aged(5000, 5000), date.min, date.min),  # older than the calendar is no error
    ],
)
def test_the_days_between_which_it_lies(claim: Claim, first: date, last: date) -> None:
    assert claimed_start(claim, ON) == ClaimedStart(first, last)


@pytest.mark.parametrize("claim", [founded(None, None), aged(None, None), aged(None, None, Relation.AT_MOST)])
def test_without_a_number_nothing_is_claimed(claim: Claim) -> None:
    assert claimed_start(claim, ON) is None


def test_the_year_is_the_later_one_and_has_four_digits() -> None:
    assert ClaimedStart(date(2008, 1, 1), date(2010, 12, 31)).year == "2010"
    assert ClaimedStart(date(987, 1, 1), date(987, 12, 31)).year == "0987"  # a partial date has no shorter years
