"""Branches abroad, partner schools, land, relatives and extensions have years that are not the firm's."""

import pytest

from research.claims import find


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Our office in Lyon opened in 1998."),
    ("en", "Asian offices were established in Singapore in 2003."),
    ("nl", "Het kantoor in Singapore werd opgericht in 2009."),
    ("fr", "Les bureaux asiatiques ont été créés à Singapour en 2003."),
    ("de", "Unser Büro in Mailand wurde 1987 eröffnet."),
    ("en", "In 2004 the school's partner college was set up."),
    ("de", "1996 wurde die Partnerschule des Instituts gegründet."),
    ("en", "My father has been tuning pianos since 1974."),
    ("fr", "Ma mère est dans le métier depuis 30 ans."),
    ("en", "The Pikes have owned the house for 35 years."),
    ("nl", "De familie Harlan bezit dit land al 40 jaar."),
    ("de", "Wir wohnen seit 25 Jahren in diesem Dorf."),
    ("nl", "In 2009 begonnen we met de uitbreiding van de wijngaard."),
    ("en", "In 2010 we began expanding the vineyard."),
    ("nl", "Wij laten al 22 jaar al onze boten herstellen bij Bruins & Zonen en zijn zeer tevreden."),
    ("nl", "Onze hond Max is bij ons sinds 2018."),
])  # fmt: skip
def test_years_of_something_else_are_none_of_the_firms(lang: str, text: str) -> None:
    assert find(text, lang, 2024) == []


@pytest.mark.parametrize(("lang", "text", "value"), [
    ("nl", "Ons kantoor werd in 1991 opgericht en telt acht advocaten.", 1991),
    ("en", "The Harlan family has owned and run the bakery since 1957.", 1957),
    ("nl", "In 1994 begonnen we met verbouwingen in Breda.", 1994),
])  # fmt: skip
def test_the_firm_keeps_its_own_year(lang: str, text: str, value: int) -> None:
    assert value in [found.low for found in find(text, lang, 2024)]
