"""Is the VAT number valid, and on whose name and address does it stand?

The REST service of the European Commission's VIES (https://ec.europa.eu/taxation_customs/vies/). It gives no dates.
Every `userError` but VALID and INVALID means that a member state could not be asked, whatever `isValid` says. "---" is
a name or address that the member state withholds (Germany and Spain do). Needed: isValid, userError, name, address,
vatNumber. Ignored by name: requestDate, requestIdentifier, originalVatNumber, viesApproximate.
"""

import re
from collections.abc import AsyncIterator, Iterator

from sources.adapter import Web
from sources.errors import Changed, Failure, NotCovered, Unavailable
from sources.model import Document, Inquiry, Needs, Origin, Record, Source
from sources.quoting import Field, parse

SOURCE = Source(
    id="vies",
    title="EU VAT numbers (VIES)",
    homepage="https://ec.europa.eu/taxation_customs/vies/",
    terms="European Commission: to check the VAT number of a trading partner, one at a time; no systematic collecting.",
    origin=Origin.REGISTER,
    tells=("vat", "name", "address"),
    needs=(Needs.VAT,),
)
API = "https://ec.europa.eu/taxation_customs/vies/rest-api/ms"
# The 27 member states and Northern Ireland; Greece writes EL.
MEMBERS = frozenset(
    [
        "AT",
        "BE",
        "BG",
        "CY",
        "CZ",
        "DE",
        "DK",
        "EE",
        "EL",
        "ES",
        "FI",
        "FR",
        "HR",
        "HU",
        "IE",
        "IT",
        "LT",
        "LU",
        "LV",
        "MT",
        "NL",
        "PL",
        "PT",
        "RO",
        "SE",
        "SI",
        "SK",
        "XI",
    ]
)
WITHHELD = "---"
_NUMBER = re.compile(r"([A-Z]{2})([0-9A-Z+]{2,13})", re.ASCII)
_ASKED = re.compile(r"/ms/([A-Z]{2})/vat/")


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask for the VAT number. Raises `NotCovered` for numbers outside the Union and for those that are masked."""
    number = inquiry.number("vat")
    if "*" in number:
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "the VAT number is masked, since it may hold a personal number")
    parts = _NUMBER.fullmatch(number)
    country = parts[1].replace("GR", "EL") if parts else ""
    if parts is None or country not in MEMBERS:
        raise NotCovered(Failure.NOT_HELD, "not a VAT number of a member state of the European Union")
    yield await web.get(f"{API}/{country}/vat/{parts[2]}", accept="application/json", api=True)


def read(document: Document) -> Iterator[Record]:
    """Read the holder of a valid number; none when it is not valid. Raises `Unavailable` when nobody could tell."""
    answer = parse(document)
    state = answer.at("userError").string()
    if state not in ("VALID", "INVALID"):
        raise Unavailable(Failure.STATUS, f"the member state could not be asked ({state[:40]})")
    if answer.at("isValid").value is not (state == "VALID"):
        raise Changed(Failure.CHANGED_SHAPE, "isValid and userError contradict each other")
    if state == "VALID":
        yield _holder(document, answer)


def _holder(document: Document, answer: Field) -> Record:
    asked = _ASKED.search(document.asked)
    if asked is None:
        raise Changed(Failure.CHANGED_SHAPE, "the address does not say which member state was asked")
    number = answer.at("vatNumber")
    values = [number.says("vat", asked[1] + number.string().replace(" ", ""), number.string())]
    for name in ("name", "address"):
        if answer.at(name).string() != WITHHELD:
            values += answer.told(name, name, by=lambda text: ", ".join(text.split("\n")).strip(", "))
    return Record(schema="Company", key=values[0].value, values=tuple(values))
