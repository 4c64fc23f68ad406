"""In which order are the pages of one site fetched, and when is it enough?"""

import heapq
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field
from urllib.parse import urljoin

from sources import crawl
from sources.adapter import Web
from sources.charset import decode
from sources.errors import Changed, Failure, SourceError, Unavailable
from sources.model import Document
from sources.reading import read_text
from sources.sitemap import read_sitemap

MOST_PAGES = 25  # what tells who a firm is stands on fewer than ten pages; the rest is for claims
HOPS = 2
SITEMAPS = ("/sitemap.xml", "/sitemap_index.xml")
MOST_SITEMAPS = 4  # an index names one for posts, one for pages and a few more
MARKUP = 300_000  # characters in which a page is searched for the pieces that it fetches


@dataclass(slots=True)
class _Walk:
    """Where the walk over one site stands: what was seen and what still waits (rank, hop, address)."""

    domain: str
    known: set[str] = field(default_factory=set)
    bodies: set[str] = field(default_factory=set)
    waiting: list[tuple[int, int, str]] = field(default_factory=list)

    def add(self, links: Iterable[tuple[str, str]], base: str, hop: int) -> None:
        """Let the pages worth while among these links wait, once each."""
        for rank, url in crawl.worthwhile(links, base, self.domain):
            if url not in self.known:
                self.known.add(url)
                heapq.heappush(self.waiting, (rank, hop, url))

    def is_new(self, document: Document) -> bool:
        """Whether this is a page of the site whose bytes were not seen before, under any address."""
        new = document.sha256 not in self.bodies and crawl.registrable_domain(document.url) == self.domain
        self.bodies.add(document.sha256)
        return new


async def _home(site: str, web: Web) -> Document:
    failures: list[Unavailable] = []
    for url in crawl.homes(site):
        try:
            return await web.get(url)
        except Unavailable as failure:  # another spelling of the address may answer: http, or with www
            failures.append(failure)
    raise failures[0] if failures else Unavailable(Failure.BAD_ADDRESS, site)


async def _piece(url: str, web: Web) -> Document | None:
    """Fetch one page or piece; None when there is none, since one failing page does not stop the others."""
    try:
        return await web.get(url)
    except SourceError:
        return None


async def _sitemap_links(base: str, web: Web) -> list[tuple[str, str]]:
    waiting = [urljoin(base, path) for path in SITEMAPS]
    links: list[tuple[str, str]] = []
    for at in range(MOST_SITEMAPS):
        if at >= len(waiting) or links:
            break
        document = await _piece(waiting[at], web)
        try:
            pages, further = read_sitemap(document.body) if document else ([], [])
        except Changed:
            continue  # a page that says "not found" with status 200, or a bomb: the links remain
        links.extend((page, "") for page in pages)
        waiting[at + 1 : at + 1] = further[:MOST_SITEMAPS]
    return links


async def _pieces(document: Document, walk: _Walk, web: Web) -> AsyncIterator[Document]:
    """Fetch what the page's small scripts put into it: a footer, a menu."""
    markup = decode(document.body[:MARKUP], document.charset)
    for url in crawl.includes(markup, document.url, walk.domain):
        if url in walk.known:
            continue
        walk.known.add(url)
        piece = await _piece(url, web)
        if piece and walk.is_new(piece):
            yield piece
            walk.add(read_text(piece).links, document.url, 1)


async def walk_site(site: str, web: Web) -> AsyncIterator[Document]:
    """Fetch the home page, then the pages that tell who the firm is, the most telling first.

    Raises what the home page raises; any other page that fails is left out.
    """
    home = await _home(site, web)
    walk = _Walk(crawl.registrable_domain(home.url), known={home.url})
    walk.is_new(home)
    yield home
    async for piece in _pieces(home, walk, web):
        yield piece
    walk.add(read_text(home).links, home.url, 1)
    walk.add(await _sitemap_links(home.url, web), home.url, HOPS)
    pages = 1
    while walk.waiting and pages < MOST_PAGES:
        _, hop, url = heapq.heappop(walk.waiting)
        document = await _piece(url, web)
        if document is None or not walk.is_new(document):
            continue
        pages += 1
        yield document
        async for piece in _pieces(document, walk, web):
            yield piece
        if hop < HOPS:
            walk.add(read_text(document).links, document.url, hop + 1)
