"""Which pages does Brave's own index know of this person beside the company?

Brave Search API (https://api-dashboard.search.brave.com/app/documentation), with the seller's own key in a header. One
question a person; titles and snippets only, the pages behind them are not fetched. Needed: `type`, of each result `url`,
`title`. Ignored by name: thumbnails, profiles, deep links, videos, news, page age, infoboxes.
"""

from collections.abc import AsyncIterator, Iterator
from urllib.parse import urlencode

from sources.adapter import Web
from sources.asked import about, noted, people
from sources.errors import Changed, Failure, NotCovered
from sources.hits import MOST_HITS, Hit, candidates, question
from sources.model import Document, Inquiry, Needs, Origin, Record, Source
from sources.quoting import parse

SOURCE = Source(
    id="brave",
    title="Brave Search",
    homepage="https://brave.com/search/api/",
    terms="The seller's own plan, paid per question; results are kept only where the plan allows storing them.",
    origin=Origin.THIRD_PARTY,
    tells=("employment",),
    needs=(Needs.PERSON,),
    key="PRECALL_BRAVE_KEY",
    optional=True,
)
API = "https://api.search.brave.com/res/v1/web/search"
NEVER_KEPT = ("thumbnail", "profile", "deep_results", "mixed", "videos", "news", "infobox", "discussions", "locations")


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask once for each person."""
    if not people(inquiry):
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "the first name and family name of a person")
    for person in people(inquiry):
        query = {"q": question(person, inquiry), "count": str(MOST_HITS), "text_decorations": "false"}
        if inquiry.country:
            query["country"] = inquiry.country
        url = noted(f"{API}?{urlencode(query)}", person.name)
        hidden = {"X-Subscription-Token": web.key}
        yield await web.get(url, accept="application/json", hidden=hidden, api=True, drop=NEVER_KEPT)


def read(document: Document) -> Iterator[Record]:
    """Read the results that name the person; none where the index has no page."""
    answer = parse(document)
    if answer.at("type").string() != "search":
        raise Changed(Failure.CHANGED_SHAPE, "the answer is not one to a search")
    rows = answer.each("web", "results")[:MOST_HITS]
    hits = [Hit(n, row.at("url"), row.at("title"), row.find("description")) for n, row in enumerate(rows, start=1)]
    yield from candidates(hits, about(document))
