"""Are the years that a named person has done the work read, in four languages, and not taken for the firm's age?"""

import pytest

from research.claims import find
from research.model import Kind, Relation


@pytest.mark.parametrize(
    ("lang", "text", "years"),
    [
        ("nl", "De eigenaar is al 15 jaar actief in de makelaardij.", 15),
        ("nl", "Nora werkt al twaalf jaar als timmerman.", 12),
        ("nl", "Jan Brouwer staat al 18 jaar voor de klas.", 18),
        ("en", "The owner has practised law for fifteen years.", 15),
        ("en", "Our senior gardener Tom has 15 years under his belt.", 15),
        ("fr", "La fondatrice pratique la kinésithérapie depuis 15 ans.", 15),
        ("fr", "Le gérant Marc Leblanc est menuisier depuis quinze ans.", 15),
        ("de", "Unser Gärtner Thomas arbeitet seit 15 Jahren als Landschaftsgärtner.", 15),
        ("de", "Der Inhaber übt den Beruf seit 30 Jahren aus.", 30),
        ("nl", "Jan Brouwer\nheeft 8 jaar ervaring en werkte voor bedrijven als Noria en Zephyr.", 8),
    ],
)
def test_a_person_has_experience_and_the_firm_no_age(lang: str, text: str, years: float) -> None:
    assert [(claim.kind, claim.low) for claim in find(text, lang, 2026)] == [(Kind.EXPERIENCE, years)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Tom maakt al 12 jaar deel uit van ons team."),
        ("en", "Jack has been painting the house for two years and still isn't done."),
        ("en", "Mrs Baker worked for thirty years as a teacher in Hull."),
        ("fr", "Thomas fait partie de notre équipe depuis 15 ans."),
        ("de", "Nora arbeitet seit 8 Jahren bei Veltmann."),
        ("en", "Our bookkeeper Sara has worked in accountancy since 2012."),
    ],
)
def test_how_long_somebody_stayed_or_when_somebody_began_is_no_claim(lang: str, text: str) -> None:
    assert find(text, lang, 2026) == []


def test_the_preposition_of_the_german_verb_is_no_more_than() -> None:
    exact, more = (
        find("Jan Brauer verfügt über 15 Jahre Erfahrung.", "de"),
        find("Jan hat über 15 Jahre Erfahrung.", "de"),
    )
    assert [claim.relation for claim in (*exact, *more)] == [Relation.EXACT, Relation.AT_LEAST]


@pytest.mark.parametrize(
    ("lang", "text", "years"),
    [
        ("nl", "Schilder Veltman verzorgt al 25 jaar uw buitenwerk.", 25),
        ("nl", "Bakker Jansen bakt al 50 jaar brood voor heel Zwolle.", 50),
        ("en", "Baker Bros have been baking bread for Leeds for 50 years.", 50),
        ("de", "Schreinerei Huber baut seit 25 Jahren Treppen.", 25),
    ],
)
def test_a_trade_before_a_name_is_a_firm(lang: str, text: str, years: float) -> None:
    assert [(claim.kind, claim.low) for claim in find(text, lang, 2026)] == [(Kind.AGE, years)]
