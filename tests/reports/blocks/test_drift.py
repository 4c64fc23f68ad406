"""Does the page show how their own story went, and only where there is one?"""

from dataclasses import replace

from reports.blocks.drift import COLUMNS, drift
from reports.numbering import number
from reports.page import Drift
from research.model import Dossier, Evidence
from sources.model import Origin
from tests.reports import dossiers

WORDS = dossiers.words("nl")


def said(name: str, value: float, as_of: str) -> Evidence:
    return Evidence(
        id=f"{name}-{as_of}",
        property=name,
        source="wayback",
        origin=Origin.SELF,
        value=f"{value:g}",
        low=value,
        high=value,
        as_of=as_of,
        document="d" * 64,
        url="https://web.archive.org/web/2024id_/https://voorbeeld.example/",
    )


def drifting(*past: Evidence) -> Dossier:
    """The hot-air dossier with what its site said before."""
    dossier = dossiers.hot_air()
    return replace(dossier, evidence=(*dossier.evidence, *past))


def shown(dossier: Dossier) -> Drift:
    (one,) = drift(dossier, WORDS, number(dossier))
    return one


def test_a_column_a_year_and_one_for_now() -> None:
    then, now = shown(
        drifting(
            said("archivedPage", 0, "2024-05-01"),
            said("foundedThen", 2022, "2024-05-01"),
            said("teamThen", 12, "2024-05-01"),
            said("peopleThen", 4, "2024-05-01"),
        )
    ).columns
    assert (then.when, then.since, then.team, then.shown) == ("2024", "2022", 12, 4)
    assert (now.when, now.team) == ("nu", 25)
    assert then.refs
    assert now.refs


def test_an_age_stands_where_no_year_is_named() -> None:
    then, _ = shown(drifting(said("ageThen", 15, "2013-01-01"))).columns
    assert then.since == "15 jaar"


def test_many_years_give_the_first_the_last_and_some_between() -> None:
    columns = shown(drifting(*(said("teamThen", year - 2000, f"{year}") for year in range(2010, 2026)))).columns
    assert len(columns) == COLUMNS
    assert [column.when for column in columns] == ["2010", "2015", "2020", "2025", "nu"]


def test_pages_that_say_nothing_make_no_story() -> None:
    dossier = drifting(said("archivedPage", 0, "2024-05-01"))
    assert drift(dossier, WORDS, number(dossier)) == ()
    assert drift(dossiers.hot_air(), WORDS, number(dossiers.hot_air())) == ()
