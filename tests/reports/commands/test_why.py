import json
from pathlib import Path

import pytest

from reports.exits import Exit
from research.store import Store
from sources.reading import read_text
from tests.reports.commands.conftest import Case
from tests.reports.running import precall


def test_every_number_of_the_brief_leads_to_its_quotes(kept: Case, capsys: pytest.CaptureFixture[str]) -> None:
    store = Store(kept.db)
    for source in kept.brief["sources"]:
        assert precall("why", str(source["n"]), "--json", "--db", str(kept.db)) == Exit.DONE
        why = json.loads(capsys.readouterr().out)
        assert (why["n"], why["url"], why["sha256"]) == (source["n"], source["url"], source["document"])
        text = read_text(store.document(why["sha256"])).text
        assert all(p["matches"] for p in why["passages"])
        assert all(text[p["start"] : p["end"]] == p["quote"] for p in why["passages"])
        assert all(text[: p["start"]].endswith(p["before"]) for p in why["passages"])


def test_in_words(kept: Case, capsys: pytest.CaptureFixture[str]) -> None:
    assert precall("why", "1", "--db", str(kept.db), "--lang", "nl", "--dossier", "zwaluwkaai.example") == Exit.DONE
    out = capsys.readouterr().out
    assert out.startswith("[1] ")
    assert "»" in out
    assert "sha256" in out


@pytest.mark.parametrize("number", ["0", "-1", "9999"])
def test_a_number_that_is_not_on_the_brief(number: str, kept: Case, capsys: pytest.CaptureFixture[str]) -> None:
    assert precall("why", number, "--db", str(kept.db)) == Exit.USAGE
    assert capsys.readouterr().err.count("\n") == 1


def test_without_a_dossier(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert precall("why", "1", "--db", str(tmp_path / "none.duckdb")) == Exit.WHICH_COMPANY
    assert "no dossier" in capsys.readouterr().err
