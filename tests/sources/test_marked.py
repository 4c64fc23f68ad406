import json

import pytest

from sources.cards import marked_cards
from sources.marked import marked_people, structured_people
from sources.reading import read_text
from tests.sources.fake_web import document

H_CARD = '<p class="h-card"><a class="p-name" href=/a>Anna <b>de</b> Vries</a> <i class="p-job-title">Bakker</i></p>'
HCARD = '<p class="vcard"><span class="fn">Anna de Vries</span>, <span class="title">Bakker</span></p>'
MICRODATA = (
    '<div itemscope itemtype="https://schema.org/Person"><h3 itemprop="name">Anna de Vries</h3>'
    '<p itemprop="jobTitle">Bakker</p></div>'
)


def people(markup: str, role: str = "team") -> list[tuple[str, str, bool]]:
    page = document(markup, media_type="text/html")
    reading = read_text(page)
    found = list(marked_people(reading, marked_cards(page), role))
    assert all(reading.text[p.start : p.end] == p.name for p in found)
    assert all(reading.text[p.role_start : p.role_end] == p.role for p in found)
    return [(p.name, p.role, p.card) for p in found]


@pytest.mark.parametrize("markup", [H_CARD, HCARD, MICRODATA])
def test_a_card_is_quoted_where_it_stands(markup: str) -> None:
    assert people(markup) == [("Anna de Vries", "Bakker", True)]


def test_a_page_outside_the_firms_own_shows_no_team_and_a_post_names_nobody() -> None:
    assert people(HCARD, "home") == [("Anna de Vries", "Bakker", False)]
    assert people(HCARD, "blog") == []
    assert people(f"<h2>Wat klanten zeggen</h2>{HCARD}") == []
    assert people(f"{HCARD}<p>In 2020 ging Anna de Vries met pensioen.</p>") == []


def test_a_card_that_may_be_the_firms_counts_on_a_team_page_only() -> None:
    bare = '<p class="vcard"><b class="fn">Bakkerij Voorbeeld</b></p>'
    assert people(bare, "contact") == []
    assert people(bare.replace("Bakkerij Voorbeeld", "Anna de Vries"), "team") == [("Anna de Vries", "", True)]
    assert people(MICRODATA.replace("jobTitle", "x"), "contact") == [("Anna de Vries", "", True)]


def test_the_place_of_a_name_is_that_of_its_card() -> None:
    page = document(f"<title>Anna de Vries</title><p>Anna de Vries bakt.</p>{HCARD}", media_type="text/html")
    reading = read_text(page)
    (seen,) = marked_people(reading, marked_cards(page), "team")
    assert reading.text[seen.start :].startswith("Anna de Vries, Bakker")


def structured(node: object, role: str = "home") -> list[tuple[str, str]]:
    page = document(f'<script type="application/ld+json">{json.dumps(node)}</script>', media_type="text/html")
    reading = read_text(page)
    found = list(structured_people(reading, role))
    assert all(reading.text[p.role_start : p.role_end] == p.role for p in found)
    return [(p.name, p.role) for p in found]


ANNA = {"@type": "Person", "name": "Anna de Vries", "jobTitle": "Bakker"}


@pytest.mark.parametrize("under", ["employee", "founder", "member"])
def test_people_in_json_ld_under_their_firm(under: str) -> None:
    assert structured({"@type": "Organization", under: [ANNA]}) == [("Anna de Vries", "Bakker")]


@pytest.mark.parametrize("under", ["author", "review", "alumni"])
def test_people_in_json_ld_under_anything_else_are_no_colleagues(under: str) -> None:
    assert structured({"@type": "Organization", under: [ANNA]}) == []


def test_a_person_apart_belongs_to_the_firm_that_leads_to_it() -> None:
    apart = {**ANNA, "@id": "#anna"}
    assert structured({"@graph": [{"@type": "Organization", "founder": {"@id": "#anna"}}, apart]}) == [
        ("Anna de Vries", "Bakker")
    ]
    assert structured({"@graph": [{"@type": "Organization", "founder": {"@id": "#other"}}, apart]}) == []


def test_a_name_may_stand_without_a_node() -> None:
    assert structured({"@type": "LocalBusiness", "founder": ["Anna de Vries", "Zonnige Zaken"]}) == [
        ("Anna de Vries", "")
    ]
    assert structured({"@type": "BlogPosting", "member": "Anna de Vries"}) == []


@pytest.mark.parametrize(("role", "found"), [("team", [("Anna de Vries", "Bakker")]), ("blog", [])])
def test_who_says_to_work_there_counts_unless_it_may_be_a_writer(role: str, found: list[tuple[str, str]]) -> None:
    assert structured({**ANNA, "worksFor": {"@type": "Organization", "name": "Voorbeeld"}}, role) == found
    assert structured(ANNA, role) == []
