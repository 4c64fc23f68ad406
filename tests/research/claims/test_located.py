"""Are the towns of a company's offices read where they are named and not counted?"""

import pytest

from research.claims import find, find_soft
from research.model import Kind


@pytest.mark.parametrize(
    ("text", "lang", "quotes"),
    [
        ("Kantoren in Utrecht en Antwerpen.", "nl", ["Kantoren in Utrecht en Antwerpen"]),
        ("We have offices in London, Leeds and York.", "en", ["offices in London, Leeds and York"]),
        ("Nos bureaux à Lille et Gand vous accueillent.", "fr", []),
        ("Standorte in Kassel und Ulm", "de", ["Standorte in Kassel und Ulm"]),
        ("Ons kantoor in Utrecht.", "nl", []),  # one is where the firm is
        ("Ook winkels in Utrecht en Gent verkopen ons brood.", "nl", []),
        ("Ons netwerk van dealers: vestigingen in Utrecht, Gent.", "nl", []),
        ("3 kantoren in Utrecht, Gent en Luik.", "nl", []),  # a number is another claim
    ],
)
def test_offices_by_name(text: str, lang: str, quotes: list[str]) -> None:
    claims = find_soft(text, lang)
    assert [claim.quote for claim in claims if claim.kind is Kind.OFFICES] == quotes
    assert all(claim.low is None and text[claim.start : claim.end] == claim.quote for claim in claims)
    assert all(claim.low is not None for claim in find(text, lang))
