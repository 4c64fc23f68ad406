"""Does what no finding needs stay out of an answer, and does all the rest stay as it was sent?"""

import json

from hypothesis import given
from hypothesis import strategies as st

from sources.blank import blank
from sources.exchange import Answer

BIRTH = ("date_of_birth", "geburtsdatum")


def kept(body: str, *names: str) -> str:
    return blank(Answer(200, (), body.encode()), names or BIRTH).body.decode()


def test_a_member_becomes_null_whatever_it_holds_and_the_rest_stays_letter_for_letter() -> None:
    body = '{ "name":"A. Bé",  "date_of_birth" : {"month": 2, "year": 1970},\n "geburtsdatum":"1970-02-01" , "n":1 }'
    assert kept(body) == '{ "name":"A. Bé",  "date_of_birth" : null,\n "geburtsdatum":null , "n":1 }'


def test_it_is_found_however_deep_and_each_time() -> None:
    body = '[{"a": {"date_of_birth": 1}}, {"b": [{"date_of_birth": [1, {"date_of_birth": 2}]}]}]'
    assert kept(body) == '[{"a": {"date_of_birth": null}}, {"b": [{"date_of_birth": null}]}]'


def test_a_text_that_speaks_of_it_is_no_member() -> None:
    body = r'{"note": "say \"date_of_birth\": 1", "list": ["date_of_birth"], "x_date_of_birth": 3}'
    assert kept(body) == body


def test_an_element_is_emptied_with_or_without_a_prefix() -> None:
    body = '<?xml version="1.0"?><a><n:geburtsdatum x="1">1970</n:geburtsdatum><geburtsdatum/><b>1970</b></a>'
    assert kept(body) == body.replace(">1970</n:", "></n:")


def test_an_element_that_is_never_closed_loses_all_that_follows() -> None:
    assert kept("<a><geburtsdatum>1970<b>x</b>") == "<a><geburtsdatum>"


def test_an_answer_that_breaks_off_inside_the_field_is_not_kept() -> None:
    assert kept('{"date_of_birth": {"month": 2, ') == ""


def test_nothing_to_drop_leaves_even_a_broken_answer() -> None:
    assert blank(Answer(200, (), b'{"date_of_birth": '), ()).body == b'{"date_of_birth": '


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.sampled_from(BIRTH), inner),
)


def without(value: object) -> object:
    if isinstance(value, dict):
        return {k: None if k in BIRTH else without(v) for k, v in value.items()}
    return [without(v) for v in value] if isinstance(value, list) else value


@given(JSON)
def test_it_is_what_a_reader_of_json_would_have_blanked(value: object) -> None:
    assert json.loads(kept(json.dumps(value, ensure_ascii=False))) == without(value)
