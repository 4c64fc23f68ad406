"""What does the prospect claim: on its own pages, and by phone or form?"""

import sys
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from research.claims import Found, find_in_reading, find_said, find_soft, speaks_of_itself
from research.claims.merge import merge
from research.collect import Result
from research.model import Claim
from sources.crawl import registrable_domain, role_of
from sources.model import Document, Inquiry, Needs, Origin, Source
from sources.page import squash
from sources.reading import read_text

SELLER = Source(
    id="said",
    title="What the prospect told you",
    homepage="",
    terms="The seller's own note.",
    origin=Origin.SELF,
    tells=("claims",),
    needs=(),
)
OF_OTHERS = frozenset({"blog", "case"})  # pages that tell of customers, guests and the trade
NO_PRAISE = frozenset({"terms", "privacy", "careers", "blog", "case"})  # pages on which a mark or a name is no claim


@dataclass(frozen=True, slots=True)
class Heard:
    """Claims found in one document."""

    source: Source
    document: Document
    found: tuple[Found, ...]


def claims_in(document: Document, lang: str, published: str = "") -> list[Found]:
    """The claims on one page; runs where it can be killed.

    What the main text of a post of `published` (a partial date) says was true then: "al 20 jaar" on a page of 2014 is as
    of 2014. Header and footer of an old post are today's words. The main text of a post or a case tells of others: there
    a claim counts where its sentence says whose it is.
    """
    reading = read_text(document)
    found = find_in_reading(reading, lang or reading.lang, int(document.fetched_at[:4]))
    role = role_of(document.url, reading.title)
    if role not in NO_PRAISE:
        found += find_soft(reading, lang or reading.lang)
    main = [(block.start, block.end) for block in reading.blocks if block.area == "main"]
    if role in OF_OTHERS:
        label = squash(registrable_domain(document.url).split(".", 1)[0])
        found = [f for f in found if not _is_within(f, main) or speaks_of_itself(reading, f, label)]
    if published:
        found = [replace(f, as_of=published) if not f.as_of and _is_within(f, main) else f for f in found]
    return sorted(found, key=lambda f: f.start)


def _is_within(found: Found, stretches: Sequence[tuple[int, int]]) -> bool:
    at = bisect_right(stretches, (found.start, sys.maxsize)) - 1
    return at >= 0 and found.start < stretches[at][1]


def published_on(results: Sequence[Result]) -> dict[str, str]:
    """The day that a post gives itself, by the digest of its document."""
    return {
        sha: record.first("publishedAt")
        for result in results
        for sha, record in result.records
        if record.schema == "WebPage" and record.first("publishedAt")
    }


def notes_of(inquiry: Inquiry) -> Result:
    """The claims that the seller noted, as documents of their own, so that they too can be quoted."""
    documents = tuple(
        Document(
            source=SELLER.id,
            asked=f"precall:said/{n}",
            url=f"precall:said/{n}",
            fetched_at=f"{inquiry.on.isoformat()}T00:00:00Z",
            status=200,
            media_type="text/plain",
            body=text.encode("utf-8"),
            charset="utf-8",
        )
        for n, text in enumerate(inquiry.said, start=1)
    )
    return Result(source=SELLER, attempts=(), documents=documents)


def heard_from_seller(notes: Result) -> list[Heard]:
    """What the seller's notes claim; a bare "drie jaar" is an age there, a bare "25 man" a team."""
    return [Heard(SELLER, d, tuple(find_said(read_text(d).text))) for d in notes.documents]


def claims_of(heard: Iterable[Heard]) -> tuple[Claim, ...]:
    """One claim for each thing that is said; ids c1, c2, ... in the order heard.

    Every further place where it is said is kept as `document:start-end`.
    """
    merged = merge(_claim(h, f) for h in heard for f in h.found)
    return tuple(replace(claim, id=f"c{n}") for n, claim in enumerate(merged, start=1))


def _claim(heard: Heard, found: Found) -> Claim:
    document = heard.document
    return Claim(
        id=f"{document.sha256}:{found.start}-{found.end}",
        kind=found.kind,
        relation=found.relation,
        source=heard.source.id,
        origin=Origin.SELF,
        value=found.quote,
        original=found.quote,
        low=found.low,
        high=found.high,
        as_of=found.as_of or document.fetched_at[:10],
        document=document.sha256,
        url=document.url,
        moment=document.fetched_at,
        quote=found.quote,
        start=found.start,
        end=found.end,
        lang=found.lang,
    )


def own_pages(results: Sequence[Result]) -> list[tuple[Source, Document]]:
    """The prospect's own pages, each text once; no profile of one of its people, and no list for machines (a feed)."""
    pages: dict[str, tuple[Source, Document]] = {}
    for result in results:
        if result.source.origin is Origin.SELF and Needs.PERSON not in result.source.needs:
            for document in result.documents:
                if not _is_data(document.media_type):
                    pages.setdefault(document.sha256, (result.source, document))
    return list(pages.values())


def _is_data(media_type: str) -> bool:
    return "json" in media_type or ("xml" in media_type and "html" not in media_type)
