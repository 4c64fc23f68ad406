"""How is the French company directory asked, and what does one of its answers hold?"""

from urllib.parse import parse_qs, urlsplit

from sources import french_directory
from tests.sources.fake_web import FakeWeb, document, stored

EMPTY = '{"results": []}'


async def test_a_note_stands_behind_the_address_and_personal_fields_are_dropped() -> None:
    url = f"{french_directory.API}?q=x&minimal=true&include=siege&page=1&per_page=1#999999901"
    web = FakeWeb([document(EMPTY, url)])
    await french_directory.ask(web, "x", "siege", "1", "#999999901")
    (request,) = web.requests
    assert parse_qs(urlsplit(request.url).query)["q"] == ["x"]
    assert (request.api, request.drop) == (True, french_directory.PERSONAL)


def test_a_company_comes_before_its_officers_and_auditors_are_none() -> None:
    answer = stored(__file__.replace("test_french_directory", "test_recherche_entreprises"), "company.json", "x")
    records = list(french_directory.companies(answer))
    assert [r.schema for r in records] == ["Company", "Directorship", "Directorship", "Accounts"]
