"""Does the head say which company, which call and which day?"""

from dataclasses import replace

from reports.blocks.heading import heading
from research.model import Company, Decision, Judgement
from tests.reports.dossiers import empty, hot_air, phrase, sound, words

NL = words("nl")


def test_it_names_the_company_exactly() -> None:
    head = heading(hot_air(), NL)
    assert head.name == "Helderwerk Software B.V."
    assert head.identity[:2] == ("helderwerk.example", "KvK 90000001")
    assert head.call == "Gesprek met Jorrit Velding (CEO)"
    assert head.made == "Opgesteld 22 nov 2026 · 9\u00a0bronnen gelezen, 1 mislukt"
    assert head.site == "https://helderwerk.example/"


def test_an_ending_that_no_real_company_has_is_an_invented_example() -> None:
    assert heading(hot_air(), NL).invented
    real = replace(sound(), inquiry=replace(sound().inquiry, site="timmerhof.be"))
    head = heading(real, NL)
    assert not head.invented
    assert head.site == "https://timmerhof.be"


def test_only_http_addresses_become_links() -> None:
    head = heading(replace(sound(), inquiry=replace(sound().inquiry, site="javascript:alert(1)")), NL)
    assert head.site.startswith("https://")


def test_a_company_that_is_not_surely_the_right_one_is_marked() -> None:
    unsure = replace(sound().company, judgement=Judgement("kbo", "1", Decision.UNSURE, phrase("name_only")))
    assert "alleen de naam" in heading(replace(sound(), company=unsure), NL).warning
    assert heading(sound(), NL).warning == ""


def test_without_a_name_it_says_so() -> None:
    bare = replace(empty(), inquiry=replace(empty().inquiry, name=""), company=Company(name=""))
    assert heading(bare, NL).name == "Naam onbekend"
