"""Does a file of an older precall go on, with all that it holds, and is one of something else left alone?"""

from importlib.resources import files
from pathlib import Path

import duckdb
import pytest

from research import layouts
from research.layouts import CURRENT, LAYOUTS, lay_out, layout_of
from research.store import Store, StoreError
from tests.research import made


def test_the_layouts_follow_each_other() -> None:
    assert list(LAYOUTS) == list(range(min(LAYOUTS), CURRENT + 1))
    assert all(files("research").joinpath(file).is_file() for file in LAYOUTS.values())


def test_a_new_one_is_the_present_one() -> None:
    with duckdb.connect() as con:
        lay_out(con)
        assert layout_of(con, Path("x")) == CURRENT


@pytest.fixture
def old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """A store with a dossier and a document that a precall made which knew the oldest layout only."""
    store = Store(tmp_path / "precall.duckdb")
    with monkeypatch.context() as then:
        first = min(LAYOUTS)
        then.setattr(layouts, "LAYOUTS", {first: LAYOUTS[first]})
        then.setattr(layouts, "CURRENT", first)
        then.setattr("research.store.CURRENT", first)
        store.keep_dossier(made.dossier())
    return store


def test_an_older_file_is_read_as_it_was_and_gets_what_it_lacks(old: Store) -> None:
    with duckdb.connect(str(old.path)) as con:
        assert layout_of(con, old.path) == min(LAYOUTS)
    assert old.dossier("a1b2") == made.dossier()
    assert old.pushes("a1b2") == ()
    with duckdb.connect(str(old.path)) as con:
        assert layout_of(con, old.path) == CURRENT
    assert old.verify() == ()


def test_it_is_written_to_as_well(old: Store) -> None:
    other = made.dossier("ff", "Ander")
    old.keep_dossier(other)
    assert old.dossier("ff") == other
    assert old.verify() == ()


@pytest.mark.parametrize(("version", "told"), [(CURRENT + 1, "newer precall .*: upgrade"), (1, "trial precall")])
def test_what_cannot_be_brought_up_to_date_is_refused(version: int, told: str) -> None:
    with duckdb.connect() as con:
        lay_out(con)
        con.execute("UPDATE schema_version SET version = ?", [version])
        with pytest.raises(StoreError, match=told):
            layout_of(con, Path("x"))
