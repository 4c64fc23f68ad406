"""Is an example, the firm to look for or a whole trade told from the firm itself?"""

import pytest

from research.claims import find
from research.claims.anyfirm import of_any_firm
from research.claims.found import Found
from research.claims.sentences import notes
from research.claims.words import pack
from research.model import Kind, Relation


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Een loodgieter met zes medewerkers mist zo'n negen telefoontjes per week."),
        ("en", "Imagine a workshop with ten people and no stock system."),
        ("fr", "Une agence de quinze personnes a d'autres besoins qu'une chaîne de 200 magasins."),
        ("de", "Ob Einzelunternehmer oder Betrieb mit 500 Mitarbeitern: Die Formulare sind gleich."),
        ("en", "If your company employs 20 people, that adds up."),
        ("nl", "De aanvrager dient ten minste twee jaar als ondernemer actief te zijn."),
        ("en", "A good mover has been in business for more than five years."),
        ("en", "There is a law firm with 600 solicitors. Another has 40 offices abroad."),
        ("fr", "Notre bière vient d'une brasserie fondée en 1720."),
        ("de", "Anna hat ein Yogastudio mit drei Lehrerinnen und spart zwei Stunden am Tag."),
        ("nl", "Een kantoor van 50 mensen?"),
    ],
)
def test_any_firm_is_not_the_firm(lang: str, text: str) -> None:
    assert find(text, lang, 2026) == []


@pytest.mark.parametrize(
    ("lang", "text", "low"),
    [
        ("nl", "Een familiebedrijf met 12 medewerkers", 12),
        ("en", "Whether you are a sole trader or a limited company, we are a team of 15.", 15),
        ("fr", "Que vous soyez particulier ou professionnel, l'entreprise Hamel vous accompagne depuis 1990.", 1990),
        ("de", "Muss das Dach neu? Wir machen das seit 35 Jahren.", 35),
        ("en", "As a company of ten people we can decide quickly.", 10),
        ("de", "Vom Ein-Mann-Betrieb zum Team mit 30 Mitarbeitern", 30),
    ],
)
def test_what_the_firm_says_beside_it_is_read(lang: str, text: str, low: float) -> None:
    assert [claim.low for claim in find(text, lang, 2026)] == [low]


def test_our_number_is_ours_whatever_the_sentence_supposes() -> None:
    sentence = next(notes("Stel: onze ploeg telt 12 mensen.", pack("nl")))
    claim = Found(Kind.TEAM_SIZE, 12, 12, Relation.EXACT, "12 mensen", 23, 32, "nl")
    at = [token.norm for token in sentence.tokens].index("12")
    assert not of_any_firm(sentence, claim, (at, at + 2))
