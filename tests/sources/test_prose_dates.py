"""Days in prose, in the four languages of the Belgian register."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.prose_dates import MONTHS, find_days, first_day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Sinds 3 maart 2019", "2019-03-03"),
        ("Depuis le 10 décembre 2009", "2009-12-10"),
        ("Depuis le 1er août 2020", "2020-08-01"),
        ("Since January 1, 2021", "2021-01-01"),
        ("since 1 January 2021", "2021-01-01"),
        ("Seit 3. März 2019", "2019-03-03"),
        ("3\u00a0maart\u00a02019", "2019-03-03"),
        ("Sinds 30 februari 2024", ""),
        ("Sinds maart 2024", ""),
        ("13 maart 20191", ""),
        ("03-03-2019", ""),
        ("", ""),
    ],
)
def test_a_day_is_read_as_written(text: str, day: str) -> None:
    assert first_day(text) == day


def test_every_day_is_given_with_its_place() -> None:
    text = "van 3 maart 2019 tot 1 mei 2020"
    found = list(find_days(text))
    assert [day for day, _, _ in found] == ["2019-03-03", "2020-05-01"]
    assert [text[start:end] for _, start, end in found] == ["3 maart 2019", "1 mei 2020"]


@given(st.dates(min_value=date(1000, 1, 1)), st.sampled_from(sorted(MONTHS)))
def test_what_is_printed_is_read_again(day: date, month: str) -> None:
    if MONTHS[month] == day.month:
        printed = f"{day.day} {month.upper()} {day.year}"
        assert first_day(f"Sinds {printed}.") == day.isoformat()
