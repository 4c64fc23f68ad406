"""What does the door let through, and how does it name what went wrong? Against a server of our own on this machine."""

import asyncio
import gzip
import inspect
import ssl
import time
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from sources.errors import Failure, Refused, SourceError, Unavailable
from sources.exchange import Answer, Call
from sources.limits import Limits
from sources.model import Origin, Source
from sources.pace import Clock
from sources.web import CA_BUNDLE, FAILURES, Door, failure_of, trusted, user_agent
from tests.sources.loopback import Page, Server, page, serving

SOURCE = Source(
    id="voorbeeld", title="Voorbeeld", homepage="", terms="", origin=Origin.THIRD_PARTY, tells=(), needs=(), pace=0
)
QUICK = Limits(
    connect_seconds=0.5, read_seconds=0.4, fetch_seconds=0.8, pace_seconds=0, backoff_seconds=0, prospect_seconds=20
)


def door(server: Server, limits: Limits = QUICK, **kwargs: object) -> Door:
    return Door.live(limits=limits, allow=server.allow, **kwargs)  # type: ignore[arg-type]


def bomb_of(mebibytes: int) -> bytes:
    """A gzip stream of so many MiB of zeros, made of one small piece: members follow one another."""
    return gzip.compress(bytes(1024 * 1024)) * mebibytes


async def fail(url: str, pages: dict[str, Page | list[Page]], limits: Limits = QUICK) -> SourceError:
    """The error that asking for one address ends in."""
    async with serving(pages) as server, door(server, limits) as d:
        with pytest.raises(SourceError) as caught:
            await d.web(SOURCE).get(server.home + url)
    return caught.value


async def test_a_page_becomes_a_document() -> None:
    body = gzip.compress("hallo é".encode())
    answer = page(
        body, Content_Type="Text/HTML; Charset=UTF-8", Content_Encoding="gzip", ETag='"1"', Set_Cookie="a=b", Age="3"
    )
    async with serving({"/a?q=x+y": answer}) as server, door(server) as d:
        document = await d.web(SOURCE).get(server.home + "/a", {"q": "x y"})
    assert document.body == "hallo é".encode()
    assert (document.source, document.status, document.media_type) == ("voorbeeld", 200, "text/html")
    assert document.charset == "utf-8"
    assert document.asked == document.url == server.home + "/a?q=x+y"
    assert document.headers == (("etag", '"1"'), ("age", "3"))
    assert document.fetched_at.endswith("Z")
    request = server.requests[-1].lower()
    assert b"user-agent: precall/" in request
    assert b"accept-encoding: gzip\r\n" in request
    assert b"cookie" not in request


async def test_no_cookie_is_ever_sent_back() -> None:
    async with serving({"/": page(Set_Cookie="id=1; Path=/")}) as server, door(server) as d:
        web = d.web(SOURCE)
        await web.get(server.home)
        await web.get(server.home)
    assert not any(b"cookie" in r.lower() for r in server.requests)


def test_the_user_agent_names_us_and_a_contact() -> None:
    assert user_agent("verkoop@voorbeeld.nl").endswith(" (verkoop@voorbeeld.nl)")
    assert "https://" in user_agent("")
    assert user_agent("a)\r\nX: é").endswith("(aX: )")


async def test_a_gzip_bomb_is_stopped() -> None:
    bomb = bomb_of(500)
    error = await fail("/", {"/": page(bomb, Content_Encoding="gzip")}, Limits(pace_seconds=0))
    assert error.failure is Failure.TOO_LARGE


async def test_an_endless_body_is_stopped_at_the_budget() -> None:
    async def endless(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
        while True:
            writer.write(b"x" * 65536)
            await writer.drain()

    error = await fail("/", {"/": endless}, Limits(pace_seconds=0, text_bytes=300_000))
    assert error.failure is Failure.TOO_LARGE


async def test_a_pdf_may_be_larger_than_a_page() -> None:
    limits = Limits(pace_seconds=0, text_bytes=10, pdf_bytes=100)
    pages: dict[str, Page | list[Page]] = {"/": page(b"x" * 50, Content_Type="application/pdf")}
    async with serving(pages) as server, door(server, limits) as d:
        assert len((await d.web(SOURCE).get(server.home, api=True)).body) == 50


async def test_a_dripping_body_hits_the_deadline() -> None:
    async def drip(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        while True:
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.1)

    before = time.monotonic()
    error = await fail("/", {"/": drip})
    assert error.failure is Failure.TIMEOUT
    assert time.monotonic() - before < 20  # it drips for ever


async def test_a_silent_server_hits_the_deadline() -> None:
    async def silent(_: asyncio.StreamWriter) -> None:
        await asyncio.sleep(30)

    assert (await fail("/", {"/": silent})).failure is Failure.TIMEOUT


async def test_the_time_of_a_source_ends() -> None:
    async def slow(writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(1)
        writer.write(page())

    limits = Limits(pace_seconds=0, source_seconds=1.8)
    async with serving({"/": slow}) as server, door(server, limits) as d:
        web = d.web(SOURCE)
        await web.get(server.home)
        for _ in range(2):
            with pytest.raises(Unavailable) as late:
                await web.get(server.home)
            assert late.value.failure is Failure.TIMEOUT
        await d.web(SOURCE).get(server.home)  # the next source has its own time


async def test_the_time_of_a_prospect_ends_for_all_sources_at_once() -> None:
    async def silent(_: asyncio.StreamWriter) -> None:
        await asyncio.sleep(30)

    limits = Limits(pace_seconds=0, prospect_seconds=0.5)
    async with serving({f"/{n}": silent for n in range(9)}) as server, door(server, limits) as d:
        before = time.monotonic()
        asked = (d.web(SOURCE).get(f"{server.home}/{n}") for n in range(9))
        results = await asyncio.gather(*asked, return_exceptions=True)
    assert time.monotonic() - before < 4  # nine times half a second, were they to wait for each other
    assert {r.failure for r in results if isinstance(r, SourceError)} == {Failure.TIMEOUT}
    assert len([r for r in results if isinstance(r, SourceError)]) == 9


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\r\n\r\n",
        b"rubbish\r\n\r\n",
        b"HTTP/1.1\r\n\r\n",
        b"HTTP/1.1 abc OK\r\n\r\n",
        b"HTTP/1.1 99999 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nhello",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5, 6\r\n\r\nhello",
        b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\nhello",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nhello",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nnot gzip",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\nwhatever",
        b"HTTP/1.1 200 OK\r\n: no name\r\n\r\nhello",
        b"HTTP/1.1 200 OK\r\nX" + b"a" * 200_000 + b": 1\r\n\r\nhello",
        b"HTTP/1.1 200 OK\r\nBad Header: 1\r\n\r\nhello",
        b"HTTP/1.1 200 OK\r\nX: \x00\r\n\r\nhello",
        b"\x16\x03\x01\x02\x00\x01\x00",
    ],
)
async def test_a_broken_answer_is_named(raw: bytes) -> None:
    async with serving({"/": raw}) as server, door(server) as d:
        with pytest.raises(Unavailable) as broken:
            await d.web(SOURCE).get(server.home, api=True)
    assert broken.value.failure in {Failure.BROKEN_ANSWER, Failure.NO_CONNECTION, Failure.TIMEOUT}
    assert broken.value.detail


async def test_nobody_there_is_named() -> None:
    async with serving({}) as server:
        pass
    async with door(server) as d:
        with pytest.raises(Unavailable) as gone:
            await d.web(SOURCE).get(server.home)
    assert gone.value.failure is Failure.NO_CONNECTION


async def test_trouble_with_tls_is_named() -> None:
    async with serving({"/": page()}) as server, door(server) as d:
        with pytest.raises(Unavailable) as plain:
            await d.web(SOURCE).get(server.home.replace("http:", "https:"))
    assert plain.value.failure in {Failure.TLS, Failure.NO_CONNECTION}
    hidden = httpx.ConnectError("x")
    hidden.__cause__ = ssl.SSLCertVerificationError("expired")
    assert failure_of(hidden) is Failure.TLS


def test_every_error_of_httpx_has_a_name() -> None:
    theirs = {v for _, v in inspect.getmembers(httpx, inspect.isclass) if issubclass(v, Exception)}
    assert theirs <= set(FAILURES)
    assert all(isinstance(failure_of(kind.__new__(kind)), Failure) for kind in theirs)


@pytest.mark.parametrize(
    ("status", "leaf", "failure"),
    [
        ("401 Unauthorized", Refused, Failure.STATUS),
        ("403 Forbidden", Refused, Failure.STATUS),
        ("451 Legal", Refused, Failure.STATUS),
        ("429 Too Many", Refused, Failure.TOO_MANY_REQUESTS),
        ("404 Not Found", Unavailable, Failure.STATUS),
        ("410 Gone", Unavailable, Failure.STATUS),
        ("500 Oops", Unavailable, Failure.STATUS),
        ("418 Teapot", Unavailable, Failure.STATUS),
        ("304 Not Modified", Unavailable, Failure.STATUS),
    ],
)
async def test_a_status_is_raised_as_what_it_means(status: str, leaf: type[SourceError], failure: Failure) -> None:
    error = await fail("/", {"/": page(status=status)})
    assert (type(error), error.failure) == (leaf, failure)


async def test_a_status_that_is_expected_is_a_document() -> None:
    async with serving({}) as server, door(server) as d:
        assert (await d.web(SOURCE).get(server.home, expect=(200, 404))).status == 404


async def test_a_captcha_is_no_page() -> None:
    wall = b"<html><title>Just a moment...</title><script>window._cf_chl_opt={}</script></html>"
    for status in ("200 OK", "403 Forbidden"):
        error = await fail("/", {"/": page(wall, status)})
        assert (type(error), error.failure) == (Refused, Failure.CAPTCHA)


async def test_redirects_are_followed_five_times_and_no_more() -> None:
    pages: dict[str, Page | list[Page]] = {f"/{n}": page(b"", "302 Found", Location=f"/{n + 1}") for n in range(9)}
    async with serving(pages | {"/6": page(b"there")}) as server, door(server) as d:
        document = await d.web(SOURCE).get(server.home + "/1")
        assert (document.asked, document.url) == (server.home + "/1", server.home + "/6")
        with pytest.raises(Unavailable) as endless:
            await d.web(SOURCE).get(server.home + "/0")
        assert endless.value.failure is Failure.TOO_MANY_REDIRECTS


@pytest.mark.parametrize(
    ("target", "failure"),
    [
        ("http://127.0.0.1:80/", Failure.FORBIDDEN_ADDRESS),
        ("http://169.254.169.254/latest/meta-data/", Failure.FORBIDDEN_ADDRESS),
        ("http://[::1]/", Failure.FORBIDDEN_ADDRESS),
        ("http://2130706433/", Failure.BAD_ADDRESS),
        ("file:///etc/passwd", Failure.BAD_ADDRESS),
        ("https://a:b@voorbeeld.nl/", Failure.BAD_ADDRESS),
        ("http://voorbeeld.nl:22/", Failure.BAD_ADDRESS),
        ("http://" + "a" * 3000 + ".nl/", Failure.BAD_ADDRESS),
    ],
)
async def test_a_redirect_to_a_forbidden_address_is_refused(target: str, failure: Failure) -> None:
    error = await fail("/", {"/": page(b"", "302 Found", Location=target)})
    assert error.failure is failure


async def test_a_key_goes_to_its_own_origin_and_nowhere_else() -> None:
    pages: dict[str, Page | list[Page]] = {"/home": page(b"", "302 Found", Location="/in"), "/in": page(b"in")}
    async with serving({"/": page(b"elsewhere")}) as other, serving(pages) as server:
        pages["/out"] = page(b"", "302 Found", Location=f"{other.home}/")
        async with Door.live(limits=QUICK, allow=[*server.allow, *other.allow]) as d:
            web = d.web(SOURCE, key="SECRET123")
            await web.get(server.home + "/home", hidden={"apikey": web.key}, api=True)
            await web.get(server.home + "/out", hidden={"apikey": web.key}, api=True)
    assert all(b"SECRET123" in r for r in server.requests)
    assert len(other.requests) == 1
    assert b"SECRET123" not in other.requests[0]


async def test_a_key_is_nowhere_but_in_the_request(tmp_path: Path) -> None:
    echo = page(b"your key is SECRET123", X_Echo="Bearer SECRET123")
    refusal = page(b"wrong key SECRET123", "401 Unauthorized")
    path = tmp_path / "a.warc"
    async with serving({"/": echo, "/no": refusal}) as server, Door.record(path, limits=QUICK, allow=server.allow) as d:
        web = d.web(SOURCE, key="SECRET123")
        document = await web.get(server.home, hidden={"Authorization": "Bearer SECRET123"}, api=True)
        with pytest.raises(Refused) as refused:
            await web.get(server.home + "/no", hidden={"Authorization": "Bearer SECRET123"}, api=True)
    assert b"SECRET123" in server.requests[0]
    for written in (repr(web), repr(d), repr(document), repr(document.body), repr(refused.value), str(refused.value)):
        assert "SECRET123" not in written
    assert b"SECRET123" not in path.read_bytes()


async def test_a_key_in_the_address_goes_to_its_own_origin_and_is_stored_nowhere(tmp_path: Path) -> None:
    path = tmp_path / "a.warc"
    pages: dict[str, Page | list[Page]] = {"/a?q=1&token=SECRET123": page(b"found", X_Echo="/a?q=1&token=SECRET123")}
    async with serving({"/": page(b"elsewhere")}) as other, serving(pages) as server:
        pages["/out?token=SECRET123"] = page(b"", "302 Found", Location=f"{other.home}/")
        pages["/in?token=SECRET123"] = page(b"", "302 Found", Location="/a?q=1&token=SECRET123")
        async with Door.record(path, limits=QUICK, allow=[*server.allow, *other.allow]) as d:
            web = d.web(SOURCE, key="SECRET123")
            hidden = {"token": web.key}
            found = await web.get(server.home + "/a", {"q": "1"}, api=True, hidden_query=hidden)
            await web.get(server.home + "/out", api=True, hidden_query=hidden)
            with pytest.raises(Unavailable):  # the address in the answer is veiled, so it leads nowhere
                await web.get(server.home + "/in", api=True, hidden_query=hidden)
    assert found.body == b"found"
    assert found.asked == found.url == server.home + "/a?q=1"
    assert all(b"token=SECRET123" in request for request in server.requests)
    assert b"SECRET123" not in other.requests[0]
    assert b"SECRET123" not in path.read_bytes()


async def test_an_own_server_is_kept_under_the_name_that_stands_for_it(tmp_path: Path) -> None:
    path = tmp_path / "a.warc"
    away = page(b"", "302 Found", Location="https://elsewhere.example/")
    async with serving({"/s?q=1": page(b"found"), "/away": away}) as server:
        fill = {"https://own.invalid": server.home}
        async with Door.record(path, limits=QUICK, allow=server.allow) as d:
            found = await d.web(SOURCE).get("https://own.invalid/s?q=1#Tess Oldenburg", fill=fill)
            with pytest.raises(Unavailable):  # its redirects are not followed
                await d.web(SOURCE).get("https://own.invalid/away", fill=fill)
    assert (found.asked, found.url) == ("https://own.invalid/s?q=1#Tess%20Oldenburg", "https://own.invalid/s?q=1")
    assert server.home.encode() not in path.read_bytes()
    async with Door.replay(path) as d:
        again = await d.web(SOURCE).get("https://own.invalid/s?q=1#Tess Oldenburg")
    assert (again.body, again.asked) == (b"found", found.asked)


async def test_a_door_that_is_offline_says_so() -> None:
    async with Door.offline() as d:
        with pytest.raises(Unavailable) as offline:
            await d.web(SOURCE).get("https://voorbeeld.nl/")
    assert offline.value.failure is Failure.OFFLINE
    assert not d.answers_from_recording


async def test_an_invented_site_answers_in_place_of_the_network() -> None:
    async def invented(call: Call) -> Answer:
        return Answer(200, (("content-type", "text/html"),), call.url.encode())

    async with Door.live(inner=invented) as d:
        web = d.web(SOURCE)
        before = time.monotonic()
        for n in range(5):
            assert (await web.get(f"https://voorbeeld.nl/{n}")).body.endswith(f"/{n}".encode())
    assert time.monotonic() - before < 4  # a live site would have been asked once a second


async def test_the_clock_is_the_one_handed_in() -> None:
    clock = Clock(now=lambda: datetime(2026, 11, 22, 10, tzinfo=UTC))
    async with serving({"/": page()}) as server, door(server, clock=clock) as d:
        assert (await d.web(SOURCE).get(server.home)).fetched_at == "2026-11-22T10:00:00Z"


async def test_a_posted_question_reaches_the_server_whole() -> None:
    found = page(b"<found/>", Content_Type="text/xml")
    async with serving({"/soap": found, "/soap?key=SECRET123": found}) as server, door(server) as d:
        url = f"{server.home}/soap"
        document = await d.web(SOURCE).post(url, "<ask>USER</ask>", "text/xml", fill={"USER": "é"})
        keyed = await d.web(SOURCE).post(f"{url}#1", "<ask/>", "text/xml", hidden_query={"key": "SECRET123"})
    assert server.requests[1].startswith(b"POST /soap?key=SECRET123 HTTP/1.1")
    assert "SECRET123" not in repr(keyed)
    head, body = server.requests[0].split(b"\r\n\r\n")
    assert document.body == b"<found/>"
    assert head.startswith(b"POST /soap HTTP/1.1")
    assert body.decode() == "<ask>é</ask>"


def test_a_root_of_the_seller_s_own_is_trusted_beside_the_others() -> None:
    root = Path(__file__).with_name("web") / "invented-root.pem"
    context = trusted(str(root))
    assert (("commonName", "Invented Root"),) in [part for ca in context.get_ca_certs() for part in ca["subject"]]
    assert len(context.get_ca_certs()) > len(trusted("").get_ca_certs()) > 0
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname


@pytest.mark.parametrize("name", ["none.pem", "empty.pem"])
def test_a_file_without_a_root_is_told_by_its_variable(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "empty.pem").write_text("no certificate")
    monkeypatch.setenv(CA_BUNDLE, str(tmp_path / name))
    with pytest.raises(OSError, match=CA_BUNDLE):
        Door.live()
