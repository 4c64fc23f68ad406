"""Since when does the account on X exist that the site links to, and does it name the site back?

X's API v2 (https://docs.x.com/x-api/users/lookup): the seller pays for each look-up, so this source is off until its key
is set, and asks once. Only the account that the firm's own site calls its own is asked for, never a person's; X's terms
forbid matching accounts with persons (https://docs.x.com/developer-terms/restricted-use-cases). An unknown or suspended
account comes as status 200 with `errors` and no `data`. Needed: `data.username`, or `errors`. Used: `created_at`, `name`,
`entities.url`. Every other field is ignored; the description is blanked.
"""

import re
from collections.abc import AsyncIterator, Iterator

from sources import dates
from sources.adapter import Web
from sources.errors import Changed, Failure, NotCovered, Refused, Unavailable
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.quoting import Field, parse

SOURCE = Source(
    id="x_api",
    title="X",
    homepage="https://x.com/",
    terms="The seller's own plan, paid per look-up; only the account that the site itself links to, no matching of people.",
    origin=Origin.THIRD_PARTY,
    tells=("accountCreated",),
    needs=(Needs.LINK,),
    key="PRECALL_X_TOKEN",
    optional=True,
)
API = "https://api.x.com/2/users/by/username"
FIELDS = "created_at,entities"  # without them X gives number, name and handle alone
NEVER_KEPT = ("description", "profile_image_url", "pinned_tweet_id", "location")
NOT_THERE, SUSPENDED = "Not Found Error", "Forbidden"  # titles of the errors that are answers
_LINK = re.compile(
    r"https?://(?:(?:www|mobile)\.)?(?:x|twitter)\.com/@?(\w{1,15})/?(?:[?#].*)?", re.ASCII | re.IGNORECASE
)


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask for the account that the site links to. Raises `NotCovered` when it links to none."""
    names = dict.fromkeys(found[1].lower() for link in inquiry.links if (found := _LINK.fullmatch(link)))
    if not names:
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "a link to an account on X")
    hidden = {"Authorization": f"Bearer {web.key}"} if web.key else {}
    url = f"{API}/{next(iter(names))}"
    yield await web.get(url, {"user.fields": FIELDS}, hidden=hidden, api=True, drop=NEVER_KEPT)


def read(document: Document) -> Iterator[Record]:
    """Read one account; none for a name that X does not know.

    Raises `NotCovered` for an account that X has suspended, `Refused` and `Changed` for any other error.
    """
    answer = parse(document, broken=Unavailable)
    account = answer.find("data")
    if account is None:
        _check_unknown(answer)
        return
    handle = account.at("username")
    key = f"https://x.com/{handle.string().lower()}"
    yield Record(schema="Account", key=key, values=tuple(_account(account, handle, key)))


def _account(account: Field, handle: Field, key: str) -> Iterator[Value]:
    yield handle.says("platform", "x", handle.string())
    yield handle.says("url", key, handle.string())
    yield handle.says("handle", handle.string(), handle.string())
    yield from account.told("name", "name")
    created = account.at("created_at")
    yield created.says("accountCreated", created.read(dates.from_moment), created.string())
    for link in account.each("entities", "url", "urls"):
        yield from link.told("website", "expanded_url")


def _check_unknown(answer: Field) -> None:
    """Raise what the errors in place of an account mean; nothing where X says that it knows no such name."""
    errors = answer.at("errors").items()
    titles = [error.at("title").string() for error in errors]
    if titles == [NOT_THERE]:
        return
    details = [told.string() for error in errors if (told := error.find("detail")) is not None]
    if SUSPENDED in titles and any("suspended" in detail for detail in details):
        raise NotCovered(Failure.NOT_HELD, "the account is suspended")
    if SUSPENDED in titles:
        raise Refused(Failure.STATUS, "X does not answer this question")
    raise Changed(Failure.CHANGED_SHAPE, f"an error that we do not know: {', '.join(titles)[:60]}")
