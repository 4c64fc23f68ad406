"""In which order are the pages of one site fetched, when is it enough, and which could not be looked at?

A page that is gone (404, 410) or lies beyond the limits is no failure; any other that gives no answer is named in one
`SourceError` after the last page, since "nothing found" and "could not look" are different answers.
"""

import heapq
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field
from http import HTTPStatus
from urllib.parse import urljoin, urlsplit

from sources import crawl
from sources.adapter import Web
from sources.charset import decode
from sources.errors import Changed, Failure, SourceError, Unavailable
from sources.model import Document
from sources.reading import read_text
from sources.sitemap import read_sitemap

MOST_PAGES = 25  # what tells who a firm is stands on fewer than ten pages; the rest is for claims
MOST_ASKED = 50  # addresses: a site of dead links is left after twice the pages
HOPS = 2
SITEMAPS = ("/sitemap.xml", "/sitemap_index.xml")
MOST_SITEMAPS = 4  # an index names one for posts, one for pages and a few more
ANSWERS = frozenset((HTTPStatus.OK, HTTPStatus.NOT_FOUND, HTTPStatus.GONE))  # "there is no such page" is one
NAMED = 3  # pages that a failure names; the rest is in their number
MARKUP = 300_000  # characters in which a page is searched for the pieces that it fetches
# Failures of a spelling that nobody listens to; what another spelling answered tells more.
UNREACHED = frozenset({Failure.NO_CONNECTION, Failure.TLS})


@dataclass(slots=True)
class _Walk:
    """Where the walk over one site stands: what was seen and what still waits (rank, hop, address)."""

    domain: str
    known: set[str] = field(default_factory=set)
    bodies: set[str] = field(default_factory=set)
    waiting: list[tuple[int, int, str]] = field(default_factory=list)
    asked: int = 1
    gone: int = 0
    failed: list[tuple[str, SourceError]] = field(default_factory=list)

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

    async def fetch(self, url: str, web: Web, *, guessed: bool = False) -> Document | None:
        """Fetch one page or piece; None when the site says that there is none, or gives no answer (see `failed`).

        `guessed`: no page leads to this address, so that a recording which does not hold it has lost nothing.
        """
        self.asked += 1
        try:
            document = await web.get(url, expect=ANSWERS)
        except SourceError as error:
            if guessed and error.failure is Failure.NOT_IN_RECORDING:
                self.gone += 1
            else:
                self.failed.append((_path(url), error))
            return None
        if document.status == HTTPStatus.OK:
            return document
        self.gone += 1
        return None

    def failure(self) -> SourceError | None:
        """Say in one error which pages could not be looked at: of the leaf that they share, else `Unavailable`."""
        if not self.failed:
            return None
        leaves = {type(error) for _, error in self.failed}
        leaf = leaves.pop() if len(leaves) == 1 else Unavailable
        every = [error.failure for _, error in self.failed]
        alike = [error.failure for _, error in self.failed if isinstance(error, leaf)]
        paths = ", ".join(path for path, _ in self.failed[:NAMED])
        more = ", …" if len(self.failed) > NAMED else ""
        return leaf(
            (alike or every)[0],
            f"{len(self.failed)} of {self.asked - self.gone} pages: {paths}{more}",
        )


def _path(url: str) -> str:
    """Give the address as a reader names it within the site."""
    parts = urlsplit(url)
    return f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"


async def _home(site: str, web: Web) -> Document:
    failures: list[Unavailable] = []
    for url in crawl.homes(site):
        try:
            return await web.get(url)
        except Unavailable as failure:  # another spelling of the address may answer: http, or with www
            failures.append(failure)
    told = [failure for failure in failures if failure.failure not in UNREACHED]
    raise next(iter(told or failures), Unavailable(Failure.BAD_ADDRESS, site))


async def _sitemap_links(base: str, walk: _Walk, web: Web) -> list[tuple[str, str]]:
    """Read the pages that the sitemaps list."""
    guesses = [urljoin(base, path) for path in SITEMAPS]
    waiting = list(guesses)
    links: list[tuple[str, str]] = []
    for at in range(MOST_SITEMAPS):
        if at >= len(waiting) or links:
            break
        document = await walk.fetch(waiting[at], web, guessed=waiting[at] in guesses)
        if document is None:
            continue
        try:
            pages, further = read_sitemap(document.body)
        except Changed as error:
            walk.failed.append((_path(waiting[at]), error))
            continue
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
        piece = await walk.fetch(url, web)
        if piece and walk.is_new(piece):
            yield piece
            walk.add(read_text(piece).links, document.url, 1)


async def walk_site(site: str, web: Web) -> AsyncIterator[Document]:
    """Fetch the home page, then the pages that tell who the firm is, the most telling first.

    Raises what the home page raises; and at the end, when all pages are given, one error that names those that could
    not be looked at: `Refused`, `Unavailable` or `Changed`.
    """
    home = await _home(site, web)
    walk = _Walk(crawl.registrable_domain(home.url), known={home.url})
    walk.is_new(home)
    yield home
    async for piece in _pieces(home, walk, web):
        yield piece
    walk.add(read_text(home).links, home.url, 1)
    walk.add(await _sitemap_links(home.url, walk, web), home.url, HOPS)
    pages = 1
    while walk.waiting and pages < MOST_PAGES and walk.asked < MOST_ASKED:
        _, hop, url = heapq.heappop(walk.waiting)
        document = await walk.fetch(url, web)
        if document is None or not walk.is_new(document):
            continue
        pages += 1
        yield document
        async for piece in _pieces(document, walk, web):
            yield piece
        if hop < HOPS:
            walk.add(read_text(document).links, document.url, hop + 1)
    failure = walk.failure()
    if failure:
        raise failure
