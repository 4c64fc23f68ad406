"""Are the years that somebody spent at the work read where nobody says "experience", and those of anything else not?"""

import pytest

from research.claims import find
from research.model import Kind


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Master thatcher with 30+ years laying water reed and long straw across Norfolk.", 30),
        ("After cutting hair for 18 years, I know what suits you.", 18),
        ("Having tuned pianos for 30 years, I can hear trouble through a wall.", 30),
        ("I've spent over a decade photographing food for restaurants and magazines.", 10),
        ("Dr Priya Raman has over 18 years of practice in small animal surgery.", 18),
        ("I bring 14 years in museum conservation to every frame.", 14),
        ("Founder and head gardener\n\nOver 25 years in the landscaping trade.", 25),
    ],
)
def test_years_at_the_work_are_experience(text: str, years: float) -> None:
    assert [(claim.kind, claim.low) for claim in find(text, "en", 2026)] == [(Kind.EXPERIENCE, years)]


@pytest.mark.parametrize(
    "text",
    [
        "After waiting for over two years, I finally have my fence.",
        "Candidates with 3+ years creating websites are welcome to apply.",
        "We took 25 years to build the cathedral roof model.",
        "Years of service: each kettle is made to last 20 years.",
        "Jade travelled for three years before settling in Whitby.",
    ],
)
def test_other_years_are_not(text: str) -> None:
    assert find(text, "en", 2026) == []
