"""Is the team of today told from that of the beginning, of a customer, of an earlier employer?"""

import pytest

from research.claims.crew import anybodys, came_from, of_some_house, ours
from research.claims.sentences import Sentence, notes
from research.claims.words import pack


def one(lang: str, text: str) -> Sentence:
    (sentence,) = notes(text, pack(lang))
    return sentence


@pytest.mark.parametrize(
    ("lang", "text", "own"),
    [
        ("en", "Our team of 12", True),
        ("nl", "Bredael werkt in het hele land met een ervaren team van 12 mensen", True),
        ("fr", "Une équipe de 9 personnes vous accueille tous les jours de la semaine", True),
        ("fr", "Une équipe de 9 personnes se déploie normalement en deux mois de temps", False),
        ("fr", "J'ai managé une équipe de 9 personnes", False),
        ("en", "A climb in the mountains of that land requires a team of 9 guides", False),
    ],
)
def test_whose_team(lang: str, text: str, own: object) -> None:
    sentence = one(lang, text)
    assert ours(sentence, sentence.spans("team")[0]) is own


def test_what_it_began_with_is_past() -> None:
    grown = one("en", "It has grown from a small team of four to a large house")
    assert came_from(grown, grown.spans("team")[0][0])
    today = one("en", "We are a small team of four")
    assert not came_from(today, today.spans("team")[0][0])


def test_a_reader_or_any_firm_may_have_a_team() -> None:
    yours = one("en", "Your team of 16")
    assert anybodys(yours, yours.spans("team")[0])
    house = one("fr", "Julie travaille dans un atelier de menuiserie de 12 personnes")
    assert of_some_house(house, house.amounts[-1])
