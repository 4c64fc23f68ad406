"""On which day was a dated page published, as its own markup says?

Only what a page of news, a post or a case says of itself counts: the day on which a page of the site's frame was made
tells nothing about its words of today. Nor does a day that no markup states (a copyright line, "sinds 1998", the
address), nor one after which the page was changed in a later year: its words may be of either.
"""

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple
from urllib.parse import urlsplit

from sources import structured
from sources.crawl import ROLES
from sources.layout import MODIFIED, PUBLISHED
from sources.model import Document
from sources.reading import Block, Reading

DATED = ("blog", "case")
LARGEST = 500_000  # bytes of a page that the library is given: a post is some 100 kB
MOST_TAGS = 20_000  # idem; its time is not linear in what follows
_LONG_TAG = re.compile(rb"<[^<>]{10000}")  # tens of thousands of attributes keep it busy for minutes
_ARTICLES = frozenset(("Article", "BlogPosting", "NewsArticle", "TechArticle", "Report"))
_DAY = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?(?=[T ]|$)", re.ASCII)


class Stated(NamedTuple):
    """A day (a partial date) that the page states, and where in the reading text."""

    day: str
    start: int
    end: int
    is_article: bool = True


def partial_date(moment: str) -> str:
    """Give the day of an ISO 8601 moment at the precision in which it is written, or "" when it is none."""
    found = _DAY.match(moment.strip())
    if found is None:
        return ""
    try:
        date(int(found["year"]), int(found["month"] or 1), int(found["day"] or 1))
    except ValueError:
        return ""
    return found.group()


def is_safe(document: Document) -> bool:
    """Whether the library reads this page in a time that we can wait for."""
    body = document.body
    return len(body) <= LARGEST and body.count(b"<") <= MOST_TAGS and not _LONG_TAG.search(body)


def _in_data(reading: Reading, block: Block, name: str) -> Iterator[Stated]:
    text = reading.text[block.start : block.end]
    try:
        parsed = structured.parse(text)
    except ValueError:
        return  # no JSON: it states nothing
    for _, node in structured.nodes(parsed):
        if structured.types(node).isdisjoint(_ARTICLES):
            continue
        for moment in structured.texts(node, name):
            said = f'"{name}":{json.dumps(moment, ensure_ascii=False)}'
            start = text.find(said)
            if start >= 0 and partial_date(moment):
                yield Stated(partial_date(moment), block.start + start, block.start + start + len(said))


def _stated(reading: Reading) -> Iterator[list[Stated]]:
    """Give the days that each sort of markup states: JSON-LD, `meta`, `time`."""
    yield [one for b in reading.blocks if b.kind == "data" for one in _in_data(reading, b, "datePublished")]
    for tags in (PUBLISHED, ("time",)):
        blocks = [b for b in reading.blocks if b.kind == "meta" and b.tag in tags]
        days = [(partial_date(reading.text[b.start : b.end]), b) for b in blocks]
        yield [Stated(day, b.start, b.end, b.tag != "time") for day, b in days if day]


def _changed_later(reading: Reading, day: str) -> bool:
    changed = [one.day for b in reading.blocks if b.kind == "data" for one in _in_data(reading, b, "dateModified")]
    changed += [partial_date(reading.text[b.start : b.end]) for b in reading.blocks if b.tag in MODIFIED]
    return any(later[:4] > day[:4] for later in changed)


def stated_days(reading: Reading, url: str, role: str) -> list[Stated]:
    """Give the days on which a page says to be published, the most explicit first; none for a list of posts.

    `role`: on pages other than news, posts and cases only the markup of an article counts.
    """
    last = urlsplit(url).path.rstrip("/").rsplit("/", 1)[-1]
    if role not in (*DATED, "other") or (role in DATED and ROLES[role].fullmatch(last)):
        return []
    sorts = (said for said in _stated(reading) if len({one.day for one in said}) == 1)
    return [
        said[0] for said in sorts if (role in DATED or said[0].is_article) and not _changed_later(reading, said[0].day)
    ]
