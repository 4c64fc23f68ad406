"""Do several who want the database get it one after the other?"""

import os
import stat
from pathlib import Path

import pytest

from research.kept import StoreBusy
from research.turn import _try, turn


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    return tmp_path / "precall.duckdb.lock"


def free(lock: Path, *, alone: bool) -> bool:
    """Whether somebody else could have it now."""
    handle = os.open(lock, os.O_RDWR)
    try:
        return _try(handle, alone=alone)
    finally:
        os.close(handle)


def test_a_writer_is_alone_and_signs_its_name(lock: Path) -> None:
    with turn(lock, iter(()), alone=True):
        assert lock.read_text() == str(os.getpid())
        assert not free(lock, alone=False)
    assert lock.read_text() == ""
    assert free(lock, alone=True)


def test_readers_share(lock: Path) -> None:
    with turn(lock, iter(()), alone=False):
        assert free(lock, alone=False)
        assert not free(lock, alone=True)


def test_an_error_inside_gives_it_back(lock: Path) -> None:
    with pytest.raises(ZeroDivisionError), turn(lock, iter(()), alone=True):
        _ = 1 / 0
    with turn(lock, iter(()), alone=True):
        assert lock.exists()


def test_patience_ends(lock: Path) -> None:
    left = iter((True, True))
    with (
        turn(lock, iter(()), alone=True),
        pytest.raises(StoreBusy, match="another thread"),
        turn(lock, left, alone=True),
    ):
        pytest.fail("two at a time")
    assert next(left, None) is None


def test_files_made_meanwhile_are_the_owner_s_only(lock: Path) -> None:
    before = os.umask(0o022)
    try:
        with turn(lock, iter(()), alone=True):
            (lock.parent / "made").write_text("")
        (lock.parent / "after").write_text("")
    finally:
        os.umask(before)
    modes = [stat.S_IMODE((lock.parent / name).stat().st_mode) for name in ("made", "after", lock.name)]
    assert modes == [0o600, 0o644, 0o600]
