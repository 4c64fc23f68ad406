import io
import json
from pathlib import Path

import pytest

from reports.commands.registers import Line
from reports.exits import Exit
from reports.words import Catalogue
from research.registers.importing import Step
from tests.reports.running import precall
from tests.research.registers.conftest import BY_HAND, write_list


@pytest.fixture
def given(tmp_path: Path) -> Path:
    return write_list(tmp_path / "mine-2026-11-01.csv", BY_HAND)


def test_import_then_status(given: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = tmp_path / "registers"
    assert precall("registers", "import", "csv", str(given), "--index", str(place)) == Exit.DONE
    shown = capsys.readouterr()
    assert "reading the companies\n" in shown.err
    assert "Imported." in shown.err
    assert precall("registers", "import", "csv", str(given), "--index", str(place)) == Exit.DONE
    assert "in already" in capsys.readouterr().err
    assert precall("registers", "status", "--index", str(place)) == Exit.DONE
    line = capsys.readouterr().out
    assert line.startswith("csv ")
    assert "1 Nov 2026" in line
    assert "9 companies" in line.replace("\u00a0", " ")


def test_status_as_json(given: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = tmp_path / "registers"
    precall("registers", "import", "csv", str(given), "--index", str(place), "--json")
    assert json.loads(capsys.readouterr().out)["changed"] is True
    precall("registers", "status", "--index", str(place), "--json")
    (one,) = json.loads(capsys.readouterr().out)
    assert (one["register"], one["snapshot"], one["companies"]) == ("csv", "2026-11-01", 9)
    assert one["bytes"] > 0
    assert {"licence", "attribution", "homepage", "path", "imported", "names", "edition"} <= one.keys()


def test_nothing_imported_says_how_to_begin(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert precall("registers", "status", "--index", str(tmp_path)) == Exit.DONE
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "precall registers import" in shown.err


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (["registers"], "action"),
        (["registers", "import"], "which register?; known: kbo"),
        (["registers", "import", "kob", "a.zip"], "no register 'kob'; did you mean kbo?"),
        (["registers", "import", "kbo"], "which FILE?"),
        (["registers", "status", "kbo"], "takes no files"),
        (["registers", "export"], "action"),
    ],
)
def test_a_wrong_use_is_told_in_one_line(words: list[str], named: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert precall(*words) == Exit.USAGE
    shown = capsys.readouterr()
    assert named in shown.err
    assert shown.err.count("\n") == 1


def test_a_wrong_file_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.csv").write_text("naam\nDelta\n")
    given = ["registers", "import", "companies_house", str(tmp_path / "a.csv"), "--index", str(tmp_path)]
    assert precall(*given) == Exit.FAILED
    assert "has no column CompanyName" in capsys.readouterr().err


def test_an_index_that_is_damaged_is_told_and_the_others_shown(
    given: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "registers"
    precall("registers", "import", "csv", str(given), "--index", str(place))
    (place / "a.duckdb").write_bytes(b"milk" * 5000)
    capsys.readouterr()
    assert precall("registers", "status", "--index", str(place)) == Exit.FAILED
    shown = capsys.readouterr()
    assert "csv " in shown.out
    assert "a.duckdb" in shown.err


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_on_a_terminal_one_line_is_written_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    shown = Terminal()
    line = Line(Catalogue.load("en"), shown)
    line.tell(Step("names", 50, 200))
    line.tell(Step("names", 100, 200))
    line.end()
    assert "25 %" in shown.getvalue()
    assert "\n" not in shown.getvalue()
    assert shown.getvalue().endswith("\r\x1b[K")
