import json
from pathlib import Path

import pytest

from reports.commands.demo import INQUIRY, RECORDING
from reports.exits import Exit
from tests.reports.running import on_terminal, precall
from tests.reports.test_cli import forbidden


def test_it_needs_no_network_and_keeps_nothing_of_the_users(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PRECALL_DB", str(tmp_path / "own.duckdb"))
    assert precall("demo", "--json") == Exit.DONE
    shown = capsys.readouterr()
    assert json.loads(shown.out)["inquiry"]["site"] == INQUIRY.site
    assert shown.err.splitlines()[0].endswith("This example uses no network.")
    assert shown.err.splitlines()[-1].startswith("Now yourself: precall brief ")
    assert list(tmp_path.iterdir()) == []


def test_a_recording_that_is_gone_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert RECORDING.exists()
    monkeypatch.setattr("reports.commands.demo.RECORDING", tmp_path / "gone.warc.gz")
    assert precall("demo") == Exit.FAILED
    assert "gone.warc.gz cannot be read" in capsys.readouterr().err


@pytest.mark.parametrize(("variables", "moves"), [({}, True), ({"TERM": "dumb"}, False), ({"NO_COLOR": "1"}, True)])
def test_on_a_terminal(variables: dict[str, str], moves: bool, tmp_path: Path) -> None:  # noqa: FBT001 - a column
    ended, sent = on_terminal("demo", "--out", "out", cwd=tmp_path, env=variables)
    assert ended == Exit.DONE
    assert (b"\x1b[" in sent) == moves
    assert b"m" not in {part.lstrip(b"0123456789;")[:1] for part in sent.split(b"\x1b[")[1:]}  # no colours
    assert forbidden(sent) <= {"\x1b"}
    assert "web site" in sent.decode()
