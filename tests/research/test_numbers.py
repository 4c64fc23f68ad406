"""When are two numbers one, and which follow from each other?"""

import pytest

from research.numbers import Weight, identifiers_in, is_masked, may_be_same, pages_of, same_number
from tests.research.fakes import record, result, site


@pytest.mark.parametrize(
    ("kind", "one", "other", "same", "maybe"),
    [
        ("kvk", "01234567", "01234567", True, True),
        ("kvk", "01234567", "1234567", False, False),
        ("kvk", "", "", False, False),
        ("vat", "NL*********B01", "NL*********B01", False, False),
        ("hrb", "Berlin (Charlottenburg) HRB 12 B", "BERLIN CHARLOTTENBURG HRB12B", True, True),
        ("hrb", "HRB 12", "Berlin HRB 12", False, True),
        ("hrb", "HRB 12", "Berlin HRB 112", False, False),
        ("hrb", "", "Berlin HRB 12", False, False),
    ],
)
def test_two_numbers(kind: str, one: str, other: str, *, same: bool, maybe: bool) -> None:
    assert same_number(kind, one, other) is same
    assert may_be_same(kind, one, other) is maybe


def test_a_masked_number_is_known_as_such() -> None:
    assert is_masked("NL*********B01")
    assert not is_masked("NL867500133B67")


@pytest.mark.parametrize(
    ("told", "numbers"),
    [
        ({"vat": "BE0400378485"}, {"vat": "BE0400378485", "kbo": "0400378485"}),
        ({"vat": "BE0400378485", "kbo": "0202239951"}, {"vat": "BE0400378485", "kbo": "0202239951"}),
        ({"siret": "12345678900001"}, {"siret": "12345678900001", "siren": "123456789"}),
        ({"vat": "FR83404833048"}, {"vat": "FR83404833048", "siren": "404833048"}),
        ({"vat": "NL867500133B67"}, {"vat": "NL867500133B67"}),
        ({"name": "Delta"}, {}),
    ],
)
def test_numbers_that_are_part_of_others(told: dict[str, str], numbers: dict[str, str]) -> None:
    assert {i.kind: i.value for i in identifiers_in(record(**told))} == numbers


def test_pages_are_counted_once_each_and_those_about_others_not_at_all() -> None:
    pages = [
        (record("WebPage", "1", role="contact"), record(name="Delta"), record(name="Delta")),
        (record("WebPage", "2", role="about"), record(name="Delta")),
        (record("WebPage", "3", role="case"), record(name="Delta")),
    ]
    assert pages_of([result(site(), *pages)], "name") == {("name", "Delta"): Weight(duty=1, pages=2)}
