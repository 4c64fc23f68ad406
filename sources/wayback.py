"""Since when does the Internet Archive have pages of the site, and what did they say then?

The CDX server (`sources.cdx`) lists the first capture of each year; of those in which the page had changed, up to four
are fetched as they were, early ones closer together: the first may be a parking page or the former owner's, so somebody
has to look whether a page names the company. A late first capture proves nothing, since small sites are often found
years late. Then it lists the pages about the team and the firm's story; a handful is fetched, spread over the years, for
what they said then, and for the posts elsewhere to which they link, whose number tells a day. Needed: timestamp,
original, digest, statuscode, mimetype.
"""

import re
from collections.abc import AsyncIterator, Iterator
from http import HTTPStatus
from urllib.parse import quote

from sources import cdx, crawl, dates, domains
from sources.adapter import Web
from sources.dated import linked_posts
from sources.errors import Failure, Refused
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.page import Page
from sources.reading import Reading, read_text

SOURCE = Source(
    id="wayback",
    title="Internet Archive",
    homepage="https://web.archive.org/",
    terms="Terms of the Internet Archive: research use, a name in the User-Agent, at most 30 questions a minute.",
    origin=Origin.THIRD_PARTY,
    tells=("firstCapture", "pastClaims", "accountCreated"),
    needs=(Needs.SITE,),
    pace=2.5,  # 24 a minute: four fifths of the hard limit, beyond which the address is shut out
)
# Filters stand in the address, because a query can hold the same name twice and a mapping cannot.
CDX = "https://web.archive.org/cdx/search/cdx?filter=statuscode:200&filter=mimetype:text/html"
PAGES = f"{CDX}&filter={quote(f'urlkey:{cdx.PATHS}', safe='')}"
YEARS = 40  # one row a year: more than the archive is old
MOST_ROWS = 500  # of pages whose address tells what they are for; a firm has few, and their texts change seldom
_PAGE = re.compile(r"/web/(\d{14})id_/(.+)", re.ASCII)


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask for the captures of the home page, then for those of the pages about team and story; fetch those worth a look."""
    columns = {"output": "json", "fl": ",".join(cdx.COLUMNS)}
    first, *above = domains.names(inquiry.site)
    for name in (first, *above):
        query = {"url": name, **columns, "collapse": "timestamp:4", "limit": str(YEARS)}
        captures = await web.get(CDX, query, expect=(200, 403), api=True)
        chosen = cdx.home_captures(captures) if captures.status == HTTPStatus.OK else []
        yield captures
        for capture in chosen:
            yield await _fetch(capture, web)
        if name == first and chosen:
            query = {"url": f"{name}/", "matchType": "prefix", **columns, "collapse": "digest", "limit": str(MOST_ROWS)}
            captures = await web.get(PAGES, query, api=True)
            yield captures
            for capture in cdx.telling_captures(captures):
                yield await _fetch(capture, web)


async def _fetch(capture: cdx.Capture, web: Web) -> Document:
    url = f"https://web.archive.org/web/{capture.moment.string()}id_/{capture.address}"
    return await web.get(url, expect=(200, 404), api=True)


def read(document: Document) -> Iterator[Record]:
    """Read the captures worth a look with their dates, or one captured page.

    Raises `Refused` when the owner had the site taken out of the archive: its absence then says nothing.
    """
    page = _PAGE.search(document.asked)
    if page is not None:
        yield from _page(document, page)
        return
    if document.status == HTTPStatus.FORBIDDEN:
        raise _refused(document.body)
    choose = cdx.telling_captures if document.asked.startswith(PAGES) else cdx.home_captures
    for capture in choose(document):
        moment = capture.moment
        day = moment.says("firstCapture", moment.read(dates.from_capture), moment.string())
        yield Record(schema="Capture", key=f"{moment.string()}/{capture.address}", values=(day,))


def _refused(body: bytes) -> Refused:
    if b"AccessControlException" in body:
        return Refused(Failure.STATUS, "the owner asked for removal from the archive: absence says nothing")
    return Refused(Failure.STATUS, "the archive does not answer this question")


def _page(document: Document, asked: re.Match[str]) -> Iterator[Record]:
    """The captured page; its moment is that of the final address, since the archive leads on to the nearest capture."""
    final = _PAGE.search(document.url)
    if document.status == HTTPStatus.NOT_FOUND or final is None:
        return
    moment, address = asked.groups() if final[1] == asked[1] else final.groups()
    reading = read_text(document)
    if reading.title == "Wayback Machine" and "has been excluded" in reading.text:
        raise _refused(b"AccessControlException")
    places = sorted(reading.blocks, key=lambda block: block.kind != "title")
    if places:
        start, end = places[0].start, places[0].end
        quote = reading.text[start:end]
        day = dates.from_capture(moment)
        value = Value(property="capturedAt", value=day, original=moment, quote=quote, start=start, end=end)
        yield Record(schema="Capture", key=f"{moment}/{address}", values=(value,))
        yield from _accounts(document, reading, address)


def _accounts(document: Document, reading: Reading, address: str) -> Iterator[Record]:
    """The accounts of the site's own name to whose posts the page linked, each with the day of the earliest."""
    page = Page(
        reading,
        address,
        crawl.role_of(address, reading.title),
        crawl.registrable_domain(address).removeprefix("www."),
        "",
    )
    for account, values in linked_posts(page, document):
        yield Record(schema="Account", key=account, values=values)
