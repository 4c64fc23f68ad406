"""Is a name asked for in the forms in which the index holds it?"""

from collections.abc import Iterator

import duckdb
import pytest

from research.registers.asked import asked_for, key


@pytest.fixture
def con() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as con:
        yield con


def test_the_forms_of_a_name() -> None:
    asked = asked_for("De Korenaar Bakkerij V.O.F.", "'s-Gravenhage")
    assert (asked.core, asked.words, asked.squashed) == (
        "de korenaar bakkerij",
        "bakkerij de korenaar",
        "dekorenaarbakkerij",
    )
    assert asked.canonical == "bakkerij korenaar"
    assert asked.grams[0] == "  d"
    assert asked.grams[-1] == "ij "
    assert asked.town == "s gravenhage"


def test_the_key_is_the_one_of_the_index(con: duckdb.DuckDBPyConnection) -> None:
    for text in ("", "deltazorg", "=bakkerij korenaar", "łódź"):
        assert con.execute("SELECT md5_number_lower(?)::UBIGINT", [text]).fetchall() == [(key(text),)]
