import json
from pathlib import Path

import pytest

from reports.exits import Exit
from tests.reports.commands.conftest import Case
from tests.reports.running import precall


def test_a_page_per_person_with_links_to_open(kept: Case, capsys: pytest.CaptureFixture[str]) -> None:
    assert precall("people", "--db", str(kept.db), "--lang", "nl") == Exit.DONE
    shown = capsys.readouterr().out
    for person in kept.brief["people"]:
        assert person["name"] in shown
    assert "https://www.google.com/search?q=" in shown


def test_as_json(kept: Case, capsys: pytest.CaptureFixture[str]) -> None:
    assert precall("people", kept.brief["id"][:6], "--db", str(kept.db), "--json") == Exit.DONE
    told = json.loads(capsys.readouterr().out)
    assert (told["schema"], told["dossier"]) == ("precall/people/1", kept.brief["id"])
    assert {"name", "role", "facts", "known", "candidates", "links"} == set(told["people"][0])


def test_one_that_is_not_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert precall("people", "--db", str(tmp_path / "none.duckdb")) == Exit.WHICH_COMPANY
    assert capsys.readouterr().out == ""
