"""Does a gate let through every text that may hold what is looked for, and stop most others?"""

from string import ascii_lowercase

import pytest

from research.claims.gates import _REMEMBERED, gate_of_numbers, gate_of_phrases, runs
from research.claims.tables import LANGUAGES
from research.claims.words import pack


def test_runs_are_lower_case_letters_and_digits_whatever_stands_between() -> None:
    assert runs("Sinds 1998, l'ÉTÉ_2 e\u0301t") == ["sinds", "1998", "l", "été", "2", "ét"]


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("Wij werkten voor Stork.", True),
        ("Zo werkten wij daar.", False),  # "voor" is missing
        ("Werkten we voor niets?", True),  # in whatever order: only "no" is certain
        ("Onze bakkerij in Gent", True),  # an ending
        ("Bakker in Gent", False),
        ("installateurs agrees", True),  # without its accents
        ("installateurs agréés", True),
        ("installateurs", False),
        ("", False),
    ],
)
def test_a_phrase_opens_by_its_longest_word_with_the_others_beside_it(text: str, opens: bool) -> None:  # noqa: FBT001
    phrases = ["werkten voor", "*kkerij", "installateurs agréés"]
    gate = gate_of_phrases(zip(phrases, ["werkten voor", "*kkerij", "installateurs agrees"], strict=True))
    assert gate.opens(runs(text)) is opens
    assert gate.opens(runs(text)) is opens  # remembered, it answers the same


@pytest.mark.parametrize(
    ("text", "opens"),
    [("In 1998", True), ("vijfentwintig jaar", True), ("hoog vijf", True), ("een eeuw", True), ("bijvijf", False)],
)
def test_numbers_open_by_a_digit_or_by_how_a_word_begins(text: str, opens: bool) -> None:  # noqa: FBT001
    assert gate_of_numbers(["vijf", "een eeuw"]).opens(runs(text)) is opens


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_the_search_for_numbers_finds_passes_their_gate(lang: str) -> None:
    words = pack(lang)
    for said in (*words.number_words, *words.year_phrases, *words.about_numbers, *words.exact_phrases, "12", "x9"):
        assert words.counts.opens(runs(said)) or words.numeric.search(said) is None, said


def test_more_runs_than_are_remembered_change_no_answer() -> None:
    gate = gate_of_phrases([("werkten voor", "werkten voor")])
    for at in range(_REMEMBERED + 10):
        assert not gate.opens([ascii_lowercase[at % 26] * 3 + str(at)])
    assert gate.opens(["werkten", "voor"])
    assert not gate.opens(["werkten"])
