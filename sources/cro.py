"""What does the Irish Companies Registration Office say: since when, of which type, in which state and where?

The daily extract of all companies in the office's open data (https://opendata.cro.ie/dataset/companies), asked through
CKAN's datastore_search, keyless; by company number or by name. The date is that of registration: for an external
company that of its Irish branch, and 1901-01-01 stands where nobody knows. Needed: success, result.records, and of
each row company_num, company_name and company_status. Ignored by name: nard and last_ar_date (returns come in late
lawfully), nace_v2_code and princ_object_code (codes without words), company_type_code, company_status_code.
"""

import json
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace

from sources import dates
from sources.adapter import Web
from sources.errors import Failure, NotCovered, Unavailable
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.quoting import Field, parse

SOURCE = Source(
    id="cro",
    title="Companies Registration Office (Ireland)",
    homepage="https://opendata.cro.ie/",
    terms="CC BY 4.0: free for any use, naming the Companies Registration Office.",
    origin=Origin.REGISTER,
    tells=(
        *("registrationDate", "dissolutionDate", "insolvency", "legalForm", "status", "strikeOffProposed"),
        *("accountsUpTo", "name", "address"),
    ),
    needs=(Needs.NUMBER, Needs.NAME),
    countries=("IE",),
    complete=True,
)
API = "https://opendata.cro.ie/api/3/action/datastore_search"
COMPANIES = "3fef41bc-b8f4-4b10-8434-ce51c29b1bba"  # the resource "Company Records"
HITS = 20  # a name that more companies share is told by no list
UNKNOWN_DATE = "1901-01-01"  # what the office writes where the date is lost
NO_ADDRESS = "NO ADDRESS DETAILS"
# How a state begins, what it means for the company, and the insolvency that it is; an unlisted one is unknown.
STATES = (
    ("normal", "active", ""),
    ("strike off listed", "active", ""),
    ("liquidation", "active", "liquidation"),
    ("in liquidation", "active", "liquidation"),
    ("receivership", "active", "insolvency"),
    ("examinership", "active", "reorganisation"),
    ("bankruptcy", "active", "bankruptcy"),
    ("dissolved", "inactive", ""),
    ("struck off", "inactive", ""),
    ("ceased", "inactive", ""),
    ("deregistered", "inactive", ""),
)


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask for the row of a number, else for the rows in which the words of the name stand."""
    number = inquiry.number("cro")
    if not (number.isdecimal() or inquiry.name):
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "a company number or a name")
    query = {"filters": json.dumps({"company_num": int(number)})} if number.isdecimal() else {"q": inquiry.name}
    yield await web.get(API, {"resource_id": COMPANIES, "limit": str(HITS), **query}, api=True)


def read(document: Document) -> Iterator[Record]:
    """Read every row; none when the office knows no such number or name."""
    answer = parse(document)
    if answer.at("success").value is not True:
        raise Unavailable(Failure.STATUS, "the register says that the question failed")
    for row in answer.at("result", "records").items():
        number = str(row.at("company_num").integer())
        yield Record(schema="Company", key=number, values=tuple(_company(row, number)))


def _company(row: Field, number: str) -> Iterator[Value]:
    yield row.at("company_num").says("cro", number)
    yield from row.at("company_name").told("name")
    yield from row.told("legalForm", "company_type")
    for date in row.told("registrationDate", "company_reg_date", by=dates.from_moment):
        yield replace(date, unit="default_date") if date.value == UNKNOWN_DATE or _is_branch(row) else date
    yield from row.told("dissolutionDate", "comp_dissolved_date", by=dates.from_moment)
    yield from row.told("accountsUpTo", "last_accounts_date", by=dates.from_moment)
    yield from _state(row)
    yield from _address(row)


def _is_branch(row: Field) -> bool:
    """Whether it is the branch of a company that was founded elsewhere, and before."""
    kind = row.find("company_type")
    return kind is not None and kind.string().strip().lower().startswith("external")


def _state(row: Field) -> Iterator[Value]:
    state = row.at("company_status")
    plain = state.string().strip().lower()
    meaning = next((known for known in STATES if plain.startswith(known[0])), ("", "unknown", ""))
    yield state.says("status", meaning[1], state.string())
    yield from state.told("statusDetail")
    if plain.startswith("strike off listed"):
        yield state.says("strikeOffProposed", "yes", state.string())
    if meaning[2]:
        since = next(row.told("date", "company_status_date", by=dates.from_moment), None)
        yield replace(state.says("insolvency", meaning[2], state.string()), as_of=since.value if since else "")


def _address(row: Field) -> Iterator[Value]:
    """The lines as they are printed, each a fact of its own; the office has no field for the town."""
    for part in ("company_address_1", "company_address_2", "company_address_3", "company_address_4", "eircode"):
        line = row.find(part)
        if line is not None and line.string().strip(", ") and NO_ADDRESS not in line.string():
            yield line.says("address", line.string().strip(", "), line.string())
