"""One dossier of the invented prospect in one database, made once for the tests that only look at it."""

import json
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from reports.commands.demo import RECORDING
from tests.reports.running import process


class Case(NamedTuple):
    db: Path
    brief: dict[str, Any]


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Case:
    folder = tmp_path_factory.mktemp("kept")
    db = folder / "precall.duckdb"
    given = ["zwaluwkaai.example", "--replay", str(RECORDING), "--on", "2026-11-22", "--db", str(db), "--json"]
    ran = process("brief", *given, cwd=folder)
    assert ran.returncode == 0, ran.stderr.decode()
    return Case(db, json.loads(ran.stdout))


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PRECALL_LANG", "en")
    monkeypatch.chdir(tmp_path)
