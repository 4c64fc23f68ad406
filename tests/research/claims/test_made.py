"""Does the number count what we have done by now, whatever it is, and nothing that others did or that we hold?"""

import pytest

from research.claims import find
from research.model import Kind


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Wij plaatsten al meer dan 400 dakgoten.", 400),
        ("Inmiddels vlochten wij ruim 2.000 zittingen.", 2000),
        ("Wij hebben al meer dan 900 daken ontmost.", 900),
        ("Al 1.200 keukens gespoten en geschuurd.", 1200),
    ],
)
def test_what_we_did_is_counted_whatever_the_verb(text: str, number: int) -> None:
    assert [(claim.kind, claim.low) for claim in find(text, "nl")] == [(Kind.CUSTOMERS, number)]


@pytest.mark.parametrize(
    "text",
    [
        "In 2023 plaatsten we 85 dakgoten.",  # the work of one year
        "Wij verkochten al meer dan 5.000 kaarsen.",  # products
        "Wij hebben al meer dan 400 daken gezien.",
        "Meer dan 400 klachten behandeld door de ombudsman",  # others did
    ],
)
def test_what_is_no_work_of_ours_is_not(text: str) -> None:
    assert find(text, "nl") == []
