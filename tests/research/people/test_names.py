"""Are two spellings of one person told from two people?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.people.names import Likeness, likeness, may_be_one

FIRST = st.sampled_from(("Tess", "Bram", "Noor", "Anne-Marie"))
FAMILY = st.sampled_from(("Oldenburg", "van der Wielen", "de Wit", "Smit-Abbink"))


@pytest.mark.parametrize(
    ("one", "other", "meant"),
    [
        ("Tess Oldenburg", "tess oldenburg", Likeness.WHOLE),
        ("Tess Oldenburg", "Oldenburg, Tess Maria", Likeness.WHOLE),
        ("Tess Oldenburg", "Tess M. Oldenburg, MSc", Likeness.WHOLE),
        ("Bram van der Wielen", "dhr. Bram van der Wielen", Likeness.WHOLE),
        ("Bram van der Wielen", "B. van der Wielen", Likeness.INITIALS),
        ("Bram van der Wielen", "B.J. van der Wielen", Likeness.INITIALS),
        ("Tess Oldenburg", "Tessa Oldenburg", Likeness.NONE),
        ("Tess Oldenburg", "Tess Oldenburger", Likeness.NONE),
        ("Tess Oldenburg", "Tess van Oldenburg", Likeness.NONE),
        ("Rob Smit", "Ruben Smit", Likeness.NONE),
        ("Tess", "Tess", Likeness.NONE),
        ("Tess S. Oldenburg", "Tess Oldenburg", Likeness.WHOLE),  # an initial, not "'s"
        ("Oldenburg Tess", "Tess Oldenburg", Likeness.WHOLE),  # filed the wrong way round
        ("Tess Maria Oldenburg", "Tess Geertje Oldenburg", Likeness.NONE),
        ("Bram v.d. Wielen", "Bram van der Wielen", Likeness.WHOLE),
        ("Bram v/d Wielen", "Bram van den Wielen", Likeness.WHOLE),
        ("Bram van de Wielen", "Bram van den Wielen", Likeness.NONE),
        ("Bram Vanderwielen", "Bram van der Wielen", Likeness.WHOLE),
        ("JW Smit-Abbink", "Jan Willem Smit-Abbink", Likeness.INITIALS),
        ("Bram 't Hart", "B. 't Hart", Likeness.INITIALS),
        ("Bram Smit jr.", "Bram Smit sr.", Likeness.NONE),
        ("Bram Smit jr.", "Bram Smit", Likeness.WHOLE),
        ("Jan de Wit", "Johannes Cornelis de Wit", Likeness.CALLED),
        ("Kees de Wit", "Johannes Cornelis de Wit", Likeness.CALLED),
        ("Cornelis de Wit", "Johannes Cornelis de Wit", Likeness.CALLED),  # called by a second name
        ("Kees de Wit", "C. de Wit", Likeness.CALLED),
        ("Bert Smit", "Hubertus Smit", Likeness.CALLED),
        ("Bill Oldenburg", "William J. Oldenburg", Likeness.CALLED),
        ("Jean Dupré", "Jean-Pierre Dupré", Likeness.CALLED),
        ("Jean Pierre Dupré", "Jean-Pierre Dupré", Likeness.WHOLE),
        ("Mieke Smit", "Maria Smit", Likeness.CALLED),
        ("Jan de Wit", "Pieter de Wit", Likeness.NONE),
        ("J. de Wit", "Pieter Jan de Wit", Likeness.NONE),
        ("Rob Smit", "Bob Smit", Likeness.NONE),
        ("", "", Likeness.NONE),
    ],
)
def test_likeness(one: str, other: str, meant: Likeness) -> None:
    assert likeness(one, other) is meant
    assert likeness(other, one) is meant


@given(FIRST, FAMILY)
def test_a_name_is_its_own_and_fits_its_initial(first: str, family: str) -> None:
    assert likeness(f"{first} {family}", f"{first.upper()} {family.upper()}") is Likeness.WHOLE
    assert likeness(f"{first} {family}", f"{first[0]}. {family}") is Likeness.INITIALS


@pytest.mark.parametrize(
    ("one", "other", "may"),
    [
        ("Isa Vreeburg", "Isa Oldenhof", True),
        ("Jan de Vries", "Piet de Vries", True),
        ("J. Oldenhof", "Jan Tennick", True),
        ("Kees Oldenhof", "Cornelis Tennick", True),
        ("Isa van den Berg", "Bram van der Meer", False),
        ("Isa Vreeburg", "Bram Oldenhof", False),
        ("", "Bram Oldenhof", False),
    ],
)
def test_who_may_be_one_or_of_one_family(one: str, other: str, may: bool) -> None:  # noqa: FBT001 - a column
    assert may_be_one(one, other) is may
    assert may_be_one(other, one) is may
