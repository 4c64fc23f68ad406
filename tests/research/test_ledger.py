"""Does the ledger keep every acknowledged line, and does it notice what is gone?"""

from pathlib import Path

import pytest

from research import ledger
from research.ledger import DamagedLedgerError, Line


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "precall.duckdb.ledger"


def lines(count: int) -> list[Line]:
    return [Line(number, number * 3, f"{number:064x}") for number in range(1, count + 1)]


def test_lines_come_back_in_their_order(path: Path) -> None:
    ledger.append(path, lines(2))
    ledger.append(path, lines(3)[2:])
    assert ledger.read(path) == tuple(lines(3))
    assert ledger.last_number(path) == 3


def test_no_file_is_no_lines(path: Path) -> None:
    assert (ledger.read(path), ledger.last_number(path)) == ((), 0)
    ledger.append(path, [])
    assert (ledger.read(path), ledger.last_number(path)) == ((), 0)


def test_a_long_ledger_is_read_from_its_end(path: Path) -> None:
    ledger.append(path, lines(500))
    assert path.stat().st_size > ledger.TAIL
    assert ledger.last_number(path) == 500


@pytest.mark.parametrize("cut", [1, 30, 60])
def test_a_line_cut_short_by_a_crash_does_not_count_and_gives_way(path: Path, cut: int) -> None:
    ledger.append(path, lines(300))
    path.write_bytes(path.read_bytes()[:-cut])
    assert ledger.last_number(path) == 299
    ledger.append(path, lines(300)[299:])
    assert ledger.read(path) == tuple(lines(300))


@pytest.mark.parametrize("content", [b"milk\n", b"1 2\n", b"one 2 3\n", b"\xff 2 3\n", b"x" * 5000])
def test_something_else_is_not_taken_for_a_ledger(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(DamagedLedgerError):
        ledger.last_number(path)


def test_what_agrees_gives_no_sentence() -> None:
    assert ledger.compare(lines(3), lines(3)) == []


def test_every_difference_gives_one() -> None:
    changed = [*lines(2), Line(3, 9, "other")]
    assert ledger.compare(lines(3), lines(1)) == ["kept and gone: transactions 2, 3, 15 rows"]
    assert ledger.compare(lines(3), changed) == ["not as they were kept: transactions 3"]
    assert ledger.compare(lines(1), lines(9)) == ["not in the ledger: transactions 2, 3, 4, 5, 6, ..."]
    assert ledger.compare([lines(2)[1]], lines(2))[1].startswith("the ledger itself")
