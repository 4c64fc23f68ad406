"""Is a feast that a firm keeps told by its name from that of a festival or a person?"""

import pytest

from research.claims.named_feasts import name_keeps, year_marks
from research.claims.sentences import Sentence, notes
from research.claims.words import pack


def _only(text: str) -> Sentence:
    return next(iter(notes(text, pack("en"))))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("This year Oakhanger celebrates 25 years of restoring pianos.", True),
        ("This year the festival celebrates 25 years.", False),
        ("Sarah celebrates 25 years of teaching.", False),
        ("Leeds celebrates 40 years of its film festival.", False),
    ],
)
def test_a_name_keeps_the_feast_of_its_own_work(text: str, *, kept: bool) -> None:
    sentence = _only(text)
    assert name_keeps(sentence, sentence.amounts[-1]) is kept


@pytest.mark.parametrize(
    ("text", "marked"), [("This year marks 40 years of Redwing.", True), ("40 years of Redwing", False)]
)
def test_a_year_marks_the_years_of_a_name(text: str, *, marked: bool) -> None:
    sentence = _only(text)
    assert year_marks(sentence, sentence.amounts[-1]) is marked
