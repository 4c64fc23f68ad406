"""Which given names may be one person's, and which words are given names?"""

import tomllib
from importlib.resources import files

import pytest

from research.names.given import is_form_of, is_given
from research.names.spelling import plain


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("jan", "johannes"),
        ("kees", "cornelis"),
        ("bert", "hubertus"),
        ("bert", "lambertus"),
        ("bill", "william"),
        ("wim", "willem"),
        ("sjaak", "jacobus"),
        ("mieke", "maria"),
        ("peggy", "margaret"),
        ("hans", "johannes"),
        ("sepp", "josef"),
        ("jef", "jozef"),
        ("jim", "james"),
        ("manu", "emmanuel"),
        ("uli", "ulrich"),
        ("anna", "anna"),
        ("zoltan", "zoltan"),
    ],
)
def test_forms_of_one_name(one: str, other: str) -> None:
    assert is_form_of(one, other)
    assert is_form_of(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("jan", "piet"),
        ("hubertus", "lambertus"),  # both are Bert, and are two names
        ("rob", "bob"),  # both are Robert
        ("karel", "kees"),
        ("william", "walter"),
        ("maria", "margaret"),
        ("mark", "marcel"),
        ("jean", "paul"),
        ("zoltan", "zsolt"),
    ],
)
def test_other_names(one: str, other: str) -> None:
    assert not is_form_of(one, other)
    assert not is_form_of(other, one)


def test_given_names_are_known_without_their_accents() -> None:
    assert is_given("jurgen")
    assert is_given("juergen")
    assert is_given("kees")
    assert not is_given("veldhuis")


def test_a_table_line_says_a_form_once_and_never_its_own_name() -> None:
    table = tomllib.loads(files("research.names").joinpath("given_forms.toml").read_text("utf-8"))
    for name, written in table.items():
        forms = written.split()
        assert len(forms) == len(set(forms)), name
        assert name not in forms
        assert all(plain(form) == form for form in (name, *forms)), name
