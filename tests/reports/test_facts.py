"""Do statements read well in few words, and are those of others fit to print?"""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports import facts
from reports.words import Catalogue
from research.model import Claim, Decision, Kind
from tests.reports.dossiers import ON, claim, evidence

NL = Catalogue.load("nl")


@given(st.text(max_size=200))
def test_cleaned_text_has_no_control_or_direction_marks(text: str) -> None:
    kept = facts.clean(text)
    assert not [
        c for c in kept if c in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\ufeff\x00\n\r\t"
    ]
    assert facts.clean(kept) == kept


def test_cleaned_text_keeps_letters_of_every_script_and_no_break_spaces() -> None:
    for text in ("Łódź Größe", "株式会社", "شركة", "25\u00a0mensen"):
        assert facts.clean(text) == text


def test_a_long_name_ends_in_an_ellipsis() -> None:
    assert facts.clean("x" * 400, 10) == "x" * 9 + "…"


def test_a_long_quote_says_that_it_is_cut() -> None:
    said = facts.quoted(NL, "woord " * 80)
    assert said.startswith("‘woord")
    assert said.endswith("[…]’")


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"low": 1, "high": 1, "unit": "working_persons"}, "register: 1\u00a0werkzame persoon"),
        ({"low": 10, "high": 19, "unit": "band"}, "register: 10 tot 19\u00a0mensen"),
        ({"low": 5, "high": None, "unit": "headcount"}, "register: ten minste 5\u00a0mensen"),
        ({"low": 38.6, "high": 38.6, "unit": "fte", "as_of": "2025"}, "register: 38,6 fte (2025)"),
        ({"low": 3, "high": 3, "unit": "of its own"}, "register: 3\u00a0mensen"),
    ],
)
def test_headcounts(more: dict[str, object], said: str) -> None:
    assert facts.fact(NL, evidence("e", "numberOfEmployees", "kvk", "d", **more)) == said


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"value": "kok", "organization": "De Pan", "start_date": "2019-03"}, "kok bij De Pan, sinds mrt 2019"),
        ({"value": "kok", "start_date": "2019", "end_date": "2021"}, "kok, 2019 tot 2021"),
        ({"organization": "De Pan", "end_date": "2021"}, "in dienst bij De Pan, tot 2021"),
        ({}, "in dienst"),
    ],
)
def test_careers(more: dict[str, object], said: str) -> None:
    assert facts.fact(NL, evidence("e", "employment", "linkedin_pdf", "d", **more)) == said


def test_a_fact_that_may_be_of_another_says_so() -> None:
    item = evidence("e", "incorporationDate", "kvk", "d", value="2021-02", judgement=Decision.UNSURE)
    assert facts.fact(NL, item) == "ingeschreven feb 2021 (niet zeker dat het hen betreft)"


def test_a_property_of_a_plug_in_keeps_its_name() -> None:
    assert facts.fact(NL, evidence("e", "shoeSize", "acme", "d", value="43")) == "shoeSize: 43"


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (claim("c", Kind.AGE, "q", 3), "drie jaar bestaan"),
        (claim("c", Kind.FOUNDED, "q", 2009), "het oprichtingsjaar 2009"),
        (claim("c", Kind.TEAM_SIZE, "q", 25), "een team van 25"),
        (claim("c", Kind.OFFICES, "q", 1), "1\u00a0kantoor"),
        (claim("c", Kind.BACKGROUND, "q", person="A. de Boer"), "de achtergrond van A. de Boer"),
        (claim("c", Kind.BACKGROUND, "q", person="A", value="architect"), "de achtergrond als architect"),
        (claim("c", Kind.SUPERLATIVE, "Marktleider"), "‘Marktleider’"),
        (claim("c", Kind.SUPERLATIVE, "Marktleider " * 9), "reclametaal"),
        (claim("c", Kind.TEAM_SIZE, "q"), "team"),
    ],
)
def test_claims_in_three_words(made: Claim, said: str) -> None:
    assert facts.short(NL, made) == said


@pytest.mark.parametrize(
    ("made", "start"),
    [
        (claim("c", Kind.AGE, "q", 3), "2023-11-22"),
        (claim("c", Kind.AGE, "q", 20, as_of="2024"), "2004-12-31"),
        (claim("c", Kind.AGE, "q", 20, as_of="2024-02-29"), "2004-02-28"),
        (claim("c", Kind.FOUNDED, "q", 2009), "2009-12-31"),
        (claim("c", Kind.FOUNDED, "q", 2026), "2026-11-22"),
        (claim("c", Kind.AGE, "q"), ""),
    ],
)
def test_a_claim_begins_at_the_latest_day_that_makes_it_true(made: Claim, start: str) -> None:
    assert facts.claimed_start(made, ON) == start


def test_months_are_whole_and_never_below_nought() -> None:
    assert facts.months_between("2023-11-22", date(2026, 11, 22)) == 36
    assert facts.months_between("2023-11-23", date(2026, 11, 22)) == 35
    assert facts.months_between("2027-01-01", date(2026, 11, 22)) == 0
