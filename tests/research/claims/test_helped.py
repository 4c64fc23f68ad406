"""Are those served read whoever they are, and goods, formats and another's customers not?"""

import pytest

from research.claims import find
from research.model import Kind


@pytest.mark.parametrize(
    ("text", "clients"),
    [
        ("We support more than 400 quilters.", 400),
        ("Proudly coaching over 350 rowers.", 350),
        ("Today we count over 75 wineries among our clients.", 75),
        ("More than 400 farriers trust Kestrel.", 400),
        ("Join over 2,500 florists who use Bloomwise.", 2500),
        ("Fernlow Counselling Ltd currently provides a listening service for 24 schools.", 24),
    ],
)
def test_those_served_are_counted_whoever_they_are(text: str, clients: int) -> None:
    assert [(found.kind, found.low) for found in find(text, "en")] == [(Kind.CUSTOMERS, clients)]


@pytest.mark.parametrize(
    "text",
    [
        "We support over 400 file formats.",
        "We work with over 400 suppliers.",
        "More than 400 vets trust Siemens scanners, which we repair.",
    ],
)
def test_goods_and_makers_are_not(text: str) -> None:
    assert find(text, "en") == []
