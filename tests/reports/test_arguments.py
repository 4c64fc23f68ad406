import argparse
from datetime import date
from pathlib import Path

import pytest

from reports.arguments import COMMANDS, UsageError, a_day, formats, languages, nearest, parser, place, words


def test_every_command_has_a_module_and_json() -> None:
    from importlib.util import find_spec  # noqa: PLC0415 - for this test only

    for command in COMMANDS:
        assert find_spec(f"reports.commands.{command}")
        assert "--json" in parser(command).format_help()


def test_what_may_be_said_several_times_is_kept_in_order() -> None:
    args = parser("brief").parse_args(["x.nl", "--claim", "3 jaar", "--claim", " team van 25 ", "--contact", "A, B"])
    assert (args.claim, args.contact) == (["3 jaar", "team van 25"], ["A, B"])
    assert (args.name, args.number, args.lang, args.on, args.db) == (None, None, None, None, None)


def test_a_day_is_a_calendar_day() -> None:
    assert a_day("2026-11-22") == date(2026, 11, 22)
    for wrong in ("2026-11", "20261122", "2026-W47-7", "22-11-2026", "2026-11-31", "", "٢٠٢٦-11-22"):
        with pytest.raises(argparse.ArgumentTypeError):
            a_day(wrong)


def test_a_list_is_read_once_each_in_order() -> None:
    assert languages("fr, nl,fr,") == ("fr", "nl")
    assert formats("json") == ("json",)
    for wrong in ("", ",", "xx", "nl;en", "NL"):
        with pytest.raises(argparse.ArgumentTypeError):
            languages(wrong)


def test_an_empty_text_is_no_answer() -> None:
    assert words(" a ") == "a"
    for wrong in ("", " \t"):
        with pytest.raises(argparse.ArgumentTypeError):
            words(wrong)


def test_a_place_may_start_at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/invented")
    assert place("~/a.duckdb") == Path("/home/invented/a.duckdb")


def test_the_nearest_word_is_asked_for_and_no_far_one() -> None:
    assert nearest("--form", ["--on", "--format"]) == "; did you mean --format?"
    assert nearest("lsit", ["list", "show"]) == "; did you mean list?"
    assert nearest("zebra", ["list", "show"]) == ""


def test_one_option_excludes_another() -> None:
    with pytest.raises(UsageError, match="--offline"):
        parser("brief").parse_args(["x.nl", "--replay", "a", "--offline"])


def test_a_value_may_begin_with_a_hyphen_when_it_is_bound() -> None:
    assert parser("brief").parse_args(["x.nl", "--claim=-5 jaar"]).claim == ["-5 jaar"]
