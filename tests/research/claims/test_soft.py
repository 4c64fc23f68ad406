"""Are praise, certificates and named clients read without passing for claims with a number?"""

import pytest

from research.claims import find, find_soft
from research.model import Kind


@pytest.mark.parametrize(
    ("text", "lang", "kind", "quotes"),
    [
        ("Wij zijn ISO 9001 en VCA** gecertificeerd.", "nl", Kind.CERTIFICATE, ["ISO 9001", "VCA**"]),
        ("Certifiés RGE et Qualibat.", "fr", Kind.CERTIFICATE, ["RGE", "Qualibat"]),
        ("We are the largest roofer in Kent.", "en", Kind.SUPERLATIVE, ["We are the largest roofer in Kent."]),
        ("Wir sind Marktführer im Norden.", "de", Kind.SUPERLATIVE, ["Wir sind Marktführer im Norden."]),
        ("Our clients include Barlow & Sons and Nordic Tea.", "en", Kind.CLIENT, ["Barlow & Sons", "Nordic Tea"]),
        ("Zu unseren Kunden zählen Muster AG und Stadt Kassel.", "de", Kind.CLIENT, ["Muster AG", "Stadt Kassel"]),
    ],
)
def test_soft_claims_are_quoted(text: str, lang: str, kind: Kind, quotes: list[str]) -> None:
    claims = find_soft(text, lang)
    assert [claim.quote for claim in claims if claim.kind is kind] == quotes
    assert all(claim.low is None and text[claim.start : claim.end] == claim.quote for claim in claims)
    assert find(text, lang) == []


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Wat is de beste verf voor buiten?", "nl"),
        ("The law requires ISO 9001.", "en"),
        ("Het hout is FSC, onze leverancier levert.", "nl"),
    ],
)
def test_advice_and_other_people_s_marks_are_left_alone(text: str, lang: str) -> None:
    assert find_soft(text, lang) == []
