"""What does the Estonian business register say: names past and present, number, state and place?

The autocomplete service of the e-Business Register (https://avaandmed.ariregister.rik.ee/en), keyless and without a
contract; by register code or by name, ten hits at most. Dates, officers and shareholders of one company stand in its
contracted services and on pages that print personal codes, or in files of all people of the country: none is asked, since
precall makes no list of people. Needed: status, data, and of each hit reg_code, name and status. Ignored by name:
company_id, legal_form (a code without its list; the name ends in the form), url.
"""

from collections.abc import AsyncIterator, Iterator

from sources.adapter import Web
from sources.errors import Changed, Failure, NotCovered, Unavailable
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.quoting import Field, parse

SOURCE = Source(
    id="ariregister",
    title="e-Äriregister (Estonia)",
    homepage="https://ariregister.rik.ee/",
    terms="CC BY 4.0 (RIK): free for any use, naming the source.",
    origin=Origin.REGISTER,
    tells=("name", "previousName", "status", "address", "insolvency"),
    needs=(Needs.NUMBER, Needs.NAME),
    countries=("EE",),
    complete=True,
)
API = "https://ariregister.rik.ee/est/api/autocomplete"
# Entered, being wound up, bankrupt, deleted.
STATUS = {"R": "active", "L": "active", "N": "active", "K": "inactive"}
INSOLVENCY = {"L": "liquidation", "N": "bankruptcy"}
COUNTY = "maakond"  # an address begins with its county, and then names the town


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask by register code, else by name."""
    asked = inquiry.number("registrikood") or inquiry.name
    if not asked:
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "a register code or a name")
    yield await web.get(API, {"q": asked}, accept="application/json", api=True)


def read(document: Document) -> Iterator[Record]:
    """Read every company in the list; none when the register knows no such number or name."""
    answer = parse(document)
    state = answer.at("status").string()
    if state != "OK":
        raise Unavailable(Failure.STATUS, f"the register says {state[:40]}")
    for hit in answer.at("data").items():
        yield Record(schema="Company", key=_code(hit), values=tuple(_company(hit)))


def _code(hit: Field) -> str:
    return str(hit.at("reg_code").integer())


def _company(hit: Field) -> Iterator[Value]:
    yield hit.at("reg_code").says("registrikood", _code(hit))
    if not hit.at("name").string().strip():
        raise Changed(Failure.CHANGED_SHAPE, "a company without a name")
    yield from hit.told("name", "name")
    for former in hit.each("historical_names"):
        yield from former.told("previousName")
    letter = hit.at("status").string()
    yield hit.at("status").says("status", STATUS.get(letter, "unknown"), letter)
    if letter in INSOLVENCY:
        yield hit.at("status").says("insolvency", INSOLVENCY[letter], letter)
    yield from _place(hit)


def _place(hit: Field) -> Iterator[Value]:
    yield from hit.told("address", "legal_address")
    address = hit.find("legal_address")
    parts = [part.strip() for part in address.string().split(",")] if address is not None else []
    if address is not None and len(parts) > 1 and parts[0].endswith(COUNTY) and parts[1]:
        yield address.says("town", parts[1], address.string())
