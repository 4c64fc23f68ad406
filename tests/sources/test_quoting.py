import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.errors import Changed, Unavailable
from sources.quoting import Field, inner, parse
from sources.reading import read_text
from tests.sources.fake_web import document

LETTERS = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
TREES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | LETTERS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(LETTERS, inner, max_size=4),
    max_leaves=20,
)


def _everywhere(field: Field) -> list[Field]:
    if isinstance(field.value, dict):
        parts = [field.at(name) for name, value in field.value.items() if value is not None]
    else:
        parts = list(field.items()) if isinstance(field.value, list) else []
    return [field, *(deeper for part in parts for deeper in _everywhere(part))]


@given(TREES, st.sampled_from([None, 1]), st.sampled_from([0, 1]))
def test_every_quote_is_the_pair_itself(tree: object, indent: int | None, ascii_only: int) -> None:
    answer = document(json.dumps(tree, indent=indent, ensure_ascii=bool(ascii_only)))
    text = read_text(answer).text
    try:
        root = parse(answer)
    except Changed:
        assert json.dumps(tree, ensure_ascii=bool(ascii_only)) != text  # the reading took out what JSON does not allow
        return
    for field in _everywhere(root):
        quote = text[field.start : field.end]
        if field.start == field.begin:
            assert json.loads(quote) == field.value
        else:
            assert list(json.loads(f"{{{quote}}}").values()) == [field.value]


@given(st.text(max_size=80) | st.binary(max_size=80))
def test_whatever_comes_is_read_or_named(body: str | bytes) -> None:
    try:
        field = parse(document(body.encode("utf-8", "replace") if isinstance(body, str) else body))
    except (Changed, Unavailable):
        return
    assert field.end <= len(field.text)


def test_the_same_key_in_several_places() -> None:
    root = parse(
        document('{"day": "1", "site": {"day": "2", "more": [{"day": "3"}, {"day": "4"}]}, "x": "\\"day\\": 5"}')
    )
    assert root.at("site", "day").says("p", "v").start == 22
    assert [part.at("day").string() for part in root.at("site").each("more")] == ["3", "4"]
    assert root.at("site").each("more")[1].at("day").start > root.at("site").each("more")[0].at("day").end


def test_of_equal_keys_the_last_counts() -> None:
    root = parse(document('{"day": "1", "day": "2"}'))
    value = next(root.told("day", "day"))
    assert (value.value, value.quote, value.start) == ("2", '"day": "2"', 13)


def test_a_byte_order_mark_is_not_counted() -> None:
    assert parse(document(b'\xef\xbb\xbf {"a": "b"}')).at("a").start == 2


def test_silence_is_none_and_need_is_changed() -> None:
    root = parse(document('{"a": null, "b": {"c": ""}}'))
    assert root.find("a") is None
    assert root.find("b", "d", "e") is None
    assert list(root.told("p", "b", "c")) == []
    assert root.each("a") == ()
    with pytest.raises(Changed, match=r"b has no d"):
        root.at("b").at("d")


@pytest.mark.parametrize("body", ["", "{} {}", "NaN", '{"a": Infinity}', "[" * 100_000, "9" * 5000, "Welkom"])
def test_what_is_not_json_is_changed(body: str) -> None:
    with pytest.raises(Changed):
        parse(document(body))


def test_what_is_not_json_can_be_unavailable() -> None:
    with pytest.raises(Unavailable):
        parse(document("try later"), broken=Unavailable)


def test_a_web_page_is_unavailable() -> None:
    with pytest.raises(Unavailable):
        parse(document("\n<!DOCTYPE html><title>502</title>", media_type="text/html"))


@pytest.mark.parametrize("value", ["1", "true", "null", "[]", "{}", '"\\ud800"'])
def test_what_is_no_text_is_changed(value: str) -> None:
    with pytest.raises(Changed):
        parse(document(f'{{"a": {value}}}')).at("a").string()


@pytest.mark.parametrize("value", ['"1"', "true", "1.5", "[]"])
def test_what_is_no_whole_number_is_changed(value: str) -> None:
    with pytest.raises(Changed):
        parse(document(f'{{"a": {value}}}')).at("a").integer()


@pytest.mark.parametrize(("value", "number"), [('"-5000"', -5000), ("12", 12), ('"1.25"', 1.25), ("-0.5", -0.5)])
def test_numbers_in_either_writing(value: str, number: float) -> None:
    assert parse(document(f'{{"a": {value}}}')).at("a").number() == number


@pytest.mark.parametrize("value", ['"1.000,00"', '""', "true", '"1e400"', "[]"])
def test_what_is_no_number_is_changed(value: str) -> None:
    with pytest.raises(Changed):
        parse(document(f'{{"a": {value}}}')).at("a").number()


def test_a_code_that_we_do_not_know_is_changed() -> None:
    with pytest.raises(Changed, match="unknown code"):
        parse(document('{"a": "NEW"}')).at("a").word({"OLD": "old"})


@given(st.dictionaries(LETTERS, LETTERS, max_size=4))
def test_what_is_held_reads_alike_written_out_or_as_a_text(tree: dict[str, str]) -> None:
    answer = document(json.dumps({"out": tree, "text": json.dumps(tree)}))
    root = parse(answer)
    assert inner(root.at("out")).value == inner(root.at("text")).value == tree
    assert inner(root.at("text")).path == "text"


@pytest.mark.parametrize("text", ["", "no json", "{} {}", "NaN"])
def test_a_text_that_is_not_json_inside_is_named(text: str) -> None:
    with pytest.raises(Changed, match="held"):
        inner(parse(document(json.dumps({"held": text}))).at("held"))


@pytest.mark.parametrize("body", ['{"a": [1, 2', '{"a": "unt', "[[1],", '{"a"', '{"a": 1,  \n'])
def test_an_answer_that_breaks_off_is_unavailable(body: str) -> None:
    with pytest.raises(Unavailable, match="breaks off"):
        parse(document(body))


@pytest.mark.parametrize("body", ["", "May", "{'a': 1}", "[1 2]", '{"a": 1} x', '"open'])
def test_what_is_no_json_at_all_has_changed(body: str) -> None:
    with pytest.raises(Changed):
        parse(document(body))


def test_the_members_of_an_object_each_in_its_place() -> None:
    text = '{"a": {"x": 1, "y": [2], "x": 3}}'
    members = parse(document(text)).at("a").members()
    assert [(name, field.value, text[field.start : field.end]) for name, field in members] == [
        ("x", 3, '"x": 3'),
        ("y", [2], '"y": [2]'),
    ]
    with pytest.raises(Changed):
        parse(document('{"a": []}')).at("a").members()
