"""Is it read what we have done so many times, whatever the verb and the noun, and not what we planted or received?"""

import pytest

from research.claims import find
from research.model import Kind


@pytest.mark.parametrize(
    ("text", "jobs"),
    [
        ("We have restrung over 400 harps in our workshop.", 400),
        ("Our team has reglazed 250 orangeries.", 250),
        ("Having desilted over 60 lakes, we know how it works.", 60),
        ("450+ saddles reflocked", 450),
        ("Over 700 prams reupholstered to date", 700),
        ("With over 200 wells relined, we know what lies beneath.", 200),
    ],
)
def test_what_was_done_is_counted_whatever_it_is(text: str, jobs: int) -> None:
    assert [(found.kind, found.low) for found in find(text, "en")] == [(Kind.CUSTOMERS, jobs)]


@pytest.mark.parametrize(
    "text",
    [
        "We have planted over 400 trees.",
        "We have received over 400 letters.",
        "They have reglazed over 400 orangeries.",
        "In 2023 we have reglazed 400 orangeries.",
        "250+ awards received",
    ],
)
def test_what_is_no_work_for_anybody_is_not(text: str) -> None:
    assert find(text, "en") == []
