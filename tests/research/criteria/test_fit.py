"""Is every criterion answered in the seller's order, with the question that would settle it?"""

import pytest

from reports.words import LANGUAGES, Catalogue
from research.criteria.fit import RULES, counted, failed_musts, hold
from research.criteria.model import Criteria, Criterion, Fits, Rule, own
from research.criteria.values import READERS
from tests.research.criteria.cases import criterion, dossier, held, told

TOWN = Rule(name="town_in", words=("Delft",))
COUNTRY = Rule(name="country_in", words=("NL",))


def test_every_rule_that_a_file_may_name_is_known_here() -> None:
    assert set(RULES) == {*READERS, "ask"}


def test_they_stay_in_the_sellers_order_and_are_counted() -> None:
    wanted = Criteria(all=(criterion(TOWN), criterion(Rule(name="ask")), criterion(COUNTRY, must=False)))
    found = hold(wanted, dossier(told("town", "Gouda"), told("country", "DE")))
    assert [one.fits for one in found] == [Fits.NO, Fits.UNKNOWN, Fits.NO]
    assert [one.criterion for one in found] == list(wanted.all)
    assert [counted(found, fits) for fits in Fits] == [0, 2, 1]
    assert failed_musts(found) == found[:1]


def test_a_rule_has_its_question_and_the_sellers_own_comes_first() -> None:
    assert held(TOWN) == (Fits.UNKNOWN, "criteria.ask_town_in")
    asked = Criterion(name=own("x"), why=own("y"), must=True, rule=Rule(name="ask"), ask=own("Waar?"))
    assert hold(Criteria(all=(asked,)), dossier())[0].question == own("Waar?")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", sorted(RULES))
def test_every_language_has_its_words(name: str, lang: str) -> None:
    words = Catalogue.load(lang)
    assert f"criteria.ask_{name}" in words.texts
    assert f"rule.{name}" in words.texts
