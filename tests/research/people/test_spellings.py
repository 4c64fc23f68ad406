"""When are two spellings one person of this company, when two, and when is nobody sure?"""

import pytest

from research.model import Claim, Decision, Evidence, Kind
from research.people.spellings import is_same_person, may_be_one, people_of, spoken
from sources.model import Contact, Origin


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Marlow Tennick", "Marlow Edwin TENNICK", True),
        ("M. Tennick", "Marlow Edwin Tennick", True),
        ("M.E. Tennick", "Marlow Edwin Tennick", True),
        ("Tennick Marlow", "Marlow Tennick", True),  # filed the wrong way round
        ("Ma\u00eblle Kerbr\u00e9vent", "MAELLE KERBREVENT", True),
        ("Jan van den Berg", "Jan Pieter van den Berg", True),
        ("Jan van den Berg", "Jan Berg", False),
        ("Jan de Vries", "Janneke de Vries", False),  # two given names, however close
        ("Marlow Edwin Tennick", "Marlow Giles Tennick", False),
        ("T. Marlow", "Marlow Tennick", False),
        ("Tennick", "Marlow Tennick", False),
        ("Lieve", "Lieve", True),
        ("", "", True),
    ],
)
def test_who_is_who(one: str, other: str, same: bool) -> None:  # noqa: FBT001 - a column
    assert is_same_person(one, other) is same
    assert is_same_person(other, one) is same


def named(prop: str, person: str, source: str = "register", **more: object) -> Evidence:
    origin = Origin.SELF if source == "website" else Origin.REGISTER
    return Evidence(id=person, property=prop, person=person, source=source, origin=origin, **more)  # type: ignore[arg-type]


def test_the_sites_spelling_is_used_and_the_reason_told() -> None:
    evidence = [named("directorship", "Marlow Edwin TENNICK"), named("personSeen", "Marlow Tennick", "website")]
    people = people_of(evidence, ())
    assert {e.person for e in people.evidence(evidence)} == {"Marlow Tennick"}
    (judged,) = people.judgements
    assert (judged.source, judged.key, judged.decision) == ("register", "Marlow Edwin TENNICK", Decision.SAME)
    assert judged.reason.key == "identity.same_person"
    claim = Claim(id="c1", kind=Kind.BACKGROUND, person="Marlow E. Tennick")
    assert people.claims([claim])[0].person == "Marlow E. Tennick"  # nobody is called so here


def test_the_sellers_spelling_is_used_unless_it_has_an_initial_only() -> None:
    evidence = [named("directorship", "MARLOW TENNICK"), named("personSeen", "Marlow E. Tennick", "website")]
    for contact, used in (("Marlow Tennick", "Marlow Tennick"), ("M. Tennick", "Marlow E. Tennick")):
        people = people_of(evidence, [Contact(contact)])
        assert {e.person for e in people.evidence(evidence)} == {used}


def test_two_who_would_fit_leave_it_unsure() -> None:
    seats = [named("directorship", "Jan Willem de Boer"), named("directorship", "Jan Pieter de Boer")]
    seen = named("personSeen", "Jan de Boer", "website")
    people = people_of([*seats, seen], ())
    assert [e.person for e in people.evidence([*seats, seen])] == [e.person for e in (*seats, seen)]
    assert [(j.decision, j.reason.key) for j in people.judgements] == [(Decision.UNSURE, "identity.two_people_fit")]


def test_a_company_and_a_stranger_are_nobody_here() -> None:
    owner = named("ownership", "Tennick Marlow Ltd")
    stranger = named("directorship", "Marlow Edwin Tennick", judgement=Decision.UNSURE)
    seen = named("personSeen", "Marlow Tennick", "website")
    assert people_of([owner, stranger, seen], ()).judgements == ()


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Marlow TENNICK", "Marlow Tennick"),
        ("ANNE-MARIE LE GOFF", "Anne-Marie LE Goff"),
        ("J.P. Tennick", "J.P. Tennick"),
        ("Marlow Tennick", "Marlow Tennick"),
    ],
)
def test_capitals_are_made_small(written: str, said: str) -> None:
    assert spoken(written) == said


@pytest.mark.parametrize(
    ("one", "other", "may"),
    [
        ("Isa Vreeburg", "Isa Oldenhof", True),
        ("Jan de Vries", "Piet de Vries", True),
        ("J. Oldenhof", "Jan Tennick", True),
        ("Isa van den Berg", "Bram van der Meer", False),
        ("Isa Vreeburg", "Bram Oldenhof", False),
        ("", "Bram Oldenhof", False),
    ],
)
def test_who_may_be_one_or_of_one_family(one: str, other: str, may: bool) -> None:  # noqa: FBT001 - a column
    assert may_be_one(one, other) is may
    assert may_be_one(other, one) is may


def test_a_picture_stands_under_the_name_that_its_person_has() -> None:
    seat, seen = named("directorship", "MARLOW TENNICK"), named("personSeen", "Marlow E. Tennick", "website")
    shown = named("photo", "Marlow Tennick", "website")
    assert people_of([seat, seen], ()).evidence([shown])[0].person == "Marlow E. Tennick"
