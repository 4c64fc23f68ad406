"""Can no cell become a formula, and does Excel open the file rightly?"""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.as_csv import as_csv, safe


def read(text: str, delimiter: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=delimiter))


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff20"])
def test_what_begins_like_a_formula_is_a_text(start: str) -> None:
    assert safe(f"{start}cmd|' /C calc'!A0").startswith(f"'{start}")
    assert read(as_csv([[f"{start}1"]])) == [[f"'{start}1"]]


@given(
    st.lists(
        st.lists(st.text(alphabet=st.characters(exclude_characters="\x00", codec="utf-8")), min_size=2, max_size=4)
    )
)
def test_every_text_comes_back_and_none_is_a_formula(rows: list[list[str]]) -> None:
    back = read(as_csv(rows))
    assert back == [[safe(cell) for cell in row] for row in rows]
    assert not [cell for row in back for cell in row if cell[:1] in set("=+-@\t\r\n")]


def test_numbers_stay_numbers() -> None:
    assert as_csv([[1, 38.6, None, True, -2500]]) == "1,38.6,,true,-2500\r\n"


def test_excel_of_the_low_countries_reads_it() -> None:
    text = as_csv([["één; twee", 38.6, "=1"]], excel=True)
    assert text == '\ufeff"één; twee";38,6;\'=1\r\n'
