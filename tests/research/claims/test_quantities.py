"""Are amounts told apart (years of the calendar, years long, counts) and bound by the words around them?"""

import pytest

from research.claims.pagecode import back_over_noise
from research.claims.quantities import Measure, Quantity, quantities
from research.claims.tokens import tokenise
from research.claims.words import pack
from research.model import Relation


def amounts(text: str, lang: str) -> list[Quantity]:
    row = tokenise(text)
    return quantities(row, pack(lang).marks(row), pack(lang))


@pytest.mark.parametrize(
    ("lang", "text", "measure", "low", "high", "relation"),
    [
        ("nl", "in 1997", Measure.YEAR, 1997, 1997, Relation.EXACT),
        ("nl", "sinds '98", Measure.YEAR, 1998, 1998, Relation.EXACT),
        ("nl", "2015-2019", Measure.PERIOD, 2015, 2019, Relation.RANGE),
        ("nl", "meer dan 25 jaar", Measure.YEARS, 25, None, Relation.AT_LEAST),
        ("nl", "25+ jaar", Measure.YEARS, 25, None, Relation.AT_LEAST),
        ("nl", "bijna 20 jaar", Measure.YEARS, 20, 20, Relation.ABOUT),
        ("nl", "een kwarteeuw", Measure.YEARS, 25, 25, Relation.EXACT),
        ("nl", "drie decennia", Measure.YEARS, 30, 30, Relation.EXACT),
        ("nl", "dertigjarig", Measure.YEARS, 30, 30, Relation.EXACT),
        ("nl", "driekoppig", Measure.COUNT, 3, 3, Relation.EXACT),
        ("nl", "tussen 10 en 15", Measure.COUNT, 10, 15, Relation.RANGE),
        ("nl", "2000 klanten", Measure.COUNT, 2000, 2000, Relation.EXACT),
        ("fr", "plus de 2000 clients", Measure.COUNT, 2000, None, Relation.AT_LEAST),
        ("en", "up to 25", Measure.COUNT, None, 25, Relation.AT_MOST),
        ("en", "half a century", Measure.YEARS, 50, 50, Relation.EXACT),
        ("en", "over three-and-a-half decades", Measure.YEARS, 35, None, Relation.AT_LEAST),
        ("en", "11th year", Measure.ORDINAL_YEARS, 11, 11, Relation.ABOUT),
        ("fr", "une vingtaine", Measure.COUNT, 20, 20, Relation.ABOUT),
        ("fr", "1 à 2", Measure.COUNT, 1, 2, Relation.RANGE),
        ("fr", "+ de 15 ans", Measure.YEARS, 15, None, Relation.AT_LEAST),
        ("fr", "un demi-siècle", Measure.YEARS, 50, 50, Relation.EXACT),
        ("de", "rund 30 Jahre", Measure.YEARS, 30, 30, Relation.ABOUT),
        ("de", "12-köpfiges", Measure.COUNT, 12, 12, Relation.EXACT),
        ("de", "zu dritt", Measure.COUNT, 3, 3, Relation.EXACT),
    ],
)
def test_an_amount_is_read_with_its_bounds(
    lang: str, text: str, measure: Measure, low: float | None, high: float | None, relation: Relation
) -> None:
    (found,) = amounts(text, lang)
    assert (found.measure, found.low, found.high, found.relation) == (measure, low, high, relation)


@pytest.mark.parametrize(
    ("lang", "text"), [("nl", "de jaren 90"), ("fr", "les années 80"), ("de", "die 90er"), ("nl", "een vriend")]
)
def test_a_decade_or_an_article_is_no_amount(lang: str, text: str) -> None:
    assert amounts(text, lang) == []


@pytest.mark.parametrize("text", ["since the 1960's", "in the 1960s", "die 1990er"])
def test_a_decade_is_no_year(text: str) -> None:
    assert amounts(text, "en" if "the" in text else "de") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('label: "Mitarbeiter", value: "18"', 2),  # `label: "Mitarbeiter`
        ("Mitarbeiter | 18", 1),
        ("12 Kunden, 18", 3),  # a comma alone is no page code
    ],
)
def test_page_code_between_label_and_number_is_stepped_over(text: str, words: int) -> None:
    row = tokenise(text)
    number = max(at for at, token in enumerate(row) if token.kind == "number")
    kept = [token for token in row[: back_over_noise(row, number)] if token.norm not in {'"', ":"}]
    assert len(kept) == words
