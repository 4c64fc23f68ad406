import pytest

from reports.arguments import COMMANDS, UsageError
from reports.usage import SHORT, help_on, known, overview


def test_no_line_is_wider_than_a_terminal_window() -> None:
    assert max(len(line) for text in (SHORT, overview()) for line in text.splitlines()) <= 120


def test_the_overview_has_a_line_for_every_command() -> None:
    assert [line.split()[0] for line in overview().split("commands:\n")[1].split("\n\n")[0].splitlines()] == list(
        COMMANDS
    )


def test_every_exit_code_is_told() -> None:
    told = overview().partition("exit codes:")[2]
    assert [code for code in ("0", "1", "2", "3", "4", "5", "6", "130") if f" {code} " not in f" {told}"] == []


def test_help_on_a_command_is_that_of_its_parser() -> None:
    assert help_on("why").startswith("usage: precall why ")


def test_a_command_that_there_is_not() -> None:
    with pytest.raises(UsageError, match="did you mean demo"):
        known("dmo")
