"""For whom did a person of some fame work, which office did he hold, where did he study?

Wikidata's query service (https://www.wikidata.org/wiki/Wikidata:SPARQL_query_service), one question a person that asks
for these facts and no others, so that no birth date or place ever comes along. A date carries its precision (9 a year,
10 a month, 11 a day). Small firms are not in Wikidata, so an empty answer is the rule. Needed: `results.bindings`, of
each row `person`, `name`, `what`, `label`. Ignored by name: head, datatype, xml:lang.
"""

from collections.abc import AsyncIterator, Iterator
from urllib.parse import urlencode

from sources import dates
from sources.adapter import Web
from sources.asked import about, noted, people, plain
from sources.errors import Failure, NotCovered
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.quoting import Field, parse

SOURCE = Source(
    id="wikidata_people",
    title="Wikidata (people)",
    homepage="https://www.wikidata.org/",
    terms="CC0; a name and a contact in the User-Agent, one question a person.",
    origin=Origin.THIRD_PARTY,
    tells=("employment", "study"),
    needs=(Needs.PERSON,),
    operator="wikimedia",
)
API = "https://query.wikidata.org/sparql"
KINDS = {"P108": "Employment", "P39": "Employment", "P69": "Study"}  # employer, office held, educated at
PRECISION = {"9": 4, "10": 7, "11": 10}  # letters of a partial date
MOST_ROWS = 60
QUERY = """SELECT ?person ?name ?site ?what ?label ?start ?startPrecision ?end ?endPrecision WHERE {
  VALUES ?name { %s }
  ?person rdfs:label ?name; wdt:P31 wd:Q5.
  OPTIONAL { ?person wdt:P856 ?site. }
  OPTIONAL {
    VALUES (?what ?held ?value) { ("P108" p:P108 ps:P108) ("P39" p:P39 ps:P39) ("P69" p:P69 ps:P69) }
    ?person ?held ?statement. ?statement ?value ?place.
    ?place rdfs:label ?label. FILTER(LANG(?label) = "en")
    OPTIONAL { ?statement pqv:P580 [ wikibase:timeValue ?start; wikibase:timePrecision ?startPrecision ]. }
    OPTIONAL { ?statement pqv:P582 [ wikibase:timeValue ?end; wikibase:timePrecision ?endPrecision ]. }
  }
} LIMIT %d"""


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask for each person under the name that it has in one of our languages."""
    if not people(inquiry):
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "the first name and family name of a person")
    for person in people(inquiry):
        name = "".join(letter for letter in person.name if letter not in '"\\' and letter.isprintable())
        named = " ".join(f'"{name}"@{lang}' for lang in ("nl", "en", "fr", "de", "mul"))
        query = urlencode({"format": "json", "query": QUERY % (named, MOST_ROWS)})
        yield await web.get(noted(f"{API}?{query}", person.name), accept="application/sparql-results+json", api=True)


def read(document: Document) -> Iterator[Record]:
    """Read the bearers of that name, each with jobs, offices and studies."""
    seen: set[str] = set()
    for number, row in enumerate(parse(document).at("results", "bindings").items()):
        item = row.at("person", "value").string().rsplit("/", 1)[-1]
        key = f"wikidata/{item}"
        if plain(row.at("name", "value").string()) != plain(about(document)):
            continue
        if key not in seen:
            seen.add(key)
            values = (*row.told("name", "name", "value"), *row.told("profile", "person", "value"))
            yield Record(schema="Person", key=key, values=(*values, *row.told("link", "site", "value")))
        if row.find("what") is not None:
            yield _entry(row, f"{key}/{number}")


def _entry(row: Field, key: str) -> Record:
    """A job, an office or a study. An office ("member of parliament") is a role without an employer."""
    what = row.at("what", "value")
    schema, told = what.word(KINDS), row.at("label", "value")
    values = [told.says("role" if what.value == "P39" else "organization", told.string(), told.string())]
    values += [*_day(row, "start", "startDate"), *_day(row, "end", "endDate")]
    return Record(schema=schema, key=key, values=tuple(values))


def _day(row: Field, name: str, property_: str) -> Iterator[Value]:
    """A date as far as it is known; one known to the decade at best is none."""
    moment, precision = row.find(name, "value"), row.find(f"{name}Precision", "value")
    if moment is None or precision is None or precision.string() not in PRECISION:
        return
    whole = moment.read(lambda text: dates.from_moment(text.lstrip("+")))
    yield moment.says(property_, whole[: PRECISION[precision.string()]], moment.string())
