"""What do the Dutch register's open data sets say of this KVK number: its start, insolvency and annual accounts?

Two data sets of KVK (https://www.kvk.nl/open-data/), each asked at most once: they allow one question a minute per set,
so the pace between the two need not be a minute, and the cache answers a second run. They hold BV and NV only.

`datumAanvang` is the start of the business as registered, which for a BV or NV is `incorporationDate`. A company that
took over a sole trader's business may show its own later day. The answers name neither company nor number: the number
is that of the question. Needed: datumAanvang, actief, rechtsvormCode. Accounts are amounts as filed, and the set does
not say in which currency. Ignored by name: the title groups of the accounts and all items but those of `ITEMS`.
"""

from collections.abc import AsyncIterator, Iterator

from sources import dates
from sources.adapter import Web
from sources.errors import Changed, Failure, NotCovered
from sources.kvk_faults import CANNOT_BE_DELIVERED, fault_code
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.quoting import Field, parse

SOURCE = Source(
    id="kvk_open",
    title="KVK open data (BV and NV)",
    homepage="https://www.kvk.nl/open-data/",
    terms="CC BY 4.0 (KVK, high value data sets); tracing back to individual persons is forbidden.",
    origin=Origin.REGISTER,
    tells=("incorporationDate", "status", "insolvency", "legalForm", "activity", "equity", "assets", "filing"),
    needs=(Needs.NUMBER,),
    countries=("NL",),
    operator="kvk",
)
API = "https://opendata.kvk.nl/api/v1/hvds"
ACTIVE = {"J": "active", "N": "inactive"}
# KVK's codes: faillissement, schuldsanering, surseance van betaling.
INSOLVENCY = {"FAIL": "bankruptcy", "SSAN": "debt_restructuring", "SURS": "moratorium"}
ITEMS = {
    "Assets": "assets",
    "Equity": "equity",
    "AssetsCurrent": "currentAssets",
    "LiabilitiesMaturityLessThanOneYear": "currentLiabilities",
}


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask both data sets by KVK number; the accounts only when the company is held at all."""
    number = inquiry.number("kvk")
    if not number:
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "a KVK number")
    basis = await web.get(f"{API}/basisbedrijfsgegevens/kvknummer/{number}", expect=(200, 404), api=True)
    yield basis
    if basis.status == 200:
        yield await web.get(f"{API}/jaarrekeningen/kvknummer/{number}", expect=(200, 404), api=True)


def read(document: Document) -> Iterator[Record]:
    """Read the company, or its accounts by financial year. Raises `NotCovered` for what is no BV or NV."""
    answer = parse(document)
    number = document.asked.rsplit("/", 1)[-1]
    accounts = "/jaarrekeningen/" in document.asked
    if document.status == 404:
        code = fault_code(answer)
        if code != CANNOT_BE_DELIVERED:
            raise Changed(Failure.CHANGED_SHAPE, f"an unknown fault: {code}")
        if accounts:
            return  # young firms, paper filers and groups have none here
        raise NotCovered(Failure.NOT_HELD, "only BV and NV are in the open data of KVK")
    if accounts:
        yield _accounts(number, answer)
    else:
        yield Record(schema="Company", key=number, values=tuple(_company(answer)))


def _company(answer: Field) -> Iterator[Value]:
    start, active, form = (answer.at(name) for name in ("datumAanvang", "actief", "rechtsvormCode"))
    yield from start.told("incorporationDate", by=dates.from_compact)
    yield from active.coded("status", ACTIVE)
    yield from form.told("legalForm")
    yield from answer.coded("insolvency", INSOLVENCY, "insolventieCode")
    region = answer.find("postcodeRegio")
    if region is not None:
        yield region.says("postalRegion", f"{region.integer():02d}", str(region.integer()))
    yield from answer.told("country", "lidstaat")
    for activity in answer.each("activiteiten"):
        code = activity.at("sbiCode").string()
        yield activity.says("activity", code, code)


def _accounts(number: str, answer: Field) -> Record:
    items = dict(_items(answer))
    for name in ("FinancialYear", "DocumentAdoptionDate"):
        if name not in items:
            raise Changed(Failure.CHANGED_SHAPE, f"accounts without {name}")
    year, adopted = items["FinancialYear"], items["DocumentAdoptionDate"]
    written = year.at("value").string()
    values = [
        year.says("financialYear", year.at("value").read(dates.from_year), written),
        adopted.says("filing", adopted.at("value").read(dates.from_day), adopted.at("value").string()),
    ]
    values += [
        items[name].count(ITEMS[name], items[name].at("value").number(), "", written) for name in ITEMS if name in items
    ]
    return Record(schema="Accounts", key=f"{number}/{written}", values=tuple(values))


def _items(group: Field) -> Iterator[tuple[str, Field]]:
    """Every item that has a value, however deep the title groups nest."""
    for item in group.each("opendataFields"):
        if item.find("value") is not None:
            yield item.at("key").string(), item
        yield from _items(item)
