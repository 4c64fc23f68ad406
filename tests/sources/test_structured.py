import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sources.structured import MOST_NODES, compact, is_firm, nodes, parse, texts, types


@pytest.mark.parametrize(
    "script",
    [
        '{"name":"a"}',
        '\ufeff {"name":"a",}',
        '<!-- {"name":"a"} -->',
        '//<![CDATA[\n{"name":"a"}\n//]]>',
        '/*<![CDATA[*/{"name":"a"}/*]]>*/',
        '{"name":"a"};',
    ],
)
def test_forgiving_where_sites_are_sloppy(script: str) -> None:
    assert parse(script) == {"name": "a"}
    assert compact(script) == '{"name":"a"}'


@pytest.mark.parametrize(
    "script", ["", "{", '{"a":NaN}', '{"a":1e400}'[:-1] + "x", "[" * 50_000, '{"a":' + "9" * 5_000 + "}"]
)
def test_no_json_is_said_so_and_keeps_its_words(script: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # the message is the parser's own
        parse(script)
    assert compact(f" {script}\n ") == " ".join(script.split())


def test_a_raw_newline_in_a_string_is_read() -> None:
    assert parse('{"name":"a\nb"}') == {"name": "a\nb"}


def test_nodes_are_walked_with_the_property_they_stand_under() -> None:
    parsed = parse(
        '{"@graph":[{"@type":["Organization"],"founder":{"@type":"Person"}},{"@type":"https://schema.org/WebSite"}]}'
    )
    walked = [(under, types(node)) for under, node in nodes(parsed)]
    assert walked == [("", frozenset()), ("", {"Organization"}), ("founder", {"Person"}), ("", {"WebSite"})]


def test_a_flood_of_nodes_is_cut() -> None:
    assert sum(1 for _ in nodes([{}] * (MOST_NODES * 2))) == MOST_NODES


def test_firms_by_type_or_by_what_they_say() -> None:
    assert is_firm({"@type": "Organization"})
    assert is_firm({"@type": "Plumber", "telephone": "1"})
    assert not is_firm({"@type": "Plumber"})
    assert not is_firm({"@type": "Person", "telephone": "1"})
    assert not is_firm({"telephone": "1"})
    assert texts({"name": ["a", 1, " b "], "x": None}, "name", "x", "y") == ["a", "b"]


@settings(max_examples=30, deadline=None)
@given(st.dictionaries(st.text(max_size=9), st.lists(st.none() | st.text(max_size=9) | st.integers(), max_size=3)))
def test_compact_keeps_the_meaning(value: object) -> None:
    assert json.loads(compact(json.dumps(value))) == value
