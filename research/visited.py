"""Which pages are kept of the companies that were looked at before?

Asked of an open database, in one go: opening it for each page would take longer than the reading.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from research import queries, result_rows, rows
from sources.crawl import registrable_domain
from sources.model import Document, Identifier


@dataclass(frozen=True, slots=True)
class Visited:
    """A company looked at before, as its newest dossier knows it, with some pages of its site."""

    name: str
    site: str
    identifiers: frozenset[Identifier]
    pages: tuple[Document, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is wanted of whom: not of the site that is asked about, and of each page how much it tells.

    `rank`: of a page's address, the lower the more telling, below nought for one that is not wanted.
    """

    site: str
    companies: int
    pages: int
    rank: Callable[[str], int]


def label(site: str) -> str:
    """What the addresses of one firm in several countries share: voorbeeld.nl and www.voorbeeld.be."""
    return registrable_domain(site).removeprefix("www.").split(".", 1)[0]


def visited(con: Any, wanted: Wanted) -> list[Visited]:  # noqa: ANN401 - a connection of the store's, the one door to it
    """The companies looked at last, each once, with their most telling pages; damaged ones are left to `verify`."""
    dossiers: dict[str, tuple[str, str, list[tuple[int, str, str]]]] = {}
    known = {label(wanted.site): ""}
    for id_, name, site, url, document in con.execute(queries.VISITED).fetchall():
        if known.setdefault(label(site), id_) != id_:
            continue  # an older dossier of the same company, or of the one that is asked about
        if id_ not in dossiers and len(dossiers) == wanted.companies:
            break
        pages = dossiers.setdefault(id_, (name, site, []))[2]
        if wanted.rank(url) >= 0:
            pages.append((wanted.rank(url), url, document))
    return [
        Visited(
            name,
            site,
            frozenset(Identifier(*row) for row in con.execute(queries.NUMBERS_OF, [id_]).fetchall()),
            tuple(page for _, url, sha in sorted(pages)[: wanted.pages] for page in _page(con, sha, url)),
        )
        for id_, (name, site, pages) in dossiers.items()
    ]


def _page(con: Any, digest: str, url: str) -> list[Document]:  # noqa: ANN401
    """The page, if it is still there and whole."""
    found = con.execute(queries.FETCHED_AT, [digest, url])
    names = [column[0] for column in found.description]
    try:
        return [result_rows.document_of(dict(zip(names, row, strict=True))) for row in found.fetchall()]
    except rows.DamagedRowError:
        return []
