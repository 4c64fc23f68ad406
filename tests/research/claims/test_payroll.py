"""Are people read as ours by the verb or the place of their number, whatever their trade is called?"""

import pytest

from research.claims import find
from research.model import Kind


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("We employ 12 quilters.", 12),
        ("Our 14 ropemakers are here to help.", 14),
        ("We have 9 lamplighters on our team.", 9),
        ("The team now consists of 16 farriers.", 16),
        ("With a team of 18 bellhangers, Ashcombe works all over the county.", 18),
        ("Our team of 14 serves schools and hotels.", 14),
        ("Marlow Generators is a one-man operation.", 1),
    ],
)
def test_they_are_ours(text: str, people: int) -> None:
    assert [(found.kind, found.low) for found in find(text, "en")] == [(Kind.TEAM_SIZE, people)]


@pytest.mark.parametrize(
    "text",
    [
        "We employ 12 different methods.",
        "Our 12 machines are here to help.",
        "The range now consists of 12 models.",
        "The play is a one-man show about a baker.",
    ],
)
def test_things_are_no_people(text: str) -> None:
    assert find(text, "en") == []
