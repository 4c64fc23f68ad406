"""When are two spellings one person of this company, when two, and when is nobody sure?"""

import pytest

from research.model import Claim, Decision, Evidence, Kind
from research.people.spellings import is_same_person, people_of, spoken
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


def led(person: str, source: str, role: str = "directeur") -> Evidence:
    return named("personSeen" if source == "website" else "directorship", person, source, value=role)


def test_a_call_name_and_a_baptismal_name_that_both_lead_the_firm_are_one() -> None:
    evidence = [led("Kees de Vries", "website"), led("Johannes Cornelis de Vries", "register")]
    people = people_of(evidence, ())
    assert {e.person for e in people.evidence(evidence)} == {"Kees de Vries"}
    (judged,) = people.judgements
    assert (judged.key, judged.decision) == ("Johannes Cornelis de Vries", Decision.SAME)
    assert judged.reason.key == "identity.call_name"


@pytest.mark.parametrize(
    "evidence",
    [
        [led("Kees de Vries", "website", "monteur"), led("Johannes Cornelis de Vries", "register")],
        [led("Jan de Vries", "website"), *(led(f"{one} de Vries", "register") for one in ("Johannes", "Johan"))],
        [*(led(f"{one} de Vries", "website") for one in ("Jan", "Hans")), led("Johannes de Vries", "register")],
    ],
)
def test_a_call_name_alone_or_one_that_fits_two_leaves_it_unsure(evidence: list[Evidence]) -> None:
    people = people_of(evidence, ())
    assert [e.person for e in people.evidence(evidence)] == [e.person for e in evidence]
    assert {(j.decision, j.reason.key) for j in people.judgements} == {(Decision.UNSURE, "identity.may_be_called")}
    assert {j.key for j in people.judgements} == {e.person for e in evidence if e.source == "register"}


@pytest.mark.parametrize(
    "evidence",
    [
        [led("Piet de Vries", "website"), led("Johannes de Vries", "register")],  # no form of it
        [led("Jan de Vries", "register"), led("Johannes de Vries", "register")],  # father and son, both registered
        [led("Jan de Vries", "website"), led("Johannes de Vries", "website")],
        [led("Jan de Vries", "website"), led("Jan de Vries", "register"), led("Johannes de Vries", "register")],
    ],
)
def test_two_people_stay_two(evidence: list[Evidence]) -> None:
    people = people_of(evidence, ())
    assert [e.person for e in people.evidence(evidence)] == [e.person for e in evidence]
    assert people.judgements == ()


def test_a_picture_stands_under_the_name_that_its_person_has() -> None:
    seat, seen = named("directorship", "MARLOW TENNICK"), named("personSeen", "Marlow E. Tennick", "website")
    shown = named("photo", "Marlow Tennick", "website")
    assert people_of([seat, seen], ()).evidence([shown])[0].person == "Marlow E. Tennick"
