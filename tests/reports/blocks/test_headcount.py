"""Are the claimed, the seen and the registered counted apart?"""

from dataclasses import replace

from reports.blocks.headcount import headcount
from reports.numbering import number
from reports.page import Heads
from reports.weighing import ranked
from research.model import Dossier
from tests.reports.dossiers import blind, empty, evidence, hot_air, unknown, words

NL = words("nl")


def made(dossier: Dossier) -> tuple[Heads, ...]:
    return headcount(dossier, NL, ranked(dossier), number(dossier))


def test_a_row_for_each_voice() -> None:
    assert [(row.kind, row.count) for row in made(hot_air())] == [("claimed", 25), ("seen", 6), ("registered", 1)]
    assert all(row.refs for row in made(hot_air()))


def test_who_studies_is_not_also_counted_as_working_elsewhere() -> None:
    seen = made(hot_air())[1]
    assert (seen.study, seen.elsewhere) == (2, 1)


def test_a_band_is_shown_as_a_band_and_drawn_at_its_most_favourable() -> None:
    whole = hot_air()
    band = evidence("b", "numberOfEmployees", "kbo", "d3", low=10, high=19, unit="band")
    row = made(replace(whole, evidence=(*whole.evidence, band)))[-1]
    assert (row.shown, row.count) == ("10–19", 19)


def test_what_nobody_could_count_is_no_nought() -> None:
    row = made(blind())[-1]
    assert (row.kind, row.count, row.shown) == ("registered", None, "?")


def test_without_any_number_there_is_no_strip() -> None:
    assert made(empty()) == ()
    assert made(unknown()) == ()


def test_a_profile_has_a_row_of_its_own() -> None:
    whole = hot_air()
    profile = evidence("b", "profileHeadcount", "linkedin_pdf", "d9", low=11, high=50)
    assert [row.kind for row in made(replace(whole, evidence=(*whole.evidence, profile)))] == [
        "claimed",
        "seen",
        "profile",
        "registered",
    ]
