"""Is a name the same text however it is spelled?"""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.names.spelling import core_words, cores, plain, spellings, split_form

NAMES = (
    "Delta & Zorg B.V.",
    "O'Neil + Co",
    "Cœur de Ville – Łódź SARL",
    "Wohnbau Eschenrod eG",
    "B.V.",
    "",
    "Café  and Bar",
    "a\tb",
)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Janssens & Zonen", "janssens en zonen"),
        ("Janssens + Zonen", "janssens en zonen"),
        ("Sons and Daughters", "sons en daughters"),
        ("'t Hoekje", "t hoekje"),
        ("Cœur de Ville – Łódź", "coeur de ville lodz"),
        ("A.B.C.-Bouw_2", "a b c bouw_2"),
        ("", ""),
    ],
)
def test_plain(name: str, expected: str) -> None:
    assert plain(name) == expected


def test_an_ascii_name_is_read_as_any_other() -> None:
    for name in ("Delta & Zorg B.V.", "O'Neil + Co", "A-B_C d`E", "\x1cA\tB\n"):
        assert plain(name) == plain(f"{name}é").removesuffix("e").strip()


def test_a_form_told_by_its_capital_only() -> None:
    assert split_form("Wohnbau Eschenrod eG") == ("wohnbau eschenrod", "eg")
    assert split_form("Wohnbau Eschenrod EG") == ("wohnbau eschenrod eg", "")


def test_umlauts_are_spelled_in_two_ways() -> None:
    assert spellings("Müller") == {"Müller", "mueller"}
    assert cores("Müller GmbH") == {"muller", "mueller"}


@given(st.text())
def test_a_name_is_plain_letter_by_letter_as_it_is_as_a_whole(name: str) -> None:
    joined = re.sub("[&+]", " en ", re.sub("['’‘ʼ`´]", "", name))
    told = str.maketrans({"ß": "ss", "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d"})
    letters = unicodedata.normalize("NFKD", joined.casefold().translate(told)).casefold()
    words = re.findall(r"\w+", "".join(c for c in letters if not unicodedata.combining(c)))
    assert plain(name) == " ".join("en" if word in {"and", "et", "und"} else word for word in words)


@given(st.lists(st.one_of(st.sampled_from(NAMES), st.text(st.characters(exclude_characters="\n"))), min_size=1))
def test_many_names_at_once_are_read_as_one_by_one(names: list[str]) -> None:
    assert [" ".join(words) for words in core_words("\n".join(names))] == [split_form(name)[0] for name in names]
