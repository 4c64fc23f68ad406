"""Are the words that tell of a founding without its verb understood?"""

import pytest

from research.claims import find
from research.claims.began import own_business, told
from research.claims.dates import date_of
from research.claims.sentences import notes
from research.claims.words import pack


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Het verhaal van Zonneweide begint in 2009."),
        ("en", "Our story goes back to 1921."),
        ("fr", "L'aventure démarre en 1987 dans une grange."),
        ("de", "1985 begann die Geschichte unserer Werkstatt."),
        ("en", "Alder & Finch was born out of frustration in 2014."),
        ("nl", "In 1922 richt Karel Vos zijn smederij op."),
        ("de", "1993 meldete Jörg Petersen sein Gewerbe an."),
        ("en", "She started her own studio in 2012."),
    ],
)
def test_such_words_are_found(lang: str, text: str) -> None:
    (sentence,) = notes(text, pack(lang))
    year = next(amount for amount in sentence.amounts if amount.value > 1900)
    assert told(sentence, date_of(sentence, year)) is not None


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Het verhaal van koffie begint in 1650."),
        ("nl", "In 2012 richt de zaak zich op tuinen."),
        ("en", "She was born in Leeds in 1974."),
    ],
)
def test_others_stories_births_and_aims_are_not(lang: str, text: str) -> None:
    (sentence,) = notes(text, pack(lang))
    assert told(sentence, date_of(sentence, sentence.amounts[0])) is None


def test_an_own_business_needs_a_beginning() -> None:
    (begun,) = notes("In 2009 gestart met een eigen salon", pack("nl"))
    (kept,) = notes("In 2009 kocht ik een eigen salon", pack("nl"))
    assert own_business(begun, date_of(begun, begun.amounts[0])) is not None
    assert own_business(kept, date_of(kept, kept.amounts[0])) is None


def test_what_is_born_under_a_year_of_a_timeline_is_the_firm() -> None:
    assert [claim.low for claim in find("2014\nSlow Boat is born", "en", 2026)] == [2014]
    assert find("2014\nNancy is born", "en", 2026) == []
