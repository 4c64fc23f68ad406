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
from pathlib import Path

import duckdb

from research import dossier_rows, ledger, queries, result_rows, rows
from research.criteria.model import Criteria
from research.criteria.rows import criteria_in, tables_of
from research.kept import AlreadyPushed, Kept, NotKept, Push, Size, StoreBusy, StoreError, choose, sentence
from research.layouts import CURRENT, lay_out, layout_of
from research.model import Attempt, Dossier
from research.patience import PATIENCE, pauses
from research.querying import add, add_document, ask, is_whole, read_dossier, read_dossiers, read_pushes, run
from research.turn import turn
from research.visited import Visited, Wanted, visited
from sources.model import Document, Record

__all__ = ["AlreadyPushed", "Kept", "NotKept", "Push", "Size", "Store", "StoreBusy", "StoreError"]

NOW = partial(datetime.now, UTC)
MEMORY = Path(":memory:")

Connection = duckdb.DuckDBPyConnection
Read = tuple[str, Record]


class Store:
    """One case database. Every method opens the file, does one unit of work and closes it; all raise `StoreError`."""

    def __init__(self, path: Path, *, wait: float = PATIENCE, clock: Callable[[], datetime] = NOW) -> None:
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
            added = sum(add_document(con, document, number) for document in documents)
            for digest, name in source.items():
                run(con, queries.DROP_RECORDS, inquiry_id, name, digest)
                run(con, queries.DROP_VALUES, inquiry_id, name, digest)
            for name, about in {(a.source, a.about) for a in attempts}:
                run(con, queries.DROP_ATTEMPTS, inquiry_id, name, about)
            tables = {
                **result_rows.record_rows(records, inquiry_id, source),
                **result_rows.attempt_rows(attempts, inquiry_id),
            }
            content = rows.digest({**tables, "documents": [source]})
            self._commit(con, ("result", inquiry_id), ledger.Line(number, added + add(con, tables), content))

    def keep_dossier(self, dossier: Dossier) -> None:
        """Keep a dossier whole; the same one again changes nothing, another one of that id takes its place."""
        with self._writing() as con:
            tables = dossier_rows.dossier_tables(dossier)
            content = rows.digest(tables)
            if run(con, queries.DIGEST, dossier.id) == [(content,)]:
                return
            number = self._begin(con)
            for query in queries.DROP_PARTS:
                run(con, query, dossier.id)
            made = self._clock().astimezone(UTC).isoformat(timespec="seconds")
            added = add(con, {**tables, "dossiers": [{**tables["dossiers"][0], "made": made, "digest": content}]})
            self._commit(con, ("dossier", dossier.id), ledger.Line(number, added, content))
            run(con, queries.CHECKPOINT)

    def dossier(self, wanted: str) -> Dossier:
        """The dossier of this id or unique beginning of it, or the newest one of the company of this name or site.

        Raises `NotKept` when there is none, or when it could be more than one.
        """
        with self._reading() as con:
            return read_dossier(con, choose(wanted, read_dossiers(con)))

    def dossiers(self) -> tuple[Kept, ...]:
        """Every dossier, the newest last."""
        with self._reading() as con:
            return read_dossiers(con)

    def latest(self) -> str:
        """The id of the dossier that was kept last; raises `NotKept` when there is none."""
        kept = self.dossiers()
        if kept:
            return kept[-1].id
        raise NotKept("no dossier is kept yet")

    def document(self, sha256: str) -> Document:
        """The document of this digest as it was last fetched; raises `NotKept`."""
        with self._reading() as con:
            found = ask(con, queries.FETCH_OF, sha256)
            if not found:
                raise NotKept(f"no document {sha256} is kept")
            return result_rows.document_of(found[0])

    def kept(self, asked: str) -> Document | None:
        """The latest answer from this address (for a conditional request), or None when it was never asked."""
        with self._reading() as con:
            found = ask(con, queries.LATEST_FETCH, asked)
            return result_rows.document_of(found[0]) if found else None

    def visited(self, wanted: Wanted) -> list[Visited]:
        """The companies looked at before, the last ones first, with some pages of each."""
        with self._reading() as con:
            return visited(con, wanted)

    def records(self, inquiry_id: str) -> tuple[tuple[str, Record], ...]:
        """What the documents of an inquiry say, by source, each with the digest of its document."""
        with self._reading() as con:
            heads = ask(con, queries.RECORDS, inquiry_id)
            return tuple(result_rows.records_of(heads, ask(con, queries.VALUES, inquiry_id)))

    def attempts(self, inquiry_id: str) -> tuple[Attempt, ...]:
        """Which sources were asked for an inquiry, by source, and what came of it."""
        with self._reading() as con:
            return result_rows.attempts_of(ask(con, queries.ATTEMPTS, inquiry_id))

    def keep_criteria(self, dossier_id: str, criteria: Criteria) -> None:
        """Keep what the seller holds this dossier against, in the place of what was kept before."""
        with self._writing() as con:
            number = self._begin(con)
            for query in queries.DROP_CRITERIA:
                run(con, query, dossier_id)
            tables = tables_of(criteria, dossier_id)
            line = ledger.Line(number, add(con, tables), rows.digest(tables))
            self._commit(con, ("criteria", dossier_id), line)

    def criteria(self, dossier_id: str) -> Criteria:
        """The criteria kept with this dossier; none at all when the seller gave none."""
        with self._reading() as con:
            return criteria_in({table: ask(con, query, dossier_id) for table, query in queries.CRITERIA.items()})

    def keep_push(self, push: Push, *, once: bool = False) -> None:
        """Keep that a note goes, or went, to a CRM, in the place of the same push without its note.

        `once`: raises `AlreadyPushed` when another note of this dossier went to that record.
        """
        with self._writing() as con:
            before = [one for one in read_pushes(con, push.dossier) if one.where == push.where]
            if once and before:
                raise AlreadyPushed(before[-1])
            self._write_push(con, push, [rows.cells(push)])

    def drop_push(self, push: Push) -> None:
        """Forget a push of which it is certain that nothing was written."""
        with self._writing() as con:
            self._write_push(con, push, [])

    def pushes(self, dossier_id: str) -> tuple[Push, ...]:
        """The notes of this dossier that went to a CRM, the newest last."""
        with self._reading() as con:
            return read_pushes(con, dossier_id)

    def size(self) -> Size:
        """How much is kept."""
        with self._reading() as con:
            counts = ask(con, queries.COUNTS)[0]
        parts = (self.path, self.path.with_name(self.path.name + ".wal"))
        size = sum(p.stat().st_size for p in parts if p.exists())
        return Size(path=self.path, bytes=size, engine=duckdb.__version__, **counts)

    def verify(self) -> tuple[str, ...]:
        """What is not as it was kept, one sentence each: lost transactions, changed documents, changed dossiers."""
        with self._reading() as con:
            lines = [ledger.Line(*row) for row in run(con, queries.COMMITS_AFTER, 0)]
            damage = ledger.compare(ledger.read(self.ledger), lines)
            bodies = con.execute(queries.BODIES)
            while some := bodies.fetchmany(100):
                changed = (digest for digest, body in some if not result_rows.is_whole(digest, body))
                damage += [f"document {digest} has other bytes" for digest in changed]
            damage += [f"dossier {k.id} is not as it was kept" for k in read_dossiers(con) if not is_whole(con, k.id)]
        return tuple(damage)

    def _write_push(self, con: Connection, push: Push, written: list[rows.Row]) -> None:
        number = self._begin(con)
        run(con, queries.DROP_PUSH, push.dossier, *push.where, push.moment)
        line = ledger.Line(number, add(con, {"pushes": written}), rows.digest({"pushes": written}))
        self._commit(con, ("push", push.dossier), line)

    def _begin(self, con: Connection) -> int:
        """Begin a transaction and number it; the ledger first gets what a crash kept from it."""
        last = ledger.last_number(self.ledger)
        late = [ledger.Line(*row) for row in run(con, queries.COMMITS_AFTER, last)]
        ledger.append(self.ledger, late)  # also when none is late: a ledger that refuses must do so before the commit
        con.begin()
        found: int = run(con, queries.LAST_COMMIT)[0][0]
        return max(last, found) + 1

    def _commit(self, con: Connection, what: tuple[str, str], line: ledger.Line) -> None:
        run(con, queries.ADD_COMMIT, line.number, *what, line.rows, line.hash)
        con.commit()
        ledger.append(self.ledger, [line])

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        """A connection that cannot write; where there is no file yet, one to an empty database."""
        with self._in_one_sentence():
            if not self.path.exists():
                with _open() as con:
                    lay_out(con)
                    yield con
                return
            waits = pauses(self._wait)
            with turn(self._lock, waits, alone=False), _connect(self.path, waits, read_only=True) as con:
                if layout_of(con, self.path) == CURRENT:
                    yield con
                    return
        with self._writing() as con:  # which gives the file of an older precall what it lacks
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
                    lay_out(con, layout_of(con, self.path))
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
            with _open(new) as con:
                lay_out(con)
            new.rename(self.path)


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
