"""Is a duration, an amount, a list of words read as a seller writes it, and nothing guessed?"""

import pytest

from research.criteria.model import Limit, Rule
from research.criteria.values import READERS, CriteriaError, limit_of, one_of, text, wrong


def value(name: str, given: object) -> Rule:
    return READERS[name](name, "place", given)


@pytest.mark.parametrize(
    ("written", "months"),
    [
        ("24 months", 24),
        ("2 years", 24),
        ("2 jaar", 24),
        ("18maanden", 18),
        ("1 an", 12),
        ("3 Jahre", 36),
        ("1 mois", 1),
    ],
)
def test_a_time(written: str, months: int) -> None:
    assert value("existing_at_least", written) == Rule(name="existing_at_least", amount=months)


@pytest.mark.parametrize(
    ("written", "amount", "currency"),
    [
        (50_000, 50_000, ""),
        (0, 0, ""),
        ("50000", 50_000, ""),
        ("€ 1.250.000", 1_250_000, "EUR"),
        ("25,000 GBP", 25_000, "GBP"),
        ("usd 25 000", 25_000, "USD"),
        ("25\u202f000 EUR", 25_000, "EUR"),
    ],
)
def test_money(written: object, amount: float, currency: str) -> None:
    assert value("equity_at_least", written) == Rule(name="equity_at_least", amount=amount, unit=currency)


@pytest.mark.parametrize(
    ("name", "given"),
    [
        *(("existing_at_least", v) for v in ("24", 24, "two years", "0 months", "5 weeks", "", None, "99999 years")),
        *(("team_at_least", v) for v in (0, -3, 2.5, "3", True, 10**9)),
        *(("equity_at_least", v) for v in ("12.50", "1.25 EUR", "EUR", -1, True, float("nan"), "€ 5 EUR", "25.00.000")),
        *(("town_in", v) for v in ("Utrecht", [], [1], [""], ["x" * 61], ["x"] * 51, {"a": 1})),
        *(("country_in", v) for v in (["Nederland"], ["N1"], "NL")),
        *(("vat_confirmed", v) for v in (False, "yes", 1)),
        *(("claims_not_worse_than", v) for v in ("refuted", "unknown", 1)),
    ],
)
def test_what_is_not_meant_so_is_refused_with_its_place(name: str, given: object) -> None:
    with pytest.raises(CriteriaError, match=r"^place: .*(expected|at most)"):
        value(name, given)


def test_countries_have_one_spelling() -> None:
    assert value("country_in", ["nl", "uk", "EL"]).words == ("NL", "GB", "GR")


def test_a_limit_has_a_currency() -> None:
    assert limit_of("limit", "25000 EUR") == Limit(25_000, "EUR")
    for given in ("25000", 25_000, "0 EUR", "EUR", None):
        with pytest.raises(CriteriaError, match="limit: "):
            limit_of("limit", given)


def test_a_text_is_one_line_that_says_something() -> None:
    assert text("name", "  twee \n jaar ", 20) == "twee jaar"
    assert one_of("x", "a", ("a", "b")) == "a"
    assert wrong("x", "a text", "y" * 100) == f'x: a text expected, got "{"y" * 39}...'
    assert wrong("x", "a text", [1]) == "x: a text expected, got a list"
