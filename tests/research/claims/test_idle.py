"""An attribute of a thing, or those for whom it is done, gives the year to nothing else; a status of the firm does."""

import pytest

from research.claims import find
from research.model import Kind


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Depuis 1990, nous fabriquons des portes certifiées FSC.", 1990),
        ("Électricien agréé à Dinant depuis 2008", 2008),
        ("Agence de communication responsable depuis 2011", 2011),
        ("Depuis 2015, nous sommes certifiés bio.", None),
        ("Garage agréé depuis 2008", None),
        ("Réservé aux adhérents depuis 2019.", None),
        ("Concerts gratuits à Huy depuis 2010.", None),
    ],
)
def test_an_attribute_or_an_object_takes_no_year_away(text: str, value: int | None) -> None:
    said = [found.low for found in find(text, "fr", 2024) if found.kind is Kind.FOUNDED]
    assert said == ([] if value is None else [value])
