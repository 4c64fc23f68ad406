"""Since when does the Internet Archive have pages of the site, and what did they say then?

The CDX server (https://github.com/internetarchive/wayback/tree/master/wayback-cdx-server) lists the first capture of
each year; of those in which the page had changed, up to four are fetched as they were, early ones closer together: the
first may be a parking page or the former owner's, so somebody has to look whether a page names the company. A late
first capture proves nothing, since small sites are often found years late. Needed: timestamp, original, digest,
statuscode, mimetype. Rows that are no ordinary page (mailto:, data:, revisits, impossible dates) are skipped: such rows
are known.
"""

import re
from collections.abc import AsyncIterator, Iterator
from urllib.parse import urlsplit

from sources import dates, domains
from sources.adapter import Web
from sources.errors import Changed, Failure, Refused
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.quoting import Field, parse
from sources.reading import read_text

SOURCE = Source(
    id="wayback",
    title="Internet Archive",
    homepage="https://web.archive.org/",
    terms="Terms of the Internet Archive: research use, a name in the User-Agent, at most 30 questions a minute.",
    origin=Origin.THIRD_PARTY,
    tells=("firstCapture",),
    needs=(Needs.SITE,),
    pace=2.5,  # 24 a minute: four fifths of the hard limit, beyond which the address is shut out
)
# Filters stand in the address, because a query can hold the same name twice and a mapping cannot.
CDX = "https://web.archive.org/cdx/search/cdx?filter=statuscode:200&filter=mimetype:text/html"
COLUMNS = ("timestamp", "original", "mimetype", "statuscode", "digest", "length")
YEARS = 40  # one row a year: more than the archive is old
_PAGE = re.compile(r"/web/(\d{14})id_/(.+)", re.ASCII)
_ADDRESS = re.compile(r"https?://[!-~]+", re.ASCII)


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask for the captures of the site's home page, and fetch those worth a look."""
    for name in domains.names(inquiry.site):
        query = {"url": name, "output": "json", "fl": ",".join(COLUMNS), "collapse": "timestamp:4", "limit": str(YEARS)}
        captures = await web.get(CDX, query, expect=(200, 403), api=True)
        chosen = _chosen(captures) if captures.status == 200 else []
        yield captures
        for moment, address in chosen:
            url = f"https://web.archive.org/web/{moment.string()}id_/{address}"
            yield await web.get(url, expect=(200, 404), api=True)


def read(document: Document) -> Iterator[Record]:
    """Read the captures worth a look with their dates, or one captured page.

    Raises `Refused` when the owner had the site taken out of the archive: its absence then says nothing.
    """
    page = _PAGE.search(document.asked)
    if page is not None:
        yield from _page(document, page)
    elif document.status == 403:
        raise _refused(document.body)
    else:
        for moment, address in _chosen(document):
            day = moment.says("firstCapture", moment.read(dates.from_capture), moment.string())
            yield Record(schema="Capture", key=f"{moment.string()}/{address}", values=(day,))


def _refused(body: bytes) -> Refused:
    if b"AccessControlException" in body:
        return Refused(Failure.STATUS, "the owner asked for removal from the archive: absence says nothing")
    return Refused(Failure.STATUS, "the archive does not answer this question")


def _chosen(document: Document) -> list[tuple[Field, str]]:
    """The captures worth a look, each its moment and its address: the first, the next change, then further apart."""
    if not document.body.strip():
        return []
    changes: list[tuple[Field, str]] = []
    seen = ""
    for moment, address, digest in _rows(parse(document)):
        if digest != seen:
            changes.append((moment, address))
        seen = digest
    count = len(changes)
    return [changes[n] for n in sorted({0, 1, count // 4, count // 2}) if n < count]


def _rows(answer: Field) -> Iterator[tuple[Field, str, str]]:
    rows = answer.items()
    if not rows:
        return
    head = [cell.string() for cell in rows[0].items()]
    if not set(COLUMNS) <= {*head, "length"}:
        raise Changed(Failure.CHANGED_SHAPE, f"the columns are {', '.join(head)[:80]}")
    for row in rows[1:]:
        cells = row.items()
        if len(cells) != len(head):
            return  # an empty row ends the list; behind it stands the key of the next page
        cell = dict(zip(head, cells, strict=True))
        if _is_ordinary(cell):
            yield cell["timestamp"], cell["original"].string(), cell["digest"].string()


def _is_ordinary(cell: dict[str, Field]) -> bool:
    address = cell["original"].string()
    try:
        dates.from_capture(cell["timestamp"].string())
        is_page = bool(_ADDRESS.fullmatch(address)) and "@" not in urlsplit(address).netloc and "#" not in address
    except ValueError:
        return False
    return is_page and cell["statuscode"].value == "200" and cell["mimetype"].value == "text/html"


def _page(document: Document, asked: re.Match[str]) -> Iterator[Record]:
    """The captured page; its moment is that of the final address, since the archive leads on to the nearest capture."""
    final = _PAGE.search(document.url)
    if document.status == 404 or final is None:
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
