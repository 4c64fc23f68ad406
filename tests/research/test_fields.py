"""Is a field of the wrong shape refused by its name, on one line, and is nothing read as something else?"""

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.fields import SHOWN, CaseError, Item, Pairs, show, wrong

ALLOWED = ("a", "b", "list", "with blank")


def item(text: str, place: str = "claims[1]") -> Item:
    return Item.of(json.loads(text, object_pairs_hook=Pairs), place, ALLOWED)


def refused(call: Callable[[], object]) -> str:
    with pytest.raises(CaseError) as raised:
        call()
    return str(raised.value)


def test_a_name_given_twice_is_refused_wherever_it_stands_and_whatever_it_says() -> None:
    assert refused(lambda: item('{"a": 1, "b": 2, "a": 1}')) == "claims[1].a: given twice"
    inner = item('{"list": [{"a": 1}, {"b": 1, "b": 2}]}', "")
    assert refused(lambda: inner.items("list", ALLOWED)) == "list[1].b: given twice"


def test_an_unknown_name_is_refused_and_the_known_ones_are_told() -> None:
    told = refused(lambda: item('{"a": 1, "c": 2}'))
    assert told == "claims[1].c: no such field; expected one of a, b, list, with blank"


def test_a_plain_dict_is_no_object_of_a_file() -> None:
    """It has forgotten what was given twice, so it is never taken for one that gave nothing twice."""
    assert refused(lambda: Item.of({"a": 1}, "", ALLOWED)) == "the file: an object expected, got an object"


@pytest.mark.parametrize(
    ("place", "name", "at"),
    [
        ("", "a", "a"),
        ("claims[1]", "a", "claims[1].a"),
        ("claims[1]", "with blank", 'claims[1]."with blank"'),
        ("claims[1]", "a\nb", 'claims[1]."a\\nb"'),
        ("claims[1]", "é", 'claims[1]."\\u00e9"'),  # an identifier to Python, but not plain on every screen
        ("claims[1]", "", 'claims[1].""'),
    ],
)
def test_a_field_is_named_by_its_place(place: str, name: str, at: str) -> None:
    assert Item(place, {}).at(name) == at


@pytest.mark.parametrize(
    ("text", "has", "number"),
    [
        ('{"a": 0}', True, 0.0),  # zero is stated
        ('{"a": 2.5}', True, 2.5),
        ('{"a": null}', False, None),
        ("{}", False, None),
    ],
)
def test_null_and_absent_are_not_stated_and_zero_is(text: str, has: object, number: float | None) -> None:
    assert item(text).has("a") is has
    assert item(text).number("a") == number


@pytest.mark.parametrize("value", ["true", '"5"', "[5]", "{}", "-1", "-0.001", "NaN", "Infinity", "1e999"])
def test_what_is_no_finite_number_of_0_or_more_is_refused(value: str) -> None:
    assert refused(lambda: item(f'{{"a": {value}}}').number("a")).startswith("claims[1].a: a ")


def test_a_text_keeps_its_blanks_and_must_hold_more() -> None:
    assert item('{"a": " x "}').text("a") == " x "
    assert refused(lambda: item('{"a": " \\t"}').text("a")).startswith("claims[1].a: a text expected")
    assert refused(lambda: item("{}").text("a")) == "claims[1].a: a text expected, nothing given"


@pytest.mark.parametrize(("text", "read"), [("{}", ""), ('{"a": null}', ""), ('{"a": ""}', ""), ('{"a": "x"}', "x")])
def test_a_text_may_be_left_out_or_empty(text: str, read: str) -> None:
    assert item(text).text_or_none("a") == read


@pytest.mark.parametrize("value", ['"  "', "0", "[]"])
def test_but_not_be_something_else(value: str) -> None:
    assert refused(lambda: item(f'{{"a": {value}}}').text_or_none("a")).startswith("claims[1].a: a text expected")


def test_an_absent_word_is_what_the_format_says_and_a_null_is_no_word() -> None:
    words = ("same", "unsure")
    assert item("{}").word_or("a", words, "same") == "same"
    assert item('{"a": "unsure"}').word_or("a", words, "same") == "unsure"
    for value in ("null", '"Same"', '""', '"sam"', '["same"]'):
        told = refused(lambda value=value: item(f'{{"a": {value}}}').word_or("a", words, "same"))  # type: ignore[misc]
        assert told.startswith("claims[1].a: one of same, unsure expected, got ")


@pytest.mark.parametrize("value", ["2021", "2021-02", "2021-02-16", "2024-02-29", "0001"])
def test_a_partial_date_is_taken_as_it_is_written(value: str) -> None:
    assert item(f'{{"a": "{value}"}}').date("a") == value


@pytest.mark.parametrize(
    "value",
    ['"2023-02-29"', '"0000"', '"2021-2"', '"2021-02-16T00:00"', '" 2021"', '"2021\\n"', '"٢٠٢١"', "2021", '""'],
)
def test_a_date_that_does_not_exist_or_is_no_text_is_refused(value: str) -> None:
    assert refused(lambda: item(f'{{"a": {value}}}').date_or_none("a")).startswith("claims[1].a: a date")


def test_only_null_and_absent_are_no_date() -> None:
    assert item('{"a": null}').date_or_none("a") == ""
    assert item("{}").date_or_none("a") == ""
    assert refused(lambda: item('{"a": null}').date("a")) == "claims[1].a: a date as text expected, got null"


def test_an_absent_list_is_empty_and_a_null_is_none() -> None:
    assert item("{}").items("list", ALLOWED) == []
    assert [i.place for i in item('{"list": [{}, {"a": 1}]}', "").items("list", ALLOWED)] == ["list[0]", "list[1]"]
    assert refused(lambda: item('{"list": null}').items("list", ALLOWED)) == "claims[1].list: a list expected, got null"


def test_a_long_value_is_cut_where_the_screen_would_fill() -> None:
    assert show("x" * (SHOWN - 2)) == f'"{"x" * (SHOWN - 2)}"'
    assert show("x" * (SHOWN - 1)) == f'"{"x" * (SHOWN - 1)}...'
    assert wrong("a", "a text", ["secret" * 9]) == "a: a text expected, got a list"


@given(st.recursive(st.none() | st.booleans() | st.floats() | st.text(), st.lists, max_leaves=4), st.text())
def test_whatever_the_value_and_the_name_the_message_is_one_short_plain_line(value: object, name: str) -> None:
    said = wrong(Item("", {}).at(name), "a text", value)
    assert said.isascii()
    assert len(said.splitlines()) == 1
    assert len(show(value)) <= SHOWN + 3
