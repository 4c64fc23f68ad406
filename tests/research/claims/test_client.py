"""Are the clients that a company names read one by one?"""

import pytest

from research.claims import find, find_soft
from research.model import Kind


@pytest.mark.parametrize(
    ("text", "lang", "quotes"),
    [
        ("Our clients include Barlow & Sons and Nordic Tea.", "en", ["Barlow & Sons", "Nordic Tea"]),
        ("Zu unseren Kunden zählen Muster AG und Stadt Kassel.", "de", ["Muster AG", "Stadt Kassel"]),
        ("Wij werken voor grote en kleine zaken.", "nl", []),
    ],
)
def test_client_is_quoted(text: str, lang: str, quotes: list[str]) -> None:
    claims = find_soft(text, lang)
    assert [claim.quote for claim in claims if claim.kind is Kind.CLIENT] == quotes
    assert all(claim.low is None and text[claim.start : claim.end] == claim.quote for claim in claims)
    assert find(text, lang) == []
