"""Which spellings are one company, and which texts name it?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.names.same import (
    form_named,
    forms_clash,
    is_telling,
    names_it,
    plain,
    printed_form,
    same_name,
    split_form,
)


@pytest.mark.parametrize(
    ("name", "core", "form"),
    [
        ("Delta Zorg B.V.", "delta zorg", "bv"),
        ("Delta Zorg BV", "delta zorg", "bv"),
        ("DELTA ZORG B. V.", "delta zorg", "bv"),
        ("Delta Zorg Holding B.V.", "delta zorg holding", "bv"),
        ("Delta Zorg B.V. i.o.", "delta zorg", "bv"),
        ("Delta Zorg B.V. in liquidatie", "delta zorg", "bv"),
        ("Janssens & Zonen BVBA", "janssens en zonen", "bv"),
        ("Janssens en Zonen SRL", "janssens en zonen", "bv"),
        ("Janssens et Fils S.P.R.L.", "janssens en fils", "bv"),
        ("De Boer V.O.F.", "de boer", "vof"),
        ("V.O.F. De Boer", "de boer", "vof"),
        ("Stichting Delta", "delta", "stichting"),
        ("Dupont S.A.R.L.", "dupont", "sarl"),
        ("SARL Dupont", "dupont", "sarl"),
        ("Dupont SASU", "dupont", "sas"),
        ("Dupont S.A.S.", "dupont", "sas"),
        ("Maison Dupont S.A.", "maison dupont", "nv"),
        ("Müller GmbH & Co. KG", "muller", "gmbh & co kg"),
        ("Müller G.m.b.H.", "muller", "gmbh"),
        ("Müller UG (haftungsbeschränkt)", "muller", "ug"),
        ("Schmidt e.K.", "schmidt", "ek"),
        ("Acme Ltd.", "acme", "ltd"),
        ("ACME LIMITED", "acme", "ltd"),
        ("Acme P.L.C.", "acme", "plc"),
        ("Acme LLP", "acme", "llp"),
        ("Delta V.Z.W.", "delta", "vzw"),
        ("Bakkerij De Korenaar", "bakkerij de korenaar", ""),
        ("B.V.", "b v", ""),
        ("", "", ""),
    ],
)
def test_a_name_is_split_from_its_legal_form(name: str, core: str, form: str) -> None:
    assert split_form(name) == (core, form)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Delta Zorg B.V.", "DELTA ZORG"),
        ("Janssens & Zonen BVBA", "Janssens en Zonen SRL"),
        ("Janssens et Fils", "Janssens & Fils SRL"),
        ("Müller Bau GmbH", "Mueller Bau"),
        ("MÜLLER BAU", "Muller Bau GmbH"),
        ("Cœur de Ville SARL", "Coeur de Ville"),
        ("'t Hoekje", "’t Hoekje V.O.F."),
        ("L'Atelier", "L’Atelier SAS"),
        ("Delta-Zorg", "DeltaZorg B.V."),
    ],
)
def test_spellings_of_one_name(one: str, other: str) -> None:
    assert same_name(one, other)
    assert same_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Delta Zorg B.V.", "Delta Zorg Holding B.V."),
        ("Bank of the West", "Bank of the East"),
        ("Jansen Bouw", "Janssen Bouw"),
        ("", ""),
        ("", "Delta"),
        ("B.V.", "N.V."),
    ],
)
def test_other_names_stay_other_names(one: str, other: str) -> None:
    assert not same_name(one, other)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Welkom bij Delta Zorg, sinds 1998", "Delta Zorg B.V."),
        ("© 2003 JANSSENS EN ZONEN", "Janssens & Zonen BVBA"),
        ("Herzlich willkommen bei Mueller Bau", "Müller Bau GmbH"),
        ("Willkommen bei Müller Bau", "Mueller Bau GmbH"),
        ("Booking.com is een merk", "Booking.com B.V."),
        ("Veldhuis Koudetechniek, uw koelspecialist", "Veldhuis Koudetechniek"),
    ],
)
def test_a_text_names_the_company(text: str, name: str) -> None:
    assert names_it(text, name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("deltazorgcentrum", "Delta Zorg"),
        ("Het ABC van de zorg", "ABC B.V."),
        ("Wij doen schilderwerken in de regio", "Schilderwerken"),
        ("De bouw in Nederland", "Bouw Nederland B.V."),
        ("Deze domeinnaam delta-zorg.nl is te koop", "Delta Zorg"),
        ("mail naar verkoop@delta-zorg.nl of www.delta-zorg.nl/contact", "Delta Zorg"),
        ("iedereen", ""),
        ("B.V.", "B.V."),
    ],
)
def test_a_text_that_does_not_name_the_company(text: str, name: str) -> None:
    assert not names_it(text, name)


def test_a_name_of_shared_words_with_one_of_its_own_is_telling() -> None:
    assert is_telling("Veldhuis Schilderwerken")
    assert not is_telling("Schilderwerken Nederland 24 B.V.")


@pytest.mark.parametrize(
    ("field", "form"),
    [
        ("Besloten Vennootschap", "bv"),
        ("Besloten Vennootschap met gewone structuur", "bv"),
        ("BV", "bv"),
        ("Société à responsabilité limitée", "sarl"),
        ("Vennootschap onder firma", "vof"),
        ("54M6", ""),
        ("", ""),
    ],
)
def test_a_registers_own_word_for_the_form(field: str, form: str) -> None:
    assert form_named(field) == form


def test_forms_clash_only_when_both_are_known_and_of_two_sorts() -> None:
    assert forms_clash("bv", "vof")
    assert not forms_clash("bv", "")
    assert not forms_clash("bv", form_named("Société à responsabilité limitée"))


def test_the_form_as_it_is_printed() -> None:
    assert printed_form("Delta Zorg B.V.") == "B.V."
    assert printed_form("Müller GmbH & Co. KG") == "GmbH & Co. KG"
    assert printed_form("Delta Zorg") == ""


@given(st.text())
def test_a_plain_name_is_plain(name: str) -> None:
    assert plain(plain(name)) == plain(name)


@given(st.text(), st.text())
def test_the_same_name_either_way_round(one: str, other: str) -> None:
    assert same_name(one, other) is same_name(other, one)
