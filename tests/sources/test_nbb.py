"""Belgian accounts with a key: the list of deposits, two years from one of them, mandates and shareholders."""

import json
from datetime import date
from pathlib import Path

import pytest

from sources import nbb
from sources.errors import Changed, NotCovered, Refused, Unavailable
from sources.model import Document, Identifier, Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted, stored

NUMBER = "0123456749"
LIST = f"{nbb.API}/legalEntity/{NUMBER}/references"
NEWEST = f"{nbb.API}/deposit/2026-00000009/accountingData#{NUMBER}/2025-01-01/2025-12-31/EUR"
EARLIER = f"{nbb.API}/deposit/2024-00000001/accountingData#{NUMBER}/2023-01-01/2023-12-31/EUR"
INQUIRY = Inquiry(on=date(2026, 11, 22), country="BE", identifiers=(Identifier("kbo", NUMBER, "BE"),))
KEY = "invented-key"


def deposit(asked: str = NEWEST) -> Document:
    return stored(__file__, "deposit.json", asked)


def changed(**parts: object) -> Document:
    tree = json.loads((Path(__file__).parent / "nbb" / "deposit.json").read_text("utf-8"))
    return document(json.dumps(tree | parts), NEWEST)


def test_the_list_gives_the_company_and_one_deposit_a_year() -> None:
    answer = stored(__file__, "references.json", LIST)
    company, *years = quoted(answer, nbb.read(answer))
    assert (company.key, facts(company)) == (
        NUMBER,
        {"kbo": [NUMBER], "name": ["DAKWERK VOORBEELD BV"], "accountsUpTo": ["2025-12-31"], "accountsType": ["full"]},
    )
    assert [(one.key, one.first("financialYear"), one.first("filing")) for one in years] == [
        (f"{NUMBER}/2025-12-31", "2025-12-31", "2026-09-01"),  # the correction, not the deposit of July
        (f"{NUMBER}/2024-12-31", "2024-12-31", "2025-07-01"),
        (f"{NUMBER}/2023-12-31", "2023-12-31", "2024-07-01"),
        (f"{NUMBER}/2020-12-31", "2020-12-31", "2021-07-01"),
    ]


def test_one_deposit_holds_two_years_and_what_is_not_filed_is_not_zero() -> None:
    answer = deposit()
    this, before = (record for record in quoted(answer, nbb.read(answer)) if record.schema == "Accounts")
    assert facts(this) == {
        "financialYear": ["2025-12-31"],
        "assets": ["1250000"],
        "equity": ["-42000.5"],
        "currentLiabilities": ["300000"],
        "numberOfEmployees": ["3.2", "4"],
    }
    assert facts(before) == {"financialYear": ["2024-12-31"], "assets": ["1100000"], "numberOfEmployees": ["2.9"]}
    assert [(v.low, v.unit, v.as_of) for v in this.all("numberOfEmployees")] == [
        (3.2, "fte", "2025-12-31"),
        (4, "headcount", "2025-12-31"),
    ]
    equity, [then] = next(this.all("equity")), list(before.all("assets"))
    assert (equity.low, equity.unit, equity.as_of, then.as_of) == (-42000.5, "EUR", "2025-12-31", "2024-12-31")
    assert '"10/15"' in equity.quote


async def test_every_second_year_is_asked_for_and_people_only_of_the_newest() -> None:
    web = FakeWeb([stored(__file__, "references.json", LIST), deposit(), deposit(EARLIER)], key=KEY)
    listed, newest, earlier = await everything(nbb.collect(INQUIRY, web))
    assert web.asked() == [LIST, NEWEST, EARLIER]
    assert all(request.hidden["NBB-CBSO-Subscription-Key"] == KEY and request.api for request in web.requests)
    assert len({request.hidden["X-Request-Id"] for request in web.requests}) == 3
    assert not any(KEY in request.url for request in web.requests)
    assert not any(b"Thuisstraat" in one.body or b"dakdekker" in one.body for one in (listed, newest, earlier))
    assert {record.schema for record in nbb.read(newest)} == {"Accounts", "Directorship", "Ownership"}
    assert {record.schema for record in nbb.read(earlier)} == {"Accounts"}


async def test_an_empty_list_is_asked_for_once_more() -> None:
    empty = document("[]", LIST)
    web = FakeWeb([empty, stored(__file__, "references.json", LIST), deposit(), deposit(EARLIER)], key=KEY)
    assert len(await everything(nbb.collect(INQUIRY, web))) == 3
    believed = FakeWeb([empty, empty], key=KEY)
    [answer] = await everything(nbb.collect(INQUIRY, believed))
    assert believed.asked() == [LIST, LIST]
    assert list(nbb.read(answer)) == []


async def test_an_unknown_number_is_a_miss() -> None:
    web = FakeWeb([document('{"message": "not found"}', LIST, 404)], key=KEY)
    [answer] = await everything(nbb.collect(INQUIRY, web))
    assert list(nbb.read(answer)) == []


async def test_without_a_number_nothing_is_asked() -> None:
    with pytest.raises(NotCovered):
        await everything(nbb.collect(Inquiry(on=INQUIRY.on, country="BE", name="Voorbeeld"), FakeWeb([])))


@pytest.mark.parametrize(("status", "error"), [(401, Refused), (403, Refused), (429, Refused), (415, Unavailable)])
async def test_no_access_is_no_miss(status: int, error: type[Exception]) -> None:
    with pytest.raises(error):
        await everything(nbb.collect(INQUIRY, FakeWeb([document("{}", LIST, status)], key=KEY)))


@pytest.mark.parametrize("body", ['{"statusCode": 200, "message": "x"}', '[{"ReferenceNumber": "1"}]', "", "[1]"])
def test_another_list_is_changed(body: str) -> None:
    with pytest.raises(Changed):
        list(nbb.read(document(body, LIST)))


def test_a_web_page_is_no_answer() -> None:
    with pytest.raises(Unavailable):
        list(nbb.read(document("<html>login</html>", LIST)))


def test_a_deposit_without_figures_or_note_is_changed() -> None:
    for answer in (changed(Rubrics=None), changed(ReferenceNumber=None), deposit(NEWEST.partition("#")[0])):
        with pytest.raises(Changed):
            list(nbb.read(answer))


def test_a_figure_in_words_is_changed() -> None:
    rubric = {"Code": "10/15", "Value": "1.250,00", "Period": "N"}
    with pytest.raises(Changed, match="no number"):
        list(nbb.read(changed(Rubrics=[rubric])))
