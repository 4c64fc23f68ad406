from datetime import date

import pytest

from sources import prh
from sources.errors import Changed, NotCovered, Refused, Unavailable
from sources.model import Identifier, Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted, stored

BY_NUMBER = f"{prh.API}?businessId=1234567-1"
BY_NAME = f"{prh.API}?name=Kattomalli"
DAY = date(2026, 11, 24)
INQUIRY = Inquiry(on=DAY, country="FI", identifiers=(Identifier("businessid", "12345671", "FI"),), name="Kattomalli")


def test_the_dates_of_company_number_name_and_form_are_kept_apart() -> None:
    answer = stored(__file__, "company.json", BY_NUMBER)
    [record] = quoted(answer, prh.read(answer))
    assert (record.schema, record.key) == ("Company", "12345671")
    assert facts(record) == {
        "businessid": ["12345671"],
        "name": ["Kattomalli Oy"],
        "nameSince": ["2022-05-12"],
        "previousName": ["Esimerkkikatto Oy"],
        "alias": ["Kattomalli Huolto"],
        "incorporationDate": ["2014-04-29"],
        "registrationDate": ["2014-03-07"],
        "legalForm": ["Osakeyhtiö"],
        "legalFormSince": ["2014-04-29"],
        "insolvency": ["reorganisation", "bankruptcy"],
        "insolvencyEnded": ["reorganisation"],
        "status": ["active"],
        "activity": ["43910 Kattorakenteiden asennus"],
        "website": ["www.kattomalli.example"],
        "address": ["Esimerkkikatu 21"],
        "town": ["MALLILA"],
    }
    assert next(record.all("previousName")).as_of == "2022-05-12"
    assert [v.as_of for v in record.all("insolvency")] == ["2018-02-01", "2026-09-01"]
    assert next(record.all("insolvencyEnded")).as_of == "2019-02-01"


def test_the_first_day_of_the_numbers_is_no_start_and_a_home_is_not_read() -> None:
    answer = stored(__file__, "old_sole_trader.json", BY_NUMBER)
    [record] = quoted(answer, prh.read(answer))
    assert next(record.all("registrationDate")).unit == "default_date"
    assert (record.first("dissolutionDate"), record.first("status")) == ("2020-06-30", "inactive")
    assert record.first("address", "town", "incorporationDate") == ""


def test_a_miss_is_an_empty_list() -> None:
    assert list(prh.read(stored(__file__, "no_hits.json", BY_NUMBER))) == []


def test_a_code_that_is_not_known_as_registered_is_unknown() -> None:
    company = '{"businessId": {"value": "1234567-1"}, "names": [], "tradeRegisterStatus": "3"}'
    [record] = prh.read(document(f'{{"totalResults": 1, "companies": [{company}]}}', BY_NUMBER))
    assert record.first("status") == "unknown"


@pytest.mark.parametrize(
    ("inquiry", "asked"), [(INQUIRY, BY_NUMBER), (Inquiry(on=DAY, country="FI", name="Kattomalli"), BY_NAME)]
)
async def test_the_number_is_asked_with_its_dash_else_the_name(inquiry: Inquiry, asked: str) -> None:
    web = FakeWeb([stored(__file__, "company.json", asked)])
    assert len(await everything(prh.collect(inquiry, web))) == 1
    assert web.asked() == [asked]


async def test_without_number_and_name_nobody_is_asked() -> None:
    with pytest.raises(NotCovered):
        await everything(prh.collect(Inquiry(on=DAY), FakeWeb([])))


@pytest.mark.parametrize(("status", "error"), [(429, Refused), (503, Unavailable)])
async def test_a_failing_register_is_no_miss(status: int, error: type[Exception]) -> None:
    with pytest.raises(error):
        await everything(prh.collect(INQUIRY, FakeWeb([document("{}", BY_NUMBER, status)])))


@pytest.mark.parametrize(
    "company",
    [
        '{"names": []}',
        '{"businessId": {"value": "1234567-1"}}',
        '{"businessId": {"value": "x y"}, "names": []}',
        '{"businessId": {"value": "1234567-1"}, "names": [], "registrationDate": "29.4.2014"}',
        '{"businessId": {"value": "1234567-1"}, "names": [], "companySituations": [{"type": "UUSI"}]}',
        '{"businessId": {"value": "1234567-1"}, "names": [], "companyForms": [{"type": "16", "descriptions": []}]}',
    ],
)
def test_a_changed_shape_is_named(company: str) -> None:
    with pytest.raises(Changed):
        list(prh.read(document(f'{{"totalResults": 1, "companies": [{company}]}}', BY_NUMBER)))


@pytest.mark.parametrize("body", ["{}", '{"companies": []}', '{"totalResults": 0, "companies": [{}]}'])
def test_a_changed_list_is_named(body: str) -> None:
    with pytest.raises(Changed):
        list(prh.read(document(body, BY_NUMBER)))
