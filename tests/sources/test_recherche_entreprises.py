from datetime import date
from urllib.parse import urlencode

import pytest

from sources import french_directory, recherche_entreprises
from sources.errors import Changed, NotCovered, Refused, Unavailable
from sources.model import Identifier, Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted, stored

DAY = date(2026, 11, 22)


def _asked(what: str, include: str, per_page: str) -> str:
    query = {"q": what, "minimal": "true", "include": include, "page": "1", "per_page": per_page}
    return f"{french_directory.API}?{urlencode(query)}"


BY_NUMBER = _asked("999999901", "dirigeants,finances,siege", "1")
HOLDING = _asked("999999919", "dirigeants", "1")
BY_NAME = _asked("Toiture Exemple", "siege", "25")
NAMED = Inquiry(on=DAY, country="FR", name="Toiture Exemple")


def test_a_company_with_its_officers_and_years() -> None:
    answer = stored(__file__, "company.json", BY_NUMBER)
    company, president, holding, year = quoted(answer, recherche_entreprises.read(answer))
    assert facts(company) == {
        "siren": ["999999901"],
        "name": ["TOITURE EXEMPLE"],
        "alias": ["TEX", "ATELIER DU TOIT"],
        "legalForm": ["Société par actions simplifiée"],
        "status": ["active"],
        "incorporationDate": ["2021-03-01"],
        "activity": ["43.91B"],
        "numberOfEmployees": ["6-9"],
        "employer": ["yes"],
        "siret": ["99999990100014"],
        "town": ["VILLE-EXEMPLE"],
        "address": ["1 RUE DE L'EXEMPLE 99999 VILLE-EXEMPLE"],
    }
    staff = next(company.all("numberOfEmployees"))
    assert (staff.low, staff.high, staff.unit, staff.as_of, staff.original) == (6, 9, "band", "2024", "03")
    assert facts(president) == {
        "name": ["MARIE EXEMPLE"],
        "role": ["Président de SAS"],
        "directorKind": ["person"],
        "organization": ["TOITURE EXEMPLE"],
        "organizationNumber": ["999999901"],
    }
    assert (holding.first("name"), holding.first("directorNumber")) == ("HOLDING EXEMPLE", "999999919")
    assert (year.schema, year.key) == ("Accounts", "999999901/2024")
    assert facts(year) == {"financialYear": ["2024"], "turnover": ["1200000"], "result": ["-5000"]}


def test_a_sole_trader_keeps_the_private_address_and_unknown_staff_is_not_zero() -> None:
    answer = stored(__file__, "hits.json", BY_NAME)
    _, sole = quoted(answer, recherche_entreprises.read(answer))
    assert facts(sole) == {
        "siren": ["999999935"],
        "name": ["TOITURE EXEMPLE"],
        "legalForm": ["Entrepreneur individuel"],
        "status": ["inactive"],
        "incorporationDate": ["1900-01-01"],
        "dissolutionDate": ["2019-12-31"],
        "employer": ["no"],
        "siret": ["99999993500011"],
    }
    assert next(sole.all("incorporationDate")).unit == "default_date"


async def test_birth_dates_and_nationality_are_not_kept() -> None:
    web = FakeWeb([stored(__file__, "company.json", BY_NUMBER), stored(__file__, "none.json", HOLDING)])
    by_siret = Inquiry(on=DAY, country="FR", identifiers=(Identifier("siret", "99999990100014", "FR"),))
    kept, _ = await everything(recherche_entreprises.collect(by_siret, web))
    assert b"1976" not in kept.body
    assert "Française".encode() not in kept.body
    assert web.requests[0].api


async def test_the_one_living_company_of_that_name_is_followed_and_the_company_that_directs_it() -> None:
    pages = [("hits.json", BY_NAME), ("company.json", BY_NUMBER), ("none.json", HOLDING)]
    web = FakeWeb([stored(__file__, name, url) for name, url in pages])
    await everything(recherche_entreprises.collect(NAMED, web))
    assert web.asked() == [BY_NAME, BY_NUMBER, HOLDING]


async def test_a_name_that_nobody_bears_ends_it() -> None:
    web = FakeWeb([stored(__file__, "none.json", BY_NAME)])
    [answer] = await everything(recherche_entreprises.collect(NAMED, web))
    assert list(recherche_entreprises.read(answer)) == []


async def test_without_number_and_name_nobody_is_asked() -> None:
    web = FakeWeb([])
    with pytest.raises(NotCovered):
        await everything(recherche_entreprises.collect(Inquiry(on=DAY), web))
    assert web.asked() == []


async def test_too_many_questions_are_refused() -> None:
    with pytest.raises(Refused):
        await everything(recherche_entreprises.collect(NAMED, FakeWeb([document("{}", BY_NAME, 429)])))


@pytest.mark.parametrize(
    "body",
    [
        '{"erreur": "..."}',
        '{"results": [{"siren": "999999901", "etat_administratif": "X"}]}',
        '{"results": [{"siren": "999999901", "etat_administratif": "A", "tranche_effectif_salarie": "99"}]}',
        '{"results": [{"siren": "999999901", "etat_administratif": "A", "date_creation": "01/03/2021"}]}',
        '{"results": [{"siren": "9", "etat_administratif": "A", "dirigeants": [{"type_dirigeant": "robot"}]}]}',
        '{"results": [{"siren": "9", "etat_administratif": "A", "finances": {"x": {"ca": 1}}}]}',
    ],
)
def test_a_changed_shape_is_named(body: str) -> None:
    with pytest.raises(Changed):
        list(recherche_entreprises.read(document(body, BY_NUMBER)))


def test_a_web_page_is_unavailable() -> None:
    with pytest.raises(Unavailable):
        list(recherche_entreprises.read(document("<html></html>", BY_NUMBER)))
