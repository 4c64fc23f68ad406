"""Is a note sent once, whatever the CRM answers, and is it never said to be there or not without knowing?"""

import asyncio
import json
from dataclasses import replace

import pytest

from reports.doors import once
from reports.pushing.crms import CRMS, HOST, Note
from reports.pushing.request import request_of
from reports.pushing.send import Answer, Arrived, send, words_of
from sources.address import check
from sources.errors import Failure, Unavailable
from sources.exchange import Answer as Response
from sources.exchange import Call
from sources.web import LIMITS, Door
from tests.sources.loopback import Page, Server, page, serving

NOTE = Note(text="<b>één</b>", record="42", name="X", made="2026-11-22T09:00:00Z", sort="4")
KEY = "SECRET-canary-123"
WRITTEN = {
    "hubspot": (b'{"id":"512","properties":{},"createdAt":"2026-11-22T09:00:00Z"}', "512"),
    "pipedrive": (b'{"success":true,"data":{"id":77,"active_flag":true}}', "77"),
    "teamleader": (b'{"data":{"type":"note","id":"ee94b4c0-5786-0517-9d26-8dd1e6406f20"}}', "ee94b4c0-5786"),
    "afas": (b'{"results":{"KnSubject":{"SbId":"999999"}}}', "999999"),
    "salesforce": (b'{"id":"00TD000000IqhSLIAZ","errors":[],"success":true}', "00TD000000IqhSLIAZ"),
}
SAID = {
    "hubspot": b'{"status":"error","message":"Invalid input","correlationId":"x"}',
    "pipedrive": b'{"success":false,"error":"Invalid input","data":null}',
    "teamleader": b'{"errors":[{"code":0,"title":"Invalid input","status":400,"meta":{}}]}',
    "afas": b'{"errorNumber":13,"externalMessage":"Invalid input","profitLogReference":"x"}',
    "salesforce": b'[{"message":"Invalid input","errorCode":"INVALID_FIELD"}]',
}


def json_page(body: bytes, status: str = "201 Created", **headers: str) -> bytes:
    return page(body, status, Content_Type="application/json", **headers)


async def pushed(crm: str, answer: Page, monkeypatch: pytest.MonkeyPatch) -> tuple[Answer, Server]:
    """What came of it at a server of this machine that stands in for the CRM, and that server."""
    monkeypatch.setenv(CRMS[crm].key, KEY)
    for name in (CRMS[crm].host, CRMS[crm].sort):
        if name:
            monkeypatch.setenv(name, "")
    path = "/" + CRMS[crm].address.split("/", 3)[3]
    async with serving({path: answer}) as server:
        request = replace(request_of(CRMS[crm], NOTE, "precall/0"), url=server.home + path)
        door = Door.live(limits=replace(LIMITS, retries=0, fetch_seconds=0.5), allow=server.allow)
        return await send(crm, CRMS[crm], request, door), server


@pytest.mark.parametrize("crm", CRMS)
async def test_one_that_was_written(crm: str, monkeypatch: pytest.MonkeyPatch) -> None:
    body, note = WRITTEN[crm]
    answer, server = await pushed(crm, json_page(body), monkeypatch)
    assert answer.arrived is Arrived.YES
    assert answer.note.startswith(note)
    (got,) = server.requests
    head, _, sent = got.partition(b"\r\n\r\n")
    assert head.startswith(b"POST /")
    assert json.loads(sent) == CRMS[crm].body(NOTE)
    name, before = CRMS[crm].header
    assert f"{name}: {before}{KEY}".lower() in head.decode().lower()
    assert b"content-type: application/json" in head.lower()


@pytest.mark.parametrize("crm", CRMS)
@pytest.mark.parametrize(
    ("status", "arrived", "why"),
    [
        ("400 Bad Request", Arrived.NO, "refused"),
        ("401 Unauthorized", Arrived.NO, "key_refused"),
        ("403 Forbidden", Arrived.NO, "refused"),
        ("404 Not Found", Arrived.NO, "refused"),
        ("429 Too Many Requests", Arrived.NO, "too_often"),
        ("302 Found", Arrived.NO, "refused"),
        ("500 Internal Server Error", Arrived.UNKNOWN, "unclear"),
        ("503 Service Unavailable", Arrived.UNKNOWN, "unclear"),
        ("202 Accepted", Arrived.UNKNOWN, "unclear"),
    ],
)
async def test_one_that_was_not_is_told_in_the_words_of_the_crm_and_never_sent_again(
    crm: str, status: str, arrived: Arrived, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = json_page(SAID[crm], status, Retry_After="1", Location="https://elsewhere.example/")
    answer, server = await pushed(crm, page, monkeypatch)
    assert answer == Answer(arrived, why=why, said=f"{status[:3]} Invalid input")
    assert len(server.requests) == 1


@pytest.mark.parametrize("crm", CRMS)
@pytest.mark.parametrize(
    "body", [b"", b"{}", b"[]", b"null", b"<html>ok</html>", b'{"id":null,"data":{"id":{}}}', b'{"id":true,"data":[1]}']
)
async def test_an_answer_of_another_shape_is_no_yes(crm: str, body: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    answer, _ = await pushed(crm, json_page(body), monkeypatch)
    assert answer == Answer(Arrived.UNKNOWN, why="unclear", said="failure.changed_shape")


async def test_a_connection_that_breaks_off_after_the_note_was_sent_is_not_tried_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def hang_up(writer: asyncio.StreamWriter) -> None:
        writer.close()

    answer, server = await pushed("hubspot", hang_up, monkeypatch)
    assert (answer.arrived, answer.why) == (Arrived.UNKNOWN, "unclear")
    assert len(server.requests) == 1


async def test_no_answer_in_time_is_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    async def wait(writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(5)
        writer.close()

    answer, server = await pushed("hubspot", wait, monkeypatch)
    assert answer == Answer(Arrived.UNKNOWN, why="unclear", said="failure.timeout")
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("failure", "arrived"),
    [(Failure.UNKNOWN_HOST, Arrived.NO), (Failure.TLS, Arrived.NO), (Failure.BROKEN_ANSWER, Arrived.UNKNOWN)],
)
async def test_what_never_left_did_not_arrive(
    failure: Failure, arrived: Arrived, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(_: Call) -> Response:
        raise Unavailable(failure, "invented")

    monkeypatch.setenv("PRECALL_HUBSPOT_TOKEN", KEY)
    request = request_of(CRMS["hubspot"], NOTE, "precall/0")
    answer = await send("hubspot", CRMS["hubspot"], request, Door.live(inner=fail))
    assert (answer.arrived, answer.said) == (arrived, f"failure.{failure}")


async def test_a_key_that_comes_back_in_an_answer_is_covered(monkeypatch: pytest.MonkeyPatch) -> None:
    body = json.dumps({"message": f"bad token {KEY}"}).encode()
    answer, _ = await pushed("hubspot", json_page(body, "400 Bad Request"), monkeypatch)
    assert KEY not in answer.said
    assert "bad token ***" in answer.said


@pytest.mark.parametrize("body", [b"", b"[" * 100_000, b'{"message": 3}', b"\xff\xfe", b'{"a":{"b":{"c":{"d":[]}}}}'])
def test_a_crm_that_says_nothing_readable_is_no_trouble(body: bytes) -> None:
    assert words_of(body) == ""


def test_what_it_says_is_one_short_line_without_steering() -> None:
    said = words_of(json.dumps({"message": "a\x1b[31m\n\u202eb " + "x" * 900}).encode())
    assert len(said) <= 200
    assert said.isprintable()


def test_the_door_of_a_push_tries_nothing_twice() -> None:
    assert once().limits.retries == 0


def test_every_address_is_one_that_the_door_opens() -> None:
    for crm in CRMS.values():
        address = crm.address.replace(HOST, "x" + crm.hosts)
        assert check(address) == address
