"""Are people counted by their trade told as the firm's own where the sentence shows them as such?"""

import pytest

from research.claims.presented import presented, under_heading
from research.claims.sentences import Sentence, notes, sentences
from research.claims.words import pack


def one(lang: str, text: str) -> Sentence:
    (sentence,) = notes(text, pack(lang))
    return sentence


@pytest.mark.parametrize(
    ("lang", "text", "own"),
    [
        ("nl", "Zeven gediplomeerde instructeurs staan voor u klaar", True),
        ("en", "The 6 people behind Cherrywood Studio", True),
        ("de", "In unserer Werkstatt sitzen elf Goldschmiede", True),
        ("de", "Die sechs Damen vom Salon Lockenpracht schneiden und färben", True),
        ("fr", "Auto-école Levier : 19 moniteurs", True),
        ("en", "Three craftsmen with 45 years of combined experience", True),
        ("nl", "Drie paar handen, veel liefde voor hout", True),
        ("fr", "Plus de 150 dentistes nous font confiance", False),
        ("nl", "Zeven instructeurs gaven de cursus", False),
        ("fr", "Quatre techniciens et une secrétaire vous accueillent", False),  # one more than is counted
    ],
)
def test_who_is_shown_as_the_firms(lang: str, text: str, own: object) -> None:
    sentence = one(lang, text)
    assert (presented(sentence, sentence.amounts[0]) is not None) is own


@pytest.mark.parametrize(("text", "team"), [("Équipe\n15 personnes", True), ("Capacité\n15 personnes", False)])
def test_a_heading_may_name_the_team(text: str, team: object) -> None:
    (sentence,) = sentences(text, pack("fr"))
    assert under_heading(sentence, sentence.amounts[0]) is team
