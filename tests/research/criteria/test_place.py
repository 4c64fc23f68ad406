"""Are place, legal form, line of work and number held against registers, and is a near miss left open?"""

from dataclasses import replace

import pytest

from research.criteria.model import Fits, Rule
from research.model import Company, Evidence
from sources.model import Identifier, Origin
from tests.research.criteria.cases import NAME, answer, dossier, fits, told

YES, NO, UNKNOWN = Fits.YES, Fits.NO, Fits.UNKNOWN
OWN = {"source": "website", "origin": Origin.SELF}


def rule(name: str, *words: str) -> Rule:
    return Rule(name=name, words=words)


@pytest.mark.parametrize(
    ("asked", "evidence", "expected"),
    [
        (rule("country_in", "NL", "BE"), (told("country", "be"),), YES),
        (rule("country_in", "NL", "BE"), (told("country", "DE"),), NO),
        (rule("town_in", "'s-Gravenhage", "Delft"), (told("town", "s Gravenhage"),), YES),
        (rule("town_in", "Delft"), (told("town", "Utrecht"),), NO),
        (rule("town_in", "Delft"), (told("town", "Utrecht"), told("town", "Delft")), YES),
        (rule("town_in", "Delft"), (told("city", "Utrecht", **OWN),), UNKNOWN),  # they may sit elsewhere too
        (rule("postal_region_in", "35", "10"), (told("postalCode", "3511 AB"),), YES),
        (rule("postal_region_in", "3511"), (told("postalRegion", "35"),), UNKNOWN),  # it says too little
        (rule("postal_region_in", "10"), (told("postalRegion", "35"),), NO),
        (rule("postal_region_in", "10"), (told("postalCode", "3511 AB", **OWN),), UNKNOWN),
        (rule("legal_form_in", "bv"), (told("legalForm", "Besloten Vennootschap"),), YES),
        (
            rule("legal_form_in", "BV"),
            (told("legalForm", "société à responsabilité limitée"),),
            YES,
        ),  # one form, two tongues
        (rule("legal_form_in", "bv"), (told("legalForm", "eenmanszaak"),), NO),
        (
            rule("legal_form_in", "bv"),
            (told("legalForm", "Zwaluwgilde"),),
            UNKNOWN,
        ),  # a form that nobody here can read
        (rule("legal_form_in", "Zwaluwgilde"), (told("legalForm", "zwaluwgilde"),), YES),
        (rule("legal_form_not_in", "eenmanszaak"), (told("legalForm", "B.V."),), YES),
        (rule("legal_form_not_in", "eenmanszaak"), (told("legalForm", "Eenmanszaak"),), NO),
        (rule("activity_contains", "62"), (told("activity", "62.01 Programming"),), YES),
        (rule("activity_contains", "6201"), (told("activity", "62.01 Programming"),), YES),
        (rule("activity_contains", "10"), (told("activity", "62.01 Programming"),), NO),
        (rule("activity_contains", "software"), (told("activity", "6201 Ontwikkelen van software"),), YES),
        (rule("activity_contains", "software"), (told("activity", "6201 Programmation informatique"),), UNKNOWN),
        (rule("activity_contains", "10", "bakery"), (told("activity", "6201 Programming"),), UNKNOWN),
        (rule("register_number_known"), (told("kvk", "90000001", **OWN),), YES),
    ],
)
def test_what_fits_and_what_is_left_open(asked: Rule, evidence: tuple[Evidence, ...], expected: Fits) -> None:
    assert fits(asked, *evidence) is expected


def test_what_the_seller_or_the_number_says_is_taken_where_no_register_speaks() -> None:
    whole = dossier()
    number = Identifier("kvk", "90000001", "NL")
    company = replace(whole.company, country="NL", legal_form="B.V.", identifiers=(number,))
    assert fits(rule("country_in", "NL"), company=company) is YES
    assert fits(rule("country_in", "BE"), company=company) is NO
    assert fits(rule("legal_form_in", "bv"), company=company) is YES
    assert fits(rule("legal_form_not_in", "bv"), company=company) is NO
    printed = told("kvk", "90000001", **OWN)
    assert answer(rule("country_in", "NL"), printed, company=company).evidence == (printed.id,)
    begun = told("incorporationDate", "2019-01-01")
    assert answer(rule("register_number_known"), begun, company=company).evidence == (begun.id,)


def test_a_telephone_number_is_no_number_of_a_register() -> None:
    company = Company(name=NAME, identifiers=(Identifier("phone", "+31 30 1234567"),))
    assert fits(rule("register_number_known"), company=company) is UNKNOWN
