from datetime import date

import pytest

from sources import sirene
from sources.errors import Changed, NotCovered, Refused, Unavailable
from sources.model import Identifier, Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted, stored

COMPANY = f"{sirene.API}/siren/999999901"
LINKS = f"{sirene.API}/siret/liensSuccession?q=siretEtablissementSuccesseur%3A99999990100014"
INQUIRY = Inquiry(on=date(2026, 11, 22), country="FR", identifiers=(Identifier("siren", "999999901", "FR"),))
KEY = "invented-key"


def test_names_and_forms_over_time() -> None:
    answer = stored(__file__, "company.json", COMPANY)
    [record] = quoted(answer, sirene.read(answer))
    assert record.key == "999999901"
    assert facts(record) == {
        "siren": ["999999901"],
        "incorporationDate": ["2012-06-01"],
        "name": ["TOITURE EXEMPLE"],
        "nameSince": ["2016-05-01"],
        "previousName": ["COQUILLE VIDE"],
        "legalForm": ["Société par actions simplifiée"],
        "legalFormSince": ["2022-01-01"],
        "status": ["active"],
        "activity": ["43.91B"],
        "employer": ["yes"],
        "numberOfEmployees": ["3-5"],
        "siret": ["99999990100014"],
    }
    assert next(record.all("previousName")).as_of == "2016-04-30"


def test_a_person_whose_business_ended() -> None:
    answer = stored(__file__, "person.json", f"{sirene.API}/siren/999999943")
    [record] = quoted(answer, sirene.read(answer))
    assert facts(record) == {
        "siren": ["999999943"],
        "incorporationDate": ["1900-01-01"],
        "name": ["JEAN MODELE"],
        "legalForm": ["Entrepreneur individuel"],
        "status": ["inactive"],
        "dissolutionDate": ["2021-03-15"],
        "activity": ["43.91B"],
        "employer": ["yes"],
        "siret": ["99999994300014"],
    }
    assert next(record.all("incorporationDate")).unit == "default_date"


def test_a_link_with_another_company_is_a_succession_and_a_move_is_none() -> None:
    answer = stored(__file__, "links.json", LINKS)
    [record] = quoted(answer, sirene.read(answer))
    assert (record.schema, record.key) == ("Succession", "999999901/99999994300017")
    assert facts(record) == {
        "predecessorNumber": ["999999943"],
        "successorNumber": ["999999901"],
        "date": ["2021-03-15"],
        "manner": ["transfer"],
    }


async def test_the_company_then_the_links_of_its_seat_with_a_hidden_key() -> None:
    web = FakeWeb([stored(__file__, "company.json", COMPANY), stored(__file__, "unknown.json", LINKS, 404)], key=KEY)
    documents = await everything(sirene.collect(INQUIRY, web))
    assert web.asked() == [COMPANY, LINKS]
    assert {request.hidden["X-INSEE-Api-Key-Integration"] for request in web.requests} == {KEY}
    assert all(request.api and KEY not in request.url for request in web.requests)
    assert list(sirene.read(documents[1])) == []


async def test_an_unknown_number_ends_it() -> None:
    web = FakeWeb([stored(__file__, "unknown.json", COMPANY, 404)])
    [answer] = await everything(sirene.collect(INQUIRY, web))
    assert list(sirene.read(answer)) == []


async def test_further_given_names_and_sex_are_not_kept() -> None:
    asked = f"{sirene.API}/siren/999999943"
    links = f"{sirene.API}/siret/liensSuccession?q=siretEtablissementSuccesseur%3A99999994300014"
    web = FakeWeb([stored(__file__, "person.json", asked), stored(__file__, "unknown.json", links, 404)])
    person = Inquiry(on=date(2026, 11, 22), identifiers=(Identifier("siret", "99999994300014"),))
    [kept, _] = await everything(sirene.collect(person, web))
    assert b"PAUL" not in kept.body
    assert b'"sexeUniteLegale": null' in kept.body


def test_who_is_not_shown_is_not_covered() -> None:
    with pytest.raises(NotCovered):
        list(sirene.read(stored(__file__, "hidden.json", COMPANY, 404)))


async def test_without_a_number_nobody_is_asked() -> None:
    with pytest.raises(NotCovered):
        await everything(sirene.collect(Inquiry(on=date(2026, 11, 22), name="Toiture Exemple"), FakeWeb([])))


async def test_a_wrong_key_is_refused() -> None:
    with pytest.raises(Refused):
        await everything(sirene.collect(INQUIRY, FakeWeb([document("{}", COMPANY, 401)])))


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("{}", 200),
        ("{}", 404),
        ('{"uniteLegale": {"siren": "999999901", "periodesUniteLegale": []}}', 200),
        ('{"uniteLegale": {"siren": "9", "periodesUniteLegale": [{"etatAdministratifUniteLegale": "Z"}]}}', 200),
        ('{"uniteLegale": {"siren": "9", "periodesUniteLegale": [{"dateDebut": "hier"}]}}', 200),
    ],
)
def test_a_changed_shape_is_named(body: str, status: int) -> None:
    with pytest.raises(Changed):
        list(sirene.read(document(body, COMPANY, status)))


def test_a_web_page_is_unavailable() -> None:
    with pytest.raises(Unavailable):
        list(sirene.read(document("<html></html>", COMPANY)))
