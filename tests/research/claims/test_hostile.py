"""Does no text, however hostile, stop the reader or make it slow?"""

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from research.claims import find, find_in_reading, find_said, find_soft
from research.claims.tables import LANGUAGES
from sources.reading import read_html
from tests.timing import assert_in_step, assert_quick

SLOWEST = 5.0  # seconds for one page, whatever it holds

FLOODS: dict[str, Callable[[int], str]] = {
    "digits": lambda size: "1" * size,
    "blanks": lambda size: " " * size,
    "since": lambda size: "sinds " * (size // 6),
    "since years": lambda size: "since 1998, " * (size // 12),
    "stops": lambda size: "." * size,
    "stops and blanks": lambda size: ". " * (size // 2),
    "grouped digits": lambda size: "1.111" * (size // 5),
    "short lines": lambda size: "12\n" * (size // 3),
    "dates on lines": lambda size: "7 jan\n" * (size // 6),
    "ranges": lambda size: "1-" * (size // 2),
    "number words": lambda size: "vingt-" * (size // 6),
    "durations": lambda size: "25 jaar " * (size // 8),
    "one word": lambda size: "a" * size,
    "elisions": lambda size: "l'" * (size // 2),
    "combining accents": lambda size: "a\u0301" * (size // 2),
    "quotes": lambda size: '."' * (size // 2),
    "initials": lambda size: "A. 1 " * (size // 5),
    "braces": lambda size: "}" * size,
    "bars": lambda size: "12 | " * (size // 5),
    "page code": lambda size: "label: 'Jaren ervaring', value: '12', " * (size // 38),
    "names": lambda size: "Jan Peeters, " * (size // 13),
    "dashes": lambda size: " – 12" * (size // 5),
    "teams": lambda size: "team van 12 medewerkers en " * (size // 27),
}


@pytest.mark.parametrize("flood", FLOODS)
def test_time_grows_no_faster_than_the_text(flood: str) -> None:
    assert_in_step(lambda size: find(FLOODS[flood](size), "nl"), 10_000, times=10, ratio=15)
    assert_quick(lambda: find(FLOODS[flood](100_000), "nl"), 2)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300), st.sampled_from(["", *LANGUAGES]))
def test_every_quote_stands_at_its_place_in_any_text(text: str, lang: str) -> None:
    for claim in [*find(text, lang), *find_said(text, lang), *find_soft(text, lang)]:
        assert text[claim.start : claim.end] == claim.quote
        assert claim.quote.strip()


_PIECES = st.lists(
    st.sampled_from(
        [
            "sinds",
            "1998",
            "25",
            "jaar",
            "team",
            "van",
            "opgericht",
            "in",
            "12",
            "medewerkers",
            "klanten",
            "+",
            ".",
            ",",
            "\n",
            "meer",
            "dan",
            "bestaan",
            "wij",
            "ons",
            "-",
            "twee",
            "eeuw",
            "ervaring",
            "garantie",
            "vestigingen",
            "'98",
            "20e",
        ]
    ),
    max_size=40,
)


@settings(max_examples=200, deadline=None)
@given(_PIECES)
def test_words_in_any_order_give_numbers_that_stand_in_the_text(pieces: list[str]) -> None:
    text = " ".join(pieces)
    for claim in find(text, "nl"):
        assert text[claim.start : claim.end] == claim.quote
        assert claim.low is not None or claim.high is not None


def test_naughty_strings_are_no_claims(shared: Path) -> None:
    strings = json.loads((shared / "hostile" / "blns" / "blns.json").read_text("utf-8"))
    assert strings
    assert [text for text in strings for lang in LANGUAGES if find(text, lang)] == []


def _pages(hostile: Path) -> list[bytes]:
    """Give the pages of the test suites of HTML parsers, one each, and the files in strange encodings."""
    cases = [
        case.split(b"\n#errors", 1)[0]
        for file in sorted((hostile / "html" / "tree-construction").rglob("*.dat"))
        for case in file.read_bytes().split(b"#data\n")[1:]
    ]
    return cases + [file.read_bytes() for file in sorted((hostile / "encoding").rglob("*")) if file.is_file()]


def test_every_hostile_page_is_read_through_in_time(shared: Path) -> None:
    pages = _pages(shared / "hostile")
    assert len(pages) > 1_000
    for body in pages:
        reading = read_html(body, "")
        claims = find_in_reading(reading)
        assert_quick(partial(find_in_reading, reading), SLOWEST)
        assert all(reading.text[claim.start : claim.end] == claim.quote for claim in claims)
