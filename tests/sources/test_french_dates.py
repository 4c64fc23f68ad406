from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.french_dates import MONTHS, folded, from_notice


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2025-04-16", "2025-04-16"),
        ("16/04/2025", "2025-04-16"),
        ("10 décembre 2009", "2009-12-10"),
        ("1er mars 2024", "2024-03-01"),
        ("15\xa0Août\xa02023", "2023-08-15"),
    ],
)
def test_the_three_ways_of_writing_a_day(written: str, day: str) -> None:
    assert from_notice(written) == day


@pytest.mark.parametrize(
    "written", ["", "31 février 2024", "le mois dernier", "10 brumaire 2009", "31/02/2024", "2024-13-01", "2024"]
)
def test_anything_else_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        from_notice(written)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)))
def test_every_day_reads_alike_in_words_and_in_figures(day: date) -> None:
    words = f"{day.day} {MONTHS[day.month - 1]} {day.year}"
    assert from_notice(words) == from_notice(f"{day:%d/%m/%Y}") == from_notice(day.isoformat()) == day.isoformat()


def test_folding() -> None:
    assert folded("  Jugement d’Ouverture\n arrêtant ") == "jugement d'ouverture arretant"
