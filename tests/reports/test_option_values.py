import argparse
from datetime import date
from pathlib import Path

import pytest

from reports.option_values import a_day, formats, languages, place, words


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
