"""Are feasts, headings and tiles read as ages, and those of somebody else left alone?"""

import pytest

from research.claims import find
from research.model import Kind


@pytest.mark.parametrize(
    ("lang", "text", "low"),
    [
        ("nl", "Dit jaar vieren wij ons 25-jarig bestaan.", 25),
        ("en", "Bluebell Nurseries turns 40 this year!", 40),
        ("en", "75+\nYEARS\n350\nhappy clients", 75),
        ("fr", "10 ans déjà !", 10),
        ("fr", "Un épisode spécial pour les 16 ans de Vauban Conseil, notre agence.", 16),
        ("en", "This is our 30th year in business.", 30),
        ("de", "Familienunternehmen mit 85 Jahren Geschichte", 85),
    ],
)
def test_a_feast_tells_the_age(lang: str, text: str, low: float) -> None:
    assert [claim.low for claim in find(text, lang, 2026) if claim.kind is Kind.AGE] == [low]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Wij feliciteren Hans met zijn 25-jarig jubileum!"),
        ("fr", "La scierie fête cette semaine son 30e anniversaire."),  # nobody says "we": a newspaper
        ("nl", "Wij vierden het 50-jarig bestaan van het pand."),
        ("de", "25 Jahre in der Backstube"),
        ("nl", "10 jaar\ngarantie"),
        ("en", "Our first-year apprentice"),
    ],
)
def test_the_feasts_of_others_do_not(lang: str, text: str) -> None:
    assert [claim.low for claim in find(text, lang, 2026) if claim.kind is Kind.AGE] == []
