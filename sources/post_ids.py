"""On which day was a post on X or LinkedIn made, or an account begun, by a number or the owner's own copy of his data?

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
# `account.js` of an archive: window.YTD.account.part0 = [{"account": {"username": …, "createdAt": …}}]
_HANDLE = re.compile(r'"username"\s*:\s*"(\w{1,15})"', re.ASCII)
_CREATED = re.compile(r'"createdAt"\s*:\s*"(\d{4}-\d\d-\d\d)T', re.ASCII)
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


def begun(archive: str) -> tuple[str, str] | None:
    """The address and the first day of the account whose X archive this is (`account.js`), or None for another file."""
    name, created = _HANDLE.search(archive), _CREATED.search(archive)
    if "window.YTD.account." not in archive[:200] or name is None or created is None:
        return None
    return f"https://x.com/{name[1]}", created[1]


def _day(milliseconds: int) -> str:
    return datetime.fromtimestamp(milliseconds / 1000, UTC).date().isoformat()
