"""Is a line the role of somebody in a firm, that of a department, or neither?"""

import pytest

from sources.roles import LONGEST_ROLE, SENTENCE, is_bare, is_personal, is_role, role_noun
from tests.timing import assert_quick


@pytest.mark.parametrize(
    "line",
    [
        "Founder & CEO",
        "mede-oprichter",
        "Medeoprichtster",
        "Projectleider",
        "Head of Product",
        "Chargée de projet",
        "Chargé d'affaires",
        "Chef d’équipe",
        "Chef de chantier",
        "Conseillère",
        "Gesellschafter-Geschäftsführerin",
        "Teamleiterin",
        "office manager",
        "Kok",
    ],
)
def test_a_role_in_four_languages(line: str) -> None:
    assert is_role(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Onze missie",
        # a role inside another word is none
        "Koken",
        "Partnership",
        "Leading",
        "Advocaatje",
        "International",
        "Chef-kwaliteit",
        "Chargeur d'iPhone",
    ],
)
def test_what_only_looks_like_a_role(line: str) -> None:
    assert not is_role(line)


def test_a_sentence_is_no_role_but_a_short_one_with_a_stop_is() -> None:
    assert is_role("Directeur.")
    filled = "directeur " + "x" * (SENTENCE - len("directeur ") - 1)
    assert is_role(f"{filled}.")
    for stop in ".!?":
        assert not is_role(f"{filled}x{stop}")
    assert is_role(f"{filled}xx")


def test_a_line_has_a_longest_length() -> None:
    filled = "x" * (LONGEST_ROLE - len(" directeur"))
    assert is_role(f"{filled} directeur")
    assert not is_role(f"{filled}x directeur")


@pytest.mark.parametrize(
    ("words", "noun"),
    [
        ("opgericht", "oprichter"),
        ("Founded", "founder"),
        ("FONDÉE", "fondateur"),
        ("gegründet", "Gründer"),
        ("vertreten durch", "Vertretung"),
        ("Inh.", "Inhaber"),
        ("CEO", "CEO"),  # a role stays as it is written
        ("", ""),
    ],
)
def test_the_words_of_a_sentence_amount_to_a_role(words: str, noun: str) -> None:
    assert role_noun(words) == noun


@pytest.mark.parametrize(
    "role", ["Ploegbaas", "Bürokauffrau", "Leerling-timmerman", "Apprentie", "VP Engineering", "eigenaresse"]
)
def test_a_role_that_a_person_has(role: str) -> None:
    assert is_role(role)
    assert is_personal(role)


@pytest.mark.parametrize("role", ["Verkoop binnendienst", "Operations", "Verwaltung", "Comptabilité"])
def test_a_department_is_no_role_of_one_person(role: str) -> None:
    assert is_role(role)
    assert not is_personal(role)


@pytest.mark.parametrize("line", ["A" * 50_000, "a-" * 25_000, "manager" * 10_000])
def test_no_line_is_slow(line: str) -> None:
    assert not is_role(line)
    assert_quick(lambda: (is_role(line), is_personal(line)), 0.5)


@pytest.mark.parametrize(
    ("role", "bare"),
    [
        ("Koch", True),
        ("Night nurse", True),
        ("Zelfstandig werkend kok", True),
        ("Berater vor Ort", False),
        ("Onze adviseur", False),
        ("Met eigen monteur", False),
        ("Verkoop", False),
        ("", False),
    ],
)
def test_a_role_with_hardly_a_word_before_it(role: str, bare: bool) -> None:  # noqa: FBT001
    assert is_bare(role) is bare
