"""Is a company taken for ours by its name only where something else agrees, and put to the seller otherwise?"""

from datetime import date

import pytest

from research.candidates import (
    TOWNS,
    Ambiguous,
    by_name,
    companies,
    form_of,
    is_abroad,
    near_ones,
    shares_number,
    town_of,
)
from research.collect import Result
from research.names.same import plain
from sources.model import Identifier, Inquiry, Origin, Record
from tests.research.fakes import record, result, site, source

ON = date(2026, 11, 22)
COMPLETE = source("kvk", complete=True)
PARTIAL = source("gleif")
PRESS = source("press", Origin.THIRD_PARTY, complete=True)


def inquiry(name: str = "Delta Zorg", country: str = "NL", site: str = "delta-zorg.example") -> Inquiry:
    return Inquiry(on=ON, name=name, country=country, site=site)


def firm(number: str, name: str = "Delta Zorg B.V.", **more: str) -> Record:
    return record(key=number, kvk=number, name=name, **more)


def lei(number: str, name: str = "Delta Zorg B.V.", **more: str) -> Record:
    return record(key=number, lei=number, name=name, **more)


def from_site(**told: str) -> Result:
    return result(site(), (record(key="delta-zorg.example", **told),))


def numbers(asked: Inquiry, *results: Result) -> list[str]:
    return [i.value for i in by_name(asked, results)]


@pytest.mark.parametrize(
    ("hit", "taken"),
    [
        (firm("1"), True),
        (firm("1", "DELTA-ZORG"), True),
        (record(kvk="1", name="Anders B.V.", alias="Delta Zorg"), True),  # a trade name is a name
        (record(kvk="1", name="Anders B.V.", previousName="Delta Zorg"), False),  # a former one is no longer theirs
        (firm("1", "Delta Zorg Holding B.V."), False),
        (firm("1", country="BE"), False),
        (firm("1", country="nl"), True),
        (firm("1", vat="NL1"), True),  # beside the number of the register a tax number does no harm
        (record(vat="NL1", name="Delta Zorg B.V."), False),  # a tax number names no entity of a register
        (record(name="Delta Zorg B.V."), False),
        (record("Directorship", kvk="1", name="Delta Zorg B.V."), False),  # a seat is no company
    ],
)
def test_who_fits(hit: Record, taken: object) -> None:
    assert ("1" in numbers(inquiry(), result(COMPLETE, (hit,)))) is taken


def test_only_a_register_knows_which_company_bears_a_name() -> None:
    assert numbers(inquiry(), result(PRESS, (firm("1"),)), from_site(kvk="1", name="Delta Zorg B.V.")) == []


@pytest.mark.parametrize(
    ("asked", "hit", "taken"),
    [
        ("Delta Zorg B.V.", firm("1", "Delta Zorg V.O.F."), False),
        ("Delta Zorg B.V.", firm("1", "Delta Zorg"), True),  # who shows no form may have any
        ("Delta Zorg", firm("1", "Delta Zorg V.O.F."), True),
        ("Delta Zorg B.V.", firm("1", "Delta Zorg", legalForm="Stichting"), False),
        ("Delta Zorg B.V.", firm("1", "Delta Zorg V.O.F.", legalForm="Besloten Vennootschap"), True),  # field over name
    ],
)
def test_a_form_that_clashes_is_another_entity(asked: str, hit: Record, taken: object) -> None:
    assert (numbers(inquiry(asked), result(COMPLETE, (hit,))) == ["1"]) is taken


@pytest.mark.parametrize(
    ("own", "town", "taken"),
    [
        ({"city": "Zeist"}, {"town": "ZEIST"}, True),
        ({"city": "The Hague"}, {"town": "'s-Gravenhage"}, True),
        ({"city": "Bruxelles"}, {"city": "Brussels"}, True),
        ({"city": "Zeist"}, {"town": "Breda"}, False),
        ({"city": "Zeist"}, {}, False),
        ({}, {"town": "Zeist"}, False),
        ({"city": "-"}, {}, False),  # a template's dash is no town, and agrees with no silence
    ],
)
def test_a_hit_of_a_partial_register_needs_the_town(own: dict[str, str], town: dict[str, str], taken: object) -> None:
    found = numbers(inquiry(), from_site(name="x", **own), result(PARTIAL, (firm("1", **town),)))
    assert (found == ["1"]) is taken


def test_without_a_site_that_could_tell_even_one_hit_of_a_partial_register_is_put_to_the_seller() -> None:
    with pytest.raises(Ambiguous) as raised:
        numbers(inquiry(site=""), result(PARTIAL, (lei("L1", country="NL", town="Zeist", incorporationDate="2011"),)))
    (one,) = raised.value.candidates
    assert (one.name, one.identifier, one.source) == ("Delta Zorg B.V.", Identifier("lei", "L1", "NL"), "gleif")
    assert (one.town, one.since) == ("Zeist", "2011")


def test_a_complete_register_needs_no_site() -> None:
    assert numbers(inquiry(site=""), result(COMPLETE, (firm("1"),))) == ["1"]


def test_the_living_come_before_the_ended_and_those_before_nothing() -> None:
    ended, closed = firm("1", status="inactive"), firm("2", dissolutionDate="2012")
    assert numbers(inquiry(), result(COMPLETE, (ended, closed, firm("3", status="active")))) == ["3"]
    assert numbers(inquiry(), result(COMPLETE, (ended,))) == ["1"]
    with pytest.raises(Ambiguous):
        numbers(inquiry(), result(COMPLETE, (ended, closed)))


def test_an_ended_namesake_in_our_town_does_not_win_over_a_living_one_elsewhere() -> None:
    here, away = firm("1", town="Zeist", status="inactive"), firm("2", town="Breda")
    assert numbers(inquiry(), from_site(city="Zeist"), result(COMPLETE, (here, away))) == ["2"]


def test_one_company_in_two_registers_is_one_and_all_its_numbers_are_not_lost() -> None:
    both = record(key="L1", lei="L1", kvk="1", name="Delta Zorg B.V.")
    assert numbers(inquiry(), result(COMPLETE, (firm("1"),)), result(PARTIAL, (both,))) == ["1"]
    assert sorted(numbers(inquiry(), result(COMPLETE, (both,)))) == ["1", "L1"]


def test_a_hit_with_only_an_lei_yields_to_one_with_a_number_of_its_country() -> None:
    told = (result(PARTIAL, (lei("L1", town="Zeist"),)), result(COMPLETE, (firm("1", town="Zeist"),)))
    assert numbers(inquiry(), from_site(city="Zeist"), *told) == ["1"]
    assert numbers(inquiry(), from_site(city="Zeist"), told[0]) == ["L1"]


def test_several_are_put_to_the_seller_in_the_same_order_whoever_answered_first() -> None:
    told = [firm("3"), firm("1"), firm("2")]
    orders = []
    for hits in (told, told[::-1]):
        with pytest.raises(Ambiguous) as raised:
            numbers(inquiry(), result(COMPLETE, tuple(hits)))
        orders.append([c.identifier.value for c in raised.value.candidates])
    assert orders == [["1", "2", "3"]] * 2


def test_the_seller_is_shown_the_number_that_he_knows() -> None:
    told = (record(lei="L1", kvk="1", name="Delta Zorg B.V."), firm("2"))
    with pytest.raises(Ambiguous, match="2 candidates") as raised:
        numbers(inquiry(), result(COMPLETE, told))
    assert [c.identifier.kind for c in raised.value.candidates] == ["kvk", "kvk"]


@pytest.mark.parametrize(
    ("numbers", "shares"),
    [
        ([Identifier("kvk", "1", "NL")], True),
        ([Identifier("rsin", "1", "NL")], False),  # the same digits in another register
        ([Identifier("kvk", "2", "NL"), Identifier("siren", "123456789", "FR")], True),  # it follows from the SIRET
        ([Identifier("vat", "NL***B01", "NL")], False),  # a masked number is nobody's
        ([], False),
    ],
)
def test_a_shared_number(numbers: list[Identifier], shares: object) -> None:
    told = record(kvk="1", siret="12345678900001", vat="NL***B01")
    assert shares_number(numbers, told) is shares


def test_a_country_is_another_one_only_when_both_are_known() -> None:
    assert is_abroad(inquiry(country="NL"), record(country="be"))
    assert not is_abroad(inquiry(country="NL"), record(country="nl"))
    assert not is_abroad(inquiry(country=""), record(country="BE"))
    assert not is_abroad(inquiry(country="NL"), record(name="x"))


def test_the_form_of_the_field_then_that_of_the_name() -> None:
    assert form_of(record(name="Delta V.O.F.", legalForm="Besloten Vennootschap")) == "bv"
    assert form_of(record(name="Delta V.O.F.", legalForm="54M6")) == "vof"  # a code of a list that we do not have
    assert form_of(record(name="Delta")) == ""


def test_own_pages_and_everybody_else_are_kept_apart() -> None:
    told = [from_site(name="x"), result(COMPLETE, (firm("1"), record("Accounts", equity="5"))), result(PRESS, ())]
    assert [r.key for _, r in companies(told, own=True)] == ["delta-zorg.example"]
    assert [(s.id, r.key) for s, r in companies(told, own=False)] == [("kvk", "1")]


def test_a_town_has_one_spelling() -> None:
    assert town_of("’s-Hertogenbosch") == town_of("Den Bosch")
    assert town_of("LIÈGE") == town_of("Luik")
    assert town_of("Zeist") == "zeist"
    assert [t for t in TOWNS if plain(t) != t] == []  # it would never be met
    assert [t for t in TOWNS.values() if town_of(t) != t] == []  # one step leads to the one spelling


def test_close_names_are_offered_the_best_first_and_strangers_are_not() -> None:
    hits = (
        firm("1", "Delta Zorgen B.V.", status="inactive"),
        firm("2", "Delta Zorgen B.V.", status="active"),
        firm("3", "Anders B.V.", previousName="Delta Zorg"),
        firm("4", "Omega B.V."),
        firm("5", "Delta Zorgh B.V.", country="BE"),
        firm("6", "Delta Zorg V.O.F."),
    )
    near = near_ones(inquiry("Delta Zorg B.V.", site=""), [result(COMPLETE, hits)])
    assert [(one.identifier.value, one.score) for one in near] == [("2", 58), ("3", 40), ("6", 40), ("1", 38)]
    assert all(one.reasons for one in near)


def test_namesakes_are_ranked_by_what_agrees() -> None:
    hits = (firm("1", status="active"), firm("2", status="active", legalForm="Besloten Vennootschap"))
    with pytest.raises(Ambiguous) as raised:
        by_name(inquiry("Delta Zorg B.V.", site=""), [result(PARTIAL, hits)])
    assert [c.identifier.value for c in raised.value.candidates] == ["1", "2"]
    assert {c.score for c in raised.value.candidates} == {70}
