"""On which day was a post made to which a page links, by nothing but the number in its address?

X counts its posts by the millisecond since 2010-11-04 (snowflake, announced by Twitter in 2010), LinkedIn its activities
since 1970: the number shifted by 22 bits is that moment. No request is made: neither service is ever asked.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from sources.page import is_kin

X_EPOCH = 1_288_834_974_657  # milliseconds
SHIFT = 22
FIRST_SNOWFLAKE = 29_700_859_247  # the first number of the new kind; earlier ones only counted up
_POST = re.compile(
    r"https?://(?:www\.|mobile\.)?(?P<host>x\.com|twitter\.com)/(?P<handle>\w{1,15})/status(?:es)?/(?P<number>\d{11,19})"
    r"|https?://(?:www\.|[a-z]{2}\.)?(?P<li>linkedin\.com)/posts/(?P<slug>[\w-]{1,100}?)_[\w%-]{0,300}?"
    r"activity-(?P<activity>\d{19})",
    re.ASCII | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Post:
    """A post: where, whose, the day (UTC), and the address and the words of the link to it."""

    platform: str
    handle: str
    day: str
    url: str
    anchor: str


def first_posts(links: Iterable[tuple[str, str]], label: str, before: str) -> Iterator[Post]:
    """The earliest linked post of each account that bears the site's name (`label`); none after the day `before`."""
    earliest: dict[tuple[str, str], Post] = {}
    for url, anchor in links:
        found = _POST.match(url)
        post = _post(found, url, anchor) if found else None
        if post and post.day <= before and is_kin(post.handle, label):
            account = (post.platform, post.handle)
            known = earliest.get(account)
            if known is None or post.day < known.day:
                earliest[account] = post
    yield from earliest.values()


def _post(found: re.Match[str], url: str, anchor: str) -> Post | None:
    if found["host"]:
        number = int(found["number"])
        if number < FIRST_SNOWFLAKE:
            return None
        return Post("x", found["handle"].lower(), _day((number >> SHIFT) + X_EPOCH), url, anchor)
    return Post("linkedin", found["slug"].lower(), _day(int(found["activity"]) >> SHIFT), url, anchor)


def _day(milliseconds: int) -> str:
    return datetime.fromtimestamp(milliseconds / 1000, UTC).date().isoformat()
