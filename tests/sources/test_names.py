"""Is a line the name of one person, or what only looks like one?"""

import pytest

from sources.names import LONGEST_NAME, find_name, is_given_alone, is_known, person_name
from tests.timing import assert_quick


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
        "Marit van der Meer",  # after a particle any word is a name
        "Anna van der Laan",
        "Mirthe Vos",
        "Dan Brand",
        "Kevin Power",
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


@pytest.mark.parametrize("line", ["A" * 50_000, "Aa " * 20_000, "drs. " * 10_000, "Jan van de " * 5_000])
def test_no_line_is_slow(line: str) -> None:
    assert person_name(line) == ""
    assert_quick(lambda: person_name(line), 0.5)


@pytest.mark.parametrize(
    "name",
    [
        "Ruud Bakker",
        "Thijmen Kok",
        "Hanneke Schilder",
        "Ingrid Smit",
        "Uwe Müller",
        "Annegret Schneider",
        "J. Slager",
        "Aurélie Boulanger",
        "Bruno Forgeron",
        "Tom Baker",
        "Jordan Smith",
        "Amelia Cook",
        "Emil Hofmeister",
    ],
)
def test_after_a_given_name_a_trade_is_a_family_name(name: str) -> None:
    assert person_name(name) == name


@pytest.mark.parametrize(
    "line",
    [
        "Meester Bakker",
        "Chef Kok",
        "Master Baker",
        "Maître Boulanger",
        "Meister Müller",
        "Allround Timmerman",
        "Bakker Jansen",
        "Anna Developer",
        "Tom Coach",
        "Junior Cook",
    ],
)
def test_after_a_title_a_trade_is_a_trade(line: str) -> None:
    assert person_name(line) == ""


@pytest.mark.parametrize(
    "name",
    [
        "Nguyễn Thị Hoa",
        "Oluwaseun Adeyemi",
        "Xiaoling Zhang",
        "Zanele Mthembu",
        "Wim 't Mannetje",
        "Bờ Đặng",
        "Íris Þórs",
        "Tarquinius Vlek",
        "Ngozika Eze",
        "Abdirahman bin Yusuf",
    ],
)
def test_names_from_anywhere_are_names(name: str) -> None:
    assert person_name(name) == name


@pytest.mark.parametrize(
    "line",
    [
        "Rapid Growth",
        "Neue Ideen",
        "Grand Choix",
        "Groene Daken",
        "Digitale Strategie",
        "Creative Lab",
        "Erste Hilfe",
        "Bergen op Zoom",
        "Den Haag",
        "Bad Homburg",
        "Saint Étienne",
        "Capelle aan den IJssel",
        "Frankfurt am Main",
        "Malerbetrieb Schmied",
        "Agence Pixel",
        "Baker Street",
        "Vakkundige Mensen",
        "Herzliche Atmosphäre",
    ],
)
def test_headings_towns_and_firms_are_no_names(line: str) -> None:
    assert person_name(line) == ""


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Kühn, Roswitha", "Roswitha Kühn"),
        ("van den Berg, Anna", "Anna van den Berg"),
        ("Margaret “Peggy” Doyle", "Margaret Doyle"),
        ("J. (Joost) van Wijngaarden", "J. van Wijngaarden"),
        ("Eleanor Wright, FCA", "Eleanor Wright"),
        ("Babajide Okafor BSc MRICS", "Babajide Okafor"),
        ("Mevrouw Carla Dekker", "Carla Dekker"),
    ],
)
def test_a_name_is_given_as_one_says_it_and_found_where_it_stands(line: str, name: str) -> None:
    found = find_name(line)
    assert found is not None
    assert found.text == name
    assert line[found.start : found.end][-1] == line.rstrip(",")[found.end - 1]
    assert set(name.split()) <= set(line.replace(",", "").split())


def test_a_given_name_alone_is_somebody_without_a_name() -> None:
    assert is_given_alone("Minka")
    assert not is_given_alone("Kwaliteit")
    assert not is_given_alone("Anna Visser")
    assert is_known("Hans-Peter Vlek")
    assert not is_known("Tarquinius Vlek")
