"""Does an index say what it is, and are all of a folder found?"""

from pathlib import Path

import pytest

from research.registers.about import VARIABLE, about, default_folder, indexes
from research.registers.errors import RegisterError
from research.registers.kinds import OWN_LIST
from tests.research.registers.conftest import BY_HAND


def test_what_an_index_says_of_itself(small: Path) -> None:
    said = about(small)
    assert said.kind is OWN_LIST
    assert said.companies == 2_000 + len(BY_HAND)
    assert said.names == said.companies
    assert said.bytes >= small.stat().st_size
    assert said.imported.endswith("+00:00")


def test_the_indexes_of_a_folder(small: Path, tmp_path: Path) -> None:
    assert indexes(small) == [small]
    assert indexes(small.parent) == [small]
    assert indexes(tmp_path) == []
    assert indexes(tmp_path / "none.duckdb") == []


def test_where_they_lie() -> None:
    assert default_folder({VARIABLE: "/srv/registers"}) == Path("/srv/registers")
    assert default_folder({}).name == "registers"


def test_what_is_no_index_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.duckdb").write_bytes(b"milk" * 5000)
    with pytest.raises(RegisterError):
        about(tmp_path / "a.duckdb")
