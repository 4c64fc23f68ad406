"""Those who are employed, who are we, or whose team opens the line are our people, whatever they are called."""

import pytest

from research.claims import find
from research.model import Kind


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Solenko emploie aujourd'hui 12 flottiers.", 12),
        ("Nous sommes 12 à tisser le lin.", 12),
        ("Une équipe de 9 flottiers à votre service.", 9),
        ("Une équipe de 7, formée sur tous les bois.", 7),
        ("Une équipe à taille humaine : 9 personnes, 3 métiers.", 9),
        ("Une PME de 22 personnes basée à Ans.", 22),
        ("Une équipe de 8 personnes se déploie en deux mois.", None),
        ("Un indépendant paie moins qu'une société de 10 salariés.", None),
        ("Nous sommes 12 heures par jour au four.", None),
    ],
)
def test_people_are_told_outright(text: str, value: int | None) -> None:
    said = [found.low for found in find(text, "fr", 2024) if found.kind is Kind.TEAM_SIZE]
    assert said == ([] if value is None else [value])
