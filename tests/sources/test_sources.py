import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.metadata import EntryPoint
from importlib.util import find_spec

import pytest

import sources
from sources import rdap
from sources.model import Source

HEAVY = {"httpx", "duckdb", "bs4", "lxml", "trafilatura", "jinja2", "tld"}


def _present() -> list[str]:
    return [name for name in sources.ADAPTER_MODULES if find_spec(name) is not None]


@pytest.mark.parametrize("name", sources.ADAPTER_MODULES)
def test_each_adapter_has_the_shape(name: str) -> None:
    if name not in _present():
        pytest.skip("this adapter is not there yet")
    adapter = import_module(name)
    assert isinstance(adapter.SOURCE, Source)
    assert adapter.SOURCE.terms
    assert adapter.SOURCE.tells
    assert callable(adapter.collect)
    assert callable(adapter.read)


def test_the_ids_are_distinct() -> None:
    ids = [import_module(name).SOURCE.id for name in _present()]
    assert len(ids) == len(set(ids))


def test_third_parties_come_after_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    def entry_points(group: str) -> Iterator[EntryPoint]:
        assert group == "precall.sources"
        yield EntryPoint("zz", "sources.vies", group)
        yield EntryPoint("aa", "sources.rdap", group)

    monkeypatch.setattr(sources, "ADAPTER_MODULES", ("sources.rdap",))
    monkeypatch.setattr(sources, "entry_points", entry_points)
    assert [adapter.__name__ for adapter in sources.load()] == ["sources.rdap", "sources.rdap", "sources.vies"]
    assert sources.load()[0] is rdap


def test_importing_the_package_is_light() -> None:
    code = f"import sys, sources; print(sorted({HEAVY!r} & set(sys.modules)))"
    done = subprocess.run(  # noqa: S603 - the command is this interpreter with a constant
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
