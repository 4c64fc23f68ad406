"""How is an index of a register opened and made? The second door to DuckDB, beside that of the case database.

Two doors because they guard different things. The case database is small, written by whoever works and kept; an index is
large, written once by one importer, and from then on only read, by everybody at once. So it needs no lock, no ledger and
no retries, but other settings: reading of files, memory, two threads.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import duckdb

from research.registers.errors import RegisterError

LAYOUT = 2
# A look-up reads the rows of a few names, far from each other: the larger the groups, the more is read around each; the
# smaller, the more groups are looked at. Between 8,000 and 60,000 rows both are small.
ROW_GROUP = 30_720
MEMORY = "1200MB"  # with Python and the search engine beside it the import stays under 2 GB; DuckDB spills to disk
ALL = 1 << 40  # rows: more than there are
_Settings = dict[str, str | bool | int | float | list[str]]
_SAFE: _Settings = {"autoinstall_known_extensions": "false", "autoload_known_extensions": "false"}

Value = str | int | float | list[str] | list[int]
Row = tuple[Any, ...]


class Database:
    """An open index, for one thread. Statements are the files of `sql/`; everything from outside is a parameter."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, path: Path) -> None:
        self._connection = connection
        self._parsed: dict[str, duckdb.Statement] = {}
        self.path = path

    def run(self, name: str, values: Mapping[str, Value] | None = None) -> list[Row]:
        """The rows of the last statement of a file of `sql/`; each gets the values that it names.

        Raises `RegisterError`.
        """
        rows: list[Row] = []
        for text, wanted in statements(name):
            rows = self._execute(text, {key: (values or {})[key] for key in wanted})
        return rows

    def ask(self, query: str, values: Sequence[Value] = (), most: int = ALL) -> list[Row]:
        """The rows of one literal statement, at most so many. Raises `RegisterError`."""
        return self._execute(query, list(values), most)

    def stream(self, query: str, size: int) -> Iterator[list[Row]]:
        """The rows of one literal statement, `size` at a time. Raises `RegisterError`."""
        with _told(self.path), self._connection.cursor() as found:
            found.execute(query)
            while some := found.fetchmany(size):
                yield some

    def pack(self, *, small: bool) -> None:
        """How what is made from now on is written: packed small, or as it is, for quick reading of single rows."""
        with _told(self.path):
            self._connection.execute(f"SET force_compression = '{'auto' if small else 'uncompressed'}'")

    def settle(self) -> None:
        """Write what was made to the file."""
        with _told(self.path):
            self._connection.execute("CHECKPOINT made")

    def attach(self, name: str, path: Path) -> None:
        """Read another index beside this one, by a name that we chose."""
        with _told(path):
            self._connection.execute(f"ATTACH {_quoted(path)} AS {name} (READ_ONLY)")

    def columns(self) -> list[str]:
        """The names of the columns of the last answer."""
        return [column[0] for column in self._connection.description or ()]

    def _execute(self, text: str, values: Mapping[str, Value] | list[Value], most: int = ALL) -> list[Row]:
        """To parse a statement takes a quarter of the time of a look-up, so each is parsed once."""
        with _told(self.path):
            if text not in self._parsed:
                (self._parsed[text],) = self._connection.extract_statements(text)
            return self._connection.execute(self._parsed[text], values).fetchmany(most)


_VALUE = re.compile(r"\$([a-z]+)")


@cache
def statements(name: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The statements of a file of `sql/`, each with the names of its values."""
    text = files("research.registers").joinpath("sql", f"{name}.sql").read_text("utf-8")
    parts = [part for part in text.split(";\n") if part.strip()]
    return tuple((part, tuple(dict.fromkeys(_VALUE.findall(part)))) for part in parts)


@contextmanager
def reading(path: Path, *, spilling: bool = False) -> Iterator[Database]:
    """An index that is there, read-only; `spilling`: with a bound on its memory. Raises `RegisterError`."""
    settings: _Settings = {**_SAFE, "enable_external_access": "false"}
    if spilling:
        settings["memory_limit"] = MEMORY
    else:  # a look-up is so small that a second thread takes longer to begin than it saves
        settings["threads"] = 1
    with _told(path):
        con = duckdb.connect(str(path), read_only=True, config=settings)
    try:
        con.execute("SET enable_progress_bar = false")
        database = Database(con, path)
        if ("about",) not in database.ask("SELECT table_name FROM duckdb_tables()"):
            raise RegisterError(f"{path} is no index of a register")
        if database.ask("SELECT layout FROM about") != [(LAYOUT,)]:
            raise RegisterError(f"{path} was made by another version of precall: import the files again")
        yield database
    finally:
        con.close()


@contextmanager
def building(path: Path, scratch: Path) -> Iterator[Database]:
    """An index that is being made, in `path`; what does not fit into memory goes to `scratch`. Raises `RegisterError`."""
    with _told(path):
        con = duckdb.connect(config={**_SAFE, "memory_limit": MEMORY, "temp_directory": str(scratch)})
    try:
        con.execute("SET enable_progress_bar = false")
        with _told(path):
            con.execute(f"ATTACH {_quoted(scratch / 'stage.duckdb')} AS stage")
            con.execute(f"ATTACH {_quoted(path)} AS made (STORAGE_VERSION 'v1.5.0', ROW_GROUP_SIZE {ROW_GROUP})")
            con.execute("USE made")
        yield Database(con, path)
    finally:
        con.close()


def _quoted(path: Path) -> str:
    return "'" + str(path).replace("'", "''") + "'"


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except (duckdb.Error, OSError) as error:
        raise RegisterError(f"{path}: {str(error).splitlines()[0]}") from error
