import io
import json
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.output import STEERING, as_json, clean, escaped, prepare


@given(st.text())
def test_a_clean_text_is_one_line_that_steers_nothing(text: str) -> None:
    assert not {c for c in clean(text) if unicodedata.category(c) in STEERING}
    assert "\n" not in clean(text)


@given(st.recursive(st.text() | st.integers() | st.none(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)))
def test_json_says_the_same_without_letters_that_steer(value: object) -> None:
    for indent in (None, 2):
        text = as_json(value, indent=indent)
        assert json.loads(text) == value
        assert not {c for c in text if c != "\n" and unicodedata.category(c) in STEERING}


def test_letters_that_do_no_harm_stay_as_they_are() -> None:
    assert clean("Café  Société\t№ 1") == "Café Société № 1"
    assert escaped('"Café – ✓"') == '"Café – ✓"'
    assert escaped('"a\x9bb\u202ec\x7f"') == '"a\\u009bb\\u202ec\\u007f"'


def test_a_letter_beyond_the_first_plane_is_escaped_as_a_pair() -> None:
    tag = '"\U000e0041"'  # a tag character, of category Cf
    assert escaped(tag) == '"\\udb40\\udc41"'
    assert json.loads(escaped(tag)) == json.loads(tag)


def test_no_letter_stops_the_output(monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", out)
    prepare()
    out.write("✓\udc80")
    out.flush()
    assert out.buffer.getvalue() == "✓\\udc80".encode()  # type: ignore[attr-defined]
