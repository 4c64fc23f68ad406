"""Which layout has a database, and what does it lack of the present one?

Each layout only adds to the one before, in a file of its own: what an older precall kept stays as it is.
"""

from importlib.resources import files
from pathlib import Path

from research import queries
from research.kept import StoreError
from research.querying import Connection, run

LAYOUTS = {2: "schema.sql", 3: "schema_3.sql"}
CURRENT = max(LAYOUTS)


def layout_of(con: Connection, path: Path) -> int:
    """The layout of the open database at `path`; one of something else, or of a newer precall, raises `StoreError`."""
    if ("schema_version",) not in run(con, queries.TABLES):
        raise StoreError(f"{path} is a DuckDB database, but not one of precall: choose another file")
    version: int = run(con, queries.VERSION)[0][0]
    if version not in LAYOUTS:
        age, advice = ("newer", "upgrade") if version > CURRENT else ("trial", "choose another file")
        raise StoreError(f"{path} was made by a {age} precall (layout {version}): {advice}")
    return version


def lay_out(con: Connection, version: int = 0) -> None:
    """Add what the layouts after this one add, all or nothing."""
    if version == CURRENT:
        return
    con.execute("BEGIN")
    for number, file in LAYOUTS.items():
        if number > version:
            con.execute(files("research").joinpath(file).read_text("utf-8"))
            run(con, queries.SET_VERSION, number)
    con.execute("COMMIT")
