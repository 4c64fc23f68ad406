"""Do years belong to a word, or to a guarantee?"""

import pytest

from research.claims import durations
from research.claims.sentences import notes
from research.claims.words import pack


@pytest.mark.parametrize(
    ("text", "elsewhere"),
    [
        ("10 jaar garantie", True),
        ("25 jaar ervaring, 10 jaar garantie", False),
        ("al 8 jaar in dienst", True),
        ("ouder dan 10 jaar", True),
    ],
)
def test_a_guarantee_a_tenure_and_an_age_of_things_are_set_aside(text: str, elsewhere: object) -> None:
    (sentence,) = notes(text, pack("nl"))
    assert durations.stands_for_else(sentence, sentence.amounts[0]) is elsewhere


def test_a_stop_or_another_number_parts_years_from_a_word() -> None:
    (sentence,) = notes("25 jaar; 12 man ervaring", pack("nl"))
    assert durations.follows(sentence, sentence.amounts[0], ("experience",), 9) is None
