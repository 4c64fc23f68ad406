"""What does a source get from a cache, and what does it cost the server?"""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sources.errors import Unavailable
from sources.exchange import Answer, Call
from sources.model import Document, Origin, Source
from sources.pace import Clock
from sources.web import Door

SOURCE = Source(id="s", title="S", homepage="", terms="", origin=Origin.REGISTER, tells=(), needs=())
START = datetime(2026, 11, 22, 10, tzinfo=UTC)
HTML = ("content-type", "text/html; charset=rot13")


class Shelf:
    """A store of one document."""

    def __init__(self) -> None:
        self.document: Document | None = None

    def kept(self, asked: str) -> Document | None:
        return self.document if self.document and self.document.asked == asked else None


class Site:
    """Answers one version of a page, and 304 when the client has it."""

    def __init__(self, cache_control: str = "") -> None:
        self.calls: list[Call] = []
        self.version = "1"
        self.cache_control = cache_control

    async def send(self, call: Call) -> Answer:
        self.calls.append(call)
        headers = (HTML, ("etag", self.version), ("cache-control", self.cache_control))
        if dict(call.conditions).get("If-None-Match") == self.version:
            return Answer(304, headers, b"")
        return Answer(200, headers, f"version {self.version}".encode())


async def ask(site: Site, shelf: Shelf, after: int = 0, source: Source = SOURCE) -> Document:
    clock = Clock(now=lambda: START + timedelta(seconds=after))
    async with Door.live(inner=site.send, cache=shelf, clock=clock) as door:
        return await door.web(source).get("https://a.nl/", api=True)


async def test_a_fresh_document_costs_no_request() -> None:
    site, shelf = Site("max-age=60"), Shelf()
    shelf.document = await ask(site, shelf)
    assert await ask(site, shelf, after=59) is shelf.document
    assert len(site.calls) == 1


async def test_a_stale_one_costs_a_question_and_no_body() -> None:
    site, shelf = Site("max-age=60"), Shelf()
    shelf.document = await ask(site, shelf)
    again = await ask(site, shelf, after=60)
    assert (again.body, again.status) == (b"version 1", 200)
    assert again.fetched_at == "2026-11-22T10:01:00Z"
    assert len(site.calls) == 2


async def test_a_changed_page_is_seen() -> None:
    site, shelf = Site(), Shelf()
    shelf.document = await ask(site, shelf)
    site.version = "2"
    assert (await ask(site, shelf)).body == b"version 2"


async def test_the_document_of_another_source_is_not_ours() -> None:
    site, shelf = Site("max-age=60"), Shelf()
    shelf.document = await ask(site, shelf)
    other = Source(id="t", title="T", homepage="", terms="", origin=Origin.REGISTER, tells=(), needs=())
    assert (await ask(site, shelf, source=other)).source == "t"
    assert site.calls[-1].conditions == ()


async def test_offline_a_fresh_document_is_still_given() -> None:
    site, shelf = Site("max-age=60"), Shelf()
    shelf.document = await ask(site, shelf)
    async with Door.offline(cache=shelf, clock=Clock(now=lambda: START)) as door:
        assert await door.web(SOURCE).get("https://a.nl/") is shelf.document
        with pytest.raises(Unavailable):
            await door.web(SOURCE).get("https://a.nl/other")


async def test_a_charset_that_no_browser_knows_is_not_kept() -> None:
    assert (await ask(Site(), Shelf())).charset == ""


BODY, TYPE = "<ask user='USER'>57310842</ask>", "text/xml"


async def post(door: Door, body: str = BODY) -> Document:
    return await door.web(SOURCE).post("https://a.nl/soap", body, TYPE, fill={"USER": "geheim-1234"})


async def test_a_posted_question_is_sent_with_its_secrets_and_kept_without() -> None:
    calls: list[Call] = []

    async def send(call: Call) -> Answer:
        calls.append(call)
        return Answer(200, (), b"welcome geheim-1234")

    async with Door.live(inner=send) as door:
        first, other = await post(door), await post(door, BODY.replace("57310842", "57310843"))
    assert calls[0].body == b"<ask user='geheim-1234'>57310842</ask>"
    assert dict(calls[0].headers)["Content-Type"] == TYPE
    assert (first.url, first.body) == ("https://a.nl/soap", b"welcome ***********")
    assert "geheim" not in repr((first, calls[0]))
    assert first.asked.startswith("https://a.nl/soap?__wb_method=POST&__wb_post_data=")
    assert first.asked != other.asked


async def test_a_recording_answers_a_posted_question_without_its_secret(tmp_path: Path) -> None:
    async def send(_: Call) -> Answer:
        return Answer(200, (("content-type", TYPE),), b"<found/>")

    async with Door.record(tmp_path / "a.warc.gz", inner=send) as door:
        first = await post(door)
    async with Door.replay(tmp_path / "a.warc.gz") as door:
        again = await door.web(SOURCE).post("https://a.nl/soap", BODY, TYPE)
        with pytest.raises(Unavailable):
            await door.web(SOURCE).post("https://a.nl/soap", "another question", TYPE)
    assert (again.asked, again.url, again.body) == (first.asked, first.url, first.body)


async def test_a_posted_question_whose_key_goes_into_the_address_is_kept_without_and_with_its_note(
    tmp_path: Path,
) -> None:
    calls: list[Call] = []

    async def send(call: Call) -> Answer:
        calls.append(call)
        return Answer(200, (("content-type", TYPE),), b"for geheim-1234")

    async with Door.record(tmp_path / "a.warc", inner=send) as door:
        hidden = {"apiKey": "geheim-1234"}
        first = await door.web(SOURCE).post("https://a.nl/q#57310842", BODY, TYPE, hidden_query=hidden)
    async with Door.replay(tmp_path / "a.warc") as door:
        again = await door.web(SOURCE).post("https://a.nl/q#57310842", BODY, TYPE)
    assert (calls[0].url, dict(calls[0].query)) == ("https://a.nl/q", hidden)
    assert (first.url, first.body) == ("https://a.nl/q", b"for ***********")
    assert first.asked.startswith("https://a.nl/q?__wb_method=POST&")
    assert first.asked.endswith("#57310842")
    assert (again.asked, again.body) == (first.asked, first.body)
    assert "geheim" not in repr((first, calls[0]))
    assert b"geheim" not in (tmp_path / "a.warc").read_bytes()


async def test_what_is_posted_follows_no_redirect() -> None:
    async def send(_: Call) -> Answer:
        return Answer(307, (("location", "https://b.nl/"),), b"")

    async with Door.live(inner=send) as door:
        with pytest.raises(Unavailable):
            await post(door)


async def test_a_field_that_nobody_needs_is_in_no_document_and_no_recording(tmp_path: Path) -> None:
    async def send(_: Call) -> Answer:
        return Answer(200, (("content-type", "application/json"),), b'{"born": "1970-02-01", "name": "A"}')

    file = tmp_path / "a.warc"
    async with Door.record(file, inner=send) as door:
        document = await door.web(SOURCE).get("https://a.nl/", api=True, drop=["born"])
    assert document.body == b'{"born": null, "name": "A"}'
    assert b"1970-02-01" not in file.read_bytes()


async def test_a_fragment_is_not_sent_and_tells_whom_the_answer_is_about(tmp_path: Path) -> None:
    sent = []

    async def send(call: Call) -> Answer:
        sent.append(call.url)
        return Answer(200, (("content-type", "application/json"),), b"{}")

    url = "https://a.nl/deposit?x=1#0123456749/2024-12-31"
    shelf = Shelf()
    async with Door.record(tmp_path / "a.warc", inner=send) as door:
        shelf.document = await door.web(SOURCE).get(url, api=True)
    async with Door.replay(tmp_path / "a.warc") as door:
        again = await door.web(SOURCE).get(url, api=True)
    async with Door.offline(cache=shelf) as door:
        kept = await door.web(SOURCE).get(url, api=True)
    assert sent == ["https://a.nl/deposit?x=1"]
    assert {one.asked for one in (shelf.document, again, kept)} == {url}
    assert shelf.document.url == "https://a.nl/deposit?x=1"
