from dataclasses import replace
from datetime import date

import pytest

from sources import wikidata
from sources.adapter import NOTHING
from sources.errors import Changed, NotCovered, Unavailable
from sources.model import Document, Identifier, Inquiry
from tests.sources.fake_web import FakeWeb, Request, document, everything, facts, quoted, stored

DAY = date(2026, 11, 22)
SITE = Inquiry(on=DAY, name="Dakwerk", site="https://www.dakwerk.example/nl", country="NL")
NUMBER = Inquiry(on=DAY, name="Dakwerk", identifiers=(Identifier("kvk", "01234567", "NL"),))


class Index(FakeWeb):
    """Gives the stored answers in turn, whatever the address, and blanks nothing less than the door."""

    def _answer(self, request: Request, expect: object) -> Document:  # noqa: ARG002 - every answer is 200
        self.requests.append(request)
        return replace(list(self.documents)[len(self.requests) - 1], asked=request.url)


def _web(*names: str) -> Index:
    return Index([stored(__file__, name) for name in names])


def test_an_item_with_its_best_statements() -> None:
    answer = stored(__file__, "items.json")
    [record] = quoted(answer, wikidata.read(answer))
    assert (record.schema, record.key) == ("Company", "Q900000001")
    assert facts(record) == {
        "name": ["Dakwerk"],
        "alias": ["Dakwerk Voorbeeld B.V."],
        "foundingDate": ["2010-03"],
        "profileHeadcount": ["45"],
        "kvk": ["01234567"],
        "cik": ["18"],
        "website": ["https://www.dakwerk.example/"],
        "country": ["NL"],
    }
    [heads] = record.all("profileHeadcount")
    assert (heads.low, heads.high, heads.unit, heads.as_of) == (45, 45, "headcount", "2025-06")


def test_who_leads_and_owns_it() -> None:
    answer = stored(__file__, "ties.json", wikidata.QUERY)
    seat, owner = quoted(answer, wikidata.read(answer))
    assert (seat.schema, facts(seat)) == (
        "Directorship",
        {"name": ["Anna Voorbeeld"], "startDate": ["2019"], "role": ["CEO"]},
    )
    assert (owner.schema, facts(owner)) == (
        "Ownership",
        {"name": ["Dakwerk Groep"], "nature": ["control"], "ownerKind": ["company"]},
    )


async def test_the_item_of_the_number_is_asked_for_and_then_those_who_lead_it() -> None:
    web = _web("found.json", "items.json", "ties.json")
    assert len(await everything(wikidata.collect(NUMBER, web))) == 3
    search, items, ties = web.requests
    assert "haswbstatement%3AP3220%3D01234567&" in search.url
    assert "ids=Q900000001" in items.url
    assert {"P569", "P27"} <= set(items.drop)
    assert "wd%3AQ900000001" in ties.url
    assert all(request.api and request.hidden == NOTHING for request in web.requests)


async def test_the_site_is_asked_in_every_spelling() -> None:
    web = _web("none.json")
    [answer] = await everything(wikidata.collect(SITE, web))
    assert list(wikidata.read(answer)) == []
    for spelling in (
        "https%3A%2F%2Fwww.dakwerk.example%2F%7C",
        "%3Dhttps%3A%2F%2Fdakwerk.example%7C",
        "%3Dhttp%3A%2F%2F",
    ):
        assert spelling in web.asked()[0]


async def test_nobody_is_asked_for_of_an_item_that_names_nobody() -> None:
    items = stored(__file__, "items.json")
    lonely = replace(items, body=items.body.replace(b'"P169"', b'"P999"'))
    web = Index([stored(__file__, "found.json"), lonely])
    assert len(await everything(wikidata.collect(NUMBER, web))) == 2


async def test_a_name_alone_is_not_asked_for() -> None:
    with pytest.raises(NotCovered):
        await everything(wikidata.collect(Inquiry(on=DAY, name="Dakwerk"), FakeWeb([])))


def test_a_human_is_no_company() -> None:
    items = stored(__file__, "items.json")
    assert list(wikidata.read(replace(items, body=items.body.replace(b"Q4830453", b"Q5")))) == []


def test_an_item_that_is_gone_gives_no_record() -> None:
    assert list(wikidata.read(document('{"entities": {"Q1": {"id": "Q1", "missing": ""}}}'))) == []


@pytest.mark.parametrize(
    "body", ["<html></html>", '{"error": {"code": "maxlag", "info": "Waiting for a database server"}}']
)
def test_a_failure_of_the_service_is_unavailable(body: str) -> None:
    with pytest.raises(Unavailable):
        list(wikidata.read(document(body)))


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("items.json", '"entities"', '"items"'),
        ("items.json", '"rank": "preferred"', '"order": 1'),
        ("items.json", '"+2010-03-00T00:00:00Z"', "2010"),
        ("items.json", '"+45"', '"many"'),
        ("items.json", '{"id": "Q55"}', '"Q55"'),
        ("ties.json", '"tie"', '"link"'),
        ("ties.json", '"bindings"', '"rows"'),
    ],
)
def test_a_changed_shape_is_named(name: str, old: str, new: str) -> None:
    answer = stored(__file__, name)
    assert old.encode() in answer.body
    with pytest.raises(Changed):
        list(wikidata.read(replace(answer, body=answer.body.replace(old.encode(), new.encode()))))
