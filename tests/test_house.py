"""Do the rules of the house hold? Read from the code itself, so that nobody has to remember them (CONTRIBUTING.md)."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from sources import ADAPTER_MODULES, load

ROOT = Path(__file__).parents[1]
ORDER = ("sources", "research", "reports")  # the order of the work: imports point back only
DOORS = {
    "httpx": {"sources/web.py"},
    "httpcore": {"sources/connect.py"},
    # Two doors: an index of a register is a read-only file that its importer replaces whole, not the case database.
    "duckdb": {"research/store.py", "research/registers/database.py"},
    "tantivy": {"research/registers/fulltext.py"},
    "rapidfuzz": {"research/registers/fulltext.py"},
    "jinja2": {"reports/render.py"},
    "PIL": {"sources/picture.py"},
    "trafilatura": {"sources/website.py"},
    "warcio": {"sources/recording.py", "sources/archive.py"},
}
NETWORK = {"httpx", "httpcore", "socket", "ssl", "http.client", "urllib.request", "requests", "aiohttp"}
EMPTY_NAMES = {"utils", "util", "helpers", "helper", "misc", "common", "base", "manager"}
LONGEST = {"module": 300, "adapter": 150, "check": 100, "function": 50}

# Modules without a test of their own, each with its reason; a reason that is a path is the test that holds it.
WITHOUT_TEST = {
    "sources/model.py": "declares words only",
    "sources/errors.py": "declares words only",
    "research/registers/errors.py": "declares words only",
    "research/registers/kinds.py": "tests/research/registers/test_unpack.py",
    "sources/adapter.py": "declares the shape only",
    "sources/kvk_faults.py": "tests/sources/test_kvk.py",
    "sources/kvk_profile.py": "tests/sources/test_kvk.py",
    "sources/cir_case.py": "tests/sources/test_insolvency_nl.py",
    "research/model.py": "declares words only",
    "research/progress.py": "declares words only",
    "research/thresholds.py": "declares numbers only",
    "research/claims/found.py": "declares words only",
    "reports/exits.py": "declares numbers only",
}
# Folders whose small modules are held together, by the one test that sees them as a reader does.
TESTED_TOGETHER = {
    "research/findings": "tests/research/findings/test_findings.py",
}


@cache
def modules() -> dict[str, ast.Module]:
    paths = sorted(p for package in ORDER for p in (ROOT / package).rglob("*.py"))
    return {p.relative_to(ROOT).as_posix(): ast.parse(p.read_text("utf-8")) for p in paths}


def path_of(module: str) -> str:
    return module.replace(".", "/") + ".py"


@cache
def imports(path: str) -> frozenset[str]:
    """Everything that a module imports, anywhere in it: `from a import b` is both a and a.b."""
    found: set[str] = set()
    for node in ast.walk(modules()[path]):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: import by the full name"
            module = node.module or ""
            found |= {module, *(f"{module}.{alias.name}" for alias in node.names)}
    return frozenset(found)


def reached(path: str) -> set[str]:
    """The paths of our own modules that a module imports, and those that these import, and so on."""
    todo, seen = [path], set()
    while todo:
        one = todo.pop()
        if one not in seen:
            seen.add(one)
            todo += [path_of(name) for name in imports(one) if path_of(name) in modules()]
    return seen


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef))


def lines(path: str) -> int:
    return len((ROOT / path).read_text("utf-8").splitlines())


ADAPTERS = tuple(path_of(name) for name in ADAPTER_MODULES)
every_adapter = pytest.mark.parametrize("path", ADAPTERS)


class TestImports:
    def test_imports_point_back_only(self) -> None:
        ahead = {(path, name) for path in modules() for name in imports(path) if later(name) > later(path)}
        assert ahead == set()

    @pytest.mark.parametrize("library", DOORS)
    def test_a_library_has_one_door(self, library: str) -> None:
        users = {path for path in modules() if any(name.split(".")[0] == library for name in imports(path))}
        assert users <= DOORS[library]

    @every_adapter
    def test_an_adapter_knows_no_other_adapter(self, path: str) -> None:
        assert reached(path) & (set(ADAPTERS) - {path}) == set()

    @every_adapter
    def test_an_adapter_asks_only_through_the_web_that_it_gets(self, path: str) -> None:
        assert {one for one in reached(path) if imports(one) & NETWORK} == set()

    @pytest.mark.parametrize("package", ["checks", "findings"])
    def test_a_judgement_knows_no_clock_network_or_database(self, package: str) -> None:
        judging = {one for path in modules() if path.startswith(f"research/{package}/") for one in reached(path)}
        assert {one for one in judging if imports(one) & (NETWORK | {"duckdb", "time", "os"})} == set()
        assert {one for one in judging if any(asks_the_clock(node) for node in ast.walk(modules()[one]))} == set()


def later(name: str) -> int:
    """Where in the order of the work a module of ours stands; before everything when it is none of ours."""
    package = re.split(r"[./]", name, maxsplit=1)[0]
    return ORDER.index(package) if package in ORDER else -1


def asks_the_clock(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and node.attr in {"now", "today", "utcnow"}


class TestModules:
    def test_each_opens_with_what_it_is_for(self) -> None:
        assert [path for path, tree in modules().items() if not ast.get_docstring(tree)] == []

    def test_each_has_a_name_that_says_something(self) -> None:
        assert [path for path in modules() if Path(path).stem in EMPTY_NAMES] == []

    def test_each_catches_only_what_it_names(self) -> None:
        assert [(path, line) for path, tree in modules().items() for line in catches_all(tree)] == []

    def test_each_is_short(self) -> None:
        assert {path: lines(path) for path in modules() if lines(path) > limit(path)} == {}

    def test_functions_are_short(self) -> None:
        sizes = {(path, f.name): size(f) for path, tree in modules().items() for f in functions(tree)}
        assert {name: lines for name, lines in sizes.items() if lines > LONGEST["function"]} == {}

    def test_each_has_a_test(self) -> None:
        assert [path for path in modules() if not (ROOT / holder_of(path)).exists()] == []

    def test_an_exception_is_still_needed_and_has_its_reason(self) -> None:
        assert [path for path in WITHOUT_TEST if path not in modules()] == []
        assert [path for path in WITHOUT_TEST if (ROOT / mirrored(path)).exists()] == []


def catches_all(tree: ast.AST) -> list[int]:
    """The lines of handlers that catch everything, bare or by name."""
    handlers = [n for n in ast.walk(tree) if isinstance(n, ast.ExceptHandler)]
    return [h.lineno for h in handlers if h.type is None or {"Exception", "BaseException"} & names_in(h.type)]


def names_in(node: ast.AST) -> set[str]:
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}


def mirrored(path: str) -> str:
    folder, _, name = path.rpartition("/")
    return f"tests/{folder}/test_{name}"


def holder_of(path: str) -> str:
    """The test that holds a module: at the mirrored path, or the one that the exceptions name."""
    folder, _, name = path.rpartition("/")
    if name == "__init__.py":
        return path
    reason = WITHOUT_TEST.get(path, "")
    if reason:
        return reason if reason.startswith("tests/") else path
    return TESTED_TOGETHER.get(folder, mirrored(path))


def size(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def limit(path: str) -> int:
    if path in ADAPTERS:
        return LONGEST["adapter"]
    if path.startswith(("research/checks/", "research/findings/")):
        return LONGEST["check"]
    return LONGEST["module"]


class TestSources:
    @every_adapter
    def test_it_has_a_test_and_a_stored_answer(self, path: str) -> None:
        name = Path(path).stem
        assert (ROOT / "tests" / "sources" / f"test_{name}.py").exists()
        answers = ROOT / "tests" / "sources" / name
        assert [p for p in answers.glob("*") if p.stat().st_size], f"store an answer of the source in {answers}"

    def test_the_readme_has_a_row_for_every_source_and_no_other(self) -> None:
        rows = re.findall(r"^\| `(\w+)` \|", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
        assert rows == [adapter.SOURCE.id for adapter in load()]

    def test_the_row_says_which_key_it_needs(self) -> None:
        table = (ROOT / "README.md").read_text("utf-8")
        for adapter in load():
            row = next(line for line in table.splitlines() if line.startswith(f"| `{adapter.SOURCE.id}` |"))
            assert (adapter.SOURCE.key or "none") in row, row
