"""Is a name taken apart into the words that count?"""

import pytest

from research.names.tokens import place_key, readings, sorted_key


def words(name: str) -> list[str]:
    return [w.text for w in readings(name)[0].words]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("L'Atelier du Pont SARL", ["l", "atelier", "du", "pont"]),
        ("A.B.C. Bouw B.V.", ["abc", "bouw"]),
        ("J.P. van Galen", ["jp", "van", "galen"]),
        ("Brindlecombe.com Ltd", ["brindlecombe", "dotcom"]),
        ("Delta Pays-Bas SA", ["delta", "nederland"]),
    ],
)
def test_the_words(name: str, expected: list[str]) -> None:
    assert words(name) == expected


def test_a_letter_at_the_end_is_a_number() -> None:
    assert [w.meaning for w in readings("Fund I LP")[0].words] == ["fonds", "1"]
    assert readings("I. Peeters")[0].words[0].meaning == "i"


def test_a_name_without_letters_has_no_reading() -> None:
    assert readings("!!!") == ()


def test_umlauts_give_two_readings() -> None:
    assert [r.core for r in readings("Müller GmbH")] == ["mueller", "muller"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("de korenaar bakkerij", "boulangerie korenaar"),
        ("intl foods", "foods international"),
        ("a b c bouw", "abc bouw"),
    ],
)
def test_one_key_for_what_is_one(one: str, other: str) -> None:
    assert sorted_key(one) == sorted_key(other)


def test_a_key_of_articles_only_is_not_empty() -> None:
    assert sorted_key("the de") == "de the"


def test_a_town_in_two_languages() -> None:
    assert place_key("Anvers") == place_key("ANTWERPEN")
    assert place_key("Saint-Denis") == place_key("Saint Denis")
    assert place_key("Gent") != place_key("Genk")
