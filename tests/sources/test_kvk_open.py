from datetime import date

import pytest

from sources import kvk_open
from sources.errors import Changed, NotCovered, Unavailable
from sources.model import Identifier, Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted, stored

BASIS = f"{kvk_open.API}/basisbedrijfsgegevens/kvknummer/01234567"
ACCOUNTS = f"{kvk_open.API}/jaarrekeningen/kvknummer/01234567"
INQUIRY = Inquiry(on=date(2026, 11, 22), country="NL", identifiers=(Identifier("kvk", "01234567", "NL"),))


def test_the_start_the_insolvency_and_the_activities() -> None:
    answer = stored(__file__, "basis.json", BASIS)
    [record] = quoted(answer, kvk_open.read(answer))
    assert (record.schema, record.key) == ("Company", "01234567")
    assert facts(record) == {
        "incorporationDate": ["2019-03-01"],
        "status": ["active"],
        "legalForm": ["BV"],
        "insolvency": ["moratorium"],
        "postalRegion": ["35"],
        "country": ["NL"],
        "activity": ["43910", "43320"],
    }


def test_accounts_of_one_year_with_a_negative_equity() -> None:
    answer = stored(__file__, "accounts.json", ACCOUNTS)
    [record] = quoted(answer, kvk_open.read(answer))
    assert (record.schema, record.key) == ("Accounts", "01234567/2025")
    assert facts(record) == {
        "financialYear": ["2025"],
        "filing": ["2026-05-04"],
        "assets": ["10000"],
        "equity": ["-2500"],
        "currentAssets": ["4000"],
        "currentLiabilities": ["12500"],
    }
    equity = next(record.all("equity"))
    assert (equity.low, equity.high, equity.as_of) == (-2500, -2500, "2025")
    assert equity.quote == '{"key": "Equity", "value": "-2500"}'


async def test_both_sets_are_asked_once() -> None:
    web = FakeWeb([stored(__file__, "basis.json", BASIS), stored(__file__, "accounts.json", ACCOUNTS)])
    assert len(await everything(kvk_open.collect(INQUIRY, web))) == 2
    assert web.asked() == [BASIS, ACCOUNTS]


async def test_the_accounts_of_a_company_that_is_not_held_are_not_asked() -> None:
    web = FakeWeb([stored(__file__, "not_held.json", BASIS, 404)])
    assert len(await everything(kvk_open.collect(INQUIRY, web))) == 1
    assert web.asked() == [BASIS]


async def test_without_a_kvk_number_nobody_is_asked() -> None:
    web = FakeWeb([])
    with pytest.raises(NotCovered):
        await everything(kvk_open.collect(Inquiry(on=date(2026, 11, 22)), web))
    assert web.asked() == []


def test_a_form_that_is_not_held_is_not_covered() -> None:
    with pytest.raises(NotCovered, match="only BV and NV"):
        list(kvk_open.read(stored(__file__, "not_held.json", BASIS, 404)))


def test_no_accounts_is_normal() -> None:
    assert list(kvk_open.read(stored(__file__, "not_held.json", ACCOUNTS, 404))) == []


@pytest.mark.parametrize("asked", [BASIS, ACCOUNTS])
def test_being_processed_is_unavailable(asked: str) -> None:
    with pytest.raises(Unavailable, match="IPD1002"):
        list(kvk_open.read(stored(__file__, "in_progress.json", asked, 404)))


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ('{"actief": "J", "rechtsvormCode": "BV"}', 200),
        ('{"datumAanvang": 20190301, "actief": "J", "rechtsvormCode": "BV"}', 200),
        ('{"datumAanvang": "01-03-2019", "actief": "J", "rechtsvormCode": "BV"}', 200),
        ('{"datumAanvang": "20190301", "actief": "X", "rechtsvormCode": "BV"}', 200),
        ('{"datumAanvang": "20190301", "actief": "J", "rechtsvormCode": "BV", "insolventieCode": "NEW"}', 200),
        ('{"fout": [{"code": "IPD7777"}]}', 404),
        ('{"fout": []}', 404),
        ("{}", 404),
    ],
)
def test_a_changed_shape_is_named(body: str, status: int) -> None:
    with pytest.raises(Changed):
        list(kvk_open.read(document(body, BASIS, status)))


@pytest.mark.parametrize(
    "body",
    [
        '{"opendataFields": [{"key": "FinancialYear", "value": "2025"}]}',
        '{"opendataFields": [{"key": "FinancialYear", "value": "2025"}, {"key": "DocumentAdoptionDate", "value": ""}]}',
        "{}",
    ],
)
def test_changed_accounts_are_named(body: str) -> None:
    with pytest.raises(Changed):
        list(kvk_open.read(document(body, ACCOUNTS)))
