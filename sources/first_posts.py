"""When does the site itself say that its first post was made?

WordPress tells its oldest post to whoever asks (https://developer.wordpress.org/rest-api/reference/posts/); other sites
have a feed, RSS 2.0 or Atom (RFC 4287), of which the oldest item counts. At most three addresses are tried, under the
site's own rules. A date is its owner's to choose: this is what the site says of itself, never a proof. A site that keeps
the interface shut has simply none. Needed: of a post `date_gmt` or `date`. Ignored: all else.
"""

import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from email.utils import parsedate_to_datetime
from http import HTTPStatus

from sources import crawl, dates
from sources.adapter import Web
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.quoting import parse
from sources.reading import read_text

SOURCE = Source(
    id="first_posts",
    title="First post on the prospect's own site",
    homepage="",
    terms="robots.txt of the site",
    origin=Origin.SELF,
    tells=("firstMention",),
    needs=(Needs.SITE,),
)
POSTS = "/wp-json/wp/v2/posts?orderby=date&order=asc&per_page=1&_fields=id,date,date_gmt,link"
FEEDS = ("/feed/", "/rss.xml")
SHUT = (200, 400, 401, 403, 404, 406, 410)  # all the ways in which a site has no such interface
_DATE = re.compile(r"<(?:pubDate|published|dc:date)>\s*([^<]{8,40}?)\s*</")
_IS_FEED = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:rss|feed|rdf:RDF)\b", re.DOTALL)


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask for the first post, and where there is none to be had for the feed."""
    home = next(iter(crawl.homes(inquiry.site)), inquiry.site)
    for path in (POSTS, *FEEDS):
        answer = await web.get(crawl.address(path, home) or home, expect=SHUT)
        yield answer
        if any(True for _ in read(answer)):
            return


def read(document: Document) -> Iterator[Record]:
    """Read the date of the first post; no record for a page that is no list of posts."""
    if document.status != HTTPStatus.OK:
        return
    found = _post(document) if document.body.lstrip()[:1] == b"[" else _feed_item(document)
    if found is not None:
        yield Record(schema="Trace", key=document.url, values=(found,))


def _post(document: Document) -> Value | None:
    for post in parse(document).items():
        moment = post.find("date_gmt") or post.at("date")
        said = moment.says("firstMention", moment.read(dates.from_moment), moment.string())
        return replace(said, unit="wordpress_post")
    return None


def _feed_item(document: Document) -> Value | None:
    text = read_text(document).text
    if not _IS_FEED.match(text):
        return None
    items = [(day, found) for found in _DATE.finditer(text) if (day := _day(found[1]))]
    first = min(items, key=lambda item: item[0], default=None)
    if first is None:
        return None
    day, found = first
    return Value(
        property="firstMention",
        value=day,
        original=found[1],
        quote=found[0],
        start=found.start(),
        end=found.end(),
        unit="feed_item",
    )


def _day(written: str) -> str:
    """The day of a moment as RSS (RFC 822) or Atom (RFC 3339) writes it; nothing for anything else."""
    try:
        return (
            dates.from_moment(written) if written[:4].isdigit() else parsedate_to_datetime(written).date().isoformat()
        )
    except (ValueError, TypeError, OverflowError):
        return ""
