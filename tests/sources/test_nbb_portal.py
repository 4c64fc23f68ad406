"""Belgian accounts without a key: the public list of deposits and the table of one year."""

from datetime import date

import pytest

from sources import nbb_portal
from sources.errors import Changed, NotCovered, Refused, Unavailable
from sources.model import Document, Identifier, Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted, stored

NUMBER = "0123456749"
LIST = f"{nbb_portal.DEPOSITS}?page=0&size=20&enterpriseNumber={NUMBER}&sort=depositDate%2Cdesc"
TABLE = f"{nbb_portal.TABLE}/00000000-0000-4000-8000-000000000001#{NUMBER}/2025-01-01/2025-12-31/"
INQUIRY = Inquiry(on=date(2026, 11, 22), country="BE", identifiers=(Identifier("kbo", NUMBER, "BE"),))


def table(body: bytes | None = None, media_type: str = "text/csv") -> Document:
    return document(body if body is not None else stored(__file__, "table.csv").body, TABLE, media_type=media_type)


def test_the_list_gives_the_company_and_its_filings() -> None:
    answer = stored(__file__, "deposits.json", LIST)
    company, newest, oldest = quoted(answer, nbb_portal.read(answer))
    assert facts(company) == {
        "kbo": [NUMBER],
        "name": ["DAKWERK VOORBEELD BV"],
        "accountsUpTo": ["2025-12-31"],
        "accountsType": ["micro"],
    }
    assert (newest.first("filing"), oldest.first("filing")) == ("2026-09-01", "1999-08-01")


def test_a_table_holds_a_year_and_some_of_the_year_before() -> None:
    this, before = quoted(table(), nbb_portal.read(table()))
    assert facts(this) == {
        "financialYear": ["2025-12-31"],
        "assets": ["50000"],
        "equity": ["42000"],
        "result": ["-350.25"],
        "numberOfEmployees": ["1.5"],
    }
    assert facts(before) == {"financialYear": ["2024-12-31"], "equity": ["42350.25"]}
    people = next(this.all("numberOfEmployees"))
    assert (people.quote, people.unit, people.as_of) == ('"9087","1.5"', "fte", "2025-12-31")


async def test_tables_are_asked_for_where_there_are_any_whatever_their_type() -> None:
    web = FakeWeb([stored(__file__, "deposits.json", LIST), table(media_type="application/octet-stream")])
    _, found = await everything(nbb_portal.collect(INQUIRY, web))
    assert web.asked() == [LIST, TABLE]
    assert len(quoted(found, nbb_portal.read(found))) == 2
    assert not any(request.api for request in web.requests)


async def test_an_empty_list_is_asked_for_once_more() -> None:
    web = FakeWeb([stored(__file__, "empty.json", LIST)])
    [answer] = await everything(nbb_portal.collect(INQUIRY, web))
    assert web.asked() == [LIST, LIST]
    assert list(nbb_portal.read(answer)) == []


async def test_without_a_number_nothing_is_asked() -> None:
    with pytest.raises(NotCovered):
        await everything(nbb_portal.collect(Inquiry(on=INQUIRY.on, country="BE", name="Voorbeeld"), FakeWeb([])))


async def test_a_site_that_keeps_us_out_is_no_miss() -> None:
    with pytest.raises(Refused):
        await everything(nbb_portal.collect(INQUIRY, FakeWeb([document("", LIST, 403)])))


def test_a_web_page_is_no_table() -> None:
    with pytest.raises(Unavailable):
        list(nbb_portal.read(table(b"<!doctype html>")))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b'"9904","1"\n',
        b'"Reference number","1"\n"9904","1,5"\n',
        b'"Reference number","1"\n"Entity number","0798765432"\n"9904","1"\n',
    ],
)
def test_another_table_is_changed(body: bytes) -> None:
    with pytest.raises(Changed):
        list(nbb_portal.read(table(body)))


def test_another_list_is_changed() -> None:
    with pytest.raises(Changed):
        list(nbb_portal.read(document("[]", LIST)))


def test_what_is_left_empty_is_not_filed() -> None:
    assert list(nbb_portal.read(table(b'"Reference number","1"\n"9087",""\n"9904P",""\n'))) == []
