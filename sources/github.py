"""Since when does the GitHub account exist that the site links to, and does it name the site back?

GitHub's REST API (https://docs.github.com/en/rest): the organisation of that name, else the user. Of people nothing is
asked here. Needed: `login`, `html_url`, `created_at`. Ignored by name: every other field; addresses for mail are blanked.
"""

import re
from collections.abc import AsyncIterator, Iterator
from http import HTTPStatus
from urllib.parse import quote

from sources import dates
from sources.adapter import Web
from sources.errors import Failure, NotCovered, Refused, Unavailable
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.quoting import Field, parse

SOURCE = Source(
    id="github",
    title="GitHub",
    homepage="https://github.com/",
    terms="GitHub API within its limits: the account that the site itself links to, no e-mail addresses.",
    origin=Origin.THIRD_PARTY,
    tells=("accountCreated",),
    needs=(Needs.LINK,),
    key="PRECALL_GITHUB_TOKEN",
    key_optional=True,
    operator="github",
)
API = "https://api.github.com"
NEVER_KEPT = ("email", "billing_email", "notification_email", "bio", "twitter_username", "avatar_url", "gravatar_id")
MOST = 2  # accounts: a firm has one, now and then a second for a product
_LINK = re.compile(r"https?://(?:www\.)?github\.com/(?:orgs/)?([A-Za-z0-9-]{1,39})(?:[/?#].*)?", re.ASCII)


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask for the accounts that the site links to. Raises `NotCovered` when it links to none."""
    names = dict.fromkeys(found[1].lower() for link in inquiry.links if (found := _LINK.fullmatch(link)))
    if not names:
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "a link to an account at GitHub")
    hidden = {"Authorization": f"Bearer {web.key}"} if web.key else {}
    for name in list(names)[:MOST]:
        for kind in ("orgs", "users"):
            url = f"{API}/{kind}/{quote(name, safe='')}"
            accept = "application/vnd.github+json"
            answer = await web.get(url, accept=accept, hidden=hidden, expect=(200, 403, 404), api=True, drop=NEVER_KEPT)
            yield answer
            if answer.status != HTTPStatus.NOT_FOUND:
                break


def read(document: Document) -> Iterator[Record]:
    """Read one account; none for a name that GitHub does not know (any more)."""
    if document.status == HTTPStatus.FORBIDDEN:
        if b"rate limit" in document.body:
            raise Refused(Failure.TOO_MANY_REQUESTS, "the hourly number of questions is used up; a token allows more")
        raise Refused(Failure.STATUS, "GitHub does not answer this question")
    answer = parse(document, broken=Unavailable)
    if document.status != HTTPStatus.NOT_FOUND:
        yield Record(schema="Account", key=answer.at("html_url").string(), values=tuple(_account(answer)))


def _account(answer: Field) -> Iterator[Value]:
    created, address = answer.at("created_at"), answer.at("html_url")
    yield address.says("platform", "github", address.string())
    yield address.says("url", address.string(), address.string())
    yield from answer.at("login").told("handle")
    yield from answer.told("name", "name")
    yield created.says("accountCreated", created.read(dates.from_moment), created.string())
    yield from answer.told("website", "blog")
