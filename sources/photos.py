"""Do the pictures that stand with their people stand for those people: does one stand with two, or come from a stock?

The picture is fetched under the site's own rules, looked at in a process that can be killed (`sources.picture`) and let
go: what goes on from here, into the store too, is a document that says its print, its size, whose stock mark it bears
and since when the file is as it is. No face is recognised, and a print tells two pictures apart, not two people.
Needed: the bytes of the picture, `Last-Modified`.
"""

import json
import re
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import replace
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from importlib.util import find_spec

from sources.adapter import Web
from sources.errors import Changed, Failure, NotCovered, SourceError, Unavailable
from sources.model import Document, Inquiry, Needs, Origin, Portrait, Record, Source, Value
from sources.quoting import Field, parse
from sources.sandbox import Sandbox
from sources.stock import SELLERS, seller_in_address

SOURCE = Source(
    id="photos",
    title="Photos of people on the prospect's own site",
    homepage="",
    terms="robots.txt of the site; the picture itself is not kept.",
    origin=Origin.SELF,
    tells=("photo", "stockPhoto"),
    needs=(Needs.PHOTO,),
    optional=True,
)
INSTALL = "pip install 'precall[photos]'"
ACCEPT = "image/jpeg,image/png,image/webp,image/gif"
KIND = "application/vnd.precall.photo+json"  # what is kept in a picture's place; the cache asks with it again
MOST = 20  # pictures: at one a second a third of the time that a source has
MOST_PEOPLE = 2  # a picture that stands with more is the house's own: a plate, a group
GONE = (HTTPStatus.NOT_FOUND, HTTPStatus.GONE)
_PRINT = re.compile(r"[0-9a-f]{80}")


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Fetch each picture once and give what is told of it.

    Raises `NotCovered` without the extra; and at the end one error that names how many gave no answer.
    """
    if find_spec("PIL") is None:
        raise NotCovered(Failure.MISSING_EXTRA, INSTALL)
    wanted = _wanted(inquiry.photos)
    failed: list[SourceError] = []
    async with Sandbox() as box:
        for address, people in wanted.items():
            try:
                picture = await web.get(address, accept=ACCEPT, expect=(HTTPStatus.OK, *GONE))
                told = await _told(picture, people, box) if picture.status == HTTPStatus.OK else None
            except SourceError as error:
                failed.append(error)
                continue
            if told is not None:
                yield told
    if failed:
        leaf = type(failed[0]) if len({type(error) for error in failed}) == 1 else Unavailable
        raise leaf(failed[0].failure, f"{len(failed)} of {len(wanted)} pictures: {failed[0].detail}")


def _wanted(photos: Sequence[Portrait]) -> dict[str, list[str]]:
    """Whom each picture stands for; without those that stand with so many that they are the house's own."""
    people: dict[str, list[str]] = {}
    for photo in photos:
        people.setdefault(photo.address, []).append(photo.person)
    return dict([one for one in people.items() if len(one[1]) <= MOST_PEOPLE][:MOST])


async def _told(picture: Document, people: Sequence[str], box: Sandbox) -> Document:
    """What is kept in the place of a picture; what an earlier run kept is taken as it is, only of today's people."""
    if picture.media_type == KIND:
        said = _kept(picture)
    elif not picture.media_type.startswith("image/"):
        raise Changed(Failure.CHANGED_SHAPE, f"{picture.media_type or 'something'} in place of a picture")
    else:
        seen = await box.run("sources.picture:look", picture.body)
        said = {"width": seen.width, "height": seen.height, "prints": list(seen.prints)}
        said |= {"stock": seen.seller or seller_in_address(picture.asked), "unchanged_since": _since(picture)}
    said |= {"picture": picture.asked, "people": list(people)}
    body = json.dumps(said, ensure_ascii=False, sort_keys=True).encode()
    return replace(picture, media_type=KIND, charset="utf-8", body=body)


def _kept(picture: Document) -> dict[str, object]:
    """What stands in a picture's place. Raises `Changed` for what somebody else put there."""
    try:
        said = json.loads(picture.body)
    except (ValueError, RecursionError):
        said = None
    if not isinstance(said, dict):
        raise Changed(Failure.CHANGED_SHAPE, "something else in place of a picture")
    return said


def _since(picture: Document) -> str:
    """The day since which the file is as it is, as its server says; nothing where it does not."""
    try:
        return parsedate_to_datetime(dict(picture.headers).get("last-modified", "")).date().isoformat()
    except (ValueError, TypeError, OverflowError):
        return ""


def read(document: Document) -> Iterator[Record]:
    """Say of each person whom a picture stands for its print and its stock mark; nothing for a plate or a drawing."""
    answer = parse(document)
    for person in answer.at("people").items():
        name = person.string()
        values = [person.says("name", name, name), *_picture(answer)]
        yield Record(schema="Photo", key=f"{document.asked}#{name}", values=tuple(values))


def _picture(answer: Field) -> Iterator[Value]:
    address = answer.at("picture").string()
    prints = answer.at("prints")
    known = [one.string() for one in prints.items()]
    if any(not _PRINT.fullmatch(one) for one in known):
        raise Changed(Failure.CHANGED_SHAPE, "a print is not as we know it")
    if known:
        yield prints.says("photo", address, " ".join(known))
    yield from answer.coded("stockPhoto", SELLERS, "stock")
    yield from answer.told("startDate", "unchanged_since")
