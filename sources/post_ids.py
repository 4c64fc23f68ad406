"""On which day was a post on X or LinkedIn made, by the number in its address, without asking anybody?

X numbers posts by the millisecond since 2010-11-04 (https://github.com/twitter-archive/snowflake): the number, shifted by
22 bits, plus 1288834974657. LinkedIn's activity numbers, shifted the same, count from 1970. A post proves that its
account existed on that day, and never since when.
"""

import re
from datetime import UTC, datetime
from urllib.parse import urlsplit

X_EPOCH = 1_288_834_974_657  # milliseconds since 1970 at which X began to count
OLDEST_X = 1 << 35  # numbers of before that clock were counted one by one
_X = re.compile(r"/(\w{1,15})/status(?:es)?/(\d{5,20})", re.ASCII)
_ACTIVITY = re.compile(r"(?:activity|share|ugcPost)[-:](\d{19})", re.ASCII)
_AUTHOR = re.compile(r"/posts/([\w-]+?)_", re.ASCII)


def posted(link: str) -> tuple[str, str] | None:
    """The address of the account and the day of the post, or None for a link to something else."""
    parts = urlsplit(link if "//" in link else f"https://{link}")
    host = (parts.hostname or "").removeprefix("www.").removeprefix("mobile.")
    if host in {"x.com", "twitter.com"}:
        found = _X.search(parts.path)
        if found and int(found[2]) > OLDEST_X:
            return f"https://x.com/{found[1]}", _day((int(found[2]) >> 22) + X_EPOCH)
    if host == "linkedin.com" or host.endswith(".linkedin.com"):
        activity, author = _ACTIVITY.search(parts.path), _AUTHOR.search(parts.path)
        if activity and author:
            return f"https://linkedin.com/company/{author[1]}", _day(int(activity[1]) >> 22)
    return None


def _day(milliseconds: int) -> str:
    return datetime.fromtimestamp(milliseconds / 1000, UTC).date().isoformat()
