"""Which records make one candidate, and what of ours could it agree with?"""

from datetime import date

import pytest

from research.model import Decision, Judgement, Phrase
from research.people.candidates import address, candidate_id, candidates, domain_of, ours_of
from sources.model import Contact, Inquiry, Needs, Origin
from tests.research.fakes import record, result, site, source

PEOPLE = source("orcid", Origin.THIRD_PARTY, needs=(Needs.PERSON,))


@pytest.mark.parametrize(("key", "meant"), [("orcid/1/employments/3", "orcid/1"), ("orcid/1", "orcid/1"), ("x", "x")])
def test_the_records_of_one_candidate_share_the_begin_of_their_key(key: str, meant: str) -> None:
    assert candidate_id(key) == meant


def test_a_candidate_is_all_that_one_source_files_under_one_person() -> None:
    told = result(
        PEOPLE,
        (record("Person", "orcid/1", name="Tess Oldenburg"), record("Person", "orcid/2", name="Tess Oldenburg")),
        (record("Study", "orcid/1/educations/1", programme="licht"), record("Company", "orcid/1/x", name="X")),
    )
    found = candidates([told, result(site(), (record("Person", "orcid/1", name="Tess Oldenburg"),))])
    assert [(one.id, [r.schema for r in one.records]) for one in found] == [
        ("orcid/1", ["Person", "Study"]),
        ("orcid/2", ["Person"]),
    ]
    assert found[0].name == "Tess Oldenburg"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://www.GitHub.com/TessO/", "github.com/tesso"),
        ("https://nl.linkedin.com/in/tess?x=1", "https://www.linkedin.com/in/tess"),
    ],
)
def test_an_address_has_one_spelling(one: str, other: str) -> None:
    assert address(one) == address(other)


def test_a_domain_is_the_same_with_and_without_www() -> None:
    assert domain_of("https://www.kaderlicht.example/team") == domain_of("kaderlicht.example")


def test_the_team_is_whom_the_site_names_and_the_officers_who_are_ours() -> None:
    register = source("kvk")
    seats = (
        record("Directorship", "1", name="B. van der Wielen", role="bestuurder"),
        record("Directorship", "2", name="Een Ander"),
    )
    asked = Inquiry(on=date(2026, 11, 22), site="www.kaderlicht.example", people=(Contact("Tess Oldenburg", "CEO"),))
    ties = [Judgement("kvk", "1", Decision.SAME, Phrase("x")), Judgement("kvk", "2", Decision.DIFFERENT, Phrase("x"))]
    pages = (record("Person", "n", name="Noor Abbink"), record(sameAs="https://github.com/Kaderlicht"))
    ours = ours_of(asked, [result(site(), pages), result(register, seats)], ("Kaderlicht",), "Utrecht", ties)
    assert [one.name for one in ours.team] == ["Tess Oldenburg", "Noor Abbink", "B. van der Wielen"]
    assert (ours.domain, ours.town, ours.links) == ("kaderlicht.example", "utrecht", {"github.com/kaderlicht"})
