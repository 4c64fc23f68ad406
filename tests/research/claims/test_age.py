"""Is the age of the company told from every other number of years?"""

import pytest

from research.claims import find
from research.model import Kind


@pytest.mark.parametrize(
    ("lang", "text", "low"),
    [
        ("nl", "Wij bestaan dit jaar 25 jaar.", 25),
        ("en", "Now in our 15th year of trading", 15),
        ("fr", "Depuis plus de 30 ans, nous réalisons vos vérandas.", 30),
        ("de", "40 Jahre Elektro Schmidt", 40),
        ("en", "The agency turned 21 last month.", 21),
    ],
)
def test_age_is_read(lang: str, text: str, low: float) -> None:
    assert [claim.low for claim in find(text, lang, 2026) if claim.kind is Kind.AGE] == [low]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Op het werk zit 10 jaar garantie."),
        ("nl", "Piet werkt al 25 jaar bij ons."),
        ("en", "Our youngest colleague is 19 years old."),
        ("fr", "Une chaudière dure 15 ans."),
        ("de", "Das Haus ist 90 Jahre alt."),
    ],
)
def test_what_is_no_age_is_left_alone(lang: str, text: str) -> None:
    assert [claim.low for claim in find(text, lang, 2026) if claim.kind is Kind.AGE] == []
