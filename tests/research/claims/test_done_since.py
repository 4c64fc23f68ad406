"""Is what a name has done since a year its work, and "elle" the firm where the firm was named before?"""

import pytest

from research.claims import find
from research.model import Kind


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Since 1982 Fenwick Structures has focused on two things: oak and larch.", 1982),
        ("Since 1965, Marlow Homes has set the standard for timber houses.", 1965),
        ("Since 1991 Bell & Harrow have relined more flues than anyone in the county.", 1991),
    ],
)
def test_what_a_name_has_done_is_its_work_whatever_the_verb(text: str, year: int) -> None:
    assert [(claim.kind, claim.low) for claim in find(text, "en", 2024)] == [(Kind.FOUNDED, year)]


@pytest.mark.parametrize(
    "text",
    [
        "Since 2015 Fenwick Structures has won twelve awards.",
        "Since 2015, Marlow Homes has sponsored the village cricket club.",
        "Since 2011 Harlow Council has required a permit.",
        "Since 2001 Sarah Fenwick has focused on watercolours.",
    ],
)
def test_what_befell_it_and_what_others_do_is_not(text: str) -> None:
    assert not [claim for claim in find(text, "en", 2024) if claim.kind is Kind.FOUNDED]


def test_she_is_the_firm_that_was_named_before() -> None:
    text = (
        "La menuiserie Sorbier est installée à Dole. Depuis plus de 55 ans, elle accompagne les propriétaires du Jura."
    )
    assert [(claim.kind, claim.low) for claim in find(text, "fr", 2024)] == [(Kind.AGE, 55)]
    text = "Camille Sorbier vit à Dole. Depuis plus de 20 ans, elle accompagne les familles du Jura."
    assert not [claim for claim in find(text, "fr", 2024) if claim.kind is Kind.AGE]
