"""Where do the answers stay? In one DuckDB file, opened for one unit of work and closed; this module is its only door.

DuckDB lets one process write and shuts all others out, so whoever finds the file locked tries again for `wait` seconds.
Every kept result is one transaction and one line of the ledger beside the file: `verify` compares the two.
"""

import re
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from importlib.resources import files
from pathlib import Path
from typing import Any

import duckdb

from research import dossier_rows, ledger, queries, result_rows, rows
from research.kept import Kept, NotKept, Size, StoreBusy, StoreError, choose, sentence
from research.model import Attempt, Dossier, Label
from research.patience import pauses
from research.turn import turn
from research.visited import Visited, Wanted, visited
from sources.model import Document, Record

__all__ = ["Kept", "NotKept", "Size", "Store", "StoreBusy", "StoreError"]

SCHEMA_VERSION = 2
NOW = partial(datetime.now, UTC)
MEMORY = Path(":memory:")

Connection = duckdb.DuckDBPyConnection
Read = tuple[str, Record]


class Store:
    """One case database. Every method opens the file, does one unit of work and closes it; all raise `StoreError`."""

    def __init__(self, path: Path, *, wait: float = 2.0, clock: Callable[[], datetime] = NOW) -> None:
        self.path = path
        self.ledger = path.with_name(path.name + ".ledger")
        self._lock = path.with_name(path.name + ".lock")
        self._wait = wait
        self._clock = clock

    def keep_result(
        self, inquiry_id: str, documents: Sequence[Document], records: Sequence[Read], attempts: Sequence[Attempt]
    ) -> None:
        """Keep what one source answered, each record with the digest of its document; again: the same rows.

        Raises `StoreError`, and then nothing of this result is kept.
        """
        source = {d.sha256: d.source for d in documents}
        strange = next((digest for digest, _ in records if digest not in source), "")
        if strange:
            raise StoreError(f"a record comes from a document that is not in the result: {strange}")
        with self._writing() as con:
            number = self._begin(con)
            added = sum(_add_document(con, document, number) for document in documents)
            for digest, name in source.items():
                _run(con, queries.DROP_RECORDS, inquiry_id, name, digest)
                _run(con, queries.DROP_VALUES, inquiry_id, name, digest)
            for name, about in {(a.source, a.about) for a in attempts}:
                _run(con, queries.DROP_ATTEMPTS, inquiry_id, name, about)
            tables = {
                **result_rows.record_rows(records, inquiry_id, source),
                **result_rows.attempt_rows(attempts, inquiry_id),
            }
            content = rows.digest({**tables, "documents": [source]})
            self._commit(con, ("result", inquiry_id), ledger.Line(number, added + _add(con, tables), content))

    def keep_dossier(self, dossier: Dossier) -> None:
        """Keep a dossier whole; the same one again changes nothing, another one of that id takes its place."""
        with self._writing() as con:
            tables = dossier_rows.dossier_tables(dossier)
            content = rows.digest(tables)
            if _run(con, queries.DIGEST, dossier.id) == [(content,)]:
                return
            number = self._begin(con)
            for query in queries.DROP_PARTS:
                _run(con, query, dossier.id)
            made = self._clock().astimezone(UTC).isoformat(timespec="seconds")
            added = _add(con, {**tables, "dossiers": [{**tables["dossiers"][0], "made": made, "digest": content}]})
            self._commit(con, ("dossier", dossier.id), ledger.Line(number, added, content))
            _run(con, queries.CHECKPOINT)

    def dossier(self, wanted: str) -> Dossier:
        """The dossier of this id or unique beginning of it, or the newest one of the company of this name or site.

        Raises `NotKept` when there is none, or when it could be more than one.
        """
        with self._reading() as con:
            return _dossier(con, choose(wanted, _kept(con)))

    def dossiers(self) -> tuple[Kept, ...]:
        """Every dossier, the newest last."""
        with self._reading() as con:
            return _kept(con)

    def latest(self) -> str:
        """The id of the dossier that was kept last; raises `NotKept` when there is none."""
        kept = self.dossiers()
        if kept:
            return kept[-1].id
        raise NotKept("no dossier is kept yet")

    def document(self, sha256: str) -> Document:
        """The document of this digest as it was last fetched; raises `NotKept`."""
        with self._reading() as con:
            found = _ask(con, queries.FETCH_OF, sha256)
            if not found:
                raise NotKept(f"no document {sha256} is kept")
            return result_rows.document_of(found[0])

    def kept(self, asked: str) -> Document | None:
        """The latest answer from this address (for a conditional request), or None when it was never asked."""
        with self._reading() as con:
            found = _ask(con, queries.LATEST_FETCH, asked)
            return result_rows.document_of(found[0]) if found else None

    def visited(self, wanted: Wanted) -> list[Visited]:
        """The companies looked at before, the last ones first, with some pages of each."""
        with self._reading() as con:
            return visited(con, wanted)

    def records(self, inquiry_id: str) -> tuple[tuple[str, Record], ...]:
        """What the documents of an inquiry say, by source, each with the digest of its document."""
        with self._reading() as con:
            heads = _ask(con, queries.RECORDS, inquiry_id)
            return tuple(result_rows.records_of(heads, _ask(con, queries.VALUES, inquiry_id)))

    def attempts(self, inquiry_id: str) -> tuple[Attempt, ...]:
        """Which sources were asked for an inquiry, by source, and what came of it."""
        with self._reading() as con:
            return result_rows.attempts_of(_ask(con, queries.ATTEMPTS, inquiry_id))

    def size(self) -> Size:
        """How much is kept."""
        with self._reading() as con:
            counts = _ask(con, queries.COUNTS)[0]
        parts = (self.path, self.path.with_name(self.path.name + ".wal"))
        size = sum(p.stat().st_size for p in parts if p.exists())
        return Size(path=self.path, bytes=size, engine=duckdb.__version__, **counts)

    def verify(self) -> tuple[str, ...]:
        """What is not as it was kept, one sentence each: lost transactions, changed documents, changed dossiers."""
        with self._reading() as con:
            lines = [ledger.Line(*row) for row in _run(con, queries.COMMITS_AFTER, 0)]
            damage = ledger.compare(ledger.read(self.ledger), lines)
            bodies = con.execute(queries.BODIES)
            while some := bodies.fetchmany(100):
                changed = (digest for digest, body in some if not result_rows.is_whole(digest, body))
                damage += [f"document {digest} has other bytes" for digest in changed]
            damage += [f"dossier {k.id} is not as it was kept" for k in _kept(con) if not _whole(con, k.id)]
        return tuple(damage)

    def _begin(self, con: Connection) -> int:
        """Begin a transaction and number it; the ledger first gets what a crash kept from it."""
        last = ledger.last_number(self.ledger)
        late = [ledger.Line(*row) for row in _run(con, queries.COMMITS_AFTER, last)]
        ledger.append(self.ledger, late)  # also when none is late: a ledger that refuses must do so before the commit
        con.begin()
        found: int = _run(con, queries.LAST_COMMIT)[0][0]
        return max(last, found) + 1

    def _commit(self, con: Connection, what: tuple[str, str], line: ledger.Line) -> None:
        _run(con, queries.ADD_COMMIT, line.number, *what, line.rows, line.hash)
        con.commit()
        ledger.append(self.ledger, [line])

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        """A connection that cannot write; where there is no file yet, one to an empty database."""
        with self._in_one_sentence():
            if not self.path.exists():
                with _with_schema(_open()) as con:
                    yield con
                return
            waits = pauses(self._wait)
            with turn(self._lock, waits, alone=False), _connect(self.path, waits, read_only=True) as con:
                self._check(con)
                yield con

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """A connection that can write; it makes the file when there is none. What is not committed is undone."""
        with self._in_one_sentence():
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            waits = pauses(self._wait)
            with turn(self._lock, waits, alone=True):
                if not self.path.exists():
                    self._make()
                with _connect(self.path, waits, read_only=False) as con:
                    self._check(con)
                    yield con

    @contextmanager
    def _in_one_sentence(self) -> Iterator[None]:
        try:
            yield
        except (duckdb.Error, OSError, ledger.DamagedLedgerError, rows.NotStorableError, rows.DamagedRowError) as error:
            raise StoreError(f"{self.path}: {sentence(error)}") from error

    def _make(self) -> None:
        """Make the file beside its place and move it there whole, so that a crash leaves no half of one."""
        with tempfile.TemporaryDirectory(prefix=".precall-", dir=self.path.parent) as folder:
            new = Path(folder, "new.duckdb")
            _with_schema(_open(new)).close()
            new.rename(self.path)

    def _check(self, con: Connection) -> None:
        """Refuse a database of something else, or of a newer precall."""
        if ("schema_version",) not in _run(con, queries.TABLES):
            raise StoreError(f"{self.path} is a DuckDB database, but not one of precall: choose another file")
        version = _run(con, queries.VERSION)[0][0]
        if version != SCHEMA_VERSION:
            age, advice = ("newer", "upgrade") if version > SCHEMA_VERSION else ("trial", "choose another file")
            raise StoreError(f"{self.path} was made by a {age} precall (layout {version}): {advice}")


def _connect(path: Path, waits: Iterator[bool], *, read_only: bool) -> Connection:
    """Open the file; while a program that is not precall holds it, try again as long as there is patience."""
    while True:
        try:
            return _open(path, read_only=read_only)
        except duckdb.IOException as error:
            holder = re.search(r"\(PID (\d+)\)", str(error))
            if holder is None:
                raise
            if not next(waits, False):
                raise StoreBusy(f"the database is in use by process {holder[1]}; try again when it is done") from error


def _open(path: Path = MEMORY, *, read_only: bool = False) -> Connection:
    con = duckdb.connect(str(path), read_only=read_only, config=queries.SETTINGS)
    for setting in queries.SETTLE:
        con.execute(setting)
    return con


def _with_schema(con: Connection) -> Connection:
    con.begin()
    con.execute(files("research").joinpath("schema.sql").read_text("utf-8"))
    _run(con, queries.SET_VERSION, SCHEMA_VERSION)
    con.commit()
    return con


def _run(con: Connection, query: str, *params: str | int | bytes) -> list[tuple[Any, ...]]:
    """Execute one literal; everything from outside is a parameter. Raises `NotStorableError` for half characters."""
    rows.encode([p for p in params if isinstance(p, str)])
    return con.execute(query, params).fetchall()


def _ask(con: Connection, query: str, *params: str) -> list[rows.Row]:
    """The answer with its columns by name."""
    found = _run(con, query, *params)
    names = [column[0] for column in con.description or ()]
    return [dict(zip(names, row, strict=True)) for row in found]


def _add(con: Connection, tables: rows.Tables) -> int:
    """Insert rows; how many."""
    for table, added in tables.items():
        if added:
            _run(con, queries.ADD[table], rows.encode(added))
    return sum(len(added) for added in tables.values())


def _add_document(con: Connection, document: Document, number: int) -> int:
    """Keep the bytes once and every fetch once; how many rows that took."""
    row = result_rows.fetch_row(document, number)
    digest = row["document"]
    new = not _run(con, queries.HAS_DOCUMENT, digest)
    if new:
        _run(con, queries.ADD_DOCUMENT, digest, result_rows.packed(document.body))
    fetch = (digest, document.source, document.asked, document.url, document.fetched_at)
    return new + (0 if _run(con, queries.HAS_FETCH, *fetch) else _add(con, {"fetches": [row]}))


def _kept(con: Connection) -> tuple[Kept, ...]:
    return tuple(
        Kept(id_, name or asked, site, on, Label(label) if label else None, made)
        for id_, name, asked, site, on, label, made in _run(con, queries.KEPT)
    )


def _dossier(con: Connection, dossier_id: str) -> Dossier:
    return dossier_rows.dossier_of({table: _ask(con, query, dossier_id) for table, query in queries.PARTS.items()})


def _whole(con: Connection, dossier_id: str) -> bool:
    """Whether a dossier still has the digest that it was kept with."""
    try:
        tables = dossier_rows.dossier_tables(_dossier(con, dossier_id))
    except rows.DamagedRowError:
        return False
    return _run(con, queries.DIGEST, dossier_id) == [(rows.digest(tables),)]
