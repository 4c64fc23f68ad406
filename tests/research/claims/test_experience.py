"""Are years of experience told from job requirements and from tenure?"""

import pytest

from research.claims import find
from research.model import Kind


@pytest.mark.parametrize(
    ("lang", "text", "low"),
    [
        ("nl", "Met ruim 30 jaar ervaring in de bouw kunnen wij elke klus aan.", 30),
        ("en", "10+ Years in Electrical", 10),
        ("fr", "Une expérience de plus de 18 ans", 18),
        ("de", "Erfahrung aus über 40 Jahren", 40),
        ("nl", "Wij hebben anderhalf jaar ervaring.", 1.5),
        ("nl", "Joost Verkade, al 15 jaar meubelstoffeerder, maakt elke stoel als nieuw.", 15),
        ("nl", "Al ruim 28 jaar heeft zij ervaring als trainer.", 28),
        ("en", "I have been a dog groomer for 12 years.", 12),
        ("fr", "Fondée par Robin Maurel, topographe depuis plus de 10 ans, la société est à Pau.", 10),
        ("fr", "Forte de plus de 20 ans d'accompagnement, elle reçoit à Lille.", 20),
        ("de", "Seit über 30 Jahren bin ich in der Kosmetik tätig.", 30),
        ("de", '{ label: "Jahre Erfahrung", value: "10+" }', 10),
        ("nl", "Robin\nMonteur\nAl ruim 20 jaar een vaste waarde in de werkplaats.", 20),
    ],
)
def test_experience_is_read(lang: str, text: str, low: float) -> None:
    assert [claim.low for claim in find(text, lang, 2026) if claim.kind is Kind.EXPERIENCE] == [low]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Je hebt 5 jaar werkervaring in een vergelijkbare functie."),
        ("en", "We are looking for a plumber with 3 years of experience."),
        ("fr", "Notre fournisseur a 50 ans d'expérience."),
        ("de", "Jahrzehntelange Erfahrung"),
        ("nl", "Minimaal 2 jaar ervaring in de beveiliging"),
        ("nl", "3+ jaar ervaring als werfleider of projectleider"),
        ("en", "Minimum 2 years' experience in a kitchen"),
        ("de", "Seit über 30 Jahren verbinden wir altes Handwerk mit neuer Technik."),
    ],
)
def test_what_is_no_experience_is_left_alone(lang: str, text: str) -> None:
    assert [claim.low for claim in find(text, lang, 2026) if claim.kind is Kind.EXPERIENCE] == []
