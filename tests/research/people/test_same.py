"""Is a namesake told from the person, by a second thing that agrees?"""

from dataclasses import replace
from typing import Any

import pytest

from research.model import Decision
from research.people.candidates import Ours
from research.people.same import judge_people
from sources.model import Contact, Identifier, Needs, Origin, Record
from tests.research.fakes import record, result, source

ORCID = source("orcid", Origin.THIRD_PARTY, needs=(Needs.PERSON,))
GITHUB = source("github_people", Origin.THIRD_PARTY, needs=(Needs.PERSON,))
FILE = source("linkedin_pdf", Origin.SELF, needs=(Needs.PERSON,))
TESS, BRAM = Contact("Tess Oldenburg", "CEO"), Contact("Bram van der Wielen", "CTO")
OURS = Ours(
    names=("Kaderlicht B.V.",),
    domain="kaderlicht.example",
    country="NL",
    town="utrecht",
    numbers=(Identifier("kvk", "01234567", "NL"),),
    links=frozenset({"github.com/kaderlicht"}),
    people=(TESS, BRAM),
    team=(TESS, BRAM, Contact("Noor Abbink")),
)


def person(key: str = "orcid/1", **values: Any) -> Record:
    return record("Person", key, **{"name": "Tess Oldenburg", **values})


def job(key: str = "orcid/1/employments/1", **values: Any) -> Record:
    return record("Employment", key, **values)


def judged(*records: Record, ours: Ours = OURS, told: Any = ORCID) -> list[tuple[str, str]]:
    return [
        (str(j.decision), j.reason.key.removeprefix("identity.")) for j in judge_people([result(told, records)], ours)
    ]


@pytest.mark.parametrize(
    ("values", "why"),
    [
        ({"employer": "Kaderlicht"}, "person_employer"),
        ({"employer": "kaderlicht b.v."}, "person_employer"),
        ({"employer": "@kaderlicht"}, "person_employer"),
        ({"employer": "Docent en www.kaderlicht.example"}, "person_employer"),
        ({"link": "https://www.kaderlicht.example/team"}, "person_link"),
        ({"profile": "https://github.com/Kaderlicht"}, "person_link"),
        ({"memberOf": "https://github.com/kaderlicht"}, "person_member"),
        ({"number": "01234567"}, "person_number"),
        ({"snippet": "Tess van Kaderlicht uit Utrecht"}, "person_mention"),
        ({"snippet": "zie kaderlicht.example"}, "person_mention"),
        ({"role": "directeur", "town": "Utrecht"}, "person_town"),
    ],
)
def test_a_second_thing_that_agrees_makes_it_the_same(values: dict[str, str], why: str) -> None:
    assert judged(person(**values)) == [("same", why)]


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"employer": "Kaderlicht Theater"},
        {"employer": "Elders"},
        {"link": "https://notkaderlicht.example"},
        {"memberOf": "https://github.com/andere"},
        {"number": "76543210"},
        {"snippet": "zie mijnkaderlicht.example"},
        {"snippet": "Andere mensen genaamd Tess Oldenburg: CEO bij Kaderlicht"},
        {"town": "Utrecht"},
        {"role": "directeur", "town": "Zwolle"},
        {"role": "verpleegkundige", "town": "Utrecht"},
        {"role": "directeur", "town": "Utrecht", "organization": "Elders B.V."},
    ],
)
def test_the_name_alone_is_nobody(values: dict[str, str]) -> None:
    assert judged(person(**values)) == [("unsure", "person_by_name")]


def test_a_name_that_many_share_is_no_anchor() -> None:
    assert judged(person(employer="Bouw"), ours=replace(OURS, names=("Bouw B.V.",))) == [("unsure", "person_by_name")]


def test_another_name_is_somebody_else() -> None:
    assert judged(person(name="Tess Oldenburger", employer="Kaderlicht")) == [("different", "person_other_name")]


def test_a_company_of_our_name_abroad_or_of_another_number_is_another_one() -> None:
    abroad = job(organization="Kaderlicht", country="US")
    other = job(organization="Kaderlicht", organizationNumber="76543210")
    for one in (abroad, other):
        assert set(judged(person(employer="Kaderlicht"), one)) == {("different", "person_other_firm")}
    assert set(judged(person(link="https://kaderlicht.example"), abroad)) == {("same", "person_link")}


def test_the_whole_candidate_is_judged_not_its_records() -> None:
    assert (
        judged(person(), job(organization="Kaderlicht"), job("orcid/1/employments/2", organization="Elders"))
        == [("same", "person_employer")] * 3
    )


def test_beside_one_that_fits_the_others_of_that_source_do_not() -> None:
    found = judged(person(employer="Kaderlicht"), person("orcid/2"), person("orcid/3", employer="Elders"))
    assert found == [("same", "person_employer"), *[("different", "person_other_fits")] * 2]


def test_other_search_results_may_be_of_the_same_person() -> None:
    hits = (person("hit/a", snippet="Kaderlicht B.V."), person("hit/b"))
    assert judged(*hits) == [("same", "person_mention"), ("unsure", "person_by_name")]


def test_initials_need_more_than_an_employer_where_two_could_be_meant() -> None:
    one = person(name="B. van der Wielen", employer="Kaderlicht")
    assert judged(one) == [("same", "person_employer")]
    brothers = replace(OURS, team=(*OURS.team, Contact("Bas van der Wielen")))
    assert judged(one, ours=brothers) == [("unsure", "person_initials")]
    assert judged(person(name="B. van der Wielen", snippet="Kaderlicht B.V.")) == [("unsure", "person_initials")]
    assert judged(person(name="B. van der Wielen", number="01234567"), ours=brothers) == [("same", "person_number")]


def test_an_author_who_may_be_several_people_is_never_the_same() -> None:
    assert judged(person(employer="Kaderlicht", mixed="yes")) == [("unsure", "person_mixed")]


def test_an_account_that_one_of_theirs_calls_its_own_is_theirs() -> None:
    mine = person(employer="Kaderlicht", link="https://github.com/TessO", profile="https://orcid.org/1")
    other = person("github/tesso", profile="https://github.com/TessO")
    namesake = person("github/tess2", profile="https://github.com/Tess2", link="https://www.uni.example")
    found = judge_people([result(ORCID, (mine,)), result(GITHUB, (other, namesake))], OURS)
    assert [(j.key, str(j.decision)) for j in found] == [
        ("orcid/1", "same"),
        ("github/tesso", "same"),
        ("github/tess2", "different"),
    ]


def test_a_site_that_two_share_links_nobody() -> None:
    mine = person(employer="Kaderlicht", link="https://www.uni.example", profile="https://orcid.org/1")
    found = judge_people(
        [result(ORCID, (mine,)), result(GITHUB, (person("github/x", link="https://www.uni.example"),))], OURS
    )
    assert found[1].decision is Decision.UNSURE


def test_a_file_of_the_seller_can_be_about_anybody_of_the_team_and_about_who_is_new_there() -> None:
    assert judged(person(name="Noor Abbink", employer="Kaderlicht"), told=FILE) == [("same", "person_employer")]
    assert judged(person(name="Iemand Nieuw", employer="Kaderlicht"), told=FILE) == [("same", "person_employer")]
    assert judged(person(name="Iemand Anders"), told=FILE) == [("different", "person_other_name")]
    assert judged(person(name="Noor Abbink", employer="Kaderlicht")) == [("different", "person_other_name")]


def test_the_subject_is_the_name_as_we_know_it() -> None:
    (one,) = judge_people([result(ORCID, (person(name="OLDENBURG, Tess", employer="Kaderlicht"),))], OURS)
    assert one.subject == "Tess Oldenburg"


def test_a_call_name_needs_a_second_thing_and_nobody_else_who_may_be_meant() -> None:
    kees = replace(OURS, people=(Contact("Kees de Wit", "CTO"),), team=(Contact("Kees de Wit", "CTO"),))
    assert judged(person(name="Johannes Cornelis de Wit"), ours=kees) == [("unsure", "person_by_name")]
    one = person(name="Johannes Cornelis de Wit", employer="Kaderlicht")
    assert judged(one, ours=kees) == [("same", "person_employer")]
    father = replace(kees, team=(*kees.team, Contact("Jan de Wit")))
    assert judged(one, ours=father) == [("unsure", "person_call_name")]
    assert judged(person(name="Piet de Wit", employer="Kaderlicht"), ours=kees) == [("different", "person_other_name")]
