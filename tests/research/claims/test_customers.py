"""Are clients served and jobs done told from reviews, visitors and plans?"""

import pytest

from research.claims import find
from research.model import Kind


@pytest.mark.parametrize(
    ("lang", "text", "low"),
    [
        ("nl", "Meer dan 1.000 tevreden klanten", 1000),
        ("en", "We have completed more than 800 projects.", 800),
        ("fr", "800 chantiers réalisés", 800),
        ("de", "Mehr als 300 abgeschlossene Projekte", 300),
        ("en", "Over 1,500 families helped", 1500),
    ],
)
def test_customers_is_read(lang: str, text: str, low: float) -> None:
    assert [claim.low for claim in find(text, lang, 2026) if claim.kind is Kind.CUSTOMERS] == [low]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "9,4 uit 212 reviews"),
        ("en", "We interviewed 25 customers of the bank."),
        ("fr", "Plus de 2000 références produits"),
        ("de", "Jährlich 500 Kunden"),
        ("nl", "Bekijk onze 3 projecten."),
    ],
)
def test_what_is_no_customers_is_left_alone(lang: str, text: str) -> None:
    assert [claim.low for claim in find(text, lang, 2026) if claim.kind is Kind.CUSTOMERS] == []


@pytest.mark.parametrize(
    ("text", "lows"),
    [
        ("5 klanten", [5]),
        ("4 klanten", []),  # "four projects shown below"
        ("tot 400 klanten", []),  # what may come is no record
        ("Hun 400 klanten", []),
        ("Wij hielpen 300 gezinnen.", [300]),
        ("300 gezinnen wonen hier in de straat.", []),  # nobody says that they were helped
        ("Wij hebben het afgelopen jaar met veel plezier 400 projecten afgerond.", [400]),
        ("In het afgelopen jaar zijn in onze mooie provincie 400 projecten gestart.", []),  # by whom?
    ],
)
def test_where_a_record_begins_and_ends(text: str, lows: list[float]) -> None:
    assert [claim.low for claim in find(text, "nl", 2026)] == lows
