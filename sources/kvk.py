"""What does the Dutch business register say: start, legal form, working persons, names and place?

KVK Basisprofiel v1 by number, Zoeken v2 by name (https://developers.kvk.nl/documentation); paid per call, with a key.
A search with a single company in it is followed by that company's profile, since a hit alone has no dates.

Three dates that are different facts: `datumAanvang` of the business is `incorporationDate`, that of the main site
`establishmentStartDate` (an earlier one points at a predecessor), and `formeleRegistratiedatum`, which KVK has
described both as registration and as last change, is `formalRegistration`: no check uses it. Persons that are not
stated are not zero. Needed: kvkNummer and, in a profile, naam and materieleRegistratie. Ignored by name: links,
eersteHandelsnaam, indHoofdvestiging, indCommercieleVestiging, volgorde, postal and shielded addresses, the persons of a
site, and a sole trader's own address.
"""

from collections.abc import AsyncIterator, Iterator, Sequence
from urllib.parse import quote

from sources import dates
from sources.adapter import Web
from sources.errors import Changed, Failure, NotCovered
from sources.kvk_faults import CANNOT_BE_DELIVERED, NO_RESULTS, fault_code
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.quoting import Field, parse

SOURCE = Source(
    id="kvk",
    title="KVK Handelsregister",
    homepage="https://www.kvk.nl/",
    terms="KVK API terms: own use under contract, paid per call; republication and resale are restricted.",
    origin=Origin.REGISTER,
    tells=(
        *("incorporationDate", "establishmentStartDate", "dissolutionDate", "numberOfEmployees", "legalForm"),
        *("activity", "name", "alias", "address", "town", "website", "nonMailing"),
    ),
    needs=(Needs.NUMBER, Needs.NAME),
    countries=("NL",),
    key="PRECALL_KVK_KEY",
    pace=0.2,  # the contract allows 100 a second; there is never a reason to need them
    operator="kvk",
    complete=True,
)
API = "https://api.kvk.nl/api"
YES_NO = {"Ja": "yes", "Nee": "no"}
ACTIVE = {"Ja": "active", "Nee": "inactive"}


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask for the profile by number; without a number search by name, and ask for the profile of a single hit."""
    hidden = {"apikey": web.key}
    number = inquiry.number("kvk")
    if not number:
        if not inquiry.name:
            raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "a KVK number or a name")
        query = {"naam": inquiry.name, "resultatenPerPagina": "10"}
        hits = await web.get(f"{API}/v2/zoeken", query, hidden=hidden, expect=(200, 404), api=True)
        companies = [record.key for record in read(hits)]
        yield hits
        if len(companies) != 1:
            return
        number = companies[0]
    url = f"{API}/v1/basisprofielen/{quote(number, safe='')}"
    yield await web.get(url, hidden=hidden, expect=(200, 404), api=True)


def read(document: Document) -> Iterator[Record]:
    """Read a profile, or the companies in a list of hits; none when the register knows no such number or name."""
    answer = parse(document)
    if document.status == 404:
        code = fault_code(answer)
        if code not in (CANNOT_BE_DELIVERED, NO_RESULTS):
            raise Changed(Failure.CHANGED_SHAPE, f"an unknown fault: {code}")
    elif "/zoeken" in document.asked:
        yield from _hits(answer.at("resultaten").items())
    else:
        yield Record(schema="Company", key=answer.at("kvkNummer").string(), values=tuple(_profile(document, answer)))


def _hits(rows: Sequence[Field]) -> Iterator[Record]:
    """One record per number: a company is listed once as legal person and once for each of its sites."""
    companies: dict[str, list[Field]] = {}
    for row in rows:
        companies.setdefault(row.at("kvkNummer").string(), []).append(row)
    for number, same in companies.items():
        head, *others = sorted(same, key=lambda row: row.at("type").string() == "nevenvestiging")
        values = [*head.told("kvk", "kvkNummer"), *head.told("name", "naam")]
        for row in others:
            if row.at("naam").string() != head.at("naam").string():
                values += row.told("alias", "naam")
        for row in same:
            values += row.told("previousName", "vervallenNaam")
            if row.at("type").string() == "hoofdvestiging":
                values += row.told("town", "adres", "binnenlandsAdres", "plaats")
        values += head.coded("status", ACTIVE, "actief")
        yield Record(schema="Company", key=number, values=tuple(values))


def _profile(document: Document, answer: Field) -> Iterator[Value]:
    yield from answer.told("kvk", "kvkNummer")
    yield from answer.at("naam").told("name")
    name = answer.at("naam").string()
    for other in (answer.find("statutaireNaam"), *(line.at("naam") for line in answer.each("handelsnamen"))):
        if other is not None and other.string() != name:
            yield from other.told("alias")
    yield from answer.at("materieleRegistratie").told("incorporationDate", "datumAanvang", by=dates.from_compact)
    yield from answer.told("dissolutionDate", "materieleRegistratie", "datumEinde", by=dates.from_compact)
    yield from answer.told("formalRegistration", "formeleRegistratiedatum", by=dates.from_compact)
    persons = answer.find("totaalWerkzamePersonen")
    if persons is not None:
        yield persons.count("numberOfEmployees", persons.integer(), "working_persons", document.fetched_at[:10])
    for activity in answer.each("sbiActiviteiten"):
        code, words = activity.at("sbiCode").string(), activity.at("sbiOmschrijving").string()
        yield activity.says("activity", f"{code} {words}", words)
    yield from answer.coded("nonMailing", YES_NO, "indNonMailing")
    yield from answer.told("rsin", "_embedded", "eigenaar", "rsin")
    yield from answer.told("legalForm", "_embedded", "eigenaar", "rechtsvorm")
    yield from _places(answer)


def _places(answer: Field) -> Iterator[Value]:
    """The main site, or the owner's address where it is a legal person's without a site."""
    site = answer.find("_embedded", "hoofdvestiging")
    legal_person = answer.find("_embedded", "eigenaar", "rsin") is not None
    owner = answer.find("_embedded", "eigenaar") if legal_person else None
    if site is not None:
        yield from site.told("establishmentStartDate", "materieleRegistratie", "datumAanvang", by=dates.from_compact)
        for address in site.each("websites"):
            yield from address.told("website")
    for place in (site, owner):
        for address in place.each("adressen") if place is not None else ():
            hidden = address.find("indAfgeschermd")
            if address.at("type").string() == "bezoekadres" and (hidden is None or hidden.word(YES_NO) == "no"):
                yield from address.told("address", "volledigAdres", by=_one_blank)
                yield from address.told("town", "plaats")


def _one_blank(text: str) -> str:
    return " ".join(text.split())
