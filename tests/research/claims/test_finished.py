"""Is what was finished counted, whatever it was, and people or a number in brackets not?"""

import pytest

from research.claims import finished
from research.claims.quantities import Quantity
from research.claims.sentences import Sentence, notes
from research.claims.words import pack


def counted(lang: str, text: str) -> tuple[Sentence, Quantity]:
    (sentence,) = notes(text, pack(lang))
    (amount,) = sentence.amounts
    return sentence, amount


@pytest.mark.parametrize(
    ("lang", "text", "is_finished"),
    [
        ("en", "12,000 gas boilers fitted", True),
        ("nl", "1.250 opgeleverde vloeren", True),
        ("fr", "Nous avons livré plus de 200 écoles.", True),
        ("de", "Seither haben wir über 900 Katzen und Hunde vermittelt.", True),
        ("en", "20 gas boilers fitted", True),
        ("en", "19 gas boilers fitted", False),  # so few are what the page shows
        ("en", "45 trained welders", False),
    ],
)
def test_whatever_was_finished(lang: str, text: str, is_finished: bool) -> None:  # noqa: FBT001 - a column of the table
    assert finished.finished(*counted(lang, text)) is is_finished


def test_what_was_laid_opens_the_sentence() -> None:
    assert finished.laid(*counted("nl", "3.500 gelegde vloeren later zijn we nog even trots."))
    assert not finished.laid(*counted("nl", "Na 3.500 gelegde vloeren zijn we nog even trots."))


@pytest.mark.parametrize(
    ("text", "is_label"),
    [
        ("Pianos Tuned: 3100", True),
        ('label: "Happy Owners", value: "500"', True),
        ("Pianos Tuned: 19", False),
        ("Our Room: 3100", False),
    ],
)
def test_a_label_says_what_was_done(text: str, is_label: bool) -> None:  # noqa: FBT001 - a column of the table
    assert finished.labelled(*counted("en", text)) is is_label


def test_a_bracket_counts_no_word() -> None:
    assert finished.of_a_word(*counted("nl", "Wij verkochten 61 huizen"))
    assert not finished.of_a_word(*counted("nl", "Willem (61) verkocht"))
