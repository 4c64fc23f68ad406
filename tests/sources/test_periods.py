"""Is a period of a profile read in whatever language, and nothing read that is not there?"""

import pytest

from sources.periods import day, period


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("July 2022 - Present (5 months)", ("2022-07", "")),
        ("Jan 2020 – heden · 3 jr", ("2020-01", "")),
        ("juli 2021 - aug. 2022", ("2021-07", "2022-08")),
        ("juil. 2021 - déc. 2022", ("2021-07", "2022-12")),
        ("März 2019 – Okt. 2020", ("2019-03", "2020-10")),
        ("mrt. 2019 - mei 2020", ("2019-03", "2020-05")),
        ("июля 2022 - Present (5 месяцев)", ("2022", "")),
        ("2016 - 2019", ("2016", "2019")),
        ("2016", ("2016", "2016")),
        ("1 год 9 месяцев", None),
        ("Project 12345 - nu", None),
        ("", None),
    ],
)
def test_a_period(text: str, meant: tuple[str, str] | None) -> None:
    assert period(text) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("12 Mar 2024", "2024-03-12"),
        ("7-Feb-22", "2022-02-07"),
        ("1 mei 2020", "2020-05-01"),
        ("3 Xyz 2020", "2020"),
        ("99 Mar 2024", ""),
        ("2024-03-12", ""),
        ("", ""),
    ],
)
def test_a_day_of_an_export(text: str, meant: str) -> None:
    assert day(text) == meant
