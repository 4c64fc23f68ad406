import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.elements import MOST_DEEP, Element, parse_xml
from sources.errors import Changed, Unavailable
from sources.model import Document
from sources.reading import read_text
from tests.sources.fake_web import document

NAMES = st.sampled_from(["a", "b", "n:c"])
TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=8)


def xml(text: str) -> Document:
    return document(text, media_type="text/xml")


def written(name: str, words: str, parts: list[str]) -> str:
    plain = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<{name} of='é>'>{plain}{''.join(parts)}</{name}>" if plain or parts else f"<{name} of='é>'/>"


TREES = st.recursive(
    st.builds(written, NAMES, TEXTS, st.just([])),
    lambda inner: st.builds(written, NAMES, TEXTS, st.lists(inner, max_size=3)),
    max_leaves=8,
)


def everyone(element: Element) -> list[Element]:
    return [element, *(one for part in element.parts for one in everyone(part))]


@given(TREES)
def test_every_element_stands_where_it_says(tree: str) -> None:
    answer = xml(f"<r xmlns:n='x'>{tree}</r>")
    text = read_text(answer).text
    for one in everyone(parse_xml(answer)):
        told = one.says("p", "v")
        assert text[told.start : told.end] == told.quote
        assert told.quote[0] == "<"
        assert told.quote[-1] == ">"
        assert told.quote[1:].partition(" ")[0].rpartition(":")[2].rstrip("/>").startswith(one.name)
        assert told.quote.endswith("/>") or told.quote.rpartition("</")[2].rpartition(":")[2] == f"{one.name}>"


def test_names_lose_their_prefix_and_words_their_marks() -> None:
    root = parse_xml(xml('<?xml version="1.0" encoding="utf-16"?><x:a><x:b c="d">A &amp; B</x:b><e/></x:a>'))
    assert (root.name, root.at("b").string(), root.at("b").attributes) == ("a", "A & B", {"c": "d"})
    assert root.at("b").says("p", "v").quote == '<x:b c="d">A &amp; B</x:b>'
    assert root.find("e") is None
    assert root.find("b", "c") is None


@pytest.mark.parametrize(
    "text",
    [
        "no XML",
        "<a><b></a>",
        "<a/><b/>",
        "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
        "<a>" * (MOST_DEEP + 2) + "</a>" * (MOST_DEEP + 2),
    ],
)
def test_what_is_no_plain_xml_is_changed(text: str) -> None:
    with pytest.raises(Changed):
        parse_xml(xml(text))


@pytest.mark.parametrize("text", ["<html><body>down</body></html>", "<!doctype html><p>down"])
def test_a_web_page_is_no_answer(text: str) -> None:
    with pytest.raises(Unavailable):
        parse_xml(xml(text))


def test_what_is_needed_and_missing_is_named() -> None:
    with pytest.raises(Changed, match="a has no b"):
        parse_xml(xml("<a/>")).at("b", "c")
