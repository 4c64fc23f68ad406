"""What the firm has been since a year dates it, wherever the firm is named."""

import pytest

from research.claims import find
from research.model import Kind


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Réputée depuis 1976 pour ses pains, notre boulangerie reste artisanale.", 1976),
        ("Implantée à Ans depuis 1990, notre forge vous accueille.", 1990),
        ("Au fil des ans, et ce depuis 1976, nous avons bâti une réputation de sérieux.", 1976),
        ("L'eau, notre métier depuis 2006", 2006),
        ("Connue depuis 1976, la recette reste secrète.", None),
        ("Installé à Ans depuis 1990, notre gérant aime la pêche.", None),
    ],
)
def test_what_a_firm_has_been_dates_it(text: str, value: int | None) -> None:
    said = [found.low for found in find(text, "fr", 2024) if found.kind is Kind.FOUNDED]
    assert said == ([] if value is None else [value])
