"""What does OpenCorporates hold of the company: founding, form, names, state, place and officers?

Its API v0.4.8 (https://api.opencorporates.com/documentation/API-Reference), by number or by name. It copies the
registers of the countries, some years late, and is one voice with them. The documentation knows the key as a parameter
of the address only, so it is sent there and never stored. Officers' birth dates, addresses and occupations are blanked.
Needed: results.company or results.companies, and of each company_number, jurisdiction_code and name. Ignored by name:
agent, identifiers, filings, data, industry_codes, financial_summary, home_company, controlling_entity, the links.
"""

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from urllib.parse import quote

from sources import dates
from sources.adapter import Web
from sources.errors import Failure, NotCovered
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.quoting import Field, parse

SOURCE = Source(
    id="opencorporates",
    title="OpenCorporates",
    homepage="https://opencorporates.com/",
    terms="OpenCorporates: ODbL, share alike, naming it; commercial use under contract; about 50 questions a day.",
    origin=Origin.REGISTER,
    tells=("incorporationDate", "dissolutionDate", "legalForm", "name", "previousName", "status", "directorship"),
    needs=(Needs.NUMBER, Needs.NAME),
    key="PRECALL_OPENCORPORATES_KEY",
    optional=True,
)
API = "https://api.opencorporates.com/v0.4.8/companies"
DROP = ("date_of_birth", "nationality", "occupation", "address", "country_of_residence", "partial_date_of_birth")
JURISDICTIONS = {
    "kvk": "nl",
    "kbo": "be",
    "crn": "gb",
    "siren": "fr",
    "cro": "ie",
    "registrikood": "ee",
    "orgnr": "no",
    "cvr": "dk",
    "businessid": "fi",
}
KINDS = {code: kind for kind, code in JURISDICTIONS.items()}
LENGTHS = {"kvk": 8, "kbo": 10, "crn": 8, "siren": 9}  # leading zeros that some registers leave out


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask by number; without one search by name, and ask for the whole of a single hit."""
    key = {"api_token": web.key} if web.key else {}
    path = next(
        (f"{code}/{quote(inquiry.number(kind))}" for kind, code in JURISDICTIONS.items() if inquiry.number(kind)), ""
    )
    if not path:
        if not inquiry.name:
            raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "a register number or a name")
        where = {"country_code": inquiry.country.lower()} if inquiry.country else {}
        query = {"q": inquiry.name, "per_page": "10", **where}
        hits = await web.get(f"{API}/search", query, api=True, drop=DROP, hidden_query=key)
        found = [_path(company) for company in _companies(parse(hits))]
        yield hits
        if len(found) != 1:
            return
        path = found[0]
    yield await web.get(f"{API}/{path}", expect=(200, 404), api=True, drop=DROP, hidden_query=key)


def _path(company: Field) -> str:
    return "/".join(quote(company.at(part).string(), safe="") for part in ("jurisdiction_code", "company_number"))


def read(document: Document) -> Iterator[Record]:
    """Read a company with its officers, or a list of hits; none for a number or name that it does not hold."""
    if document.status == 404:
        return
    for company in _companies(parse(document)):
        number = company.at("company_number").string()
        yield Record(schema="Company", key=number, values=tuple(_company(company)))
        for entry in company.each("officers"):
            yield from _officer(entry.at("officer"), company, number)


def _companies(answer: Field) -> Iterator[Field]:
    results = answer.at("results")
    if results.find("company") is not None:
        yield results.at("company")
    else:
        for hit in results.at("companies").items():
            yield hit.at("company")


def _company(company: Field) -> Iterator[Value]:
    number, code = company.at("company_number"), company.at("jurisdiction_code")
    kind = KINDS.get(code.string())
    if kind:
        yield number.says(kind, number.string().zfill(LENGTHS.get(kind, 0)), number.string())
    yield code.says("country", code.string()[:2].upper(), code.string())
    yield from company.at("name").told("name")
    for former in company.each("previous_names"):
        until = next(former.told("until", "end_date", by=dates.from_day), None)
        for name in former.told("previousName", "company_name"):
            yield name if until is None else replace(name, as_of=until.value)
    for other in company.each("alternative_names"):
        yield from other.told("alias", "company_name")
    yield from company.told("legalForm", "company_type")
    yield from company.told("incorporationDate", "incorporation_date", by=dates.from_day)
    yield from company.told("dissolutionDate", "dissolution_date", by=dates.from_day)
    inactive = company.find("inactive")
    if inactive is not None:
        yield inactive.says("status", "inactive" if inactive.value is True else "active")
    yield from company.told("statusDetail", "current_status")
    yield from company.told("address", "registered_address_in_full")
    yield from company.told("town", "registered_address", "locality")


def _officer(officer: Field, company: Field, number: str) -> Iterator[Record]:
    """Nothing for an officer without a name or a seat."""
    values = [
        *officer.told("name", "name"),
        *officer.told("role", "position"),
        *officer.told("startDate", "start_date", by=dates.from_day),
        *officer.told("endDate", "end_date", by=dates.from_day),
        *company.told("organization", "name"),
    ]
    told = {value.property: value.value for value in values}
    if {"name", "role"} <= told.keys():
        key = f"{number}/officer/{told['name']}/{told['role']}"
        yield Record(schema="Directorship", key=key, values=tuple(values))
