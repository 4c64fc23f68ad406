import json
from pathlib import Path

import pytest

from reports.commands.demo import RECORDING
from reports.exits import Exit
from tests.reports.commands.conftest import Case
from tests.reports.running import precall


@pytest.mark.parametrize("name", ["", "zwaluwkaai.example", "zwaluwkaai sales b.v.", "https://www.zwaluwkaai.example/"])
def test_the_same_brief_again(name: str, kept: Case, capsys: pytest.CaptureFixture[str]) -> None:
    assert precall("show", *([name] if name else []), "--json", "--db", str(kept.db)) == Exit.DONE
    assert json.loads(capsys.readouterr().out) == kept.brief


def test_by_the_beginning_of_its_id(kept: Case, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert precall("show", kept.brief["id"][:5], "--db", str(kept.db)) == Exit.DONE
    assert "FUNDAMENTALLY OFF" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []


def test_written_anew_in_another_language(kept: Case, tmp_path: Path) -> None:
    given = ("--db", str(kept.db), "--format", "html,md", "--lang", "de", "--out", str(tmp_path / "out"))
    assert precall("show", *given) == Exit.DONE
    assert '<html lang="de">' in (tmp_path / "out" / "brief.html").read_text("utf-8")
    assert (tmp_path / "out" / "brief.md").exists()


def test_one_that_is_not_kept(kept: Case, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert precall("show", "nobody", "--db", str(kept.db)) == Exit.WHICH_COMPANY
    assert precall("show", "--db", str(tmp_path / "none.duckdb")) == Exit.WHICH_COMPANY
    shown = capsys.readouterr()
    assert (shown.out, shown.err.count("\n")) == ("", 2)


def test_a_folder_that_cannot_be_made(kept: Case, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "out").write_text("a file")
    assert precall("show", "--db", str(kept.db), "--out", str(tmp_path / "out")) == Exit.FAILED
    assert "cannot write" in capsys.readouterr().err


CRITERIA = """
limit = "25000 EUR"

[[must]]
name = "two years in business"
why = "a first year costs more than it brings"
existing_at_least = "24 months"
"""


def test_the_criteria_of_the_brief_are_those_of_every_later_look(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    db, file = str(tmp_path / "a.duckdb"), tmp_path / "mine.toml"
    file.write_text(CRITERIA)
    given = ("zwaluwkaai.example", "--replay", str(RECORDING), "--on", "2026-11-22", "--db", db, "--json")
    assert precall("brief", *given, "--criteria", str(file)) == Exit.DONE
    brief = json.loads(capsys.readouterr().out)
    file.unlink()
    assert [one["name"] for one in brief["fit"]["criteria"]] == ["two years in business"]
    precall("show", "--json", "--db", db)
    assert json.loads(capsys.readouterr().out) == brief
    precall("show", "--json", "--db", db, "--criteria", "bant", "--limit", "9 EUR")
    other = json.loads(capsys.readouterr().out)
    assert (len(other["fit"]["criteria"]), other["limit"]["amount"]) == (4, 9)
    precall("show", "--json", "--db", db)
    assert json.loads(capsys.readouterr().out) == brief, "a look with others changes nothing"
    resting = brief["fit"]["criteria"][0]["evidence"][0]
    number = next(one["n"] for one in brief["evidence"] if one["id"] == resting)
    precall("why", str(number), "--db", db)
    assert "Your criterion: two years in business: no." in capsys.readouterr().out
    assert precall("diff", brief["id"], brief["id"], "--db", db) == Exit.DONE
