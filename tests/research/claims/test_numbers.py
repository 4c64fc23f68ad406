"""Are numbers read by the habits of each language, in digits and in words?"""

import pytest

from research.claims.numbers import digits, number_at
from research.claims.tokens import tokenise
from research.claims.words import pack


@pytest.mark.parametrize(
    ("lang", "written", "value"),
    [
        ("nl", "1.250", 1250),
        ("en", "1,250", 1250),
        ("fr", "1 250", 1250),
        ("de", "1.250", 1250),
        ("nl", "12,5", 12.5),
        ("en", "4.8", 4.8),
        ("nl", "1.250.000", 1_250_000),
        ("fr", "10 000", 10_000),
        ("nl", "7", 7),
    ],
)
def test_digits_follow_the_language(lang: str, written: str, value: float) -> None:
    assert digits(written, comma_parts=pack(lang).grammar.comma_parts_thousands) == value


@pytest.mark.parametrize("written", ["0612345678", "007", "123456789012"])
def test_a_telephone_number_is_no_amount(written: str) -> None:
    assert digits(written, comma_parts=False) is None


@pytest.mark.parametrize(
    ("lang", "words", "value"),
    [
        ("nl", "vijfentwintig", 25),
        ("nl", "tweeëntwintig", 22),
        ("nl", "honderdtwintig", 120),
        ("nl", "anderhalf", 1.5),
        ("nl", "drieënhalf", 3.5),
        ("en", "twenty-five", 25),
        ("en", "one hundred and ten", 110),
        ("en", "three-and-a-half", 3.5),
        ("en", "two and a half", 2.5),
        ("fr", "vingt et un", 21),
        ("fr", "quatre-vingt-dix", 90),
        ("fr", "soixante-quinze", 75),
        ("fr", "deux cent cinquante", 250),
        ("de", "fünfundzwanzig", 25),
        ("de", "hundertzwanzig", 120),
        ("de", "zweieinhalb", 2.5),
        ("fr", "trente", 30),
    ],
)
def test_words_add_up(lang: str, words: str, value: float) -> None:
    row = tokenise(words)
    number = number_at(row, 0, pack(lang))
    assert number is not None
    assert (number.value, number.j) == (value, len(row))


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("en", "11th", 11),
        ("nl", "25ste", 25),
        ("fr", "10ème", 10),
        ("de", "30. Jubiläum", 30),
        ("en", "twenty-fifth", 25),
    ],
)
def test_ordinals_are_known(lang: str, text: str, value: float) -> None:
    number = number_at(tokenise(text), 0, pack(lang))
    assert number is not None
    assert (number.value, number.ordinal) == (value, True)


def test_the_number_in_a_name_is_none() -> None:
    assert number_at(tokenise("R134"), 1, pack("nl")) is None


def test_two_numbers_side_by_side_stay_two() -> None:
    number = number_at(tokenise("two and three"), 0, pack("en"))
    assert number is not None
    assert number.value == 2
