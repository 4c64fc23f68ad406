import json
from pathlib import Path

import pytest

from reports.exits import Exit
from tests.reports.commands.conftest import Case
from tests.reports.running import precall


def test_a_line_per_dossier(kept: Case, capsys: pytest.CaptureFixture[str]) -> None:
    assert precall("list", "--db", str(kept.db), "--lang", "nl") == Exit.DONE
    (line,) = capsys.readouterr().out.splitlines()
    for told in (
        kept.brief["id"],
        "2026-11-22",
        "Wijkt fundamenteel af",
        "Zwaluwkaai Sales B.V.",
        "zwaluwkaai.example",
    ):
        assert told in line


def test_as_json(kept: Case, capsys: pytest.CaptureFixture[str]) -> None:
    assert precall("list", "--db", str(kept.db), "--json") == Exit.DONE
    (one,) = json.loads(capsys.readouterr().out)
    assert (one["id"], one["on"], one["label"], one["site"]) == (
        kept.brief["id"],
        "2026-11-22",
        "refuted",
        "zwaluwkaai.example",
    )


def test_nothing_kept_says_how_to_begin(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert precall("list", "--db", str(tmp_path / "none.duckdb")) == Exit.DONE
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "precall brief" in shown.err
    assert not (tmp_path / "none.duckdb").exists()


def test_a_database_that_is_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.duckdb").write_bytes(b"milk" * 5000)
    assert precall("list", "--db", str(tmp_path / "a.duckdb"), "--json") == Exit.FAILED
    shown = capsys.readouterr()
    assert (shown.out, shown.err.count("\n")) == ("", 1)
