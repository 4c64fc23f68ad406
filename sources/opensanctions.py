"""Does the company stand on a sanctions list, an export control list or a list of excluded bidders?

The matching API of OpenSanctions (https://www.opensanctions.org/docs/api/matching/): the company's name, country and
number are posted, and what the service itself calls a match comes back. Nobody asks about a person: all that we could
ask with is a name, and a namesake on such a list is an accusation. Commercial use of the data needs a licence, so the
source is off until its key is set. Needed: responses, and of each its status and results with id, schema and match.
Ignored by name: score, explanations, datasets, referents, target, first_seen, last_change, and every property but names,
numbers, country and topics; dates are those of other registers.
"""

import json
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace

from sources import dates
from sources.adapter import Web
from sources.errors import Changed, Failure, NotCovered, Unavailable
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.quoting import Field, parse

SOURCE = Source(
    id="opensanctions",
    title="OpenSanctions",
    homepage="https://www.opensanctions.org/",
    terms="CC BY-NC 4.0; commercial use under a licence of OpenSanctions.",
    origin=Origin.THIRD_PARTY,
    tells=("listed",),
    needs=(Needs.NAME,),
    key="PRECALL_OPENSANCTIONS_KEY",
    optional=True,
)
API = "https://api.opensanctions.org/match/default"
NUMBERS = ("kvk", "kbo", "crn", "siren", "registrikood", "uid", "cro", "hrb")
# How a list spells the number of a country, and its length with leading zeros.
KINDS = {"nl": ("kvk", 8), "be": ("kbo", 10), "gb": ("crn", 8), "fr": ("siren", 9), "ee": ("registrikood", 8)}
LEGAL = frozenset({"Company", "Organization", "LegalEntity", "PublicBody"})
# The topics that are lists, in our words; "sanction.linked" is said of whoever is close to a listed one.
LISTS = {"sanction": "sanction", "export.control": "export_control", "debarment": "debarment"}


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask whether the company is listed, by its name, country and number."""
    if not inquiry.name:
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "a name")
    told = {
        "name": inquiry.name,
        "jurisdiction": inquiry.country.lower(),
        "registrationNumber": inquiry.number(*NUMBERS),
    }
    properties = {name: [value] for name, value in told.items() if value}
    body = json.dumps({"queries": {"company": {"schema": "Company", "properties": properties}}})
    hidden = {"Authorization": f"ApiKey {web.key}"} if web.key else {}
    yield await web.post(API, body, "application/json", hidden=hidden)


def read(document: Document) -> Iterator[Record]:
    """Read every company that the service takes for ours; none when no list names it."""
    for _, response in parse(document).at("responses").members():
        if response.at("status").integer() != 200:
            raise Unavailable(Failure.STATUS, f"the question failed ({response.at('status').integer()})")
        for hit in response.at("results").items():
            matched = hit.at("match").value
            if not isinstance(matched, bool):
                raise Changed(Failure.CHANGED_SHAPE, "match is neither true nor false")
            if matched and hit.at("schema").string() in LEGAL:
                values = tuple(_company(hit))
                if values:
                    yield Record(schema="Company", key=hit.at("id").string(), values=values)


def _company(hit: Field) -> Iterator[Value]:
    """Names, numbers, and the lists with the last day on which they were seen; nothing of one that no list names."""
    seen = next(hit.told("seen", "last_seen", by=dates.from_moment), None)
    lists = [
        replace(topic.says("listed", LISTS[topic.string()], topic.string()), as_of=seen.value if seen else "")
        for topic in hit.each("properties", "topics")
        if topic.string() in LISTS
    ]
    if not lists:
        return
    yield from lists
    for name in ("name", "alias", "previousName"):
        for written in hit.each("properties", name):
            yield from written.told(name)
    countries = [v for one in hit.each("properties", "jurisdiction") for v in one.told("country", by=str.upper)]
    yield from countries
    kind, length = KINDS.get(countries[0].value.lower(), ("", 0)) if countries else ("", 0)
    for number in hit.each("properties", "registrationNumber") if kind else ():
        plain = "".join(c for c in number.string() if c.isascii() and c.isalnum()).upper()
        yield number.says(kind, plain.zfill(length), number.string())
    for lei in hit.each("properties", "leiCode"):
        yield from lei.told("lei", by=str.upper)
