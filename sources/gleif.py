"""Does the company have an LEI, and what does the global index say of its name, number, status and creation?

GLEIF API v1 (https://www.gleif.org/en/lei-data/gleif-api), JSON:API; by LEI, by national number, or by name.
`creationDate` is the company's; `initialRegistrationDate` is the birthday of the LEI and no fact about the company, and
an LEI that is not renewed (LAPSED) is no company that ended. Needed: attributes.lei, entity.legalName.name,
entity.status, registration.status. Ignored by name: relationships, links, meta, addresses but the legal one, category,
subCategory, eventGroups, associatedEntity, successorEntity, successorEntities, transliteratedOtherNames, bic, mic,
ocid, spglobal, conformityFlag, and the dates of the registration.
"""

from collections.abc import AsyncIterator, Iterator
from urllib.parse import quote

from sources import dates
from sources.adapter import Web
from sources.errors import Failure, NotCovered
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.quoting import Field, parse

SOURCE = Source(
    id="gleif",
    title="Global LEI index (GLEIF)",
    homepage="https://www.gleif.org/",
    terms="CC0: free for any use; data are as old as the last renewal of the LEI.",
    origin=Origin.REGISTER,
    tells=(
        "name",
        "alias",
        "previousName",
        "lei",
        "registrationNumber",
        "incorporationDate",
        "dissolutionDate",
        "status",
    ),
    needs=(Needs.NUMBER, Needs.NAME),
)
API = "https://api.gleif.org/api/v1/lei-records"
# How the national numbers are called at the registration authorities that we know; the lengths restore leading zeros.
AUTHORITIES = {
    "RA000463": ("kvk", 8),
    "RA000025": ("kbo", 10),
    "RA000189": ("siren", 9),
    "RA000585": ("crn", 8),
    "RA000472": ("orgnr", 9),
    "RA000473": ("orgnr", 9),
    "RA000188": ("businessid", 8),
    "RA000170": ("cvr", 8),
    "RA000163": ("ico", 8),
    "RA000484": ("krs", 10),
    "RA000181": ("registrikood", 8),
    "RA000402": ("cro", 0),
    "RA000548": ("uid", 12),
    "RA000549": ("uid", 12),
}
NUMBERS = ("kvk", "kbo", "siren", "crn", "orgnr", "businessid", "cvr", "ico", "krs", "registrikood", "cro", "uid")
STATUS = {"ACTIVE": "active", "INACTIVE": "inactive", "NULL": "unknown"}
# Records that were issued in error, or a second time: what they say counts nowhere.
WITHDRAWN = frozenset({"ANNULLED", "DUPLICATE"})


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask by LEI, else by national number, and by name when that gave nothing."""
    lei, number, found = inquiry.number("lei"), inquiry.number(*NUMBERS), False
    if not (lei or number or inquiry.name):
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "an LEI, a national number or a name")
    if lei:
        yield await web.get(f"{API}/{quote(lei, safe='')}", expect=(200, 404), api=True)
        return
    if number:
        by_number = await _search(inquiry, web, "entity.registeredAs", _as_written(inquiry))
        found = any(True for _ in read(by_number))
        yield by_number
    if inquiry.name and not found:
        yield await _search(inquiry, web, "entity.legalName", inquiry.name)


async def _search(inquiry: Inquiry, web: Web, name: str, value: str) -> Document:
    query = {f"filter[{name}]": value, "page[size]": "10"}
    if inquiry.country:
        query["filter[entity.legalAddress.country]"] = inquiry.country
    return await web.get(API, query, accept="application/vnd.api+json", api=True)


def _as_written(inquiry: Inquiry) -> str:
    """The number as the index writes it: Belgian and Swiss ones with dots, Finnish ones with a dash, others plain."""
    kbo, finnish, swiss = inquiry.number("kbo"), inquiry.number("businessid"), inquiry.number("uid")
    if swiss and not kbo:
        return f"CHE-{swiss[3:6]}.{swiss[6:9]}.{swiss[9:]}"
    if finnish and not kbo:
        return f"{finnish[:-1]}-{finnish[-1]}"
    return f"{kbo[:4]}.{kbo[4:7]}.{kbo[7:]}" if kbo else inquiry.number(*NUMBERS)


def read(document: Document) -> Iterator[Record]:
    """Read every company in the answer; none for an LEI, number or name that the index does not hold."""
    if document.status == 404:
        return
    data = parse(document).at("data")
    for item in data.items() if isinstance(data.value, list) else (data,):
        attributes = item.at("attributes")
        if attributes.at("registration", "status").string() not in WITHDRAWN:
            lei = attributes.at("lei").string()
            yield Record(schema="Company", key=lei, values=tuple(_company(attributes)))


def _company(attributes: Field) -> Iterator[Value]:
    entity = attributes.at("entity")
    yield from attributes.told("lei", "lei")
    yield from entity.at("legalName", "name").told("name")
    for other in entity.each("otherNames"):
        former = other.at("type").string().startswith("PREVIOUS")
        yield from other.told("previousName" if former else "alias", "name")
    yield from _numbers(entity)
    yield entity.at("status").says("status", entity.at("status").word(STATUS))
    yield from entity.told("incorporationDate", "creationDate", by=dates.from_moment)
    reason = entity.find("expiration", "reason")
    if reason is not None and reason.string() == "DISSOLVED":
        yield from entity.told("dissolutionDate", "expiration", "date", by=dates.from_moment)
    yield from entity.told("legalForm", "legalForm", "id")
    yield from entity.told("jurisdiction", "jurisdiction")
    yield from entity.told("country", "legalAddress", "country")
    yield from entity.told("town", "legalAddress", "city")
    for line in entity.each("legalAddress", "addressLines"):
        yield from line.told("address")


def _numbers(entity: Field) -> Iterator[Value]:
    yield from entity.told("registrationNumber", "registeredAs")
    authority, number = entity.find("registeredAt", "id"), entity.find("registeredAs")
    if authority is None or number is None:
        return
    known = AUTHORITIES.get(authority.string())
    if known is not None:
        kind, length = known
        plain = "".join(c for c in number.string().upper() if c.isascii() and c.isalnum())
        yield number.says(kind, plain.zfill(length), number.string())
