import json
from datetime import date

import pytest

from sources import opensanctions
from sources.errors import Changed, NotCovered, Refused, Unavailable
from sources.model import Contact, Identifier, Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted, stored

INQUIRY = Inquiry(
    on=date(2026, 11, 22),
    name="Dakwerk",
    country="NL",
    identifiers=(Identifier("kvk", "01234567", "NL"),),
    contacts=(Contact("Anna Voorbeeld"),),
)
ONE = (
    '{"responses": {"q": {"status": 200, "results": [{"id": "NK-1", "schema": "Company", "match": true,'
    ' "properties": {"topics": ["debarment"]}}]}}}'
)


def test_a_listed_company_and_nobody_else() -> None:
    answer = stored(__file__, "match.json", opensanctions.API)
    [record] = quoted(answer, opensanctions.read(answer))
    assert (record.schema, record.key) == ("Company", "NK-invented1")
    assert facts(record) == {
        "listed": ["sanction"],
        "name": ["DAKWERK VOORBEELD"],
        "alias": ["DAKWERK"],
        "country": ["NL"],
        "kvk": ["01234567"],
        "lei": ["00000000000000000001"],
    }
    assert [listed.as_of for listed in record.all("listed")] == ["2026-11-01"]


async def test_the_company_is_asked_about_and_no_person() -> None:
    web = FakeWeb([stored(__file__, "miss.json", opensanctions.API)], key="an invented key")
    [answer] = await everything(opensanctions.collect(INQUIRY, web))
    assert list(opensanctions.read(answer)) == []
    [asked] = web.requests
    assert asked.hidden == {"Authorization": "ApiKey an invented key"}
    assert json.loads(asked.body)["queries"] == {
        "company": {
            "schema": "Company",
            "properties": {"name": ["Dakwerk"], "jurisdiction": ["nl"], "registrationNumber": ["01234567"]},
        }
    }


async def test_a_wrong_key_is_refused() -> None:
    with pytest.raises(Refused):
        await everything(opensanctions.collect(INQUIRY, FakeWeb([document("{}", opensanctions.API, 401)])))


async def test_nothing_to_ask_with_is_not_covered() -> None:
    with pytest.raises(NotCovered):
        await everything(opensanctions.collect(Inquiry(on=INQUIRY.on), FakeWeb([])))


@pytest.mark.parametrize("body", ["<html></html>", ONE.replace("200", "500")])
def test_a_failure_of_the_service_is_unavailable(body: str) -> None:
    with pytest.raises(Unavailable):
        list(opensanctions.read(document(body)))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"responses"', '"answers"'),
        ('"status": 200', '"status": "ok"'),
        ('"results"', '"hits"'),
        ('"match": true', '"match": 1'),
        ('"schema"', '"type"'),
        ('"id"', '"key"'),
        ('["debarment"]', '"debarment"'),
    ],
)
def test_a_changed_shape_is_named(old: str, new: str) -> None:
    assert old in ONE
    with pytest.raises(Changed):
        list(opensanctions.read(document(ONE.replace(old, new))))
