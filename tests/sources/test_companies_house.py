import json
from base64 import b64decode
from dataclasses import replace
from datetime import date

import pytest

from sources import companies_house
from sources.errors import Changed, NotCovered, Refused, SourceError, Unavailable
from sources.model import Contact, Document, Identifier, Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, stored

COMPANY = f"{companies_house.API}/company/09999901"
SEARCH = f"{companies_house.API}/search/companies?q=Dakwerk+Voorbeeld+Ltd&items_per_page=20"
DAY = date(2026, 11, 22)
INQUIRY = Inquiry(on=DAY, country="GB", identifiers=(Identifier("crn", "9999901", "GB"),))
BY_NAME = Inquiry(on=DAY, country="GB", name="Dakwerk Voorbeeld Ltd")
KEY = "invented-key"
OFFICERS = f"{COMPANY}/officers?items_per_page=100&start_index=0"
OWNERS = f"{COMPANY}/persons-with-significant-control?items_per_page=100"
FILINGS = f"{COMPANY}/filing-history?items_per_page=100&category=accounts"
EVA = f"{companies_house.API}/officers/eva-1/appointments?items_per_page=50#09999901"
KIM = f"{companies_house.API}/officers/kim-5/appointments?items_per_page=50#09999901"


def _held() -> list[Document]:
    return [
        stored(__file__, "hits.json", SEARCH),
        stored(__file__, "profile.json", COMPANY),
        stored(__file__, "officers.json", OFFICERS),
        stored(__file__, "owners.json", OWNERS),
        stored(__file__, "filings.json", FILINGS),
        stored(__file__, "insolvency.json", f"{COMPANY}/insolvency"),
        stored(__file__, "appointments.json", EVA),
        stored(__file__, "appointments.json", KIM),
    ]


async def test_what_is_held_is_asked_and_what_the_profile_denies_is_not() -> None:
    web = FakeWeb(_held(), key=KEY)
    await everything(companies_house.collect(INQUIRY, web))
    assert web.asked() == [COMPANY, OFFICERS, OWNERS, FILINGS, f"{COMPANY}/insolvency", EVA, KIM]


async def test_the_director_whom_the_seller_names_comes_first() -> None:
    web = FakeWeb(_held(), key=KEY)
    await everything(companies_house.collect(replace(INQUIRY, contacts=(Contact("Kim Verzonnen"),)), web))
    assert web.asked()[-2:] == [KIM, EVA]


async def test_the_key_is_the_user_of_a_hidden_header_and_in_no_address() -> None:
    web = FakeWeb(_held(), key=KEY)
    await everything(companies_house.collect(INQUIRY, web))
    for request in web.requests:
        scheme, told = request.hidden["authorization"].split()
        assert (scheme, b64decode(told).decode()) == ("Basic", f"{KEY}:")
        assert KEY not in request.url
        assert request.api


async def test_nothing_personal_is_kept() -> None:
    kept = b"".join(d.body for d in await everything(companies_house.collect(INQUIRY, FakeWeb(_held(), key=KEY))))
    for personal in (b"1981", b"Dutch", b"Roofer", b"Hometown", b"Iemand Anders"):
        assert personal not in kept
    assert b"Exampletown" in kept


async def test_the_one_living_company_of_that_name_is_followed() -> None:
    web = FakeWeb(_held(), key=KEY)
    await everything(companies_house.collect(BY_NAME, web))
    assert web.asked()[:2] == [SEARCH, COMPANY]


async def test_of_several_nobody_chooses() -> None:
    hits = stored(__file__, "hits.json", SEARCH)
    living = replace(hits, body=hits.body.replace(b'"dissolved"', b'"active"'))
    web = FakeWeb([living], key=KEY)
    documents = await everything(companies_house.collect(BY_NAME, web))
    assert web.asked() == [SEARCH]
    assert len(list(companies_house.read(documents[0]))) == 3


async def test_many_officers_are_read_page_by_page_up_to_a_limit() -> None:
    tree = json.loads(stored(__file__, "officers.json").body)
    tree["total_results"] = 1000
    pages = [
        document(json.dumps(tree), f"{COMPANY}/officers?items_per_page=100&start_index={start}")
        for start in (0, 100, 200)
    ]
    web = FakeWeb([*pages, *(d for d in _held() if d.asked != OFFICERS)], key=KEY)
    await everything(companies_house.collect(INQUIRY, web))
    assert web.asked()[1:4] == [page.asked for page in pages]
    assert web.asked()[4] == OWNERS


async def test_an_unknown_number_ends_it() -> None:
    web = FakeWeb([stored(__file__, "unknown.json", COMPANY, 404)], key=KEY)
    [answer] = await everything(companies_house.collect(INQUIRY, web))
    assert list(companies_house.read(answer)) == []


@pytest.mark.parametrize("held", ["officers", "insolvency", "charges", "persons-with-significant-control"])
def test_a_list_that_is_not_there_is_none(held: str) -> None:
    for body in ("", '{"errors": [{"error": "anything", "type": "ch:service"}]}', "{}"):
        assert list(companies_house.read(document(body, f"{COMPANY}/{held}", 404))) == []


async def test_without_number_and_name_nobody_is_asked() -> None:
    web = FakeWeb([])
    with pytest.raises(NotCovered):
        await everything(companies_house.collect(Inquiry(on=DAY), web))
    assert web.asked() == []


@pytest.mark.parametrize(("status", "error"), [(401, Refused), (429, Refused), (500, Unavailable)])
async def test_a_shut_or_failing_service(status: int, error: type[SourceError]) -> None:
    with pytest.raises(error):
        await everything(companies_house.collect(INQUIRY, FakeWeb([document("{}", COMPANY, status)])))


@pytest.mark.parametrize(
    ("body", "status", "asked", "error"),
    [
        ("{}", 404, COMPANY, Changed),
        ('{"errors": []}', 404, COMPANY, Changed),
        ("<html></html>", 404, f"{COMPANY}/charges", Unavailable),
        ("<html></html>", 200, COMPANY, Unavailable),
        ('{"company_number": "09999901"}', 200, COMPANY, Changed),
        ('{"company_number": "1", "company_name": "X", "company_status": "new"}', 200, COMPANY, Changed),
        ("{}", 200, f"{COMPANY}/registers", Changed),
    ],
)
def test_a_changed_shape_is_named(body: str, status: int, asked: str, error: type[SourceError]) -> None:
    with pytest.raises(error):
        list(companies_house.read(document(body, asked, status)))
