"""Does a name made of words that everybody uses name nobody, and one word of its own make it somebody's?"""

import pytest

from research.names.same import plain
from research.names.trades import GENERIC_WORDS, is_generic


@pytest.mark.parametrize(
    ("name", "generic"),
    [
        ("Schilderwerken Nederland", True),
        ("Bouw & Onderhoud", True),  # the joining word is everybody's too
        ("Top Solutions International", True),
        ("Entreprise Générale", False),  # "generale" is not in the list: better one name too many than too few
        ("Bau und Immobilien Deutschland", True),
        ("Menuiserie du Brabant", True),
        ("Garage 24", True),  # a number is nobody's name
        ("24/7", True),
        ("Garage 24a", False),
        ("Veldhuis Schilderwerken", False),
        ("Zwaluw", False),
        ("Bouwhuis", False),  # whole words only: a name may begin like a trade
        ("", True),  # no name names nobody
    ],
)
def test_a_name_is_generic_when_all_its_words_are(name: str, generic: object) -> None:
    assert is_generic(plain(name)) is generic


def test_every_word_stands_there_as_a_plain_name_has_it() -> None:
    """One with an accent or a capital would never be met."""
    assert [word for word in GENERIC_WORDS if plain(word) != word] == []
