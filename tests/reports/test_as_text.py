"""Is the terminal's half minute short, and does it hold verdict, advice, contradictions and questions?"""

import unicodedata
from dataclasses import replace

import pytest

from reports.as_text import COLUMNS, LINES, as_text
from reports.brief import compose
from reports.words import LANGUAGES
from tests.reports import dossiers


def text(name: str, lang: str = "nl") -> str:
    words = dossiers.words(lang)
    return as_text(dossiers.brief(name, words), words)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", sorted(dossiers.ALL))
def test_it_is_small(name: str, lang: str) -> None:
    lines = text(name, lang).splitlines()
    assert len(lines) <= LINES
    assert max(map(len, lines)) <= COLUMNS
    assert text(name, lang).endswith("\n")


def test_it_holds_what_is_needed() -> None:
    said = text("hot-air")
    for part in (
        "WIJKT FUNDAMENTEEL AF",
        "Advies: Bellen, bijzonder kritisch",
        "36 → 20",
        "25 → 6",
        "Gunstigste lezing",
    ):
        assert part in said
    assert "1  Wat deed u van nov 2023" in said


def test_what_failed_is_named_before_the_verdict() -> None:
    said = text("degraded")
    assert said.index("Onvolledig: 2 van 8") < said.index("WIJKT")
    assert "Wayback-archief" in said.splitlines()[-1]


def test_names_cannot_steer_the_terminal() -> None:
    words = dossiers.words("nl")
    said = as_text(compose(dossiers.hostile("\x1b[31mrood\x07\u202e"), words), words)
    assert not [c for c in said if unicodedata.category(c) in {"Cc", "Cf"} and c != "\n"]


def test_what_the_age_does_not_tell_has_no_plus_before_it() -> None:
    words = dossiers.words("nl")
    whole = dossiers.brief("sound", words)
    assert whole.story.bright
    said = whole.story.bright.text[:30]
    assert f"+  {said}" in as_text(whole, words)
    reserved = replace(whole, story=replace(whole.story, reserved=True))
    assert f"!  {said}" in as_text(reserved, words)
