"""Are the keys and signs of page code stepped over between a number and its label, and nothing else?"""

import pytest

from research.claims import find
from research.claims.pagecode import skip_noise
from research.claims.tokens import tokenise
from research.model import Kind


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("{ n: '4200+', l: 'Boilers Serviced' }", 4200),
        ('{ figure: "650+", caption: "Weddings Filmed" }', 650),
        ("{ label: 'Gardens Designed', value: '240+' }", 240),
        ("{ title: 'Pianos Tuned', count: 3100 }", 3100),
        ("{ value: '900+', icon: Home, label: 'Happy Owners' }", 900),
    ],
)
def test_a_label_is_found_behind_or_before_its_number(text: str, number: float) -> None:
    assert [(claim.kind, claim.low) for claim in find(text, "en", 2026)] == [(Kind.CUSTOMERS, number)]


def test_a_word_that_is_no_key_is_not_stepped_over() -> None:
    row = tokenise('12", total weight of the parcel')
    assert row[skip_noise(row, 1)].norm == "total"
