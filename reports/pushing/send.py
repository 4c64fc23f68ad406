"""Did the note arrive: yes, no, or can nobody say? It is sent once, whatever comes back.

A note that is sent twice stands there twice, so nothing is tried again; and where an answer is lost on its way the note
may stand in the CRM all the same, which the seller is told.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from http import HTTPStatus

from reports.facts import clean
from reports.pushing.crms import Crm
from reports.pushing.request import JSON, Request
from sources.errors import Failure, SourceError
from sources.model import Document, Origin, Source
from sources.web import Door

ANY = range(100, 600)  # statuses: what each means is judged here, with the CRM's own words
WRITTEN = frozenset({HTTPStatus.OK, HTTPStatus.CREATED})
SAID = 200  # letters of what a CRM says about a request that it does not like
# Nothing was sent, or a guard before the CRM took it: after any other failure the note may have arrived.
NOTHING_SENT = frozenset(
    {
        Failure.UNKNOWN_HOST,
        Failure.FORBIDDEN_ADDRESS,
        Failure.BAD_ADDRESS,
        Failure.TLS,
        Failure.OFFLINE,
        Failure.CAPTCHA,
    }
)
WORDS = ("externalMessage", "message", "error_info", "error", "title", "detail")  # where the five say what is wrong


class Arrived(StrEnum):
    """Whether the note stands in the CRM now."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of it. `note`: the id that the CRM gave it. `why`: a key of the catalogue's [push].

    `said`: the CRM's status and words, or the key of a failure in the catalogue.
    """

    arrived: Arrived
    note: str = ""
    why: str = ""
    said: str = ""


async def send(crm_id: str, crm: Crm, request: Request, door: Door) -> Answer:
    """Post the request, with its key, through the door."""
    source = Source(
        id=crm_id, title=crm.title, homepage="", terms="", origin=Origin.THIRD_PARTY, tells=(), needs=(), key=crm.key
    )
    shown = dict(request.headers)
    async with door:
        try:
            document = await door.web(source).post(
                request.url,
                request.body,
                shown["Content-Type"],
                accept=JSON,
                hidden={request.key_header: request.hidden},
                expect=ANY,
            )
        except SourceError as error:
            if error.failure in NOTHING_SENT:
                return Answer(Arrived.NO, why="not_reached", said=f"failure.{error.failure}")
            return Answer(Arrived.UNKNOWN, why="unclear", said=f"failure.{error.failure}")
    return judged(crm, document)


def judged(crm: Crm, answer: Document) -> Answer:
    """What an answer of the CRM means for the note."""
    said = words_of(answer.body)
    told = " ".join(part for part in (str(answer.status), said) if part)
    if answer.status in WRITTEN:
        note = _id(crm, answer.body)
        return (
            Answer(Arrived.YES, note) if note else Answer(Arrived.UNKNOWN, why="unclear", said="failure.changed_shape")
        )
    if answer.status == HTTPStatus.UNAUTHORIZED:
        return Answer(Arrived.NO, why="key_refused", said=told)
    if answer.status == HTTPStatus.TOO_MANY_REQUESTS:
        return Answer(Arrived.NO, why="too_often", said=told)
    if answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR or answer.status < HTTPStatus.MULTIPLE_CHOICES:
        return Answer(Arrived.UNKNOWN, why="unclear", said=told)
    return Answer(Arrived.NO, why="refused", said=told)


def _id(crm: Crm, body: bytes) -> str:
    """The id of the note, or nothing where the answer has another shape than the documented one."""
    at = _read(body)
    for name in crm.answer:
        if not isinstance(at, dict) or name not in at:
            return ""
        at = at[name]
    return clean(str(at)) if isinstance(at, str | int) and not isinstance(at, bool) else ""


def words_of(body: bytes) -> str:
    """What the CRM says in its own words, on one line; nothing where it says nothing that can be read."""
    return clean(next(_told(_read(body)), ""), SAID)


def _read(body: bytes) -> object:
    try:
        read: object = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return read


def _told(value: object, depth: int = 4) -> Iterator[str]:
    if depth and isinstance(value, list):
        for one in value:
            yield from _told(one, depth - 1)
    elif depth and isinstance(value, dict):
        yield from (str(value[name]) for name in WORDS if isinstance(value.get(name), str) and value[name].strip())
        for one in value.values():
            yield from _told(one, depth - 1)
