"""A date that opens the sentence is that of the work which follows at once; a new service or a client by name is none."""

import pytest

from research.claims import find
from research.model import Kind


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Depuis 1998, nous aidons les propriétaires à louer leur bien.", 1998),
        ("Depuis 1990, Solenko est le leader de la vis à bois.", 1990),
        ("Depuis 2013, toute l'équipe est à votre écoute.", 2013),
        ("Depuis 1990, notre fournil accompagne les familles de la région.", 1990),
        ("Depuis 2018, nous accompagnons la société Pernet dans sa communication.", None),
        ("Depuis 2018, nous proposons également la pose de stores.", None),
        ("Depuis 2019, notre infolettre accompagne les familles.", None),
    ],
)
def test_the_work_behind_the_date_dates_the_firm(text: str, value: int | None) -> None:
    said = [found.low for found in find(text, "fr", 2024) if found.kind is Kind.FOUNDED]
    assert said == ([] if value is None else [value])
