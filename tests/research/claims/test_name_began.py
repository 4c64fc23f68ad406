"""Is a firm that began told by its name, and a person, an exhibition not?"""

import pytest

from research.claims import find
from research.claims.dates import date_of
from research.claims.marks import Span
from research.claims.name_began import name_began, of_a_brand, of_the_named
from research.claims.quantities import Measure
from research.claims.sentences import Sentence, notes
from research.claims.words import pack
from research.model import Kind


def dated(lang: str, text: str, verb: str) -> tuple[Sentence, Span, Span]:
    """Give the sentence, where the verb stands in it, and where its year does."""
    (sentence,) = notes(text, pack(lang))
    (at,) = (i for i, token in enumerate(sentence.tokens) if token.norm == verb)
    (year,) = (amount for amount in sentence.amounts if amount.measure is Measure.YEAR)
    return sentence, (at, at + 1), date_of(sentence, year)


def test_a_name_of_two_words_stands_before_the_verb() -> None:
    sentence, cue, _ = dated("en", "Boxwood Gardens opened in 1997.", "opened")
    assert of_the_named(sentence, cue)
    sentence, cue, _ = dated("en", "The Great Exhibition opened in 1851.", "opened")
    assert not of_the_named(sentence, cue)


def test_a_name_that_no_person_bears_began() -> None:
    assert name_began(*dated("nl", "Dexar is in 2009 begonnen door Tim Meijer.", "begonnen"))
    assert not name_began(*dated("nl", "Tim is in 2009 begonnen door Jan Meijer.", "begonnen"))
    assert not name_began(*dated("en", "The Great Exhibition opened in 1851 in a park.", "opened"))


def test_a_brand_began_or_is_what_one_began_with() -> None:
    assert of_a_brand(*dated("nl", "KADO24 begon in 2009.", "begon"))
    assert of_a_brand(*dated("nl", "Zij startte in 2009 met ZorgBrug.", "startte"))
    assert not of_a_brand(*dated("nl", "Zij startte in 2009 met verven.", "startte"))


@pytest.mark.parametrize(
    ("lang", "text", "years"),
    [
        ("en", "Boxwood Gardens got going in the spring of 1997 with a wheelbarrow.", [1997]),
        ("fr", "L'entreprise familiale, lancée en 1982 par Michel et Nicole, en est à sa deuxième génération.", [1982]),
        ("fr", "Brimko a débuté en 2014 dans un garage.", [2014]),
        ("en", "The Great Exhibition opened in 1851 in Hyde Park.", []),
    ],
)
def test_the_founding_is_that_of_the_named(lang: str, text: str, years: list[float]) -> None:
    assert [claim.low for claim in find(text, lang, 2026) if claim.kind is Kind.FOUNDED] == years
