"""Does a word that only says what a firm makes, or whom it serves, take no number away, and does it do so elsewhere?"""

import pytest

from research.claims.inert import bare
from research.claims.sentences import Sentence, notes
from research.claims.words import pack


def _only(text: str) -> Sentence:
    return list(notes(text, pack("en")))[-1]


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("At Oakhanger, we've been supporting families for over 30 years.", "since_other"),
        ("We have been insuring farm property for 25 years.", "duration_other"),
        ("Used cars and light vans since 1987.", "other_event"),
        ("Family-owned funeral directors since 1892.", "role"),
        ("A family-run property business since 1964.", "duration_other"),
        ("In 1990 we started making school furniture in a shed.", "start_other"),
        ("We have been building new homes since 1990.", "second"),
        ("Trading since 1990, we offer legal advice.", "since_other"),
        ("Celebrating 30 years of insurance broking.", "duration_other"),
        ("Turning houses into homes since 1999", "celebrate"),
    ],
)
def test_a_word_within_the_object_or_the_kind_is_left_out(text: str, field: str) -> None:
    sentence = _only(text)
    assert sentence.has(field)
    assert len(bare(sentence).spans(field)) < len(sentence.spans(field))


@pytest.mark.parametrize(
    "text",
    [
        "Google Partner since 2014",
        "Independent board member since 2019.",
        "We have supplied the council with salt since 2003.",
        "We've been supporting the hospice since 2010.",
        "In 2018 we launched our online shop.",
        "Listed hotel in Bruges since 1995.",
        "He has been driving lorries for 25 years.",
        "We stopped buying used cars in 2014.",
        "Wij zijn al 20 jaar lid van de vereniging.",
    ],
)
def test_a_word_that_tells_of_something_else_stays(text: str) -> None:
    sentence = _only(text)
    assert bare(sentence).marks == sentence.marks
