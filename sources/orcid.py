"""Where does a researcher work or study, as the institution itself says, and what does he say of himself?

ORCID's public API 3.0 (https://info.orcid.org/documentation/api-tutorials/): an expanded search by name, then of the
few who bear it employments, educations and links. What an institution has put there is asserted by it; all else, that
which a service added in a researcher's name included, is his own word (`assertedBy` of `self`). Needed: `expanded-result`
(null for nobody), `orcid-id`, the `summaries` with `source`, `organization.name`, `start-date`, `end-date`. Ignored by
name: emails (dropped before storage), biography, works, keywords, other names, put-codes, visibility.
"""

import re
from collections.abc import AsyncIterator, Iterator
from urllib.parse import urlencode

from sources import dates
from sources.adapter import Web
from sources.asked import MOST_CANDIDATES, about, noted, people, plain, split_name
from sources.errors import Changed, Failure, NotCovered
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.quoting import Field, parse

SOURCE = Source(
    id="orcid",
    title="ORCID",
    homepage="https://orcid.org/",
    terms="CC0; public entries only, of a person whom the seller names, e-mail addresses never.",
    origin=Origin.THIRD_PARTY,
    tells=("employment", "study"),
    needs=(Needs.PERSON,),
)
API = "https://pub.orcid.org/v3.0"
JSON = "application/json"
NEVER_KEPT = ("email", "emails", "biography", "other-name", "keywords", "addresses")
# The lists of one researcher that are read: the schema of each entry, and the name of its summary.
LISTS = {"employments": ("Employment", "employment-summary"), "educations": ("Study", "education-summary")}
LINKS = "researcher-urls"
_LIST = re.compile(r"/v3\.0/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])/([a-z-]+)", re.ASCII)


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask for each person, then for what the first few bearers of exactly that name have entered."""
    if not people(inquiry):
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "the first name and family name of a person")
    for person in people(inquiry):
        first, family = (part.replace('"', "") for part in split_name(person.name))
        query = urlencode({"q": f'given-names:"{first}" AND family-name:"{family}"', "rows": "20"})
        url = noted(f"{API}/expanded-search/?{query}", person.name)
        found = await web.get(url, accept=JSON, api=True, drop=NEVER_KEPT)
        yield found
        for record in list(read(found))[:MOST_CANDIDATES]:
            number = record.key.partition("/")[2]
            for name in (*LISTS, LINKS):
                yield await web.get(f"{API}/{number}/{name}", accept=JSON, expect=(200, 404), api=True, drop=NEVER_KEPT)


def read(document: Document) -> Iterator[Record]:
    """Read those who bear the name, or what one of them has entered."""
    if document.status == 404:
        return
    answer, one = parse(document), _LIST.search(document.asked)
    if one is None:
        yield from _bearers(answer, about(document))
    elif one[2] == LINKS:
        yield from _links(answer, one[1])
    elif one[2] in LISTS:
        yield from _entries(answer, one[1], one[2])
    else:
        raise Changed(Failure.CHANGED_SHAPE, f"nobody asks for {one[2]}")


def _bearers(answer: Field, name: str) -> Iterator[Record]:
    if not isinstance(answer.at("num-found").value, int):
        raise Changed(Failure.CHANGED_SHAPE, "num-found is no number")
    for row in answer.each("expanded-result"):
        given, family = row.find("given-names"), row.find("family-names")
        whole = " ".join(part.string() for part in (given, family) if part is not None)
        if plain(whole) == plain(name):
            values = [row.says("name", whole, whole), *row.told("profile", "orcid-id", by=_address)]
            values += [v for place in row.each("institution-name") for v in place.told("employer")]
            yield Record(schema="Person", key=f"orcid/{row.at('orcid-id').string()}", values=tuple(values))


def _address(number: str) -> str:
    return f"https://orcid.org/{number}"


def _links(answer: Field, number: str) -> Iterator[Record]:
    values = tuple(v for row in answer.each("researcher-url") for v in row.told("link", "url", "value"))
    if values:
        yield Record(schema="Person", key=f"orcid/{number}", values=values)


def _entries(answer: Field, number: str, name: str) -> Iterator[Record]:
    schema, summary = LISTS[name]
    for group in answer.each("affiliation-group"):
        for entry in group.each("summaries"):
            told = entry.at(summary)
            values = tuple(_entry(told, "programme" if schema == "Study" else "role"))
            place = told.find("put-code")
            yield Record(schema=schema, key=f"orcid/{number}/{name}/{place.integer() if place else 0}", values=values)


def _entry(told: Field, what: str) -> Iterator[Value]:
    yield from told.told("organization", "organization", "name")
    yield from told.told(what, "role-title")
    yield from told.told("town", "organization", "address", "city")
    yield from told.told("country", "organization", "address", "country")
    for name, property_ in (("start-date", "startDate"), ("end-date", "endDate")):
        day = told.find(name)
        if day is not None:
            yield day.says(property_, _day(day))
    source = told.at("source")
    own = source.find("source-orcid") or source.find("assertion-origin-orcid")
    if own is not None:
        yield own.says("assertedBy", "self")
    else:
        yield from source.told("assertedBy", "source-name", "value")


def _day(written: Field) -> str:
    """A date in parts, of which month and day may be missing, as a partial date. Raises `Changed`."""
    parts = [written.find(name, "value") for name in ("year", "month", "day")]
    digits = [part.string().strip() for part in parts if part is not None]
    try:
        year, month, day = (*map(int, digits), 0, 0)[:3]
        return dates.from_compact(f"{year:04d}{month:02d}{day:02d}")
    except ValueError as error:
        raise Changed(Failure.CHANGED_SHAPE, f"{written.path} is no date") from error
