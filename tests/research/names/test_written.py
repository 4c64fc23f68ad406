"""Is a written name read as one that knows its country would read it?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.names.written import names_in, writings
from tests.timing import assert_quick


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Tollemast Catering Ltd t/a The Copper Kettle", ("Tollemast Catering Ltd", "The Copper Kettle")),
        ("Kwekerij Amersland h.o.d.n. Groenpunt", ("Kwekerij Amersland", "Groenpunt")),
        ("Kwekerij Amersland, tevens handelend onder de naam Groenpunt", ("Kwekerij Amersland", "Groenpunt")),
        ("Kerguidec SAS exerçant sous l'enseigne La Criée", ("Kerguidec SAS", "La Criée")),
        ("Groenpunt, een handelsnaam van Amersland B.V.", ("Amersland B.V.", "Groenpunt")),
        ("Malerbetrieb Grauwinkel, Inh. Petra Sonnwald", ("Petra Sonnwald", "Malerbetrieb Grauwinkel")),
        ("Elektro Zuidhaghe (Zuidhaghe Elektro BV)", ("Zuidhaghe Elektro BV", "Elektro Zuidhaghe ")),
        ("Mistley Fruits (Kent) Ltd", ("Mistley Fruits (Kent) Ltd",)),
        ("Mistley Fruits (Kent)", ("Mistley Fruits (Kent)",)),
        ("NOVEXIA (SAS)", ("NOVEXIA (SAS)",)),
        ("Menuiserie Alu SAS au capital de 10 000 euros", ("Menuiserie Alu SAS",)),
        ("Maison Fontanelle, depuis 1924", ("Maison Fontanelle,",)),
        ("Tandartsen Noordermeer BV ovv BVBA", ("Tandartsen Noordermeer BVBA",)),
        ("Propaganda & Inhoud B.V.", ("Propaganda & Inhoud B.V.",)),
        ("", ("",)),
    ],
)
def test_the_legal_entity_first_and_what_is_no_name_left_out(text: str, names: tuple[str, ...]) -> None:
    assert names_in(text) == names


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Dakwerken v.d. Heuvelhof", "Dakwerken van de Heuvelhof"),
        ("Dakwerken v/d Heuvelhof", "Dakwerken van de Heuvelhof"),
        ("W.v.d. Heuvelhof", "W.van de Heuvelhof"),
        ("BAKKER V.D. HEUVELHOF", "BAKKER van de HEUVELHOF"),
        ("Weingut v. Edelrebe", "Weingut van Edelrebe"),
        ("Theehuis De Eendracht v.o.f.", "Theehuis De Eendracht v.o.f."),
        ("Foto4You", "Foto 4 You"),
        ("Optique IVe République", "Optique 4 République"),
        ("Kälte- u. Klimatechnik", "Kälte- und Klimatechnik"),
        ("GmbH u. Co. KG", "GmbH und Co. KG"),
    ],
)
def test_short_words_are_written_out(name: str, written: str) -> None:
    assert writings(name)[0] == written


@pytest.mark.parametrize(
    ("name", "also"),
    [
        ("St. Welzijn", "Stichting Welzijn"),
        ("Ver. Dorpshuis", "Vereniging Dorpshuis"),
        ("Ste-Odile", "Sainte Odile"),
        ("Loon- en grondverzetbedrijf Eekelder", "Loonbedrijf en grondverzetbedrijf Eekelder"),
    ],
)
def test_what_can_be_read_in_two_ways_is(name: str, also: str) -> None:
    assert writings(name)[0] == name
    assert also in writings(name)


@given(st.text())
def test_any_text_has_a_name_and_a_writing(text: str) -> None:
    assert all(writings(name) for name in names_in(text))


@pytest.mark.parametrize(
    "text", [" " * 20_000, "(" * 20_000, "a" * 20_000, "a- en " * 4000, "v." * 10_000, " inh" * 5000]
)
def test_a_long_text_takes_no_time(text: str) -> None:
    assert_quick(lambda: [writings(name) for name in names_in(text)], 0.5)
