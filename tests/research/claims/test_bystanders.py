"""Does a word of guests or pupils spoil a headcount only where it is told of those counted?"""

import pytest

from research.claims import find
from research.model import Kind


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("We are a team of 15 people who love children.", 15),
        ("Our events team has 11 employees.", 11),
        ("Kestrel Training Services employs 22 people.", 22),
        ("Our 30 employees look after clients and events all over Kent.", 30),
    ],
)
def test_what_they_do_is_not_told_of_them(text: str, people: int) -> None:
    assert [(found.kind, found.low) for found in find(text, "en")] == [(Kind.TEAM_SIZE, people)]


@pytest.mark.parametrize(
    "text", ["12 people were available.", "12 employees who attended the course passed.", "Guests: 12 people"]
)
def test_what_is_told_of_them_is(text: str) -> None:
    assert find(text, "en") == []
