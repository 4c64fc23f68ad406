"""Does a number of people allow no less than it says, and contradict no more?"""

from datetime import date

import pytest

from research.checks.headcounts import can_contradict, is_counted, least, most, numbers, seen
from research.facts import facts_of
from research.model import Decision, Evidence
from sources.model import Origin

ON = date(2026, 11, 22)


def count(low: float | None, high: float | None, as_of: str = "", name: str = "e1", **more: str) -> Evidence:
    told = {"property": "numberOfEmployees", "origin": Origin.REGISTER, **more}
    return Evidence(id=name, low=low, high=high, as_of=as_of, **told)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("low", "high", "ends"),
    [
        (10, 19, (10, 19)),
        (10, None, (10, 10)),  # "10 or more" allows more, but states no larger number
        (None, 5, (5, 5)),
        (0, 0, (0, 0)),  # zero is a number
        (0, None, (0, 0)),
    ],
)
def test_both_ends_of_a_number(low: float | None, high: float | None, ends: tuple[float, float]) -> None:
    assert (least(count(low, high)), most(count(low, high))) == ends


@pytest.mark.parametrize(
    ("item", "can"),
    [
        (count(1, 1), True),  # without a date it counts as current
        (count(None, 5), True),
        (count(10, None), False),
        (count(0, 0), True),
        (count(1, 1, "2024-11-22"), True),  # 24 months to the day
        (count(1, 1, "2024-11-21"), False),
        (count(1, 1, "2024-12"), True),
        (count(1, 1, "2024-11"), False),  # the first day of the month is too old: so may be the number
        (count(1, 1, "2025"), True),
        (count(1, 1, "2024"), False),
        (count(10, None, "2026"), False),
    ],
)
def test_what_can_contradict_a_larger_number(item: Evidence, can: object) -> None:
    assert can_contradict(item, ON) is can


@pytest.mark.parametrize(
    ("name", "origin", "counted"),
    [
        ("numberOfEmployees", Origin.REGISTER, True),
        ("numberOfEmployees", Origin.THIRD_PARTY, True),
        ("numberOfEmployees", Origin.SELF, False),  # the claim over again
        ("profileHeadcount", Origin.SELF, True),  # they keep the profile, but its members count themselves
        ("profileHeadcount", Origin.THIRD_PARTY, True),
        ("peopleSeen", Origin.SELF, False),  # a page shows whom it likes
        ("peopleSeen", Origin.THIRD_PARTY, False),
    ],
)
def test_who_counts(name: str, origin: Origin, counted: object) -> None:
    assert is_counted(count(1, 1, property=name, origin=origin)) is counted


def test_the_largest_comes_first_whatever_the_order_and_what_states_no_number_is_left_out() -> None:
    told = [
        count(1, 1, name="small"),
        count(None, None, name="silent"),
        count(0, 0, name="zero"),
        count(11, 50, name="band"),
        count(50, None, "2025", name="open"),
        count(90, 90, name="other", property="accounts"),
    ]
    namesake = Evidence(id="namesake", property="numberOfEmployees", low=400, high=400, judgement=Decision.UNSURE)
    for evidence in ([*told, namesake], [namesake, *reversed(told)]):
        assert [e.id for e in numbers(facts_of([], evidence, ON))] == ["band", "open", "small", "zero"]


@pytest.mark.parametrize(
    ("as_of", "moment", "day"),
    [
        ("2024", "2026-11-20T08:30:00Z", "2024"),
        ("", "2026-11-20T08:30:00Z", "2026-11-20"),
        ("", "", "2026-11-22"),
    ],
)
def test_the_date_of_a_number_is_its_own_then_that_of_its_page_then_the_day(as_of: str, moment: str, day: str) -> None:
    assert seen(count(1, 1, as_of, moment=moment), ON) == day
