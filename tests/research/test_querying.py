"""Is everything from outside a parameter, and does half a character go nowhere?"""

from collections.abc import Iterator

import duckdb
import pytest

from research import queries
from research.kept import Push
from research.layouts import lay_out
from research.querying import add, ask, read_dossiers, read_pushes, run
from research.rows import NotStorableError, cells

PUSH = Push(
    dossier="a1", crm="hubspot", host="api.example", record="7'; DROP TABLE pushes; --", moment="2026", note="n"
)


@pytest.fixture
def con() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as made:
        lay_out(made)
        yield made


def test_rows_come_back_by_name(con: duckdb.DuckDBPyConnection) -> None:
    assert add(con, {"pushes": [cells(PUSH)], "people": []}) == 1
    assert ask(con, queries.PUSHES, "a1") == [cells(PUSH)]
    assert read_pushes(con, "a1") == (PUSH,)
    assert read_pushes(con, "a2") == ()


def test_half_a_character_is_refused(con: duckdb.DuckDBPyConnection) -> None:
    with pytest.raises(NotStorableError):
        run(con, queries.PUSHES, "\ud83d")


def test_a_row_with_a_field_too_many_or_too_few_is_refused(con: duckdb.DuckDBPyConnection) -> None:
    for row in ({**cells(PUSH), "x": 1}, {"dossier": "a1"}):
        with pytest.raises(duckdb.Error):
            add(con, {"pushes": [row]})


def test_an_empty_database_lists_nothing(con: duckdb.DuckDBPyConnection) -> None:
    assert read_dossiers(con) == ()
