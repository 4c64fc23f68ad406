"""Does `precall criteria` say in words what a file asks, and does a mistake in it end a brief before anybody is asked?"""

import json
from pathlib import Path

import pytest

from reports.commands.criteria import EXAMPLE
from research.criteria.file import read
from tests.reports.running import precall

FILE = """
limit = "25000 EUR"
[[must]]
name = "twee jaar"
why = "het eerste jaar kost ons geld"
existing_at_least = "24 months"
[[nice]]
name = "verhaal"
why = "wij bouwen erop"
claims_not_worse_than = "polished"
about = "age"
[[nice]]
name = "geld"
why = "anders blijft het praten"
ask = "Is er budget?"
"""


def test_without_a_file_it_shows_how_one_is_written(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert precall("criteria") == 0
    shown = capsys.readouterr().out
    assert "claims_not_worse_than" in shown
    file = tmp_path / "a.toml"
    file.write_text(shown, "utf-8")
    assert len(read(file).all) == EXAMPLE.count("[[") + 4  # those of the method that it names


def test_a_file_in_words(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "mijn.toml"
    file.write_text(FILE, "utf-8")
    assert precall("criteria", str(file), "--lang", "nl") == 0
    assert capsys.readouterr().out.replace("\N{NO-BREAK SPACE}", " ").splitlines() == [
        "eis: twee jaar (bestaat minstens 24 maanden); het eerste jaar kost ons geld",
        "wens: verhaal (geen oordeel slechter dan Opgepoetst: leeftijd); wij bouwen erop",
        "wens: geld (vraag voor het gesprek); anders blijft het praten",
        "? Is er budget?",
        "Uw verzekeraar: tot 25.000 EUR.",
    ]


def test_as_json(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert precall("criteria", "--json") == 0
    assert set(json.loads(capsys.readouterr().out)) == {"rules", "topics", "presets"}
    assert precall("criteria", "bant", "--json", "--lang", "en") == 0
    made = json.loads(capsys.readouterr().out)
    assert [one["name"] for one in made["criteria"]] == ["budget", "decider at the table", "need", "timing"]
    file = tmp_path / "mijn.toml"
    file.write_text(FILE, "utf-8")
    assert precall("criteria", str(file), "--json") == 0
    assert json.loads(capsys.readouterr().out)["limit"] == {"amount": 25_000, "currency": "EUR"}


def test_a_mistake_is_one_line_and_wrong_use(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "mijn.toml"
    file.write_text(FILE.replace('"24 months"', '"lang"'), "utf-8")
    for command in (("criteria", str(file)), ("brief", "voorbeeld.example", "--criteria", str(file))):
        assert precall(*command) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err.count("\n") == 1
        assert 'mijn.toml: must 1 "twee jaar": existing_at_least: a time as' in said.err
    assert precall("demo", "--limit", "veel") == 2
    assert "--limit: a whole amount" in capsys.readouterr().err


def test_the_demo_is_held_against_them(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "mijn.toml"
    file.write_text(FILE, "utf-8")
    assert precall("demo", "--criteria", str(file), "--limit", "€ 9.000", "--lang", "nl", "--json") == 0
    made = json.loads(capsys.readouterr().out)
    assert made["limit"] == {"amount": 9000, "currency": "EUR"}
    assert [one["fits"] for one in made["fit"]["criteria"]] == ["no", "no", "unknown"]
    assert all(one["evidence"] for one in made["fit"]["criteria"][:2])
