"""Is a line the name of one person, or the role of somebody in a firm, or neither?"""

import time

import pytest

from sources.names import LONGEST_NAME, LONGEST_ROLE, SENTENCE, is_role, person_name, role_noun


@pytest.mark.parametrize(
    "name",
    [
        "Anna de Vries",
        "ANNA DE VRIES",
        "J. Smit",
        "J.P. Smit",
        "Jan van 't Hart",
        "Anna op den Akker",
        "Jean-Pierre O'Neill",
        "Marie d'Ancona",
        "Zoë Peeters",
        "Ümit Özdemir",
        # capitals beyond the West: names of people here as well
        "Şükran Yılmaz",
        "İpek Kaya",
        "Łukasz Świątek",
        "Đorđe Ćosić",
        "Ștefan Ionescu",
        "Van der Berg",  # a family name may stand for a person
        "Jan de Groot",
        "Peter Koch",  # a trade in another language only
    ],
)
def test_a_name_is_given_as_it_stands(name: str) -> None:
    assert person_name(name) == name
    assert person_name(f" {name}, ") == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Drs. Anna de Vries", "Anna de Vries"),
        ("Prof. dr. ir. Anna de Vries", "Anna de Vries"),
        ("de heer Jan Smit", "Jan Smit"),
        ("Dhr. J. Smit", "J. Smit"),
        ("Frau Dr. Anna Muster", "Anna Muster"),
        ("Dipl.-Ing. Max Muster", "Max Muster"),
        ("Mme Anne Dupont", "Anne Dupont"),
        ("Drs Anna Visser", "Anna Visser"),
        ("Ira Visser", "Ira Visser"),  # begins like a degree, but is a name
    ],
)
def test_degrees_and_forms_of_address_are_no_part_of_it(line: str, name: str) -> None:
    assert person_name(line) == name


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Anna",  # a first name alone names nobody
        "Mr. Visser",
        "anna de vries",
        "Onze Missie",
        "Notre Équipe",
        "Team Utrecht",
        "Jan Klant",
        "Directeur Jansen",
        "Senior Developer",
        "Anna de Vries.",  # the end of a sentence
        "Anna de Vries & Co",
        "Anna de Vries (1970)",
        "Jan Jansen BV",
        "Jan Jansen B.V.",
        "Jansen Bouw N.V.",
        "Jansen Smit V.O.F.",
        "Anna Maria Louisa Jansen Visser Smit",  # more parts than a name has
    ],
)
def test_what_names_no_one_person_is_no_name(line: str) -> None:
    assert person_name(line) == ""


def test_initials_that_spell_a_small_word_are_initials() -> None:
    assert person_name("W.E. Visser") == "W.E. Visser"
    assert person_name("B.V. Visser") == "B.V. Visser"


def test_a_name_has_a_longest_length_without_its_degree() -> None:
    longest = "A" * 20 + " " + "B" * (LONGEST_NAME - 21)
    assert person_name(longest) == longest
    assert person_name(f"Dr. {longest}") == longest
    assert person_name(f"{longest}b") == ""


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


@pytest.mark.parametrize("line", ["A" * 50_000, "Aa " * 20_000, "drs. " * 10_000, "Jan van de " * 5_000])
def test_no_line_is_slow(line: str) -> None:
    begun = time.process_time()
    assert person_name(line) == ""
    assert not is_role(line)
    assert time.process_time() - begun < 0.5
