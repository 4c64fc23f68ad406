"""Does a large part of what their site tells also stand on the site of a company that was looked at before?

Only pages of dossiers in the same store are at hand, so silence means nothing: nobody searched the web. Which of the two
wrote it first is not known either. What several others say too (a cookie notice, the general terms of a trade) counts for
nobody, and another address of the same company is no other company.
"""

import asyncio
import re
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from research.collect import Result
from research.lines import OWN
from research.model import Decision, Evidence
from research.names.same import same_name
from research.said import own_pages
from research.shingles import LEAST, Shingles, is_within, shingles
from research.thresholds import COPIED_SHARE, COPIED_WORDS
from research.visited import Visited, Wanted
from sources.crawl import registrable_domain, role_of
from sources.errors import SourceError
from sources.model import Document, Inquiry, Origin, Source
from sources.reading import read_text
from sources.sandbox import Sandbox

if TYPE_CHECKING:  # whoever asks opens the store: here it is only read
    from research.store import Store

KEPT = Source(
    id="kept", title="A company looked at before", homepage="", terms="", origin=Origin.THIRD_PARTY, tells=(), needs=()
)
WEBSITE = "website"
TELLING = ("about", "home", "other")  # pages on which a firm tells what it does, the most telling first
MOST_OWN, MOST_OTHER, MOST_COMPANIES = 4, 3, 10  # pages of theirs, of each other, and others: a second or two in all
COMMON = 3  # others who say the same: then it is nobody's own
_COOKIE = re.compile(r"\bcookies?\b", re.IGNORECASE)
_WORD = re.compile(r"\w+")


class Passage(NamedTuple):
    """A paragraph of a page: where it stands, its words, and its runs of words."""

    start: int
    end: int
    words: int
    runs: Shingles


@dataclass(frozen=True, slots=True)
class _Page:
    document: Document
    text: str
    passages: tuple[Passage, ...]

    @property
    def domain(self) -> str:
        return registrable_domain(self.document.url)


def passages(document: Document) -> tuple[str, tuple[Passage, ...]]:
    """The text of a page and its paragraphs that are long enough to compare; runs where it can be killed."""
    reading = read_text(document)
    found = []
    for block in reading.blocks:
        said = reading.text[block.start : block.end]
        runs = shingles(said) if block.area == "main" and not _COOKIE.search(said) else frozenset()
        if len(runs) >= LEAST:
            found.append(Passage(block.start, block.end, len(_WORD.findall(said)), runs))
    return reading.text, tuple(found)


async def copied_text(
    box: Sandbox, store: "Store", inquiry: Inquiry, results: Sequence[Result]
) -> tuple[tuple[Evidence, ...], tuple[Result, ...]]:
    """At most two statements, theirs and the other's, without ids; and the other's page as a result of its own."""
    others = await asyncio.to_thread(_others, store, inquiry)
    own = [page async for page in _read(box, _telling_own(results))] if others else []
    if not own:
        return (), ()
    kept = [page async for page in _read(box, others)]
    found = [one for one in (_compare(page, kept) for page in own) if one is not None]
    if not found:
        return (), ()
    share, page, passage, elsewhere = max(found, key=lambda one: one[0])
    document = replace(elsewhere.document, source=KEPT.id)
    said = tuple(_said((share, page, passage, replace(elsewhere, document=document))))
    return said, (Result(source=KEPT, attempts=(), documents=(document,)),)


def _rank(url: str) -> int:
    """How much a page tells of what a firm does, by its address: the lower the more, below nought nothing."""
    role = role_of(url)
    return TELLING.index(role) if role in TELLING else -1


def _telling_own(results: Sequence[Result]) -> list[Document]:
    told = [document for source, document in own_pages(results) if source.id == WEBSITE and _rank(document.url) >= 0]
    return sorted(told, key=lambda document: _rank(document.url))[:MOST_OWN]


def _others(store: "Store", inquiry: Inquiry) -> list[Document]:
    """The telling pages of the companies looked at last, without the one that is asked about."""
    wanted = Wanted(site=inquiry.site, companies=MOST_COMPANIES, pages=MOST_OTHER, rank=_rank)
    return [page for one in store.visited(wanted) if not _is_same(one, inquiry) for page in one.pages]


def _is_same(one: Visited, inquiry: Inquiry) -> bool:
    """Whether it is the company that is asked about, by a number or its name."""
    named = bool(inquiry.name) and same_name(one.name, inquiry.name)
    return named or not one.identifiers.isdisjoint(inquiry.identifiers)


async def _read(box: Sandbox, documents: Sequence[Document]) -> AsyncIterator[_Page]:
    for document in documents:
        try:
            text, found = await box.run("research.copied:passages", document)
        except SourceError:
            continue  # a page of theirs is told as unread elsewhere
        yield _Page(document, text, found)


Copy = tuple[float, _Page, Passage, _Page]


def _compare(page: _Page, kept: Sequence[_Page]) -> Copy | None:
    """The other company that has the largest part of this page too, the longest paragraph that both have, and its page."""
    runs: dict[str, set[int]] = {}
    for one in kept:
        runs.setdefault(one.domain, set()).update(*(passage.runs for passage in one.passages))
    common = Counter(run for theirs in runs.values() for run in theirs)
    own = [passage._replace(runs=frozenset(r for r in passage.runs if common[r] < COMMON)) for passage in page.passages]
    words = sum(passage.words for passage in page.passages)
    best: tuple[int, str, list[Passage]] = (0, "", [])
    for domain, theirs in runs.items():
        copied = [passage for passage in own if is_within(passage.runs, frozenset(theirs))]
        best = max(best, (sum(passage.words for passage in copied), domain, copied), key=lambda one: one[0])
    many, domain, copied = best
    if many < COPIED_WORDS or many < COPIED_SHARE * words:
        return None
    longest = max(copied, key=lambda passage: passage.words)
    elsewhere = max(
        (one for one in kept if one.domain == domain), key=lambda one: len(_closest(one, longest).runs & longest.runs)
    )
    return many / words, page, longest, elsewhere


def _closest(page: _Page, passage: Passage) -> Passage:
    """The paragraph of a page that has most of this one; an empty one of a page without any."""
    return max(page.passages, key=lambda one: len(one.runs & passage.runs), default=Passage(0, 0, 0, frozenset()))


def _said(copy: Copy) -> Iterator[Evidence]:
    """What stands on their page, with where else it stands, and what stands there."""
    share, page, passage, elsewhere = copy
    percent = round(100 * share)
    for here, there, place in ((page, elsewhere, passage), (elsewhere, page, _closest(elsewhere, passage))):
        is_own = here is page
        yield Evidence(
            id="",
            property="copiedText",
            source=here.document.source,
            origin=Origin.SELF if is_own else Origin.THIRD_PARTY,
            judgement=Decision.SAME,
            line=OWN if is_own else KEPT.id,
            value=there.domain,
            original=here.text[place.start : place.end],
            low=float(percent),
            high=float(percent),
            unit="percent",
            document=here.document.sha256,
            url=here.document.url,
            moment=here.document.fetched_at,
            quote=here.text[place.start : place.end],
            start=place.start,
            end=place.end,
        )
