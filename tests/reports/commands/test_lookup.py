import json
from pathlib import Path

import pytest

from reports.exits import Exit
from tests.reports.running import precall
from tests.research.registers.conftest import BY_HAND, quiet, write_list


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from research.registers.importing import bring_in  # noqa: PLC0415 - the commands load it only when needed

    folder = tmp_path_factory.mktemp("registers")
    bring_in("csv", [write_list(folder / "a.csv", BY_HAND)], folder / "csv.duckdb", quiet)
    return folder


def test_the_company_and_why(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert precall("lookup", "Veldhius koudetechniek", "--city", "Zwolle", "--index", str(folder)) == Exit.DONE
    shown = capsys.readouterr()
    first, why, *_ = shown.out.splitlines()
    assert first.startswith("✓ ")
    assert "Veldhuis Koudetechniek B.V." in first
    assert "90000003" in first
    assert "a slip of the finger: veldhius / veldhuis" in why
    assert "the same town: Zwolle" in why
    assert shown.err == ""


def test_as_json(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = ["lookup", "Delta Zorg", "--country", "nl", "--index", str(folder / "csv.duckdb"), "--json"]
    assert precall(*given) == Exit.DONE
    said = json.loads(capsys.readouterr().out)
    assert said["schema"] == "precall/lookup/1"
    assert said["chosen"] == said["candidates"][0]
    assert (said["chosen"]["number"], said["chosen"]["country"], said["chosen"]["register"]) == (
        "90000001",
        "NL",
        "csv",
    )
    assert {f["feature"] for f in said["chosen"]["why"]} == {"same"}
    assert 0 <= said["candidates"][-1]["score"] <= said["chosen"]["score"] <= 1
    assert [r["register"] for r in said["registers"]] == ["csv"]


@pytest.mark.parametrize(
    ("name", "told"), [("Morgenrood Advies", "which company do you mean"), ("Qqqq Xxxx", "no company like")]
)
def test_one_that_is_not_sure_is_asked_for(
    name: str, told: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert precall("lookup", name, "--index", str(folder)) == Exit.WHICH_COMPANY
    assert told in capsys.readouterr().err


def test_by_number(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert precall("lookup", "anything", "--number", "9000 0005", "--index", str(folder)) == Exit.DONE
    assert "the same number" in capsys.readouterr().out


def test_without_an_index_it_says_how_to_begin(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert precall("lookup", "Delta", "--index", str(tmp_path)) == Exit.FAILED
    assert "precall registers import" in capsys.readouterr().err


def test_a_file_that_is_no_index(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.duckdb").write_bytes(b"milk" * 5000)
    assert precall("lookup", "Delta", "--index", str(tmp_path / "a.duckdb")) == Exit.FAILED
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("lang", ["nl", "fr", "de"])
def test_in_every_language(lang: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert precall("lookup", "Avondster Logistik", "--index", str(folder), "--lang", lang) == Exit.DONE
    assert "avondster" in capsys.readouterr().out
