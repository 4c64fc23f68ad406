"""Is a file of criteria read wholly, and is every mistake in it told in one line that names the field?"""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from research.criteria.file import criteria_of, read
from research.criteria.model import Criteria, Limit, own
from research.criteria.values import CriteriaError

WHOLE = """
title = "uitbesteding"
limit = "€ 25.000"
shown = 9

[[nice]]
name = "dichtbij"
why = "wij komen langs"
town_in = ["Utrecht", "Amersfoort"]

[[must]]
name = "twee jaar"
why = "het eerste jaar kost ons geld"
existing_at_least = "2 jaar"
ask = "Sinds wanneer?"

[[must]]
name = "geld"
why = "anders blijft het praten"
ask = "Is er budget?"

[[must]]
name = "verhaal"
why = "wij bouwen op hun woord"
claims_not_worse_than = "polished"
about = "age"
"""
ONE = '[[must]]\nname = "n"\nwhy = "w"\n'


def of(tmp_path: Path, text: str) -> Criteria:
    file = tmp_path / "mijn.toml"
    file.write_bytes(text.encode("utf-8", "surrogatepass"))
    return read(file)


def test_a_whole_file(tmp_path: Path) -> None:
    made = of(tmp_path, WHOLE)
    assert (made.title, made.shown, made.limit) == ("uitbesteding", 9, Limit(25_000, "EUR"))
    assert [(one.rule.name, one.must) for one in made.all] == [
        ("existing_at_least", True),
        ("ask", True),
        ("claims_not_worse_than", True),
        ("town_in", False),
    ]
    first, _, story, _ = made.all
    assert (first.rule.amount, first.ask, first.why) == (
        24,
        own("Sinds wanneer?"),
        own("het eerste jaar kost ons geld"),
    )
    assert (story.rule.words, story.rule.about) == (("polished",), "age")


def test_a_preset_by_name_or_in_a_file(tmp_path: Path) -> None:
    assert len(criteria_of("BANT").all) == 4
    assert len(of(tmp_path, f'preset = "spiced"\n{ONE}ask = "?"').all) == 6


def test_only_a_limit_is_enough(tmp_path: Path) -> None:
    assert of(tmp_path, 'limit = "100 GBP"').limit == Limit(100, "GBP")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no criteria; write a [[must]] or [[nice]] table"),
        ("x = 1", "x: no such field; expected one of title, limit, shown, preset, must, nice"),
        ("must = 3", "must: tables that begin with [[must]] expected, got 3"),
        ("shown = 12", "shown: a whole number from 1 to 9 expected, got 12"),
        ("shown = true", "shown: a whole number from 1 to 9 expected, got true"),
        ('limit = "veel"', 'limit: a whole amount, as 25000 or "25000 EUR", expected, got "veel"'),
        ("limit = 25000", 'limit: an amount with its currency, as "25000 EUR", expected, got 25000'),
        ('preset = "spin"', 'preset: one of bant, meddic, spiced expected, got "spin"'),
        ("[[must]]\n", "must 1: name: a text expected, nothing given"),
        ('[[must]]\nname = "n"', "must 1: why: a text expected, nothing given"),
        (ONE, 'must 1 "n": ask: a rule or a question expected, nothing given'),
        (f'{ONE}teem = 3\nask = "?"', 'must 1 "n": teem: no such field; rules are existing_at_least,'),
        (
            f"{ONE}team_at_least = 3\nteam_at_most = 9",
            'must 1 "n": team_at_most: one rule a criterion, and team_at_least',
        ),
        (f'{ONE}team_at_least = "tien"', 'must 1 "n": team_at_least: a whole number of 1 or more expected, got "tien"'),
        (f"{ONE}team_at_least = 3\nabout = 'age'", 'must 1 "n": about: goes with claims_not_worse_than only'),
        (f'{ONE}claims_not_worse_than = "polished"\nabout = "weather"', 'must 1 "n": about: one of age,'),
        (f'{ONE}ask = "{"x" * 201}"', 'must 1 "n": ask: at most 200 letters, got 201'),
        ("[[must]\n", "not TOML: "),
        ("title = 'a'\ntitle = 'b'", "not TOML: "),
        ("title = '\udc80'", "not UTF-8 at byte 9"),
        (f"title = '{'x' * 100_001}'", "larger than 100000 bytes"),
        (f'{ONE}ask = "?"\n' * 31, "31 criteria; at most 30"),
        (f"x = {'[' * 3000}", "not TOML: "),
    ],
)
def test_a_mistake_names_file_criterion_and_field(text: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(CriteriaError) as found:
        of(tmp_path, text)
    message = str(found.value)
    assert message.startswith(f"{tmp_path / 'mijn.toml'}: {said}")
    assert "\n" not in message


def test_a_file_that_is_not_there_may_be_a_mistyped_preset(tmp_path: Path) -> None:
    with pytest.raises(CriteriaError, match="No such file.*bant, meddic, spiced"):
        criteria_of(str(tmp_path / "band"))
    with pytest.raises(CriteriaError, match="directory"):
        criteria_of(str(tmp_path))


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=200))
def test_no_bytes_do_more_than_be_refused(data: bytes) -> None:
    import tempfile  # noqa: PLC0415 - one folder for each example

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "a.toml"
        file.write_bytes(data)
        try:
            read(file)
        except CriteriaError as error:
            assert str(error).startswith(str(file))  # noqa: PT017 - most examples raise, and some may not
