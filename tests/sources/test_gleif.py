from datetime import date
from urllib.parse import urlencode

import pytest

from sources import gleif
from sources.errors import Changed, NotCovered, Unavailable
from sources.model import Document, Identifier, Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted, stored

DAY = date(2026, 11, 22)
SPARSE = """{"data": {"attributes": {"lei": "00000000000000000003", "entity": {"legalName": {"name": "Kort AB"},
 "legalAddress": {"country": "SE"}, "expiration": {"date": "2026-01-01T00:00:00Z", "reason": "CORPORATE_ACTION"},
 "status": "ACTIVE", "creationDate": null}, "registration": {"status": "LAPSED",
 "initialRegistrationDate": "2013-11-05T03:03:00Z"}}}}"""


def _asked(name: str, value: str, country: str = "NL") -> str:
    query = {f"filter[{name}]": value, "page[size]": "10", "filter[entity.legalAddress.country]": country}
    return f"{gleif.API}?{urlencode(query)}"


def _inquiry(kind: str, value: str, country: str = "NL") -> Inquiry:
    return Inquiry(on=DAY, name="Dakwerk", country=country, identifiers=(Identifier(kind, value, country),))


def test_names_numbers_status_and_dates() -> None:
    answer = stored(__file__, "hits.json", gleif.API)
    [record] = quoted(answer, gleif.read(answer))
    assert record.key == "00000000000000000001"
    assert facts(record) == {
        "lei": ["00000000000000000001"],
        "name": ["Dakwerk Voorbeeld B.V."],
        "previousName": ["Dakwerk Oud B.V."],
        "alias": ["Dakwerk"],
        "registrationNumber": ["1234567"],
        "kvk": ["01234567"],
        "status": ["inactive"],
        "incorporationDate": ["2019-03-01"],
        "dissolutionDate": ["2026-02-01"],
        "legalForm": ["54M6"],
        "jurisdiction": ["NL"],
        "country": ["NL"],
        "town": ["Voorbeelddorp"],
        "address": ["Voorbeeldstraat 1"],
    }


def test_the_birthday_of_the_lei_is_no_date_and_lapsed_is_not_dissolved() -> None:
    [record] = gleif.read(document(SPARSE))
    assert facts(record) == {
        "lei": ["00000000000000000003"],
        "name": ["Kort AB"],
        "status": ["active"],
        "country": ["SE"],
    }


@pytest.mark.parametrize(
    ("kind", "value", "country", "written"),
    [
        ("kvk", "01234567", "NL", "01234567"),
        ("kbo", "0712345678", "BE", "0712.345.678"),
        ("siren", "000000018", "FR", "000000018"),
        ("uid", "CHE100000006", "CH", "CHE-100.000.006"),
        ("cro", "100018", "IE", "100018"),
    ],
)
async def test_a_number_is_asked_as_the_index_writes_it(kind: str, value: str, country: str, written: str) -> None:
    web = FakeWeb([stored(__file__, "hits.json", _asked("entity.registeredAs", written, country))])
    assert len(await everything(gleif.collect(_inquiry(kind, value, country), web))) == 1


async def test_the_name_is_asked_when_the_number_gives_nothing() -> None:
    number, name = _asked("entity.registeredAs", "01234567"), _asked("entity.legalName", "Dakwerk")
    answers = [stored(__file__, "empty.json", number), stored(__file__, "hits.json", name)]
    found = await everything(gleif.collect(_inquiry("kvk", "01234567"), FakeWeb(answers)))
    assert [one.asked for one in found] == [number, name]


async def test_an_lei_is_asked_directly() -> None:
    web = FakeWeb([stored(__file__, "unknown.json", f"{gleif.API}/00000000000000000001", 404)])
    [answer] = await everything(gleif.collect(_inquiry("lei", "00000000000000000001", ""), web))
    assert list(gleif.read(answer)) == []


async def test_nothing_to_ask_with_is_not_covered() -> None:
    with pytest.raises(NotCovered):
        await everything(gleif.collect(Inquiry(on=DAY), FakeWeb([])))


def test_an_empty_list_gives_no_record() -> None:
    assert list(gleif.read(stored(__file__, "empty.json"))) == []


def test_a_web_page_is_unavailable() -> None:
    page: Document = document("<html></html>", media_type="text/html")
    with pytest.raises(Unavailable):
        list(gleif.read(page))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"lei": "00000000000000000003"', '"lei": null'),
        ('{"name": "Kort AB"}', '"Kort AB"'),
        ('"status": "ACTIVE"', '"status": "SLEEPING"'),
        ('"status": "LAPSED"', '"state": "LAPSED"'),
        ('"creationDate": null', '"creationDate": "1 March 2019"'),
        ('"attributes"', '"fields"'),
        ('"data"', '"results"'),
    ],
)
def test_a_changed_shape_is_named(old: str, new: str) -> None:
    assert old in SPARSE
    with pytest.raises(Changed):
        list(gleif.read(document(SPARSE.replace(old, new))))
