import json
from datetime import date
from pathlib import Path

import pytest

from sources import ares
from sources.errors import Changed, NotCovered, Refused, Unavailable
from sources.model import Identifier, Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted, stored

BUSINESS = f"{ares.API}/ekonomicke-subjekty/12345679"
ENTRY = f"{ares.API}/ekonomicke-subjekty-vr/12345679"
SEARCH = f"{ares.API}/ekonomicke-subjekty/vyhledat"
DAY = date(2026, 11, 24)
BY_NUMBER = Inquiry(on=DAY, country="CZ", identifiers=(Identifier("ico", "12345679", "CZ"),))
BY_NAME = Inquiry(on=DAY, country="CZ", name="Střechy Příklad")
LINES = (Path(__file__).parent / "ares_vr" / "entry.json").read_bytes()


def test_start_form_and_seat_and_no_word_of_a_petition() -> None:
    answer = stored(__file__, "business.json", BUSINESS)
    [record] = quoted(answer, ares.read(answer))
    assert (record.schema, record.key) == ("Company", "12345679")
    assert facts(record) == {
        "ico": ["12345679"],
        "name": ["Střechy Příklad s.r.o."],
        "legalForm": ["společnost s ručením omezeným"],
        "incorporationDate": ["2012-08-26"],
        "status": ["active"],
        "address": ["Příkladná 1/2, 99999 Příkladov"],
        "town": ["Příkladov"],
        "country": ["CZ"],
    }
    assert next(record.all("legalForm")).original == "112"


def test_the_home_of_a_sole_trader_is_not_read() -> None:
    answer = stored(__file__, "hits.json", SEARCH)
    _, trader = quoted(answer, ares.read(answer))
    assert (trader.first("dissolutionDate"), trader.first("status")) == ("2012-08-31", "inactive")
    assert (trader.first("address"), trader.first("town")) == ("", "Příkladov")


@pytest.mark.parametrize(("name", "asked", "status"), [("no_hits.json", SEARCH, 200), ("unknown.json", BUSINESS, 404)])
def test_a_miss(name: str, asked: str, status: int) -> None:
    assert list(ares.read(stored(__file__, name, asked, status))) == []


def test_a_company_that_is_not_in_the_public_register() -> None:
    assert list(ares.read(stored(__file__, "unknown.json", ENTRY, 404))) == []


async def test_a_business_is_followed_by_its_entry_and_nothing_personal_is_kept() -> None:
    web = FakeWeb([stored(__file__, "business.json", BUSINESS), document(LINES, ENTRY)])
    business, entry = await everything(ares.collect(BY_NUMBER, web))
    assert web.asked() == [BUSINESS, ENTRY]
    kept = (business.body + entry.body).decode()
    assert [word for word in ("CZ12345679", "1900-01-0", "Domácí") if word in kept] == []
    assert {record.schema for record in ares.read(entry)} == {"Company", "Directorship", "Ownership"}


async def test_several_hits_have_no_entry_asked() -> None:
    web = FakeWeb([stored(__file__, "hits.json", SEARCH)])
    [answer] = await everything(ares.collect(BY_NAME, web))
    assert json.loads(web.requests[0].body) == {"obchodniJmeno": "Střechy Příklad", "start": 0, "pocet": 10}
    assert b"CZ0000000000" not in answer.body


async def test_without_number_and_name_nobody_is_asked() -> None:
    with pytest.raises(NotCovered):
        await everything(ares.collect(Inquiry(on=DAY), FakeWeb([])))


async def test_a_refusal_is_no_miss() -> None:
    with pytest.raises(Refused):
        await everything(ares.collect(BY_NUMBER, FakeWeb([document("{}", BUSINESS, 429)])))


def test_a_name_that_is_borne_too_often_is_no_miss() -> None:
    with pytest.raises(Unavailable, match="MNOHO"):
        list(ares.read(document('{"kod": "VYSTUP_PRILIS_MNOHO_VYSLEDKU"}', SEARCH, 400)))


@pytest.mark.parametrize(
    ("body", "asked", "status"),
    [
        ("{}", BUSINESS, 200),
        ('{"ico": "1", "obchodniJmeno": "A"}', BUSINESS, 200),
        ('{"ico": "1", "obchodniJmeno": "A", "pravniForma": "112", "datumVzniku": "26.8.2003"}', BUSINESS, 200),
        ('{"kod": "NEW"}', BUSINESS, 404),
        ("{}", BUSINESS, 404),
        ("{}", ENTRY, 200),
        ('{"zaznamy": [{}]}', ENTRY, 200),
    ],
)
def test_a_changed_shape_is_named(body: str, asked: str, status: int) -> None:
    with pytest.raises(Changed):
        list(ares.read(document(body, asked, status)))
