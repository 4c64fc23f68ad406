"""Is a number of people that is no headcount of today recognised: another's, a part, a share, a former size?"""

import pytest

from research.claims.other_people import not_the_team
from research.claims.sentences import notes
from research.claims.words import pack


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A hairdresser with three stylists loses four hours a week."),
        ("en", "Thirty of our staff ran the marathon."),
        ("nl", "Vier op de tien werknemers heeft last van rugpijn."),
        ("fr", "Quand le covid est arrivé, l'équipe était passée à 25 personnes."),
        ("de", "Pro Projekt setzen wir zwei Spezialisten ein."),
        ("nl", "4 generaties dakspecialisten"),
        ("en", "The sector employs over 300,000 people in 12,000 firms."),
        ("de", "Mit 30 Mitarbeitern sind wir beim Firmenlauf gestartet."),
    ],
)
def test_what_is_no_headcount(lang: str, text: str) -> None:
    (sentence,) = notes(text, pack(lang))
    assert not_the_team(sentence, sentence.amounts[0])


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "We run a salon with three stylists."),
        ("nl", "Ons team telt 12 medewerkers."),
        ("fr", "Aujourd'hui, l'équipe est passée à 25 personnes."),
        ("de", "Wir sind 12 Leute."),
    ],
)
def test_what_may_be_one(lang: str, text: str) -> None:
    (sentence,) = notes(text, pack(lang))
    assert not not_the_team(sentence, sentence.amounts[0])
