"""Are guests, groups and vacancies told from those who work for the firm?"""

import pytest

from research.claims.guests import of_guests
from research.claims.sentences import notes
from research.claims.words import pack


def _guests(lang: str, text: str) -> bool:
    (sentence,) = notes(text, pack(lang))
    return of_guests(sentence, sentence.amounts[0])


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Join over 2,500 florists who use Bloomwise."),
        ("en", "Over 400 people evacuated."),
        ("nl", "Een workshop voor groepen van 12 personen."),
        ("en", "12 employees of clients."),
        ("nl", "Met 9 collega's zijn wij vrijwilligers."),
    ],
)
def test_who_does_not_work_there(lang: str, text: str) -> None:
    assert _guests(lang, text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "12 medewerkers helpen klanten."),
        ("nl", "Wij helpen onze klanten met een team van 15 adviseurs."),
        ("nl", "Met 9 collega's geven wij trainingen."),
        ("fr", "Nous disposons de 12 techniciens formés en interne."),
    ],
)
def test_those_for_whom_the_people_work_claim_nothing(lang: str, text: str) -> None:
    assert not _guests(lang, text)
