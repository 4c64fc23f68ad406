"""How do the official files of a register become its index, once, whole, and again after an interruption?

The index is made beside its place and moved there when it is complete. Each step replaces whatever it finds of itself and
ends in a line of the table `done`, so an import that was stopped goes on at the step in which it was.
"""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from research.kept import StoreBusy
from research.patience import pauses
from research.registers import fulltext, kbo
from research.registers.about import About, about
from research.registers.database import LAYOUT, Database, building
from research.registers.errors import RegisterError, WrongFile
from research.registers.kinds import KBO, KINDS, Kind
from research.registers.plain_names import all_lines
from research.registers.unpack import Found, fingerprint, listed, unpack
from research.turn import turn

CHUNK = 20_000  # names that go to a process at a time
# A trigram in more names than this, and in more than one of so many, is not looked for: of five million names those are 291
# trigrams and almost half of all pairs, and every name but two in a thousand has three and more others.
COMMON, SHARE = 100_000, 50
# Pairs of a trigram and a name that are gathered at a time: five million names have 70 million, which fit into 900 MB.
PAIRS = 75_000_000
# The steps that write what is read row by row, or once and soon: unpacked, a row is read in half the time.
UNPACKED = frozenset({"read", "names", "keys"})
_PARTS = """
SELECT min(code), max(code)
FROM (SELECT code, sum(names) OVER (ORDER BY code) // ? AS part FROM frequency WHERE code > 0) GROUP BY part ORDER BY part
"""
NOW = partial(datetime.now, UTC)


@dataclass(frozen=True, slots=True)
class Step:
    """How far the import is: the step, and how much of how much of it is done (0 of 0 when that is not known)."""

    name: str
    done: int = 0
    of: int = 0


@dataclass(frozen=True, slots=True)
class Imported:
    """The index that is there now; `changed` is no when it held these very files already."""

    about: About
    changed: bool


Tell = Callable[[Step], None]


@dataclass(frozen=True, slots=True)
class _Work:
    """One import under way: from which files, in which folder, for which index."""

    kind: Kind
    paths: tuple[Path, ...]
    target: Path
    folder: Path
    fingerprint: str
    tell: Tell


def bring_in(
    kind_id: str, given: Sequence[Path], target: Path, tell: Tell, clock: Callable[[], datetime] = NOW
) -> Imported:
    """Make the index of a register in `target` from these files; the same files again change nothing.

    Raises `WrongFile` and `RegisterError`.
    """
    kind = KINDS[kind_id]
    paths = tuple(given) if kind is KBO else tuple(listed(given))
    print_of_files = fingerprint(kind, listed(given))
    if target.exists() and about(target).fingerprint == print_of_files:
        return Imported(about(target), changed=False)
    folder = target.with_name(f".{target.name}.import")
    work = _Work(kind, paths, target, folder, print_of_files, tell)
    with _alone(target):
        _prepare(work)
        changed = _make(work, clock)
        if changed:
            fulltext.put(folder / "new.fulltext", target)
            (folder / "new.duckdb").replace(target)
        shutil.rmtree(folder, ignore_errors=True)
    return Imported(about(target), changed=changed)


@contextmanager
def _alone(target: Path) -> Iterator[None]:
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with turn(target.with_name(f".{target.name}.lock"), pauses(0), alone=True):
            yield
    except StoreBusy as error:
        raise RegisterError(f"{target.name} is being imported already: {error}") from error
    except OSError as error:
        raise RegisterError(f"{target}: {error.strerror or error}") from error


def _prepare(work: _Work) -> None:
    """Leave what an interrupted import of these files had done; throw away what is of others."""
    plan = work.folder / "files.txt"
    if not plan.exists() or plan.read_text("utf-8") != work.fingerprint:
        shutil.rmtree(work.folder, ignore_errors=True)
        work.folder.mkdir(mode=0o700)
        plan.write_text(work.fingerprint, "utf-8")


def _make(work: _Work, clock: Callable[[], datetime]) -> bool:
    """Whether there is a new index in the folder; no when the files tell nothing that the old one does not hold."""
    found = _unpacked(work)
    extracts = kbo.in_order([kbo.extract_of(f) for f in found], _edition(work)) if work.kind is KBO else []
    if work.kind is KBO and not extracts:
        return False
    day = extracts[-1].day if extracts else max((f.day for some in found for f in some), default="")
    edition = extracts[-1].number if extracts else 0
    with building(work.folder / "new.duckdb", work.folder) as database:
        steps = {
            "read": lambda: _read(work, database, found, extracts),
            "names": lambda: _plain(work, database),
            "keys": lambda: database.run("keys"),
            "trigrams": lambda: _trigrams(database),
            "about": lambda: _sign(work, database, (day, edition), clock),
        }
        for name, step in steps.items():
            _once(work, database, name, step)
        if fulltext.is_there():
            work.tell(Step("fulltext"))
            fulltext.make(database, work.folder / "new.fulltext", lambda n, of: work.tell(Step("fulltext", n, of)))
    return True


def _once(work: _Work, database: Database, name: str, step: Callable[[], object]) -> None:
    """Do a step, unless it is done."""
    tables = {table for (table,) in database.ask("SELECT table_name FROM duckdb_tables() WHERE database_name = 'made'")}
    if "done" in tables and database.ask("SELECT 1 FROM done WHERE step = ?", [name]):
        return
    work.tell(Step(name))
    if "done" not in tables:
        database.run("layout")
    database.pack(small=name not in UNPACKED)
    step()
    database.ask("INSERT INTO done VALUES (?, ?)", [name, datetime.now(UTC).isoformat()])
    database.settle()


def _unpacked(work: _Work) -> list[list[Found]]:
    """The parts of the set; of KBO those of each archive by itself, for their files have the same names."""
    copied = lambda done, of: work.tell(Step("unpack", done, of))  # noqa: E731 - told on the way, nowhere else
    files = work.folder / "files"
    if work.kind is not KBO:
        return [unpack(work.kind, work.paths, files, copied)]
    return [unpack(work.kind, listed([path]), files / str(number), copied) for number, path in enumerate(work.paths)]


def _edition(work: _Work) -> int:
    return about(work.target).edition if work.target.exists() else 0


def _read(work: _Work, database: Database, found: Sequence[Sequence[Found]], extracts: Sequence[kbo.Extract]) -> None:
    if work.kind is KBO:
        if not extracts[0].full:
            database.attach("before", work.target)
        kbo.read(database, extracts)
        database.run("read_kbo")
    else:
        files: dict[str, list[str]] = {}
        for one in found[0]:
            files.setdefault(one.part.role, []).append(str(one.path))
        for statement, role in work.kind.statements:
            if role in files:
                values = {"seats" if role == "seats" else "files": files[role]}
                database.run(statement, values)
    database.run("companies")
    if database.ask("SELECT count(*) FROM stage.staged") == [(0,)]:
        raise WrongFile(f"no company in {', '.join(p.name for p in work.paths)}: is it a file of {work.kind.id}?")


def _plain(work: _Work, database: Database) -> None:
    """Write the plain form of every name beside the index, and read it in with the rest."""
    count: int = database.ask("SELECT count(*) FROM stage.staged")[0][0]
    chunks = ("\n".join(name for (name,) in rows) for rows in database.stream("SELECT name FROM stage.staged", CHUNK))
    with (work.folder / "plain.tsv").open("w", encoding="utf-8", newline="\n") as file:
        for number, lines in enumerate(all_lines(chunks, count), 1):
            file.write(lines)
            work.tell(Step("names", min(count, number * CHUNK), count))
    database.run("names", {"plain": str(work.folder / "plain.tsv")})


def _trigrams(database: Database) -> None:
    """Write where each trigram stands, so many codes at a time that the pairs fit into memory."""
    database.run("frequency", {"common": COMMON, "share": SHARE})
    for first, last in database.ask(_PARTS, [PAIRS]):
        database.run("trigram", {"first": first, "last": last})
    database.run("vocabulary")


def _sign(work: _Work, database: Database, edition: tuple[str, int], clock: Callable[[], datetime]) -> None:
    moment = clock().astimezone(UTC).isoformat(timespec="seconds")
    counts = database.ask("SELECT count(DISTINCT (kind, number)), count(*) FROM stage.staged")[0]
    row = [LAYOUT, work.kind.id, *edition, work.fingerprint, moment, *counts]
    database.ask("INSERT INTO about VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
