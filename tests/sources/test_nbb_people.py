"""Mandates with their days, representatives, and shares as percentages."""

from typing import Any

from sources.model import Record
from sources.nbb_accounts import Year
from sources.nbb_people import mandates, owners
from sources.quoting import parse
from tests.sources.fake_web import document, facts, quoted, stored

YEAR = Year("0123456749", "2025-01-01", "2025-12-31", "EUR")
DEPOSIT = stored("tests/sources/test_nbb.py", "deposit.json")


def read(body: str, which: Any) -> list[Record]:
    answer = document(body)
    return quoted(answer, which(YEAR, parse(answer)))


def test_a_person_and_a_company_with_its_representative() -> None:
    person, company = read(DEPOSIT.body.decode(), mandates)
    assert person.key.startswith("0123456749/")
    assert facts(person) == {
        "organization": ["DAKWERK VOORBEELD BV"],
        "name": ["Jan Voorbeeld"],
        "role": ["director"],
        "directorKind": ["person"],
        "startDate": ["2019-03-03"],
        "endDate": ["2025-06-20"],
    }
    assert facts(company) == {
        "organization": ["DAKWERK VOORBEELD BV"],
        "name": ["PROEF MANAGEMENT BV"],
        "directorNumber": ["0798765432"],
        "representative": ["Marie Proef"],
        "role": ["Dagelijks bestuurder"],
        "directorKind": ["company"],
        "startDate": ["2021-01-01"],
    }


def test_a_code_that_we_are_not_sure_of_is_a_mandate() -> None:
    body = DEPOSIT.body.decode().replace("fct:m13", "fct:m14")
    person, _ = read(body, mandates)
    assert next(person.all("role")).value == "mandate"
    assert next(person.all("role")).original == "fct:m14"


def test_a_fraction_is_a_percentage_and_a_slip_of_the_pen_is_none() -> None:
    company, person = read(DEPOSIT.body.decode(), owners)
    share = next(company.all("share"))
    assert (share.value, share.low, share.high, share.unit, share.as_of) == (
        "64.4",
        64.4,
        64.4,
        "percent",
        "2025-12-31",
    )
    assert (company.first("ownerNumber"), company.first("ownerKind")) == ("0755000111", "company")
    assert (person.first("name"), person.first("ownerKind"), person.first("share")) == ("Jan Voorbeeld", "person", "")


def test_names_are_not_put_right() -> None:
    body = (
        '{"Administrators": {"NaturalPersons": [{"Person": {"FirstName": "VOORBEELD", "LastName": "Jan"}, "Mandates": ['
    )
    body += '{"FunctionMandate": "fct:m13"}]}]}}'
    assert [record.first("name") for record in read(body, mandates)] == ["VOORBEELD Jan"]


def test_sections_are_optional() -> None:
    assert read('{"Administrators": null, "Shareholders": {}}', mandates) == []
    assert read('{"Administrators": {}, "Shareholders": {"EntityShareHolders": null}}', owners) == []
