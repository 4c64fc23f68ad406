"""Is the line on calling there for every country, and are the licences named that ask for it?"""

from dataclasses import replace

import pytest

from reports.blocks.calling import calling, licences
from reports.numbering import number
from reports.words import LANGUAGES
from research.model import Decision
from sources import load
from tests.reports.dossiers import empty, evidence, sound, words

NEEDS_A_NAME = ("CC BY", "Open Government Licence", "OGL", "Licence Ouverte", "NLOD")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("country", ["NL", "BE", "GB", "FR", "DE", "NO", ""])
def test_every_country_has_its_line_in_every_language(lang: str, country: str) -> None:
    whole = replace(empty(), company=replace(sound().company, country=country, legal_form=""))
    assert calling(whole, words(lang), number(whole)).text


def test_a_mark_against_mailing_is_told_with_its_source() -> None:
    mark = evidence("e1", "nonMailing", "kvk", "d1", value="yes", judgement=Decision.SAME)
    whole = replace(empty(), company=replace(sound().company, country="NL", legal_form="B.V."), evidence=(mark,))
    said = calling(whole, words("nl"), number(whole))
    assert said.text.endswith("Non-mailing-indicator: geen reclamepost of huisbezoek.")
    assert said.refs == (1,)


def test_only_the_licences_of_sources_on_the_page_are_named() -> None:
    nl = words("nl")
    facts = (evidence("e1", "equity", "kvk_open", "d1"), evidence("e2", "equity", "kvk", "d2"))
    whole = replace(empty(), evidence=facts)
    assert licences(nl, number(whole)) == "Bevat gegevens van Handelsregister (open data) (CC BY 4.0)."
    assert licences(nl, number(empty())) == ""


def test_every_source_whose_licence_asks_for_its_name_is_named() -> None:
    named = words("nl").texts
    asking = [a.SOURCE.id for a in load() if any(mark in a.SOURCE.terms for mark in NEEDS_A_NAME)]
    assert asking
    assert [name for name in asking if f"licence.{name}" not in named] == []


def test_a_licence_is_named_once_for_all_its_sources() -> None:
    fr = words("fr")
    sources = ("recherche_entreprises", "sirene", "ares")
    facts = tuple(evidence(f"e{n}", "equity", source, f"d{n}") for n, source in enumerate(sources))
    said = licences(fr, number(replace(empty(), evidence=facts)))
    assert said.startswith(
        "Contient des données de\u00a0: annuaire des entreprises et répertoire Sirene (INSEE) (Licence"
    )
    assert said.count("Licence Ouverte 2.0") == 1
    assert said.count("CC BY 4.0") == 1
