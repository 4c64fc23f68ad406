"""Is a name the same text however it is spelled?"""

import pytest

from research.names.spelling import cores, plain, spellings, split_form


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Janssens & Zonen", "janssens en zonen"),
        ("Janssens + Zonen", "janssens en zonen"),
        ("Sons and Daughters", "sons en daughters"),
        ("'t Hoekje", "t hoekje"),
        ("Cœur de Ville – Łódź", "coeur de ville lodz"),
        ("A.B.C.-Bouw_2", "a b c bouw_2"),
        ("", ""),
    ],
)
def test_plain(name: str, expected: str) -> None:
    assert plain(name) == expected


def test_an_ascii_name_is_read_as_any_other() -> None:
    for name in ("Delta & Zorg B.V.", "O'Neil + Co", "A-B_C d`E", "\x1cA\tB\n"):
        assert plain(name) == plain(f"{name}é").removesuffix("e").strip()


def test_a_form_told_by_its_capital_only() -> None:
    assert split_form("Wohnbau Eschenrod eG") == ("wohnbau eschenrod", "eg")
    assert split_form("Wohnbau Eschenrod EG") == ("wohnbau eschenrod eg", "")


def test_umlauts_are_spelled_in_two_ways() -> None:
    assert spellings("Müller") == {"Müller", "mueller"}
    assert cores("Müller GmbH") == {"muller", "mueller"}
