"""Are slips of the finger counted, and told from names that are said alike?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.names.typos import allowed_slips, slips, sound_alike

WORDS = st.text("abcde", max_size=8)


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("veldhuis", "veldhuis", 0),
        ("veldhuis", "veldhius", 1),
        ("veldhuis", "veldhus", 1),
        ("veldhuis", "velldhuis", 1),
        ("veldhuis", "veldhvis", 1),
        ("veldhuis", "vledhius", 2),
        ("veldhuis", "bakkerij", 3),
        ("a", "abcdef", 3),
    ],
)
def test_slips_are_counted_up_to_a_bound(one: str, other: str, count: int) -> None:
    assert slips(one, other, 2) == count


@given(WORDS, WORDS)
def test_either_way_round(one: str, other: str) -> None:
    assert slips(one, other, 3) == slips(other, one, 3)


@given(WORDS, WORDS)
def test_none_only_between_equals(one: str, other: str) -> None:
    assert (slips(one, other, 2) == 0) is (one == other)


@pytest.mark.parametrize(
    ("one", "other"), [("jansen", "janssen"), ("decker", "dekker"), ("smit", "smits"), ("meyer", "meijer")]
)
def test_surnames_that_are_said_alike(one: str, other: str) -> None:
    assert sound_alike(one, other)


def test_another_vowel_is_said_otherwise() -> None:
    assert not sound_alike("peeters", "pieters")


def test_short_words_have_no_slips() -> None:
    assert allowed_slips("west", "east") == 0
    assert allowed_slips("delta", "delt") == 1
    assert allowed_slips("veldhuis", "veldhuizen") == 2
