"""What does the Swiss index of company names say: names past and present, form, state, purpose, capital and seat?

Zefix PublicREST (https://www.zefix.admin.ch/ZefixPublicREST/swagger-ui/index.html) by UID or by name, with a free
account whose `user:password` is the key. It has no date of founding; its first announcement in the gazette (SOGC) shows
that the company existed by then, and a move to another canton is announced as a new entry, so it is no start. What the
announcements say is blanked: people's names and places of origin stand there. Needed: uid, name, status. Ignored by
name: ehraid, chid, canton, legalSeatId, registryOfCommerceId, headOffices, branchOffices, auditCompanies, the links.
"""

import json
from base64 import b64encode
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import replace
from urllib.parse import quote

from sources import dates
from sources.adapter import Web
from sources.errors import Failure, NotCovered
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.quoting import Field, parse

SOURCE = Source(
    id="zefix",
    title="Zefix (Switzerland)",
    homepage="https://www.zefix.ch/",
    terms="Federal Office of Justice: free account; the register of the canton decides.",
    origin=Origin.REGISTER,
    tells=("name", "alias", "previousName", "legalForm", "status", "dissolutionDate", "activity", "address", "town"),
    needs=(Needs.NUMBER, Needs.NAME),
    countries=("CH",),
    key="PRECALL_ZEFIX_KEY",
    complete=True,
)
API = "https://www.zefix.admin.ch/ZefixPublicREST/api/v1/company"
DROP = ("message", "auditCompanies")
STATUS = {"ACTIVE": "active", "BEING_CANCELLED": "active", "CANCELLED": "inactive"}


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask by UID; without one search by name, and ask for the whole of a single hit."""
    hidden = _account(web.key)
    number = inquiry.number("uid")
    if not number:
        if not inquiry.name:
            raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "a UID or a name")
        body = json.dumps({"name": inquiry.name, "activeOnly": False})
        hits = await web.post(f"{API}/search", body, "application/json", hidden=hidden, expect=(200, 404), drop=DROP)
        companies = [record.key for record in read(hits)]
        yield hits
        if len(companies) != 1:
            return
        number = companies[0]
    yield await web.get(f"{API}/uid/{quote(number, safe='')}", hidden=hidden, expect=(200, 404), api=True, drop=DROP)


def _account(key: str) -> Mapping[str, str]:
    """The header of HTTP basic authentication (RFC 7617); a recording answers without."""
    return {"Authorization": f"Basic {b64encode(key.encode()).decode()}"} if key else {}


def read(document: Document) -> Iterator[Record]:
    """Read every company and those that it took over; none for a number or name that the index does not hold."""
    if document.status == 404:
        return
    answer = parse(document)
    for company in answer.items() if isinstance(answer.value, list) else (answer,):
        number = company.at("uid").read(_uid)
        yield Record(schema="Company", key=number, values=tuple(_company(company, number)))
        for taken in company.each("hasTakenOver"):
            yield _succession(taken, number)


def _uid(text: str) -> str:
    """The UID without its dashes and dots: `CHE123456789`."""
    plain = "".join(c for c in text.upper() if c.isalnum())
    if not (plain.startswith("CHE") and plain[3:].isdecimal() and len(plain) == len("CHE123456789")):
        raise ValueError("not a UID")
    return plain


def _company(company: Field, number: str) -> Iterator[Value]:
    yield company.at("uid").says("uid", number, company.at("uid").string())
    yield from company.at("name").told("name")
    for former in company.each("oldNames"):
        yield from former.told("previousName", "name")
    for translated in company.each("translation"):
        yield from translated.told("alias")
    form = next(company.told("legalForm", "legalForm", "shortName", "de"), None)
    yield from [form] if form else company.told("legalForm", "legalForm", "name", "de")
    status = company.at("status")
    yield status.says("status", status.word(STATUS), status.string())
    if status.string() == "BEING_CANCELLED":
        yield status.says("strikeOffProposed", "yes", status.string())
    yield from company.told("dissolutionDate", "deletionDate", by=dates.from_day)
    announced = [
        v for one in company.each("sogcPub") for v in one.told("registrationDate", "sogcDate", by=dates.from_day)
    ]
    if announced:
        yield replace(min(announced, key=lambda value: value.value), unit="default_date")
    yield from company.told("activity", "purpose")
    yield from _capital(company)
    yield from _place(company)


def _capital(company: Field) -> Iterator[Value]:
    amount, currency = company.find("capitalNominal"), company.find("capitalCurrency")
    if amount is not None and currency is not None:
        yield amount.count("capital", amount.number(), currency.string(), "")


def _place(company: Field) -> Iterator[Value]:
    yield from company.told("town", "legalSeat")
    address = company.find("address")
    if address is None:
        return
    lines = (("street", "houseNumber"), ("swissZipCode", "city"))
    told = [" ".join(v.value for part in line for v in address.told("address", part)) for line in lines]
    written = ", ".join(line for line in told if line)
    if written:
        yield address.says("address", written)


def _succession(taken: Field, number: str) -> Record:
    other = taken.at("uid")
    values = [*taken.told("predecessor", "name"), other.says("predecessorNumber", other.read(_uid), other.string())]
    return Record(schema="Succession", key=f"{number}/succession/{other.read(_uid)}", values=tuple(values))
