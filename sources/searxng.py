"""Which pages do the engines behind the seller's own SearXNG server know of this person beside the company?

SearXNG (https://docs.searxng.org/dev/search_api.html), whose address the seller gives; which engines it asks is his
choice and duty. JSON must be switched on there (`search.formats`), else it answers 403. An answer without results in
which engines failed means that nobody looked. The server's address is the seller's own business: in what is kept a name
stands for it. Needed: `results` with `url` and `title`, `unresponsive_engines`. Ignored by name: answers, corrections,
infoboxes, suggestions, scores, positions, pictures, publishedDate.
"""

import re
from collections.abc import AsyncIterator, Iterator
from urllib.parse import urlencode

from sources.adapter import NOTHING, Web
from sources.asked import about, noted, people
from sources.errors import Failure, NotCovered, Unavailable
from sources.hits import MOST_HITS, Hit, candidates, question
from sources.model import Document, Inquiry, Needs, Origin, Record, Source
from sources.quoting import Field, parse

SOURCE = Source(
    id="searxng",
    title="SearXNG of the seller",
    homepage="https://docs.searxng.org/",
    terms="The seller's own server: the engines that it asks, and their terms, are the seller's choice.",
    origin=Origin.THIRD_PARTY,
    tells=("employment",),
    needs=(Needs.PERSON,),
    key="PRECALL_SEARXNG_URL",
    optional=True,
)
PLACE = "https://searxng.invalid"  # stands for the server's address in what is kept
LANGUAGES = {"NL": "nl", "BE": "nl", "FR": "fr", "DE": "de", "AT": "de", "GB": "en", "IE": "en"}
NEVER_KEPT = ("thumbnail", "img_src", "thumbnail_src", "answers", "infoboxes", "suggestions", "corrections")


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask once for each person. Raises `NotCovered` for a server whose address is none."""
    if not people(inquiry):
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "the first name and family name of a person")
    server = web.key.strip().rstrip("/")
    if server and not re.fullmatch(r"https?://[!-~]+", server):
        raise Unavailable(Failure.BAD_ADDRESS, f"{SOURCE.key} holds no web address")
    fill = {PLACE: server} if server else NOTHING
    for person in people(inquiry):
        query = {"q": question(person, inquiry), "format": "json"}
        if inquiry.country in LANGUAGES:
            query["language"] = LANGUAGES[inquiry.country]
        url = noted(f"{PLACE}/search?{urlencode(query)}", person.name)
        yield await web.get(url, accept="application/json", api=True, drop=NEVER_KEPT, fill=fill)


def read(document: Document) -> Iterator[Record]:
    """Read the results that name the person. Raises `Unavailable` when nothing came because engines failed."""
    answer = parse(document)
    rows = answer.at("results").items()[:MOST_HITS]
    failed = answer.at("unresponsive_engines").items()
    if not rows and failed:
        raise Unavailable(
            Failure.BROKEN_ANSWER, f"no engine answered: {', '.join(_engine(one) for one in failed)[:80]}"
        )
    hits = [Hit(n, row.at("url"), row.at("title"), row.find("content")) for n, row in enumerate(rows, start=1)]
    yield from candidates(hits, about(document))


def _engine(failed: Field) -> str:
    """The name of an engine that failed; beside it stands why."""
    pair = failed.items()
    return pair[0].string() if pair else ""
