"""How is one thing asked of, or written into, a database that is open?

Everything from outside is a parameter of a literal of `research.queries`. Nothing here opens, commits or knows DuckDB:
that is `research.store`.
"""

from typing import Any, Protocol, Self

from research import dossier_rows, queries, result_rows, rows
from research.kept import Kept, Push
from research.model import Dossier, Label
from sources.model import Document


class Connection(Protocol):
    """As much of DuckDB's connection as is used here."""

    @property
    def description(self) -> list[Any]:
        """The columns of the last answer, the name first."""

    def execute(self, query: str, parameters: object = None) -> Self:
        """Execute one query."""

    def fetchall(self) -> list[Any]:
        """Every row of the last answer."""


def run(con: Connection, query: str, *params: str | int | bytes) -> list[tuple[Any, ...]]:
    """Execute one literal; everything from outside is a parameter. Raises `NotStorableError` for half characters."""
    rows.encode([p for p in params if isinstance(p, str)])
    return con.execute(query, params).fetchall()


def ask(con: Connection, query: str, *params: str) -> list[rows.Row]:
    """The answer with its columns by name."""
    found = run(con, query, *params)
    names = [column[0] for column in con.description or ()]
    return [dict(zip(names, row, strict=True)) for row in found]


def add(con: Connection, tables: rows.Tables) -> int:
    """Insert rows; how many."""
    for table, added in tables.items():
        if added:
            run(con, queries.ADD[table], rows.encode(added))
    return sum(len(added) for added in tables.values())


def add_document(con: Connection, document: Document, number: int) -> int:
    """Keep the bytes once and every fetch once; how many rows that took."""
    row = result_rows.fetch_row(document, number)
    digest = row["document"]
    new = not run(con, queries.HAS_DOCUMENT, digest)
    if new:
        run(con, queries.ADD_DOCUMENT, digest, result_rows.packed(document.body))
    fetch = (digest, document.source, document.asked, document.url, document.fetched_at)
    return new + (0 if run(con, queries.HAS_FETCH, *fetch) else add(con, {"fetches": [row]}))


def read_dossiers(con: Connection) -> tuple[Kept, ...]:
    """Every dossier in a list, the newest last."""
    return tuple(
        Kept(id_, name or asked, site, on, Label(label) if label else None, made)
        for id_, name, asked, site, on, label, made in run(con, queries.KEPT)
    )


def read_dossier(con: Connection, dossier_id: str) -> Dossier:
    """The dossier of this id."""
    return dossier_rows.dossier_of({table: ask(con, query, dossier_id) for table, query in queries.PARTS.items()})


def is_whole(con: Connection, dossier_id: str) -> bool:
    """Whether a dossier still has the digest that it was kept with."""
    try:
        tables = dossier_rows.dossier_tables(read_dossier(con, dossier_id))
    except rows.DamagedRowError:
        return False
    return run(con, queries.DIGEST, dossier_id) == [(rows.digest(tables),)]


def read_pushes(con: Connection, dossier_id: str) -> tuple[Push, ...]:
    """The notes of this dossier that went to a CRM, the newest last."""
    return rows.items(Push, ask(con, queries.PUSHES, dossier_id))
