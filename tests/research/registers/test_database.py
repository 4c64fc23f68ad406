"""Does the door to an index tell what is wrong, and give each statement its values?"""

from pathlib import Path

import duckdb
import pytest

from research.registers.database import building, reading, statements
from research.registers.errors import RegisterError
from research.registers.kinds import KINDS


def test_a_file_that_is_no_index(tmp_path: Path) -> None:
    other = tmp_path / "other.duckdb"
    duckdb.connect(str(other)).close()
    with pytest.raises(RegisterError, match="no index of a register"), reading(other):
        pass
    (tmp_path / "milk.duckdb").write_bytes(b"milk" * 5000)
    with pytest.raises(RegisterError, match=r"milk\.duckdb"), reading(tmp_path / "milk.duckdb"):
        pass


def test_an_index_of_another_layout(tmp_path: Path) -> None:
    path = tmp_path / "old.duckdb"
    with building(path, tmp_path) as database:
        database.run("layout")
        database.ask("INSERT INTO about VALUES (99, 'csv', '', 0, '', '', 0, 0)")
        database.settle()
    with pytest.raises(RegisterError, match="another version of precall"), reading(path):
        pass


def test_an_index_is_read_by_many_and_written_by_none(small: Path) -> None:
    with reading(small) as one, reading(small) as other:
        assert one.ask("SELECT count(*) FROM naming") == other.ask("SELECT count(*) FROM naming")
        with pytest.raises(RegisterError, match="read-only"):
            one.ask("DELETE FROM naming")


def test_no_file_is_read_and_nothing_is_downloaded_through_an_index(small: Path) -> None:
    with reading(small) as database, pytest.raises(RegisterError):
        database.ask("SELECT * FROM read_csv('/etc/hostname')")


def test_each_statement_gets_the_values_that_it_names() -> None:
    assert [values for _, values in statements("names")] == [("plain",), (), (), ()]


def test_every_register_has_its_statements() -> None:
    for kind in KINDS.values():
        assert all(statements(name) for name, _ in kind.statements)
