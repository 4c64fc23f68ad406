"""Locations of ours, or in as many towns, or named in a line without a verb, are our own, whatever they are called."""

import pytest

from research.claims import find
from research.model import Kind


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Nos trois fournils vous accueillent à Ans, Huy et Spa.", 3),
        ("Avec nos deux points de vente à Ans et Huy, nous servons la région.", 2),
        ("Entreprise familiale, trois magasins dans le Jura.", 3),
        ("Quatre dépôts en Belgique, une forge moderne.", 4),
        ("Nos trois clients à Ans et Huy sont ravis.", None),
        ("Nous avons une quinzaine de points de vente en France.", None),
    ],
)
def test_towns_tell_whose_places_they_are(text: str, value: int | None) -> None:
    said = [found.low for found in find(text, "fr", 2024) if found.kind is Kind.OFFICES]
    assert said == ([] if value is None else [value])
