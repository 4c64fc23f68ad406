"""Does the reader tell the company's own years and people from everybody else's?"""

import pytest

from research.claims import find
from research.model import Kind


@pytest.mark.parametrize(
    ("lang", "text", "kind", "low"),
    [
        ("nl", "Opgericht in 1984 en nog altijd een familiebedrijf.", Kind.FOUNDED, 1984),
        ("nl", "Wij bestaan 40 jaar en dat vieren we.", Kind.AGE, 40),
        ("nl", "Een team van 12 vakmensen staat voor u klaar.", Kind.TEAM_SIZE, 12),
        ("en", "With over 30 years of experience we know roofs.", Kind.EXPERIENCE, 30),
        ("en", "Over 400 happy customers", Kind.CUSTOMERS, 400),
    ],
)
def test_what_the_company_says_of_itself_is_read(lang: str, text: str, kind: Kind, low: float) -> None:
    (claim,) = find(text, lang)
    assert (claim.kind, claim.low) == (kind, low)
    assert text[claim.start : claim.end] == claim.quote


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Onze klant Van Dalen werd opgericht in 1920."),
        ("nl", "In 2010 verhuisden we naar een nieuw pand."),
        ("nl", "U krijgt 10 jaar garantie op het dak."),
        ("en", "In 2015 the business was taken over by his daughter."),
        ("en", "You have at least 5 years of experience."),
        ("en", "Copyright 2009 all rights reserved"),
    ],
)
def test_what_is_somebody_elses_is_left_alone(lang: str, text: str) -> None:
    assert find(text, lang) == []
