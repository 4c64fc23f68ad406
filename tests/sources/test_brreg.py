from datetime import date

import pytest

from sources import brreg
from sources.errors import Changed, NotCovered, Refused, Unavailable
from sources.model import Identifier, Inquiry
from tests.sources.fake_web import FETCHED_AT, FakeWeb, document, everything, facts, quoted, stored

UNIT = f"{brreg.API}/100000001"
SEATS = f"{UNIT}/roller"
SEARCH = f"{brreg.API}?navn=Takverk+Eksempel&size=10"
DAY = date(2026, 11, 24)
BY_NUMBER = Inquiry(on=DAY, country="NO", identifiers=(Identifier("orgnr", "100000001", "NO"),))
BY_NAME = Inquiry(on=DAY, country="NO", name="Takverk Eksempel")
UNKNOWN_MARK = (
    '{"organisasjonsnummer": "1", "navn": "A", "organisasjonsform": {"kode": "AS"},'
    ' "registreringsdatoEnhetsregisteret": "2011-05-09", "konkurs": "nei"}'
)


def test_founding_and_registration_are_two_facts() -> None:
    answer = stored(__file__, "unit.json", UNIT)
    [record] = quoted(answer, brreg.read(answer))
    assert (record.schema, record.key) == ("Company", "100000001")
    assert facts(record) == {
        "orgnr": ["100000001"],
        "name": ["TAKVERK EKSEMPEL AS"],
        "legalForm": ["Aksjeselskap"],
        "incorporationDate": ["2011-04-18"],
        "registrationDate": ["2011-05-09"],
        "insolvency": ["bankruptcy"],
        "numberOfEmployees": ["7"],
        "website": ["www.takverk.example"],
        "accountsUpTo": ["2025"],
        "activity": ["43.910 Takarbeid"],
        "phone": ["22 00 00 00"],
        "address": ["Eksempelveien 1"],
        "country": ["NO"],
        "town": ["EKSEMPELBY"],
    }
    assert next(record.all("insolvency")).as_of == "2026-10-02"
    staff = next(record.all("numberOfEmployees"))
    assert (staff.low, staff.high, staff.unit, staff.as_of) == (7, 7, "headcount", FETCHED_AT[:10])


def test_a_deleted_unit_has_little_more_than_its_end() -> None:
    answer = stored(__file__, "deleted.json", UNIT)
    [record] = quoted(answer, brreg.read(answer))
    assert (record.first("dissolutionDate"), record.first("status")) == ("2024-03-01", "inactive")
    assert record.first("incorporationDate", "registrationDate") == ""


def test_hits_without_a_count_say_nothing_of_staff_and_a_home_is_not_read() -> None:
    answer = stored(__file__, "hits.json", SEARCH)
    company, trader = quoted(answer, brreg.read(answer))
    assert "numberOfEmployees" not in facts(company) | facts(trader)
    assert facts(company)["insolvency"] == ["liquidation"]
    assert next(company.all("registrationDate")).unit == "default_date"
    assert next(trader.all("registrationDate")).unit == ""
    assert (trader.first("address", "phone"), trader.first("town")) == ("", "EKSEMPELBY")


def test_no_hits() -> None:
    assert list(brreg.read(stored(__file__, "no_hits.json", SEARCH))) == []


def test_seats_that_are_held_and_no_date_of_appointment() -> None:
    answer = stored(__file__, "seats.json", SEATS)
    manager, chair = quoted(answer, brreg.read(answer))
    assert (manager.schema, manager.key) == ("Directorship", "100000001/DAGL/0")
    assert facts(manager) == {
        "name": ["Kari Eksempel Takmo"],
        "role": ["Daglig leder"],
        "directorKind": ["person"],
    }
    assert facts(chair) == {
        "name": ["EKSEMPEL EIER AS"],
        "role": ["Styrets leder"],
        "directorKind": ["company"],
        "directorNumber": ["100000002"],
    }


async def test_one_unit_is_followed_by_its_seats_without_birth_dates_and_mail() -> None:
    web = FakeWeb([stored(__file__, "unit.json", UNIT), stored(__file__, "seats.json", SEATS)])
    unit, seats = await everything(brreg.collect(BY_NUMBER, web))
    assert web.asked() == [UNIT, SEATS]
    kept = unit.body + seats.body
    assert b"navn@takverk.example" not in kept
    assert b"900 00 000" not in kept
    assert b"1900-01-01" not in kept
    assert len(list(brreg.read(seats))) == 2


async def test_several_hits_have_no_seats_asked() -> None:
    web = FakeWeb([stored(__file__, "hits.json", SEARCH)])
    assert len(await everything(brreg.collect(BY_NAME, web))) == 1
    assert web.asked() == [SEARCH]


async def test_an_unknown_number_gives_nothing() -> None:
    web = FakeWeb([document("", UNIT, 404)])
    [answer] = await everything(brreg.collect(BY_NUMBER, web))
    assert list(brreg.read(answer)) == []


def test_a_wiped_unit_is_not_held() -> None:
    with pytest.raises(NotCovered, match="legal reasons"):
        list(brreg.read(document("{}", UNIT, 410)))


async def test_without_number_and_name_nobody_is_asked() -> None:
    with pytest.raises(NotCovered):
        await everything(brreg.collect(Inquiry(on=DAY), FakeWeb([])))


@pytest.mark.parametrize(("status", "error"), [(429, Refused), (500, Unavailable)])
async def test_a_failing_register_is_no_miss(status: int, error: type[Exception]) -> None:
    with pytest.raises(error):
        await everything(brreg.collect(BY_NUMBER, FakeWeb([document("{}", UNIT, status)])))


@pytest.mark.parametrize(
    ("body", "asked"),
    [
        ("{}", SEARCH),
        ('{"organisasjonsnummer": "1", "navn": "A"}', UNIT),
        ('{"organisasjonsnummer": "1", "navn": "A", "organisasjonsform": {"kode": "AS"}}', UNIT),
        (UNKNOWN_MARK, UNIT),
        (
            '{"organisasjonsnummer": 1, "navn": "A", "organisasjonsform": {"kode": "AS"}, "slettedato": "2020-01-01"}',
            UNIT,
        ),
        ("{}", SEATS),
        ('{"rollegrupper": [{"roller": [{"person": {}}]}]}', SEATS),
    ],
)
def test_a_changed_shape_is_named(body: str, asked: str) -> None:
    with pytest.raises(Changed):
        list(brreg.read(document(body, asked)))


def test_a_page_instead_of_data_is_unavailable() -> None:
    with pytest.raises(Unavailable):
        list(brreg.read(document("<html>Vedlikehold</html>", UNIT)))
