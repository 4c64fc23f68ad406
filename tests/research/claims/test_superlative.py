"""Is praise of oneself told from advice?"""

import pytest

from research.claims import find, find_soft
from research.model import Kind


@pytest.mark.parametrize(
    ("text", "lang", "quotes"),
    [
        ("We are the largest roofer in Kent.", "en", ["We are the largest roofer in Kent."]),
        ("Wir sind Marktführer im Norden.", "de", ["Wir sind Marktführer im Norden."]),
        ("Wat is de beste verf voor buiten?", "nl", []),
        ("Kies de beste oplossing voor uw dak.", "nl", []),
    ],
)
def test_superlative_is_quoted(text: str, lang: str, quotes: list[str]) -> None:
    claims = find_soft(text, lang)
    assert [claim.quote for claim in claims if claim.kind is Kind.SUPERLATIVE] == quotes
    assert all(claim.low is None and text[claim.start : claim.end] == claim.quote for claim in claims)
    assert find(text, lang) == []
