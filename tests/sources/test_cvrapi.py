from datetime import date

import pytest

from sources import cvrapi
from sources.errors import Changed, NotCovered, Refused, Unavailable
from sources.model import Identifier, Inquiry
from tests.sources.fake_web import FETCHED_AT, FakeWeb, document, everything, facts, quoted, stored

BY_NUMBER = f"{cvrapi.API}?country=dk&vat=01234567"
BY_NAME = f"{cvrapi.API}?country=dk&name=Tagv%C3%A6rk"
DAY = date(2026, 11, 24)
INQUIRY = Inquiry(on=DAY, country="DK", identifiers=(Identifier("cvr", "01234567", "DK"),), name="Tagværk")


def test_the_company_and_its_owner() -> None:
    answer = stored(__file__, "company.json", BY_NUMBER)
    company, owner = quoted(answer, cvrapi.read(answer))
    assert (company.schema, company.key) == ("Company", "01234567")
    assert facts(company) == {
        "cvr": ["01234567"],
        "name": ["Tagværk Eksempel ApS"],
        "incorporationDate": ["2013-07-01"],
        "legalForm": ["Anpartsselskab"],
        "activity": ["Tagdækning"],
        "numberOfEmployees": ["5-9"],
        "insolvency": ["bankruptcy"],
        "nonMailing": ["yes"],
        "address": ["Eksempelvej 1"],
        "phone": ["10000000"],
        "town": ["Eksempelby"],
    }
    staff = next(company.all("numberOfEmployees"))
    assert (staff.low, staff.high, staff.unit, staff.as_of) == (5, 9, "band", FETCHED_AT[:10])
    assert next(company.all("insolvency")).as_of == "2026-10-02"
    assert (owner.schema, owner.key) == ("Ownership", "01234567/owner/0")
    assert facts(owner) == {
        "name": ["Eksempel Ejer"],
        "ownerKind": ["unknown"],
        "organization": ["Tagværk Eksempel ApS"],
    }


def test_a_sole_trader_keeps_address_and_phone_and_nobody_on_staff_is_not_zero() -> None:
    answer = stored(__file__, "sole_trader.json", BY_NUMBER)
    [record] = quoted(answer, cvrapi.read(answer))
    assert (record.first("dissolutionDate"), record.first("status")) == ("2020-01-31", "inactive")
    assert record.first("nonMailing") == "no"
    assert record.first("address", "phone", "numberOfEmployees", "insolvency") == ""


@pytest.mark.parametrize(("band", "low", "high"), [('"2-4"', 2, 4), ('"1000+"', 1000, None), ("12", 12, 12)])
def test_bands_of_staff(band: str, low: float, high: float | None) -> None:
    body = f'{{"vat": 1, "name": "A", "protected": false, "employees": {band}}}'
    [record] = cvrapi.read(document(body, BY_NUMBER))
    staff = next(record.all("numberOfEmployees"))
    assert (staff.low, staff.high) == (low, high)


@pytest.mark.parametrize("status", [200, 404])
def test_an_unknown_number_gives_nothing(status: int) -> None:
    assert list(cvrapi.read(document('{"error": "NOT_FOUND", "t": 0}', BY_NUMBER, status))) == []


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ("QUOTA_EXCEEDED", Refused),
        ("BANNED", Refused),
        ("INVALID_UA", Refused),
        ("INTERNAL_ERROR", Unavailable),
        ("NEW_ONE", Unavailable),
    ],
)
def test_an_error_with_status_200_is_no_answer(fault: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        list(cvrapi.read(document(f'{{"error": "{fault}", "t": 0}}', BY_NUMBER)))


@pytest.mark.parametrize(
    ("inquiry", "asked"), [(INQUIRY, BY_NUMBER), (Inquiry(on=DAY, country="DK", name="Tagværk"), BY_NAME)]
)
async def test_mail_and_a_name_at_the_address_are_not_kept(inquiry: Inquiry, asked: str) -> None:
    web = FakeWeb([stored(__file__, "company.json", asked)])
    [answer] = await everything(cvrapi.collect(inquiry, web))
    assert web.asked() == [asked]
    assert b"navn@tagvaerk.example" not in answer.body
    assert b"Eksempel Person" not in answer.body


async def test_without_number_and_name_nobody_is_asked() -> None:
    with pytest.raises(NotCovered):
        await everything(cvrapi.collect(Inquiry(on=DAY), FakeWeb([])))


@pytest.mark.parametrize(
    "body",
    [
        "{}",
        '{"vat": "1", "name": "A", "protected": false}',
        '{"vat": 1, "protected": false}',
        '{"vat": 1, "name": "A"}',
        '{"vat": 1, "name": "A", "protected": false, "startdate": "1997-12-29"}',
        '{"vat": 1, "name": "A", "protected": false, "employees": "many"}',
        '{"vat": 1, "name": "A", "protected": false, "creditbankrupt": "yes"}',
        '{"vat": 1, "name": "A", "protected": false, "owners": [{}]}',
    ],
)
def test_a_changed_shape_is_named(body: str) -> None:
    with pytest.raises(Changed):
        list(cvrapi.read(document(body, BY_NUMBER)))
