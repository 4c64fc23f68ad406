"""Since when does the Bluesky account exist that the site links to, and is its name the site's own domain?

The public view of the network (https://docs.bsky.app/docs/api/app-bsky-actor-get-profile). A handle that is a domain
name of one's own proves control of that domain (https://atproto.com/specs/handle). An account that asks not to be shown
to who is not signed in is left alone. Needed: `handle`; of the others `createdAt`, `website`, `labels`, `displayName`
are used and every other field is ignored.
"""

import re
from collections.abc import AsyncIterator, Iterator
from http import HTTPStatus

from sources import dates
from sources.adapter import Web
from sources.errors import Changed, Failure, NotCovered, Refused, Unavailable
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.quoting import Field, parse

SOURCE = Source(
    id="bluesky",
    title="Bluesky",
    homepage="https://bsky.app/",
    terms="Public view of the network: the account that the site itself links to; who asks not to be shown is not.",
    origin=Origin.THIRD_PARTY,
    tells=("accountCreated",),
    needs=(Needs.LINK,),
)
API = "https://public.api.bsky.app/xrpc/app.bsky.actor.getProfile"
NEVER_KEPT = ("description", "avatar", "banner", "pinnedPost", "viewer")
HIDDEN = "!no-unauthenticated"
HOSTED = (".bsky.social", ".bsky.team", ".brid.gy")  # names that a service hands out prove nothing
# What the view says of an account that is not there (any more); each with status 400.
GONE = frozenset({"AccountDeactivated", "AccountTakedown", "AccountSuspended", "AccountDeleted"})
UNKNOWN = re.compile(r"(?i)(profile|actor).*(not found|could not be resolved)|not found|must be a valid")
_LINK = re.compile(r"https?://(?:www\.)?bsky\.app/profile/([A-Za-z0-9.:-]{3,253})(?:[/?#].*)?", re.ASCII)


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask for the account that the site links to. Raises `NotCovered` when it links to none."""
    names = dict.fromkeys(found[1].lower() for link in inquiry.links if (found := _LINK.fullmatch(link)))
    if not names:
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "a link to an account at Bluesky")
    yield await web.get(API, {"actor": next(iter(names))}, expect=(200, 400), api=True, drop=NEVER_KEPT)


def read(document: Document) -> Iterator[Record]:
    """Read one account; none for a name that is not known or an account that was closed.

    Raises `Refused` for an account that asks not to be shown to who is not signed in.
    """
    answer = parse(document, broken=Unavailable)
    if document.status == HTTPStatus.BAD_REQUEST:
        _check_gone(answer)
        return
    if any(label.find("val") is not None and label.at("val").value == HIDDEN for label in answer.each("labels")):
        raise Refused(Failure.STATUS, "the account asks not to be shown to who is not signed in")
    handle = answer.at("handle").string().lower()
    yield Record(schema="Account", key=f"https://bsky.app/profile/{handle}", values=tuple(_account(answer, handle)))


def _account(answer: Field, handle: str) -> Iterator[Value]:
    place = answer.at("handle")
    yield place.says("platform", "bluesky", place.string())
    yield place.says("handle", handle, place.string())
    yield from answer.told("name", "displayName")
    yield from answer.told("accountCreated", "createdAt", by=dates.from_moment)
    yield from answer.told("website", "website")
    if handle != "handle.invalid" and not handle.endswith(HOSTED):
        yield place.says("verifiedSite", f"https://{handle}", place.string())


def _check_gone(answer: Field) -> None:
    """Raise `Changed` for a refusal that is not "no such account"."""
    word = answer.at("error").string()
    told = answer.find("message")
    if word in GONE or (word == "InvalidRequest" and told is not None and UNKNOWN.search(told.string())):
        return
    raise Changed(Failure.CHANGED_SHAPE, f"an error that we do not know: {word[:40]}")
