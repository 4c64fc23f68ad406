"""Which transactions were acknowledged? One fsynced line each, in a small file that only grows, beside the database.

DuckDB opens a database whose write-ahead file was damaged, and drops what came after the damage without a word. This
file knows better. A line is `number rows hash`: the transaction's number (1, 2, ...), how many rows it wrote, and the
sha256 of what it wrote.
"""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

SHOWN = 5  # numbers in one sentence
TAIL = 4096  # bytes at the end in which the last line lies: a line is under 110


@dataclass(frozen=True, slots=True, order=True)
class Line:
    """One acknowledged transaction."""

    number: int
    rows: int
    hash: str


class DamagedLedgerError(ValueError):
    """A line that is not one of ours; the message shows it."""


def append(path: Path, lines: Iterable[Line]) -> None:
    """Add lines and have the disk confirm them; a last line that a crash cut short goes first. Raises `OSError`."""
    text = "".join(f"{line.number} {line.rows} {line.hash}\n" for line in lines)
    path.touch(mode=0o600)
    with path.open("r+b") as file:
        size, tail = _tail(file)
        file.seek(size - len(tail) + tail.rfind(b"\n") + 1)
        file.truncate()
        file.write(text.encode("ascii"))
        file.flush()
        os.fsync(file.fileno())


def last_number(path: Path) -> int:
    """The number of the last whole line, 0 without any; raises `OSError` and `DamagedLedgerError`."""
    if not path.exists():
        return 0
    with path.open("rb") as file:
        _, tail = _tail(file)
    lines = tail.split(b"\n")
    return _line(lines[-2]).number if len(lines) > 1 else 0


def read(path: Path) -> tuple[Line, ...]:
    """Every whole line; raises `OSError` and `DamagedLedgerError`."""
    if not path.exists():
        return ()
    whole, _, _ = path.read_bytes().rpartition(b"\n")
    return tuple(_line(line) for line in whole.split(b"\n")) if whole else ()


def _tail(file: BinaryIO) -> tuple[int, bytes]:
    """The size of the file and its last bytes."""
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - TAIL))
    tail = file.read()
    if size > TAIL and b"\n" not in tail:
        raise DamagedLedgerError("the ledger is damaged: no line break in its last 4096 bytes")
    return size, tail


def _line(raw: bytes) -> Line:
    try:
        number, rows, digest = raw.decode("ascii").split(" ")
        return Line(int(number), int(rows), digest)
    except ValueError as error:
        shown = raw[:40].decode("ascii", "replace")
        raise DamagedLedgerError(f"the ledger is damaged: not a line of it: {shown!r}") from error


def compare(acknowledged: Sequence[Line], found: Iterable[Line]) -> list[str]:
    """What the database lacks of the ledger, or the ledger of the database; one sentence each, none when they agree."""
    there = {line.number: line for line in found}
    lost = [line for line in acknowledged if line.number not in there]
    other = [line for line in acknowledged if line.number in there and there[line.number] != line]
    numbers = [line.number for line in acknowledged]
    unwritten = [there[number] for number in sorted(set(there) - set(numbers))]
    sentences = []
    if lost:
        rows = sum(line.rows for line in lost)
        sentences.append(f"kept and gone: transactions {_numbers(lost)}, {rows} rows")
    if other:
        sentences.append(f"not as they were kept: transactions {_numbers(other)}")
    if unwritten:
        sentences.append(f"not in the ledger: transactions {_numbers(unwritten)}")
    if numbers != list(range(1, len(numbers) + 1)):
        sentences.append("the ledger itself has lines too few, too many or in another order")
    return sentences


def _numbers(lines: Sequence[Line]) -> str:
    return ", ".join(str(line.number) for line in lines[:SHOWN]) + (", ..." if len(lines) > SHOWN else "")
