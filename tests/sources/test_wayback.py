import json
from datetime import date
from urllib.parse import urlencode

import pytest

from sources import cdx, wayback
from sources.errors import Changed, NotCovered, Refused, Unavailable
from sources.model import Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted, stored


def _list(name: str) -> str:
    query = {
        "url": name,
        "output": "json",
        "fl": "timestamp,original,mimetype,statuscode,digest,length",
        "collapse": "timestamp:4",
        "limit": "40",
    }
    return f"{wayback.CDX}&{urlencode(query)}"


def _pages(name: str) -> str:
    query = {
        "url": f"{name}/",
        "matchType": "prefix",
        "output": "json",
        "fl": "timestamp,original,mimetype,statuscode,digest,length",
        "collapse": "digest",
        "limit": "500",
    }
    return f"{wayback.PAGES}&{urlencode(query)}"


LIST, TELLING = _list("dakwerk.example"), _pages("dakwerk.example")
INQUIRY = Inquiry(on=date(2026, 11, 22), site="https://www.dakwerk.example/")
CHOSEN = [
    ("20090800241623", "http://www.dakwerk.example:80/"),
    ("20120105101112", "http://www.dakwerk.example/?a=b&c"),
    ("20140105101112", "https://dakwerk.example/"),
    ("20160105101112", "https://dakwerk.example/"),
]
PAGES = [f"https://web.archive.org/web/{moment}id_/{address}" for moment, address in CHOSEN]


def test_the_first_captures_and_later_changes_with_their_dates() -> None:
    answer = stored(__file__, "captures.json", LIST)
    records = quoted(answer, wayback.read(answer))
    assert [record.key for record in records] == [f"{moment}/{address}" for moment, address in CHOSEN]
    assert [record.first("firstCapture") for record in records] == ["2009-08", "2012-01-05", "2014-01-05", "2016-01-05"]
    assert records[0].values[0].quote == '"20090800241623"'


async def test_the_pages_worth_a_look_are_fetched_as_they_were() -> None:
    team = "https://web.archive.org/web/20190301120000id_/https://dakwerk.example/team"
    row = ["20190301120000", "https://dakwerk.example/team", "text/html", "200", "A" * 32, "900"]
    listed = document(json.dumps([list(cdx.COLUMNS), row]), TELLING)
    pages = [stored(__file__, "page.html", url) for url in (*PAGES, team)]
    web = FakeWeb([stored(__file__, "captures.json", LIST), listed, *pages])
    found = await everything(wayback.collect(INQUIRY, web))
    assert web.asked() == [LIST, *PAGES, TELLING, team]
    assert len(found) == 7
    assert [record.key for record in wayback.read(listed)] == ["20190301120000/https://dakwerk.example/team"]


async def test_a_list_of_pages_that_fails_costs_no_capture_of_the_home_page() -> None:
    web = FakeWeb([stored(__file__, "captures.json", LIST), *(stored(__file__, "page.html", url) for url in PAGES)])
    collected = wayback.collect(INQUIRY, web)
    assert [(await anext(collected)).asked for _ in range(5)] == [LIST, *PAGES]
    with pytest.raises(Unavailable):
        await anext(collected)


async def test_a_subdomain_is_looked_up_with_the_domain_above_it() -> None:
    lists = [_list("winkel.dakwerk.nl"), _list("dakwerk.nl")]
    web = FakeWeb([document("[]", url) for url in lists])
    await everything(wayback.collect(Inquiry(on=date(2026, 11, 22), site="winkel.dakwerk.nl"), web))
    assert web.asked() == lists


def test_a_captured_page_says_when_and_has_the_key_of_its_row() -> None:
    answer = stored(__file__, "page.html", PAGES[0])
    [record] = quoted(answer, wayback.read(answer))
    assert record.key == "20090800241623/http://www.dakwerk.example:80/"
    assert facts(record) == {"capturedAt": ["2009-08"]}
    assert record.values[0].quote == "Dakwerk Voorbeeld"


def test_the_moment_of_the_capture_that_came_counts() -> None:
    page = document("<html><p>Daken</p></html>", PAGES[0], 200, "text/html", PAGES[1])
    [record] = quoted(page, wayback.read(page))
    assert facts(record) == {"capturedAt": ["2012-01-05"]}
    assert record.values[0].quote == "Daken"


def test_a_page_that_is_gone_or_empty_gives_no_record() -> None:
    assert list(wayback.read(document("gone", PAGES[0], 404, "text/html"))) == []
    assert list(wayback.read(document("<html></html>", PAGES[0], 200, "text/html"))) == []


@pytest.mark.parametrize("body", ["", "\n", "[]", '[["timestamp","original","mimetype","statuscode","digest"]]'])
def test_no_captures_give_no_record(body: str) -> None:
    assert list(wayback.read(document(body, LIST))) == []


async def test_a_site_taken_out_by_its_owner_is_refused() -> None:
    body = "org.archive.wayback.exception.AdministrativeAccessControlException: Blocked Site Error"
    [answer] = await everything(wayback.collect(INQUIRY, FakeWeb([document(body, LIST, 403, "text/plain")])))
    with pytest.raises(Refused, match="absence says nothing"):
        list(wayback.read(answer))


def test_a_page_taken_out_by_its_owner_is_refused() -> None:
    with pytest.raises(Refused, match="absence says nothing"):
        list(wayback.read(stored(__file__, "excluded.html", PAGES[0])))


def test_a_question_that_needs_authorization_is_refused() -> None:
    with pytest.raises(Refused, match="does not answer"):
        list(wayback.read(document("This type of CDX query requires authorization.", LIST, 403, "text/plain")))


@pytest.mark.parametrize(("status", "error"), [(429, Refused), (503, Unavailable)])
async def test_too_much_and_down_are_no_empty_list(status: int, error: type[Exception]) -> None:
    with pytest.raises(error):
        await everything(wayback.collect(INQUIRY, FakeWeb([document("", LIST, status)])))


async def test_a_page_on_a_shared_service_is_not_covered() -> None:
    with pytest.raises(NotCovered):
        await everything(wayback.collect(Inquiry(on=date(2026, 11, 22), site="facebook.com/dakwerk"), FakeWeb([])))


def test_a_list_that_breaks_off_is_unavailable() -> None:
    with pytest.raises(Unavailable):
        list(wayback.read(document('[["timestamp","original","mimety', LIST)))


def test_a_web_page_in_place_of_a_list_is_unavailable() -> None:
    with pytest.raises(Unavailable):
        list(wayback.read(document("<html>Temporarily offline</html>", LIST, 200, "text/html")))


@pytest.mark.parametrize("body", ["{}", "example,dakwerk)/ 2009", '[["urlkey"],["a"]]', "[[1]]", "[1]"])
def test_a_changed_shape_is_named(body: str) -> None:
    with pytest.raises(Changed):
        list(wayback.read(document(body, LIST)))


def test_the_posts_to_which_an_archived_page_linked_tell_a_day() -> None:
    moment, address = CHOSEN[1]
    links = "".join(
        f'<a href="https://twitter.com/{name}/status/{number}">Bericht</a>'
        for name, number in (("dakwerk", 155000000000000000), ("dakwerk", 21), ("klant", 150000000000000000))
    )
    page = f"<html><title>Dakwerk</title><body><p>Wij leggen daken. {links}</p></body></html>"
    answer = document(page, f"https://web.archive.org/web/{moment}id_/{address}", media_type="text/html")
    capture, account = quoted(answer, wayback.read(answer))
    assert capture.schema == "Capture"
    assert (account.schema, account.key) == ("Account", "https://x.com/dakwerk")
    assert facts(account) == {"url": ["https://x.com/dakwerk"], "firstPost": ["2012-01-05"]}
