"""Which pages does Mojeek's own index know of this person beside the company?

Mojeek Search API (https://www.mojeek.com/support/api/search/), with the seller's own key. It takes the key in the address
and nowhere else, where it is sent and never kept. One question a person; titles and snippets only, the pages behind them
are not fetched. Needed: `response.status`, of each result `url`, `title`. Ignored by name: head, timings, dates, sizes,
images.
"""

from collections.abc import AsyncIterator, Iterator
from urllib.parse import urlencode

from sources.adapter import Web
from sources.asked import about, noted, people
from sources.errors import Failure, NotCovered, Refused
from sources.hits import MOST_HITS, Hit, candidates, question
from sources.model import Document, Inquiry, Needs, Origin, Record, Source
from sources.quoting import parse

SOURCE = Source(
    id="mojeek",
    title="Mojeek",
    homepage="https://www.mojeek.com/services/search/web-search-api/",
    terms="The seller's own plan, paid per question.",
    origin=Origin.THIRD_PARTY,
    tells=("employment",),
    needs=(Needs.PERSON,),
    key="PRECALL_MOJEEK_KEY",
    optional=True,
)
API = "https://api.mojeek.com/search"
NEVER_KEPT = ("image", "cats", "date", "pdate", "timestamp")


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask once for each person."""
    if not people(inquiry):
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "the first name and family name of a person")
    for person in people(inquiry):
        query = {"q": question(person, inquiry), "fmt": "json", "t": str(MOST_HITS)}
        url = noted(f"{API}?{urlencode(query)}", person.name)
        yield await web.get(
            url, accept="application/json", api=True, drop=NEVER_KEPT, hidden_query={"api_key": web.key}
        )


def read(document: Document) -> Iterator[Record]:
    """Read the results that name the person. Raises `Refused` when the answer says that it is none."""
    answer = parse(document).at("response")
    status = answer.at("status").string()
    if status != "OK":
        raise Refused(Failure.STATUS, f"the engine says: {status[:60]}")
    rows = answer.each("results")[:MOST_HITS]
    hits = [Hit(n, row.at("url"), row.at("title"), row.find("desc")) for n, row in enumerate(rows, start=1)]
    yield from candidates(hits, about(document))
