"""Does every language state how it builds its sentences, and is a forgotten trait refused?"""

from dataclasses import fields

import pytest

from research.claims.grammar import Grammar, grammar_of
from research.claims.tables import LANGUAGES, table
from research.claims.words import pack

TRAITS = {field.name for field in fields(Grammar)}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_states_every_trait(lang: str) -> None:
    assert set(table(lang)["grammar"]) == TRAITS
    assert all(isinstance(value, bool) for value in table(lang)["grammar"].values())


def test_every_trait_tells_two_languages_apart() -> None:
    alike = {trait for trait in TRAITS if len({getattr(pack(lang).grammar, trait) for lang in LANGUAGES}) == 1}
    assert alike == set()


@pytest.mark.parametrize("stated", [{}, {"nouns_capital": True}, dict.fromkeys([*TRAITS, "tones"], True)])
def test_a_trait_that_is_missing_or_unknown_is_refused(stated: dict[str, bool]) -> None:
    with pytest.raises(TypeError):
        grammar_of(stated)
