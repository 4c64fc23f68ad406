"""Do the sums about blocks grow with what is in them?"""

from dataclasses import replace

from reports.brief import compose
from reports.heights import Pictures, labels, name_style, opening, pictures, remarks, stacked, tables
from reports.page import Brief
from reports.ruler import COUNTED
from tests.reports import dossiers

NL = dossiers.words("nl")
SAID = labels(NL)


def counts(brief: Brief) -> dict[str, int]:
    return {block: len(getattr(brief, block)) for block in COUNTED}


def lower(brief: Brief, drawn: Pictures, scale: float = 1.0) -> float:
    return tables(stacked(brief, SAID, scale), counts(brief), drawn, scale)


def above(brief: Brief, drawn: Pictures) -> float:
    high = stacked(brief, SAID)
    return opening(brief, drawn, SAID) + lower(brief, drawn) + remarks(high, counts(brief), drawn)


def test_more_lines_are_higher() -> None:
    whole = compose(dossiers.hot_air(), NL)
    drawn = pictures(whole, NL)
    high = above(whole, drawn)
    assert above(replace(whole, rows=whole.rows[:1]), drawn) < high
    assert above(replace(whole, cards=()), drawn) < high
    assert above(replace(whole, incomplete=""), drawn) < high
    assert above(replace(whole, timeline=None), drawn) < high


def test_the_height_of_some_rows_is_that_of_a_page_with_those_only() -> None:
    whole = compose(dossiers.hot_air(), NL)
    high = stacked(whole, SAID)
    for block in set(COUNTED) - {"drift"}:  # a picture is as high as it is drawn
        for n in range(len(getattr(whole, block)) + 1):
            short = replace(whole, **{block: getattr(whole, block)[:n]})
            assert stacked(short, SAID)[block][n] == high[block][n], block
    assert high["people"][0] > 0  # the sentence that names the others has a title of its own
    assert high["rows"][0] == 0


def test_beside_nothing_lists_are_wider_and_not_higher() -> None:
    high = stacked(compose(dossiers.sound(), NL), SAID)
    assert high["bright_half"][-1] <= high["bright"][-1]


def test_in_large_print_less_goes_on_a_line() -> None:
    whole = compose(dossiers.hot_air(), NL)
    assert lower(whole, pictures(whole, NL, 1.3), 1.3) > lower(whole, pictures(whole, NL))
    assert opening(whole, pictures(whole, NL, 1.3), SAID, 1.3) > opening(whole, pictures(whole, NL), SAID)


def test_a_long_name_is_set_smaller() -> None:
    assert name_style("Timmerhof N.V.") == "name"
    assert name_style(
        "Coöperatieve Vereniging Kennisplatform Zuidoost-Nederlandse Toeleveringsbedrijven U.A. en Zonen"
    ) == ("name-long")


def test_fewer_cards_are_wider_and_not_higher() -> None:
    whole = compose(dossiers.hot_air(), NL)
    drawn = pictures(whole, NL)
    card = max(whole.cards, key=lambda one: opening(replace(whole, cards=(one,) * 3), drawn, SAID))
    highs = [opening(replace(whole, cards=(card,) * n), drawn, SAID) for n in (3, 2, 1)]
    assert highs == sorted(highs, reverse=True)
    assert highs[0] > highs[1]
