"""Whose accounts and of which year: the note in an address, and the year before."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.errors import Changed
from sources.nbb_accounts import Year, whole_day, year_of
from tests.sources.fake_web import document

YEAR = Year("0123456749", "2024-07-01", "2025-12-31", "EUR")


def test_the_year_before_ended_the_day_before_this_one_began() -> None:
    assert YEAR.before == "2024-06-30"


@given(st.dates(), st.dates(), st.sampled_from(["", "EUR", "USD"]))
def test_a_note_is_read_as_it_was_written(start: object, end: object, currency: str) -> None:
    year = Year("0123456749", str(start), str(end), currency)
    assert year_of(document("{}", f"https://nbb.example/x?y=1#{year.note}")) == year


@pytest.mark.parametrize(
    "note", ["", "#", "#0123456749", "#0123456749/2024-02-30/2024-12-31/", "#123/2024-01-01/2024-12-31/EUR"]
)
def test_without_a_note_nobody_knows_whose_it_is(note: str) -> None:
    with pytest.raises(Changed):
        year_of(document("{}", f"https://nbb.example/x{note}"))


def test_a_day_may_carry_a_time() -> None:
    assert whole_day("2025-12-31") == whole_day("2025-12-31T00:00:00") == "2025-12-31"
    with pytest.raises(ValueError, match="format"):
        whole_day("31/12/2025")
