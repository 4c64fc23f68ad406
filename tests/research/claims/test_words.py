"""Do all languages know the same fields, so that a rule never asks for a word that one of them lacks?"""

import ast
from pathlib import Path

import pytest

import research.claims
from research.claims.detect import detect, detect_page
from research.claims.tokens import tokenise
from research.claims.words import LANGUAGES, pack

# Fields that a language has no word for, with the reason.
WITHOUT = {"de": {"decades_of"}}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_has_every_field(lang: str) -> None:
    wanted = frozenset().union(*(pack(other).fields for other in LANGUAGES)) - WITHOUT.get(lang, set())
    assert wanted - pack(lang).fields == set()


def test_every_field_is_asked_for_by_some_rule() -> None:
    source = "".join(path.read_text("utf-8") for path in Path(research.claims.__path__[0]).glob("*.py"))
    named = {node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant)}
    assert frozenset().union(*(pack(lang).fields for lang in LANGUAGES)) - named == set()


def test_a_phrase_with_a_hyphen_or_an_elision_is_found() -> None:
    row = tokenise("plus d'un siècle de savoir-faire")
    marks = pack("fr").marks(row)
    assert marks.ends_at(("at_least",), 2) == (0, 2)
    assert "experience" in marks


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(KeyError):
        pack("xx")


@pytest.mark.parametrize(
    ("text", "stated", "lang"),
    [
        ("Wij zijn een bedrijf uit Gent.", "", "nl"),
        ("We are a company in Leeds.", "", "en"),
        ("Nous sommes une entreprise.", "", "fr"),
        ("Wir sind ein Betrieb aus Kassel.", "", "de"),
        ("Bonjour", "nl-BE", "nl"),
        ("Wij zijn klein.", "xx", "nl"),
        ("", "", "en"),
        ("drie jaar", "", "nl"),
        ("20 ans", "", "fr"),
    ],
)
def test_the_language_is_told_from_the_tag_or_the_words(text: str, stated: str, lang: str) -> None:
    assert detect(text, stated) == lang


def test_a_page_filled_in_another_language_than_its_template_states_is_read_in_its_own() -> None:
    text = "Wij zijn een bedrijf uit Gent. Ons team werkt voor u, met zorg, bij u thuis en op de zaak. Het is zo. " * 2
    assert detect_page(text, "en") == "nl"
    assert detect_page("Welcome.", "nl") == "nl"
    assert detect_page(text, "") == "nl"
