import pytest

from reports.arguments import COMMANDS, UsageError, nearest, parser


def test_every_command_has_a_module_and_json() -> None:
    from importlib.util import find_spec  # noqa: PLC0415 - for this test only

    for command in COMMANDS:
        assert find_spec(f"reports.commands.{command}")
        assert "--json" in parser(command).format_help()


def test_what_may_be_said_several_times_is_kept_in_order() -> None:
    args = parser("brief").parse_args(["x.nl", "--claim", "3 jaar", "--claim", " team van 25 ", "--contact", "A, B"])
    assert (args.claim, args.contact) == (["3 jaar", "team van 25"], ["A, B"])
    assert (args.name, args.number, args.lang, args.on, args.db) == (None, None, None, None, None)


def test_the_nearest_word_is_asked_for_and_no_far_one() -> None:
    assert nearest("--form", ["--on", "--format"]) == "; did you mean --format?"
    assert nearest("lsit", ["list", "show"]) == "; did you mean list?"
    assert nearest("zebra", ["list", "show"]) == ""


def test_one_option_excludes_another() -> None:
    with pytest.raises(UsageError, match="--offline"):
        parser("brief").parse_args(["x.nl", "--replay", "a", "--offline"])


def test_a_value_may_begin_with_a_hyphen_when_it_is_bound() -> None:
    assert parser("brief").parse_args(["x.nl", "--claim=-5 jaar"]).claim == ["-5 jaar"]
