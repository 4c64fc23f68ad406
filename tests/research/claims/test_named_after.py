"""Are places and firms that bear a person's name told from the person?"""

import pytest

from research.claims.named_after import of_a_house, of_a_place
from research.claims.words import pack

FIELDS_OF = pack("nl").fields_of


@pytest.mark.parametrize(
    ("row", "at"), [(["saint", "-", "martin"], 2), (["st", ".", "martin"], 2), (["sankt", "anna"], 1)]
)
def test_a_saint_names_a_place(row: list[str], at: int) -> None:
    assert of_a_place(row, at, FIELDS_OF)


def test_a_person_is_no_place() -> None:
    assert not of_a_place(["onze", "anna"], 1, FIELDS_OF)


@pytest.mark.parametrize("row", [["guy", "velmont", "&", "fils"], ["jan", "kwakker", "bv"], ["piet", "en", "zonen"]])
def test_heirs_and_forms_make_a_firm_of_a_name(row: list[str]) -> None:
    assert of_a_house(row, 0, FIELDS_OF)


def test_a_name_alone_is_no_firm() -> None:
    assert not of_a_house(["jan", "kwakker", "begon", "in", "1999"], 0, FIELDS_OF)
