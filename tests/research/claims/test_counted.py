"""Which noun does a number count?"""

import pytest

from research.claims import find
from research.claims.counted import unit_after, unit_before
from research.claims.sentences import notes
from research.claims.words import pack


@pytest.mark.parametrize(
    ("lang", "text", "field", "found"),
    [
        ("nl", "20 ervaren en gedreven medewerkers", "staff", True),
        ("fr", "une vingtaine de collaborateurs", "staff", True),
        ("nl", "400 transacties en kantoren", "places", False),
        ("nl", "12 uur voor onze medewerkers", "staff", False),
        ("en", "{ number: '2500+', label: 'Projects Completed' }", "jobs", True),
    ],
)
def test_adjectives_may_stand_between_other_nouns_and_prepositions_not(
    lang: str, text: str, field: str, found: object
) -> None:
    (sentence,) = notes(text, pack(lang))
    assert (unit_after(sentence, sentence.amounts[0], (field,)) is not None) is found


def test_a_label_may_stand_before() -> None:
    (sentence,) = notes("Medewerkers: 25", pack("nl"))
    assert unit_before(sentence, sentence.amounts[0], ("staff",)) == (0, 1)


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("Projecten: 120", ["Projecten: 120"]),  # a number alone is no quote that a seller can show
        ("Klanten\n120", ["Klanten\n120"]),
        ("Vestigingen: 4", ["Vestigingen: 4"]),
        ("Klanten: 120 | Projecten: 300", ["Klanten: 120", "Projecten: 300"]),
        ("120 klanten, 300 projecten", ["120 klanten", "300 projecten"]),
        ("Wij hielpen 300 gezinnen.", ["300 gezinnen"]),
    ],
)
def test_a_quote_says_what_is_counted(text: str, quotes: list[str]) -> None:
    assert [claim.quote for claim in find(text, "nl")] == quotes


def test_a_noun_that_is_counted_itself_is_no_label() -> None:
    (sentence,) = notes("100 medewerkers: 13.000 uur", pack("nl"))
    assert unit_before(sentence, sentence.amounts[1], ("staff",)) is None
