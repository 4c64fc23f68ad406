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
    ],
)
def test_what_is_no_experience_is_left_alone(lang: str, text: str) -> None:
    assert [claim.low for claim in find(text, lang, 2026) if claim.kind is Kind.EXPERIENCE] == []
