"""Is every query a literal, does it fit the tables, and can nothing from outside become part of one?"""

import ast
import re
from dataclasses import fields
from pathlib import Path

import duckdb
import pytest

from research import queries
from research.layouts import LAYOUTS
from research.model import Attempt, Claim, Evidence, Judgement, Reference, Signal, Verdict
from sources.model import Identifier, Value

RESEARCH = Path(__file__).parents[2] / "research"
EXECUTORS = {"execute", "executemany", "sql", "query", "run", "ask"}
ASKING = ("store.py", "querying.py", "layouts.py", "visited.py")  # the modules that hold an open database
JOINED = (ast.JoinedStr, ast.BinOp)
SCHEMA = "\n".join((RESEARCH / file).read_text() for file in LAYOUTS.values())


def columns(table: str) -> dict[str, str]:
    with duckdb.connect() as con:
        con.execute(SCHEMA)
        return {row[0]: row[1] for row in con.execute(f"DESCRIBE {table}").fetchall()}


@pytest.mark.parametrize(
    ("table", "kinds"),
    [
        ("statements", (Claim, Evidence)),
        ("judgements", (Judgement,)),
        ("verdicts", (Verdict,)),
        ("signals", (Signal,)),
        ("attempts", (Attempt,)),
        ("identifiers", (Identifier,)),
        ("document_references", (Reference,)),
        ("record_values", (Value,)),
    ],
)
def test_a_table_has_a_column_for_every_field(table: str, kinds: tuple[type, ...]) -> None:
    wanted = {field.name for kind in kinds for field in fields(kind)}
    own = {"owner", "role", "position", "record"} | ({"source", "document"} if table == "record_values" else set())
    assert set(columns(table)) - own == wanted - own


@pytest.mark.parametrize("table", queries.ADD)
def test_what_is_added_has_the_columns_and_types_of_its_table(table: str) -> None:
    with duckdb.connect() as con:
        con.execute(SCHEMA)
        struct = re.search(r"AS STRUCT\((.*)\)\[\]\), max_depth", queries.ADD[table], re.DOTALL)
        assert struct is not None
        con.execute(f"CREATE TABLE added ({struct[1]})")
        added = {row[0]: row[1] for row in con.execute("DESCRIBE added").fetchall()}
    assert added == columns(table)


def test_the_module_of_queries_joins_nothing() -> None:
    tree = ast.parse((RESEARCH / "queries.py").read_text())
    assert not [node.lineno for node in ast.walk(tree) if isinstance(node, (*JOINED, ast.Call)) and not fixed(node)]


def fixed(node: ast.AST) -> bool:
    """A read-only mapping of literals, or a type."""
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name) and node.func.id == "MappingProxyType"
    return isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr)


def test_only_names_of_queries_reach_the_database() -> None:
    trees = [ast.parse((RESEARCH / file).read_text()) for file in ASKING]
    calls = [n for tree in trees for n in ast.walk(tree) if isinstance(n, ast.Call) and executes(n)]
    assert len(calls) > 30
    assert [ast.unparse(call) for call in calls if not is_literal(call)] == []


def executes(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    return name in EXECUTORS


def is_literal(call: ast.Call) -> bool:
    """A literal, a query of `queries`, a variable that runs over them or passes them on, or a file of the schema."""
    asked = call.args[0 if isinstance(call.func, ast.Attribute) else 1]
    text = ast.unparse(asked)
    schema = text == "files('research').joinpath(file).read_text('utf-8')"  # a file that `LAYOUTS` names
    return isinstance(asked, ast.Constant) or text.startswith("queries.") or text in {"query", "setting"} or schema
