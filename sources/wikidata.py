"""What do people write about the company in Wikidata: founding, headcount, numbers, and who leads and owns it?

The Action API and the query service of Wikidata (https://www.wikidata.org/wiki/Wikidata:Data_access), keyless, CC0. The
item is found by a register number or by the address of its site; a name alone is not asked for, since a namesake could
never be told from the firm and would only cloud its age. Anybody may edit an item, so its date proves at most that the
firm existed by then, and its headcount counts as that of a profile. Birth dates and the like are blanked. Needed: what
each answer is asked for. Ignored by name: descriptions, sitelinks, references, every other property.
"""

from collections.abc import AsyncIterator, Iterator
from urllib.parse import urlsplit

from sources.adapter import Web
from sources.errors import Changed, Failure, NotCovered, Unavailable
from sources.model import Document, Inquiry, Needs, Origin, Record, Source
from sources.quoting import Field, parse
from sources.wikidata_claims import LANGUAGES, best, founded, headcount, item_of, names, numbers, places

SOURCE = Source(
    id="wikidata",
    title="Wikidata",
    homepage="https://www.wikidata.org/",
    terms="CC0: free for any use; written by its readers. A name and a contact address in the User-Agent.",
    origin=Origin.THIRD_PARTY,
    tells=("foundingDate", "profileHeadcount", "name", "alias", "website"),
    needs=(Needs.NUMBER, Needs.NAME),
)
API = "https://www.wikidata.org/w/api.php"
QUERY = "https://query.wikidata.org/sparql"
ITEMS = 3  # a firm may have an item, its group and its brand one too; more share the address of a landlord
HUMAN = "Q5"
# Sex, birth, death, citizenship, residence, relatives: of a person that no finding needs.
DROP = ("P21", "P569", "P19", "P570", "P20", "P27", "P551", "P22", "P25", "P26", "P40")
SEATS, OWNERS = ("P169",), ("P127", "P749")
NATURE = {"P127": "shares", "P749": "control"}
ASKED_AS = {
    "kvk": "P3220",
    "kbo": "P3376",
    "crn": "P2622",
    "siren": "P1616",
    "lei": "P1278",
    "orgnr": "P2333",
    "cvr": "P1059",
}
TIES = """SELECT ?item ?tie ?who ?whoLabel ?human ?from ?until WHERE {{ VALUES ?item {{ {items} }}
VALUES (?tie ?p ?ps) {{ ("P169" p:P169 ps:P169) ("P127" p:P127 ps:P127) ("P749" p:P749 ps:P749) }}
?item ?p ?s . ?s ?ps ?who ; wikibase:rank ?rank . FILTER(?rank != wikibase:DeprecatedRank)
BIND(EXISTS {{ ?who wdt:P31 wd:Q5 }} AS ?human) OPTIONAL {{ ?s pq:P580 ?from }} OPTIONAL {{ ?s pq:P582 ?until }}
SERVICE wikibase:label {{ bd:serviceParam wikibase:language "nl,en,fr,de,mul" }} }} LIMIT 50"""


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Search for the item by number or site, ask for it, and then for the names of those who lead and own it."""
    wanted = [f"{ASKED_AS[kind]}={inquiry.number(kind)}" for kind in ASKED_AS if inquiry.number(kind)]
    wanted += [f"P856={address}" for address in _spellings(inquiry.site)]
    if not wanted:
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "a register number or a site")
    query = {"action": "query", "list": "search", "srsearch": f"haswbstatement:{'|'.join(wanted)}", "srprop": ""}
    hits = await web.get(API, {**query, "srlimit": str(ITEMS), "format": "json"}, api=True)
    _refuse(parse(hits))
    found = [hit.at("title").string() for hit in parse(hits).at("query", "search").items()][:ITEMS]
    yield hits
    if not found:
        return
    query = {"action": "wbgetentities", "ids": "|".join(found), "props": "labels|aliases|claims", "format": "json"}
    items = await web.get(API, {**query, "languages": "|".join(LANGUAGES)}, api=True, drop=DROP)
    led = [name for name, item in _items(parse(items)) if any(best(item, tie) for tie in (*SEATS, *OWNERS))]
    yield items
    if led:
        asked = TIES.format(items=" ".join(f"wd:{name}" for name in led))
        yield await web.get(
            QUERY, {"query": asked, "format": "json"}, accept="application/sparql-results+json", api=True
        )


def _spellings(site: str) -> list[str]:
    """The addresses under which people enter a site; the index compares letter for letter."""
    host = (urlsplit(site if "//" in site else f"//{site}").hostname or "").removeprefix("www.")
    heads = (f"{scheme}://{www}{host}" for scheme in ("https", "http") for www in ("www.", ""))
    return [f"{head}{end}" for head in heads for end in ("/", "")] if host else []


def read(document: Document) -> Iterator[Record]:
    """Read items, or who leads and owns them; a list of hits says nothing by itself."""
    answer = parse(document)
    _refuse(answer)
    if answer.find("results") is not None:
        for row in answer.at("results", "bindings").items():
            yield from _tie(row)
    elif answer.find("entities") is not None:
        for name, item in _items(answer):
            values = (*names(item), *founded(item), *headcount(item), *numbers(item), *places(item))
            if values and not any(item_of(kind) == HUMAN for kind in best(item, "P31")):
                yield Record(schema="Company", key=name, values=values)
    elif answer.find("query") is None and answer.find("search") is None:
        raise Changed(Failure.CHANGED_SHAPE, "neither hits, items nor rows")


def _refuse(answer: Field) -> None:
    """Raise `Unavailable` for an error, which comes with status 200."""
    code = answer.find("error", "code")
    if code is not None:
        raise Unavailable(Failure.STATUS, f"Wikidata says {code.string()[:40]}")


def _items(answer: Field) -> Iterator[tuple[str, Field]]:
    for name, item in answer.at("entities").members():
        if item.find("missing") is None:
            yield name, item


def _tie(row: Field) -> Iterator[Record]:
    """One who leads or owns, where the item has a name. Of dates the year: the service fills the rest with zeros."""
    tie, who = row.at("tie", "value").string(), row.at("who", "value").string().rsplit("/", 1)[-1]
    item, label = row.at("item", "value").string().rsplit("/", 1)[-1], row.find("whoLabel", "value")
    if label is None or label.string() == who or tie not in (*SEATS, *OWNERS):
        return
    values = list(label.told("name"))
    for name, part in (("startDate", "from"), ("endDate", "until")):
        time = row.find(part, "value")
        if time is not None and time.string()[:4].isdecimal():
            values.append(time.says(name, time.string()[:4], time.string()))
    stated = row.at("tie", "value")
    if tie in SEATS:
        values.append(stated.says("role", "CEO", tie))
        yield Record(schema="Directorship", key=f"{item}/{tie}/{who}", values=tuple(values))
    else:
        human = row.at("human", "value")
        values.append(stated.says("nature", NATURE[tie], tie))
        values.append(human.says("ownerKind", "person" if human.string() == "true" else "company", human.string()))
        yield Record(schema="Ownership", key=f"{item}/{tie}/{who}", values=tuple(values))
