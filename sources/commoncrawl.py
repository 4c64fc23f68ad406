"""Since when does Common Crawl have pages of the site?

The index of each crawl (https://index.commoncrawl.org; CDX server, https://github.com/webrecorder/pywb/wiki), first
`collinfo.json`, which lists the crawls. There are some hundred; one a year is asked, and of those only the few that a
bisection needs. Small sites are in some crawls only, so this is a year in which the site was there, not surely the
first. The pages themselves lie in files of another service and are not fetched. Needed: timestamp, url, status. Ignored
by name: urlkey, mime, mime-detected, digest, length, offset, filename, languages, encoding, charset, redirect.
"""

from collections.abc import AsyncIterator, Iterator
from http import HTTPStatus

from sources import dates, domains
from sources.adapter import Web
from sources.errors import Changed, Failure, Unavailable
from sources.model import Document, Inquiry, Needs, Origin, Record, Source
from sources.quoting import Field, parse, parse_lines

SOURCE = Source(
    id="commoncrawl",
    title="Common Crawl",
    homepage="https://commoncrawl.org/",
    terms="Terms of Common Crawl: free, polite use of the index; the pages belong to their owners and are not fetched.",
    origin=Origin.THIRD_PARTY,
    tells=("firstCapture",),
    needs=(Needs.SITE,),
    pace=2.0,  # whoever overloads the index makes it slow for everybody
)
CRAWLS = "https://index.commoncrawl.org/collinfo.json"
ROWS = 5  # of one crawl: the home page and what comes right after it
NO_CAPTURES = "No Captures found"


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Look for the first year whose crawl has a page of the site: halve the years, the older half first.

    Raises `NotCovered` for a page on a shared service.
    """
    name = domains.names(inquiry.site)[0]
    crawls = _yearly(parse(await web.get(CRAWLS, accept="application/json", api=True)))
    first, last = 0, len(crawls) - 1
    while first <= last:
        middle = (first + last) // 2
        query = {"url": f"{name}/*", "output": "json", "limit": str(ROWS), "filter": "=status:200"}
        answer = await web.get(crawls[middle], query, expect=(200, 404), api=True)
        yield answer
        if any(True for _ in read(answer)):
            last = middle - 1
        else:
            first = middle + 1


def _yearly(crawls: Field) -> list[str]:
    """The index of the first crawl of every year, the oldest first."""
    listed = sorted((crawl.at("from").string(), crawl.at("cdx-api").string()) for crawl in crawls.items())
    years: dict[str, str] = {}
    for begin, address in listed:
        years.setdefault(begin[:4], address)
    if not years or not all(address.startswith("https://index.commoncrawl.org/") for address in years.values()):
        raise Changed(Failure.CHANGED_SHAPE, "the list of crawls is not as we know it")
    return list(years.values())


def read(document: Document) -> Iterator[Record]:
    """Read the earliest capture of one crawl; none when the crawl has no page of the site."""
    if document.status == HTTPStatus.NOT_FOUND:
        _check_none(document)
        return
    rows = [row for row in parse_lines(document, broken=Unavailable) if row.at("status").string() == "200"]
    first = min(rows, key=lambda row: row.at("timestamp").string(), default=None)
    if first is not None:
        moment = first.at("timestamp")
        day = moment.says("firstCapture", moment.read(dates.from_capture), moment.string())
        yield Record(schema="Crawl", key=f"{moment.string()}/{first.at('url').string()}", values=(day,))


def _check_none(document: Document) -> None:
    """Raise `Unavailable` for a 404 that does not say itself that there is no capture."""
    answer = parse(document, broken=Unavailable)
    told = answer.find("message") or answer.find("error")
    if told is None or not told.string().startswith(NO_CAPTURES):
        raise Unavailable(Failure.BROKEN_ANSWER, "a 404 that is not the index's own")
