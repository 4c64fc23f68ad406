"""Is the name that was asked for told from one that only begins like it?"""

from datetime import date

import pytest

from sources.asked import about, is_named, noted, people, plain, split_name
from sources.model import Contact, Inquiry
from tests.sources.fake_web import document


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Tess Oldenburg - CEO", True),
        ("TESS OLDENBURG, MSc", True),
        ("Tèss Oldenburg", True),
        ("Tess Oldenburger", False),
        ("Tess van Oldenburg", False),
        ("Oldenburg, Tess", False),
        ("", False),
    ],
)
def test_a_text_names_the_whole_name_or_not(text: str, *, named: bool) -> None:
    assert is_named(text, "Tess Oldenburg") is named


def test_no_name_is_in_no_text() -> None:
    assert not is_named("Tess", "")


def test_the_note_comes_back() -> None:
    assert about(document("{}", "https://a.example/#Bram%20van%20der%20Wielen")) == "Bram van der Wielen"
    assert noted("https://a.example/?q=1", " Bram  van der Wielen ") == "https://a.example/?q=1#Bram van der Wielen"


def test_names_are_split_and_stripped_of_titles() -> None:
    assert split_name("Bram van der Wielen") == ("Bram", "van der Wielen")
    assert plain("Bram van der Wielen, MSc") == "bram van der wielen"


def test_one_word_is_nobody_to_look_up() -> None:
    asked = Inquiry(on=date(2026, 11, 22), people=(Contact("Tess"), Contact("Tess Oldenburg")))
    assert [one.name for one in people(asked)] == ["Tess Oldenburg"]
