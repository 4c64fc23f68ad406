"""Is the legal form cut from a name, and nothing of the name with it?"""

from itertools import permutations

import pytest

from research.names import legal_forms
from research.names.same import plain


def cut(name: str) -> tuple[str, str]:
    words, form = legal_forms.cut(plain(name).split())
    return " ".join(words), form


@pytest.mark.parametrize(
    ("name", "core", "form"),
    [
        # the longest spelling wins: no piece of it stays in the name
        ("Delta Besloten Vennootschap met beperkte aansprakelijkheid", "delta", "bv"),
        ("Delta B. V. B. A.", "delta", "bv"),
        ("Müller G.m.b.H. & Co. K.G.", "muller", "gmbh & co kg"),
        ("Müller GmbH und Co. KG", "muller", "gmbh & co kg"),
        ("Müller UG (haftungsbeschränkt) & Co. KG", "muller", "ug & co kg"),
        ("Müller UG & Co. KG", "muller", "ug & co kg"),
        # "& Co" of a name is no form, and "en" before a form is the name's
        ("Müller & Co. KG", "muller en co", "kg"),
        ("Stichting en Zonen", "en zonen", "stichting"),
        ("De Vries en Co. V.O.F.", "de vries en co", "vof"),
        # in front only the forms that are written there
        ("SCI Les Lilas", "les lilas", "sci"),
        ("AG Delta", "ag delta", ""),
        ("SA Dupont", "sa dupont", ""),
        ("Ek Bakkerij", "ek bakkerij", ""),
        # one form is cut, not two: a foundation that is somebody's name
        ("Stichting Delta B.V.", "stichting delta", "bv"),
        ("Delta BV BV", "delta bv", "bv"),
        # a word that is a form elsewhere, where the name goes on or where it is a word
        ("Bakkerij Van As", "bakkerij van as", ""),
        ("Kip & EK", "kip en ek", ""),
        # but behind a particle a form that is no word is the form
        ("Zonen van De B.V.", "zonen van de", "bv"),
        ("Boer Zorg, van der BV", "boer zorg van der", "bv"),
        ("Boer Zorg, de ASBL", "boer zorg de", "vzw"),
        ("Vrienden van de Stichting", "vrienden van de stichting", ""),
        ("Beauty Spa", "beauty spa", ""),
        ("Pirelli S.p.A.", "pirelli", "spa"),
        ("Shipping EU", "shipping eu", ""),
        ("Grüner e.U.", "gruner", "ek"),
        ("Delta Housing Association", "delta housing association", ""),
        ("Association Delta", "delta", "vereniging"),
        # the other countries
        ("Delta spol. s r.o.", "delta", "sro"),
        ("Delta Sp. z o.o.", "delta", "sp zoo"),
        ("Delta OÜ", "delta", "ou"),
        ("Delta A/S", "delta", "as"),
        ("Oy Delta Ab", "oy delta", "ab"),
        ("Delta S.à r.l.", "delta", "sarl"),
        ("Delta Comm.V", "delta", "cv"),
        # something must be left
        ("Stichting", "stichting", ""),
        ("EK", "ek", ""),
        ("", "", ""),
    ],
)
def test_the_form_is_cut_and_the_name_is_left(name: str, core: str, form: str) -> None:
    assert cut(name) == (core, form)


@pytest.mark.parametrize(
    ("name", "core", "form"),
    [
        ("Delta B.V. i.o.", "delta", "bv"),
        ("Delta GmbH i. L.", "delta", "gmbh"),
        ("Delta GmbH in Liquidation", "delta", "gmbh"),
        ("Delta SARL en liquidation", "delta", "sarl"),
        ("V.O.F. De Boer in oprichting", "de boer", "vof"),
        ("Delta Zorg in liquidatie", "delta zorg", ""),  # said in full it is no part of a name
        ("Delta Studio IO", "delta studio io", ""),  # but two letters without a form before them are
        ("Delta Studio Liquidation", "delta studio liquidation", ""),  # a trade, not a state
        ("In liquidatie", "in liquidatie", ""),
    ],
)
def test_what_a_register_puts_behind_the_form_is_cut(name: str, core: str, form: str) -> None:
    assert cut(name) == (core, form)


@pytest.mark.parametrize(
    ("field", "form"),
    [
        ("Besloten Vennootschap met gewone structuur", "bv"),  # the longest beginning that is a form
        ("Coöperatie U.A.", "cooperatie"),
        ("Vereniging van eigenaars", "vereniging"),
        ("GmbH & Co. KG", "gmbh & co kg"),  # not "gmbh", with which it begins
        ("een Besloten Vennootschap", ""),  # a field begins with its form
        ("en", ""),
        ("Kerkgenootschap", ""),
    ],
)
def test_the_field_of_a_register_names_the_form(field: str, form: str) -> None:
    assert legal_forms.named(plain(field).split()) == form


@pytest.mark.parametrize(
    ("one", "other", "clashes"),
    [
        ("bv", "bv", False),
        ("bv", "vof", True),
        ("bv", "nv", True),
        ("bv", "", False),  # who shows no form may have any
        ("", "", False),
        (
            "bv",
            "sarl",
            False,
        ),  # the register of Brussels writes a BV out as a SRL, a "société à responsabilité limitée"
        ("cv", "cooperatie", False),
        ("gmbh", "gmbh & co kg", True),  # two entities beside each other, as a rule
    ],
)
def test_which_forms_cannot_be_those_of_one_entity(one: str, other: str, clashes: object) -> None:
    assert legal_forms.clash(one, other) is clashes
    assert legal_forms.clash(other, one) is clashes


def test_every_spelling_in_the_tables_can_be_met() -> None:
    """A spelling with a blank, a dot, a capital or a joining word would stand there for nothing."""
    spellings = [*legal_forms.LEGAL_FORMS, *legal_forms.STATES, *legal_forms.SHORT_STATES]
    assert [s for s in spellings if plain(s) != s or " " in s] == []
    assert legal_forms.LEGAL_FORMS.keys() >= legal_forms.BEFORE_THE_NAME
    assert frozenset().union(*legal_forms.ONE_FORM) <= set(legal_forms.LEGAL_FORMS.values())
    named = legal_forms.LEGAL_FORMS.keys() - legal_forms.BEFORE_ONLY - legal_forms.ONLY_AS_LETTERS
    assert [s for s in named if cut(f"delta {s}") != ("delta", legal_forms.LEGAL_FORMS[s])] == []
    assert [s for s in legal_forms.ONLY_AS_LETTERS if cut(f"delta {' '.join(s)}")[0] != "delta"] == []
    assert [s for s in legal_forms.BEFORE_ONLY if cut(f"{s} delta")[0] != "delta"] == []


def test_no_form_clashes_with_itself_and_most_do_with_others() -> None:
    forms = set(legal_forms.LEGAL_FORMS.values())
    quiet = {frozenset(pair) for pair in permutations(forms, 2) if not legal_forms.clash(*pair)}
    assert quiet == set(legal_forms.ONE_FORM)
    assert not any(legal_forms.clash(form, form) for form in forms)


@pytest.mark.parametrize(
    ("name", "core", "form"),
    [
        ("Tasmanterra N.V. Transport", "tasmanterra transport", "nv"),
        ("Oudkerk BV Aannemersbedrijf", "oudkerk aannemersbedrijf", "bv"),
        ("Muller GmbH & Co KG Bau", "muller bau", "gmbh & co kg"),
        ("Bakkerij Van BV Sloten", "bakkerij van bv sloten", ""),  # no form after a word that goes on
        ("Delta SAS Conseil", "delta sas conseil", ""),  # may be anybody's letters
        ("BV", "bv", ""),
    ],
)
def test_a_form_in_the_middle(name: str, core: str, form: str) -> None:
    words, found = legal_forms.cut_within(plain(name).split())
    assert (" ".join(words), found) == (core, form)
