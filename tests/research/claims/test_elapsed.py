"""Is an age read from what lies back, and left alone where something else lies back?"""

import pytest

from research.claims import find
from research.model import Kind


@pytest.mark.parametrize(
    ("lang", "text", "low"),
    [
        ("nl", "Tien jaar geleden begonnen we in een garagebox in Hoorn.", 10),
        ("en", "About 25 years ago Lowther started out as a one-man workshop.", 25),
        (
            "de",
            "Vor mehr als 30 Jahren legte Reinhard Backes den Grundstein für ein modernes Transportunternehmen.",
            30,
        ),
        ("fr", "Il y a dix ans, nous débutions dans un garage à Namur.", 10),
        ("en", "Nine years since opening!", 9),
        ("nl", "Twintig jaar na de start zijn we nog altijd even gek op fietsen.", 20),
        ("de", "Elf Jahre später sind wir zu einer festen Größe in der Region geworden.", 11),
        ("nl", "In ruim veertig jaar groeide het bedrijf uit tot een onderneming met 110 mensen.", 40),
        ("de", "Die Bäckerei hat sich in 30 Jahren zu einem Unternehmen mit acht Filialen entwickelt.", 30),
        ("fr", "Cela fait dix ans que nous avons créé l'agence.", 10),
    ],
)
def test_looking_back_tells_the_age(lang: str, text: str, low: float) -> None:
    assert [claim.low for claim in find(text, lang, 2026) if claim.kind is Kind.AGE] == [low]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Vijf jaar geleden openden we onze tweede winkel."),
        ("nl", "Het is alweer vijf jaar geleden dat wij onze webshop openden."),
        ("en", "We bought our own offices and three years later we moved in."),
        ("en", "Five years after opening, Mary joined us."),
        ("de", "Vor 6 Jahren hat Bruno bei uns angefangen."),
        ("fr", "Dix ans plus tard, mon père replante la vigne."),
    ],
)
def test_what_happened_since_does_not(lang: str, text: str) -> None:
    assert [claim.low for claim in find(text, lang, 2026) if claim.kind is Kind.AGE] == []


@pytest.mark.parametrize(
    ("lang", "text", "ages"),
    [
        ("en", "In the 30 years we have been in business, a lot has changed.", [30]),
        ("fr", "Durant les 20 ans que notre atelier existe, nous avons appris à dire non.", [20]),
        ("en", "Of the 12 years the road has existed, it was closed for two.", []),
    ],
)
def test_whose_years_they_are_follows(lang: str, text: str, ages: list[float]) -> None:
    assert [claim.low for claim in find(text, lang, 2026)] == ages
