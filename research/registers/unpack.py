"""Which of the given files is which part of the register's set, unpacked where DuckDB cannot read it packed?"""

import bz2
import csv
import gzip
import hashlib
import re
import shutil
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import IO

from research.registers.errors import RegisterError, WrongFile
from research.registers.kinds import Kind, Part

PIECE = 4 << 20  # bytes copied at a time, and read of each end of a file to know it again
_DAY = re.compile(r"(?<!\d)(20\d\d)[-_]?(0[1-9]|1[0-2])[-_]?(0[1-9]|[12]\d|3[01])(?!\d)")
Copied = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Found:
    """One unpacked file: the part that it is, where it lies, and the day that its name tells ("" when none)."""

    part: Part
    path: Path
    day: str


def fingerprint(kind: Kind, paths: Sequence[Path]) -> str:
    """The same for the same files, wherever they lie. Raises `RegisterError`."""
    digest = hashlib.blake2b(kind.id.encode(), digest_size=16)
    for path in paths:
        try:
            with path.open("rb") as file:
                size = file.seek(0, 2)
                file.seek(0)
                digest.update(size.to_bytes(8, "big") + file.read(PIECE))
                file.seek(max(0, size - PIECE))
                digest.update(file.read(PIECE))
        except OSError as error:
            raise RegisterError(f"{path}: {error.strerror}") from error
    return digest.hexdigest()


def listed(paths: Sequence[Path]) -> list[Path]:
    """The files themselves; of a folder those that stand in it. Raises `RegisterError`."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += sorted(p for p in path.iterdir() if p.is_file())
        elif path.is_file():
            found.append(path)
        else:
            raise RegisterError(f"{path}: no such file")
    return found


def unpack(kind: Kind, paths: Sequence[Path], folder: Path, copied: Copied) -> list[Found]:
    """The parts of a register's set in these files; archives are unpacked into `folder`, once.

    `copied` is told how many bytes of how many are done. Raises `WrongFile` and `RegisterError`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    found = [one for path in paths for one in _parts_of(kind, path, folder, copied)]
    missing = [part for part in kind.parts if part.needed and not any(f.part is part for f in found)]
    if missing:
        names = ", ".join(f"*{pattern}" for pattern in missing[0].patterns)
        raise WrongFile(f"no file of {kind.id} in {', '.join(p.name for p in paths)}: expected {names}")
    return found


def _parts_of(kind: Kind, path: Path, folder: Path, copied: Copied) -> Iterator[Found]:
    day = _day_in(path.name)
    if not zipfile.is_zipfile(path):
        plain = _plain(path, folder, copied) if _fits(kind, path.name) else path
        yield from (Found(part, plain, day) for part in _fitting(kind, plain, path.name))
        return
    try:
        with zipfile.ZipFile(path) as archive:
            for member in archive.infolist():
                name = Path(member.filename).name
                if _fits(kind, name):
                    out = folder / name
                    with archive.open(member) as packed:
                        _copy(packed, out, member.file_size, copied)
                    told = day or _day_in(name) or date(*member.date_time[:3]).isoformat()
                    yield from (Found(part, out, told) for part in _fitting(kind, out, name))
    except (zipfile.BadZipFile, zlib.error, OSError, NotImplementedError, ValueError) as error:
        raise RegisterError(f"{path}: cannot be unpacked: {error}") from error


def _plain(path: Path, folder: Path, copied: Copied) -> Path:
    """The file, without a packing that DuckDB does not read."""
    if path.suffix != ".bz2":
        return path
    out = folder / path.stem
    try:
        with bz2.open(path) as packed:
            _copy(packed, out, 0, copied)  # how long it will be, bzip2 does not tell
    except (OSError, EOFError) as error:
        raise RegisterError(f"{path}: cannot be unpacked: {error}") from error
    return out


def _copy(packed: IO[bytes] | bz2.BZ2File, out: Path, size: int, copied: Copied) -> None:
    """Write beside the place and move there whole: what is there needs no second unpacking."""
    if out.exists() and (not size or out.stat().st_size == size):
        return
    half = out.with_name(f"{out.name}.part")
    done = 0
    with half.open("wb") as file:
        while piece := packed.read(PIECE):
            file.write(piece)
            done += len(piece)
            copied(done, size)
    shutil.move(half, out)


def _fits(kind: Kind, name: str) -> bool:
    return any(_is_part(part, name) for part in kind.parts)


def _is_part(part: Part, name: str) -> bool:
    return name.lower().endswith(part.patterns)


def _fitting(kind: Kind, path: Path, name: str) -> Iterator[Part]:
    """The parts that a file is. Raises `WrongFile` for one that has its name and not its columns."""
    for part in kind.parts:
        if _is_part(part, name):
            lacking = _lacking(part, path)
            if lacking and part.needed:
                raise WrongFile(f"{path.name} is no file of {kind.id}: it has no column {lacking[0]}")
            if not lacking:
                yield part


def _lacking(part: Part, path: Path) -> list[str]:
    if not part.columns:
        return []
    opened = gzip.open if path.suffix == ".gz" else open
    try:
        with opened(path, "rt", encoding="utf-8-sig", newline="") as file:
            header = next(csv.reader(file, delimiter=part.separator), [])
    except (UnicodeDecodeError, csv.Error, gzip.BadGzipFile, EOFError) as error:
        raise WrongFile(f"{path.name}: no CSV in UTF-8: {error}") from error
    have = {column.strip() for column in header}
    return [column for column in part.columns if column not in have]


def _day_in(name: str) -> str:
    found = _DAY.search(name)
    return "-".join(found.groups()) if found else ""
