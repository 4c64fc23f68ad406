"""Are certificates read by their names, and those of products and laws left alone?"""

import pytest

from research.claims import find, find_soft
from research.model import Kind


@pytest.mark.parametrize(
    ("text", "lang", "quotes"),
    [
        ("Wij zijn ISO 9001 en VCA** gecertificeerd.", "nl", ["ISO 9001", "VCA**"]),
        ("Certifiés RGE et Qualibat.", "fr", ["RGE", "Qualibat"]),
        ("Norm nach DIN EN ISO 14001", "de", ["DIN EN ISO 14001"]),
        ("The law requires ISO 9001.", "en", []),
        ("Het hout is FSC.", "nl", []),
        ("ISO is een norm.", "nl", []),
    ],
)
def test_certificate_is_quoted(text: str, lang: str, quotes: list[str]) -> None:
    claims = find_soft(text, lang)
    assert [claim.quote for claim in claims if claim.kind is Kind.CERTIFICATE] == quotes
    assert all(claim.low is None and text[claim.start : claim.end] == claim.quote for claim in claims)
    assert find(text, lang) == []
