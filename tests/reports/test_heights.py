"""Do the sums about blocks grow with what is in them?"""

from dataclasses import replace

from reports.brief import compose
from reports.heights import (
    Manner,
    Pictures,
    failed_text,
    foot,
    labels,
    name_style,
    opening,
    pictures,
    remarks,
    source_rows,
    tables,
)
from reports.page import Brief
from tests.reports import dossiers

NL = dossiers.words("nl")
SAID = labels(NL)


def above(brief: Brief, drawn: Pictures) -> float:
    return opening(brief, drawn, SAID) + tables(brief, drawn) + remarks(brief, drawn, SAID)


def test_more_lines_are_higher() -> None:
    whole = compose(dossiers.hot_air(), NL)
    drawn = pictures(whole, NL)
    high = above(whole, drawn)
    assert above(replace(whole, rows=whole.rows[:1]), drawn) < high
    assert above(replace(whole, cards=()), drawn) < high
    assert above(replace(whole, incomplete=""), drawn) < high
    assert above(replace(whole, timeline=None), drawn) < high


def test_the_foot_is_lower_the_terser_it_is() -> None:
    whole = compose(dossiers.blind(), NL)
    listed, run_on, terse = (foot(whole, SAID, manner) for manner in Manner)
    assert listed > run_on > terse
    assert foot(whole, SAID, Manner.TERSE, "Niet getoond: mensen (9). " * 9) > terse


def test_a_terse_foot_still_names_every_failed_source() -> None:
    whole = compose(dossiers.blind(), NL)
    said = " ".join(failed_text(group, Manner.TERSE) for group in whole.failed)
    assert all(name in said for group in whole.failed for name in group.names)


def test_sources_fill_four_columns() -> None:
    whole = compose(dossiers.hot_air(), NL)
    assert source_rows(whole) == 3
    assert source_rows(replace(whole, sources=())) == 0


def test_in_large_print_less_goes_on_a_line() -> None:
    whole = compose(dossiers.hot_air(), NL)
    assert tables(whole, pictures(whole, NL, 1.3), 1.3) > tables(whole, pictures(whole, NL))
    assert opening(whole, pictures(whole, NL, 1.3), SAID, 1.3) > opening(whole, pictures(whole, NL), SAID)


def test_a_long_name_is_set_smaller() -> None:
    assert name_style("Timmerhof N.V.") == "name"
    assert name_style(
        "Coöperatieve Vereniging Kennisplatform Zuidoost-Nederlandse Toeleveringsbedrijven U.A. en Zonen"
    ) == ("name-long")
