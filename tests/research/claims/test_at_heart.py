"""What has driven a firm since a year, and doors that opened then, date the firm; what drives a person does not."""

import pytest

from research.claims import find
from research.model import Kind


@pytest.mark.parametrize(("lang", "text", "value"), [
    ("fr", "L'ambition qui anime Solenko depuis 2015.", 2015),
    ("fr", "L'honnêteté est au cœur de notre maison depuis 1987.", 1987),
    ("en", "The passion that has driven Harrow Joinery since 2009.", 2009),
    ("nl", "De passie die Brimko drijft sinds 1996.", 1996),
    ("de", "Der Anspruch, der unser Unternehmen seit 1974 antreibt.", 1974),
    ("en", "Our doors have been open since 1990.", 1990),
    ("de", "Unsere Türen stehen seit 1990 offen.", 1990),
    ("nl", "Brimko opende in 2003 de deuren.", 2003),
    ("fr", "Nous avons ouvert nos portes au printemps 2011 dans une ancienne école.", 2011),
    ("en", "The passion that has driven me since 2009 is wood.", None),
    ("fr", "La curiosité qui anime les enfants depuis 2015.", None),
    ("nl", "In 2015 openden we de deuren van onze tweede winkel.", None),
    ("de", "Unsere Türen werden seit 1990 von einer Tischlerei gebaut.", None),
])  # fmt: skip
def test_what_drives_a_firm_or_stands_open_dates_it(lang: str, text: str, value: int | None) -> None:
    said = [found.low for found in find(text, lang, 2024) if found.kind is Kind.FOUNDED]
    assert said == ([] if value is None else [value])
