"""At which institutions did a researcher publish, and in which years?

OpenAlex (https://developers.openalex.org/): authors by name. The years are those of publications, so that they say when
somebody was there and never that he still is. The index puts the work of people with one name together now and then: an
author of three institutions in two countries within one year is marked as such (`mixed`) and proves nothing. Needed:
`results[].id`, `display_name`, `affiliations[].institution.display_name`, `years`. Ignored by name: works, counts,
topics, concepts, summary_stats, last_known_institutions, ids but ORCID.
"""

from collections.abc import AsyncIterator, Iterator
from urllib.parse import urlencode

from sources.adapter import NOTHING, Web
from sources.asked import MOST_CANDIDATES, about, noted, people, plain
from sources.errors import Failure, NotCovered
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.quoting import Field, parse

SOURCE = Source(
    id="openalex",
    title="OpenAlex",
    homepage="https://openalex.org/",
    terms="CC0; without a key a small daily budget, a free key gives more.",
    origin=Origin.THIRD_PARTY,
    tells=("employment",),
    needs=(Needs.PERSON,),
    key="PRECALL_OPENALEX_KEY",
    key_optional=True,
)
API = "https://api.openalex.org/authors"
WANTED = "id,orcid,display_name,affiliations"
MANY_PLACES = 3  # institutions in one year: two are a change of job, three in two countries are two people
MANY_COUNTRIES = 2


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask for each person by name."""
    if not people(inquiry):
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "the first name and family name of a person")
    hidden = {"api_key": web.key} if web.key else NOTHING  # it takes the key in the address only
    for person in people(inquiry):
        query = {"search": person.name, "per-page": "10", "select": WANTED}
        url = noted(f"{API}?{urlencode(query)}", person.name)
        yield await web.get(url, accept="application/json", api=True, hidden_query=hidden)


def read(document: Document) -> Iterator[Record]:
    """Read the authors of exactly that name, each with the institutions and the years of its publications there."""
    name, found = about(document), 0
    for author in parse(document).at("results").items():
        if plain(author.at("display_name").string()) == plain(name) and found < MOST_CANDIDATES:
            found += 1
            yield from _author(author)


def _author(author: Field) -> Iterator[Record]:
    key = f"openalex/{author.at('id').string().rsplit('/', 1)[-1]}"
    places = author.each("affiliations")
    values: list[Value] = [*author.told("name", "display_name"), *author.told("link", "orcid")]
    values += author.told("profile", "id")
    if _is_mixed(places):
        values.append(author.at("affiliations").says("mixed", "yes"))
    yield Record(schema="Person", key=key, values=tuple(values))
    for number, place in enumerate(places):
        years = sorted(year.integer() for year in place.each("years"))
        if years:
            told = [*place.told("organization", "institution", "display_name")]
            told += place.told("country", "institution", "country_code")
            told += [place.at("years").says("startDate", f"{years[0]:04d}")]
            told += [place.at("years").says("endDate", f"{years[-1]:04d}")]
            yield Record(schema="Employment", key=f"{key}/{number}", values=tuple(told))


def _is_mixed(places: tuple[Field, ...]) -> bool:
    """Whether this author was at more places in one year than one person is."""
    years: dict[int, list[str]] = {}
    for place in places:
        country = place.find("institution", "country_code")
        for year in place.each("years"):
            years.setdefault(year.integer(), []).append(country.string() if country else "")
    return any(len(there) >= MANY_PLACES and len(set(there)) >= MANY_COUNTRIES for there in years.values())
