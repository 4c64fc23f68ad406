"""Do all languages know the same fields, so that a rule never asks for a word that one of them lacks?"""

import ast
from pathlib import Path

import pytest

import research.claims
from research.claims.tables import LANGUAGES
from research.claims.tokens import tokenise
from research.claims.words import pack

# Fields that a language has no word for, with the reason.
_ENGLISH = set(  # the -ing form, what takes it, and what only the English rules ask
    "doing practised has_spent bring craftsman idle card_role adjective small row_of_places supplies line_of_work retires "
    "jointly".split()
)
WITHOUT = {"nl": _ENGLISH, "fr": _ENGLISH, "de": {"decades_of", *_ENGLISH}}


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
    ("text", "field", "may"),
    [
        ("Wij zijn de beste van het land.", "superlative", True),
        ("Wij schilderen uw huis.", "superlative", False),
        ("Drie nevenVESTIGINGEN erbij", "places", True),  # an ending
        ("snelstgroeiendste bureau", "superlative_strong", True),  # a beginning
        ("nr. 1 in isolatie", "superlative_strong", True),
        ("", "superlative", False),
    ],
)
def test_a_text_without_a_word_of_a_field_is_known_at_little_cost(text: str, field: str, may: bool) -> None:  # noqa: FBT001
    assert pack("nl").may_hold(text, (field,)) is may


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_word_of_a_field_escapes_the_look_beforehand(lang: str) -> None:
    words = pack(lang)
    for field in ("superlative", "superlative_strong", "clients_named", "places", "certificate", "standard"):
        for phrase in words._learned[field]:  # noqa: SLF001 - every phrase is tried
            said = phrase.replace(" - ", "-").replace("*", "xx")
            if field in words.marks(tokenise(said)):
                assert words.may_hold(said, (field,)), (field, phrase)
