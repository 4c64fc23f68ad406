"""What does a line of the OffeneRegister extract say of a German company: name, number, state, seat and officers?

The bulk file `de_companies_ocdata.jsonl` (https://offeneregister.de/daten/), read from the registers between 2017 and
2019 and never since: background for an index on this machine, and no source that is asked. It has no date of founding.
Its licence is told in two ways (CC BY 4.0; data of OpenCorporates). A line is given as a document; `retrieved_at` is the
day that it speaks of. Needed: name and all_attributes.native_company_number. Ignored by name: jurisdiction_code,
company_number (its own), federal_state, additional_data, and of officers their town, first and last name and flag.
"""

from collections.abc import Iterator
from dataclasses import replace

from stdnum.de import handelsregisternummer
from stdnum.exceptions import ValidationError

from sources import dates
from sources.model import Document, Record, Value
from sources.quoting import Field, parse

DROP = ("other_attributes",)  # what the importer blanks of an officer before it keeps a line
STATUS = {"currently registered": "active", "removed": "inactive"}


def read(document: Document) -> Iterator[Record]:
    """Read the company of one line and its officers. Raises `Changed`."""
    line = parse(document)
    number = line.at("all_attributes", "native_company_number").read(_number)
    company = tuple(_company(line, number))
    yield Record(schema="Company", key=number, values=company)
    for officer in line.each("officers"):
        values = tuple(_officer(officer, line))
        name = next((value.value for value in values if value.property == "name"), "")
        if name:
            yield Record(schema="Directorship", key=f"{number}/officer/{name}", values=values)


def _number(text: str) -> str:
    """The number with its court, in the spelling in which sites are read. Raises `ValueError`."""
    if not text.strip():
        raise ValueError("no number")
    try:
        return str(handelsregisternummer.validate(text))
    except ValidationError:
        return " ".join(text.split())


def _company(line: Field, number: str) -> Iterator[Value]:
    written = line.at("all_attributes", "native_company_number")
    yield written.says("hrb", number, written.string())
    yield from line.at("name").told("name")
    state = line.find("current_status")
    if state is not None:
        told = state.string()
        status = state.says("status", STATUS.get(told, "unknown"), told)
        seen = next(line.told("seen", "retrieved_at", by=dates.from_moment), None)
        yield replace(status, as_of=seen.value if seen else "")
    yield from line.told("address", "registered_address")
    yield from line.told("town", "all_attributes", "registered_office")


def _officer(officer: Field, line: Field) -> Iterator[Value]:
    yield from officer.told("name", "name")
    yield from officer.told("role", "position")
    yield from officer.told("startDate", "start_date", by=dates.from_day)
    yield from officer.told("endDate", "end_date", by=dates.from_day)
    yield from officer.told("directorKind", "type")
    yield from line.told("organization", "name")
