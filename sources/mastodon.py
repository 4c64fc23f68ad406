"""Since when does the account in the fediverse exist that the site links to, and does it lead back to the site?

Mastodon's API on the account's own server (https://docs.joinmastodon.org/methods/accounts/#lookup), since another server
would tell its own number for it. `created_at` is cut to the day. A field with `verified_at` leads to a page that links
back: the account proves that the page is its owner's. Who does not want to be found is left alone. Needed: `acct`,
`url`, `created_at`; used: `display_name`, `fields`, `noindex`, `discoverable`. Every other field is ignored.
"""

import re
from collections.abc import AsyncIterator, Iterator
from http import HTTPStatus
from urllib.parse import urlsplit

from sources import dates
from sources.adapter import Web
from sources.errors import Failure, NotCovered, Refused, Unavailable
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.quoting import Field, parse

SOURCE = Source(
    id="mastodon",
    title="Mastodon",
    homepage="https://joinmastodon.org/",
    terms="Public API of the account's own server: the account that the site links to; who asks not to be found is not.",
    origin=Origin.THIRD_PARTY,
    tells=("accountCreated",),
    needs=(Needs.LINK,),
)
NEVER_KEPT = ("note", "avatar", "avatar_static", "header", "header_static", "emojis")
# Services with addresses of the same form that speak another language.
OTHERS = frozenset({"youtube.com", "tiktok.com", "medium.com", "threads.net", "threads.com", "substack.com", "t.me"})
NO_SERVER = "no server of the fediverse answers there"
_LINK = re.compile(r"https?://([a-z0-9.-]+\.[a-z]{2,})/@([A-Za-z0-9_.-]{1,60})/?(?:[?#].*)?", re.IGNORECASE | re.ASCII)
_HREF = re.compile(r"""href="(https?://[^"]{1,300})\"""")


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask the account's own server. Raises `NotCovered` when the site links to no such account."""
    found = [match for link in inquiry.links if (match := _LINK.fullmatch(link)) and not _is_other(match[1])]
    if not found:
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "a link to an account in the fediverse")
    server, name = found[0][1].lower(), found[0][2]
    url = f"https://{server}/api/v1/accounts/lookup"
    yield await web.get(url, {"acct": name}, expect=(200, 404, 410), api=True, drop=NEVER_KEPT)


def _is_other(host: str) -> bool:
    name = host.lower().removeprefix("www.")
    return name in OTHERS or any(name.endswith(f".{other}") for other in OTHERS)


def read(document: Document) -> Iterator[Record]:
    """Read one account; none for a name that the server does not know or an account that was closed.

    Raises `Refused` for one that does not want to be found, and `NotCovered` where no such server answers.
    """
    if document.status in {HTTPStatus.NOT_FOUND, HTTPStatus.GONE}:
        if not document.body.lstrip().startswith(b"{"):
            raise NotCovered(Failure.NOT_HELD, NO_SERVER)
        parse(document, broken=Unavailable).at("error")
        return
    answer = parse(document, broken=Unavailable)
    if _says(answer, "noindex", is_so=True) or _says(answer, "discoverable", is_so=False):
        raise Refused(Failure.STATUS, "the account asks not to be found")
    address = answer.at("url")
    yield Record(schema="Account", key=address.string(), values=tuple(_account(answer, address)))


def _says(answer: Field, name: str, *, is_so: bool) -> bool:
    told = answer.find(name)
    return told is not None and told.value is is_so


def _account(answer: Field, address: Field) -> Iterator[Value]:
    created = answer.at("created_at")
    yield address.says("platform", "mastodon", address.string())
    yield address.says("url", address.string(), address.string())
    yield answer.at("acct").says("handle", f"{answer.at('acct').string()}@{urlsplit(address.string()).hostname}")
    yield from answer.told("name", "display_name")
    yield created.says("accountCreated", created.read(dates.from_moment), created.string())
    for line in answer.each("fields"):
        shown = line.find("value")
        link = _HREF.search(shown.string()) if shown is not None else None
        if shown is not None and link:
            proven = line.find("verified_at") is not None
            yield shown.says("verifiedSite" if proven else "website", link[1], shown.string())
