import json
from pathlib import Path
from typing import Any

import pytest

from reports.exits import Exit
from tests.reports.commands.conftest import Case
from tests.reports.running import precall


def told(capsys: pytest.CaptureFixture[str], *given: str) -> tuple[int, dict[str, Any]]:
    ended = precall("doctor", "--json", *given)
    return ended, {one["what"]: one for one in json.loads(capsys.readouterr().out)}


def test_what_works(kept: Case, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.delenv("PRECALL_KVK_KEY", raising=False)
    ended, found = told(capsys, "--db", str(kept.db))
    assert ended == Exit.DONE
    assert {found[what]["state"] for what in ("python", "database", "reading process", "sources")} == {"ok"}
    assert "1\u00a0dossier" in found["database"]["detail"]
    assert found["kvk"]["state"] == "missing"
    assert "PRECALL_KVK_KEY" in found["kvk"]["fix"]


def test_a_damaged_database_is_broken_and_told_how_to_mend(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.duckdb").write_bytes(b"milk" * 5000)
    (tmp_path / "b.duckdb").mkdir()
    for name in ("a.duckdb", "b.duckdb"):
        ended, found = told(capsys, "--db", str(tmp_path / name))
        assert ended == Exit.FAILED
        assert found["database"]["state"] == "broken"
        assert found["database"]["fix"]


def test_no_database_yet_is_fine_and_makes_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert precall("doctor", "--db", str(tmp_path / "none.duckdb"), "--lang", "nl") == Exit.DONE
    assert "(nog leeg)" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("accepted", "times"), [("", 1), ("nl", 0)])
def test_terms_that_wait_for_the_seller(
    accepted: str, times: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PRECALL_RDAP_ACCEPT", accepted)
    precall("doctor", "--lang", "en", "--db", str(tmp_path / "a.duckdb"))
    assert capsys.readouterr().out.count("PRECALL_RDAP_ACCEPT=nl") == times
