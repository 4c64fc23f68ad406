"""Are names found by their key, by their number and by what is like them?"""

from pathlib import Path

import pytest

from research.registers.asked import asked_for
from research.registers.importing import bring_in
from research.registers.index import opened
from tests.research.registers.conftest import quiet, write_list


@pytest.mark.parametrize(
    ("asked", "number"),
    [
        ("delta zorg", "90000001"),
        ("DeltaZorg BV", "90000001"),
        ("Zorg, Delta", "90000001"),
        ("Delta Zorg N.V.", "90000001"),
        ("Bakkerij Vandeputte", "90000004"),
        ("International Rope Co. Limited", "90000009"),
    ],
)
def test_a_name_is_found_by_its_key(asked: str, number: str, small: Path) -> None:
    with opened(small) as index:
        assert number in {one.number for one in index.exact(asked_for(asked))}


def test_the_very_words_in_another_order_come_before_an_abbreviation(tmp_path: Path) -> None:
    names = ("International Rope", "Int Rope", "Intl Rope")
    rows = [(str(number), name, "GB", "Hull", "active") for number, name in enumerate(names)]
    bring_in("csv", [write_list(tmp_path / "a.csv", rows)], tmp_path / "list.duckdb", quiet)
    with opened(tmp_path / "list.duckdb") as index:
        for number, name in enumerate(names):
            found = index.exact(asked_for(" ".join(reversed(name.split()))))
            assert len(found) == len(names)
            assert found[0].number == str(number)


@pytest.mark.parametrize("asked", ["Veldhius Koudetechniek", "Veldhuys Koudtechniek bv", "koudetechniek veldhuss"])
def test_a_name_with_slips_is_found_by_what_is_like_it(asked: str, small: Path) -> None:
    with opened(small, alone=True) as index:
        assert index.exact(asked_for(asked)) == []
        assert index.similar(asked_for(asked), 5)[0].number == "90000003"


def test_a_town_decides_between_equals(small: Path) -> None:
    with opened(small, alone=True) as index:
        found = [index.similar(asked_for("Avondster Logistik", town), 2)[0].number for town in ("Breda", "TILBURG")]
    assert found == ["90000007", "90000008"]


def test_by_number(small: Path) -> None:
    with opened(small) as index:
        assert [one.name for one in index.of_number("90000001")] == ["Delta Zorg B.V."]
        assert index.of_number("12") == []


def test_a_name_of_no_letters_finds_nothing(small: Path) -> None:
    with opened(small, alone=True) as index:
        assert index.similar(asked_for("!"), 5) == []
