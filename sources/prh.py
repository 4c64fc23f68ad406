"""What does the Finnish register say: start, names since when, form, state, and proceedings against the company?

Open data of PRH and the tax administration (https://avoindata.prh.fi/en/ytj/swagger-ui), keyless, by Business ID or by
name. Three dates are three facts: the entry in the trade register (`registrationDate` of the company) is the start of
the legal person, that of the Business ID is `registrationDate`, and that of a name or a form is when it began. Business
IDs came on 15 March 1978: a company with that day existed before. A miss is an empty list. The register tells of no
officers and no staff.

Needed: totalResults, businessId, names. Ignored by name: source and version of each entry, euId, register entries,
mailing addresses, lastModified, status of the Business ID, which is 2 for living and ended companies alike. A sole
trader's address is not read, since it may be a home.
"""

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace

from sources import dates
from sources.adapter import Web
from sources.errors import Changed, Failure, NotCovered
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.quoting import Field, parse

SOURCE = Source(
    id="prh",
    title="YTJ (PRH)",
    homepage="https://www.ytj.fi/",
    terms="CC BY 4.0 (Finnish Patent and Registration Office).",
    origin=Origin.REGISTER,
    tells=(
        *("incorporationDate", "registrationDate", "dissolutionDate", "name", "alias", "previousName", "nameSince"),
        *("legalForm", "insolvency", "status", "activity", "address", "town", "website"),
    ),
    needs=(Needs.NUMBER, Needs.NAME),
    countries=("FI",),
    complete=True,
)
API = "https://avoindata.prh.fi/opendata-ytj-api/v3/companies"
FIRST_DAY = "1978-03-15"
FINNISH = "1"
TRADE_NAME = "1"
VISITING = 1
REGISTERED = "1"
SOLE_TRADER = "26"
SITUATIONS = {"KONK": "bankruptcy", "SANE": "reorganisation", "SELTILA": "liquidation"}


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask by Business ID, else by name."""
    number = inquiry.number("businessid")
    if number:
        query = {"businessId": f"{number[:-1]}-{number[-1]}"}
    elif inquiry.name:
        query = {"name": inquiry.name}
    else:
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "a Business ID or a name")
    yield await web.get(API, query, api=True)


def read(document: Document) -> Iterator[Record]:
    """Read every company in the answer; none where the register knows no such number or name."""
    answer = parse(document)
    companies = answer.at("companies").items()
    if answer.at("totalResults").integer() < len(companies):
        raise Changed(Failure.CHANGED_SHAPE, "more companies than totalResults says")
    for company in companies:
        number = company.at("businessId", "value")
        values = (number.says("businessid", number.read(_plain), number.string()), *_company(company))
        yield Record(schema="Company", key=number.read(_plain), values=values)


def _plain(number: str) -> str:
    """A Business ID without its dash."""
    if not number.replace("-", "").isalnum():
        raise ValueError("no Business ID")
    return number.replace("-", "")


def _company(company: Field) -> Iterator[Value]:
    yield from _names(company.at("names"))
    yield from company.told("incorporationDate", "registrationDate", by=dates.from_day)
    for value in company.told("registrationDate", "businessId", "registrationDate", by=dates.from_day):
        yield replace(value, unit="default_date") if value.value == FIRST_DAY else value
    sole_trader = False
    for form in company.each("companyForms"):
        if form.find("endDate") is not None:
            continue
        code, words = form.at("type").string(), _in_finnish(form)
        sole_trader = sole_trader or code == SOLE_TRADER
        yield words.says("legalForm", words.string(), code)
        yield from form.told("legalFormSince", "registrationDate", by=dates.from_day)
    for situation in company.each("companySituations"):
        yield from _situation(situation)
    yield from _state(company)
    line = company.find("mainBusinessLine")
    if line is not None:
        code, words = line.at("type").string(), _in_finnish(line)
        yield words.says("activity", f"{code} {words.string()}", words.string())
    yield from company.told("website", "website", "url")
    for place in company.each("addresses"):
        if place.at("type").integer() == VISITING and not sole_trader:
            yield from _place(place)


def _names(names: Field) -> Iterator[Value]:
    """The registered name with its beginning, those before it with their end, and the trade names in use."""
    for entry in names.items():
        registered, over = entry.at("type").string() == TRADE_NAME, entry.find("endDate")
        if over is None:
            yield from entry.at("name").told("name" if registered else "alias")
            yield from entry.told("nameSince", "registrationDate", by=dates.from_day) if registered else ()
        elif registered:
            for value in entry.told("previousName", "name"):
                yield replace(value, as_of=over.read(dates.from_day))


def _situation(situation: Field) -> Iterator[Value]:
    since, until = situation.find("registrationDate"), situation.find("endDate")
    for value in situation.coded("insolvency", SITUATIONS, "type"):
        yield replace(value, as_of=since.read(dates.from_day) if since is not None else "")
        if until is not None:
            yield replace(value, property="insolvencyEnded", as_of=until.read(dates.from_day))


def _state(company: Field) -> Iterator[Value]:
    """Ended by its date; registered by its code. Of the other codes nobody says that they are an end."""
    end, code = company.find("endDate"), company.find("tradeRegisterStatus")
    if end is not None:
        yield from end.told("dissolutionDate", by=dates.from_day)
        yield end.says("status", "inactive")
    elif code is not None:
        yield code.says("status", "active" if code.string() == REGISTERED else "unknown")


def _place(place: Field) -> Iterator[Value]:
    parts = [part.string() for name in ("street", "buildingNumber") if (part := place.find(name)) is not None]
    if parts:
        yield place.says("address", " ".join(parts), " ".join(parts))
    for office in place.each("postOffices"):
        if office.at("languageCode").string() == FINNISH:
            yield from office.told("town", "city")


def _in_finnish(entry: Field) -> Field:
    """The description in Finnish, which every entry has."""
    spoken = entry.at("descriptions").items()
    for one in spoken:
        if one.at("languageCode").string() == FINNISH:
            return one.at("description")
    raise Changed(Failure.CHANGED_SHAPE, f"{entry.path} has no Finnish description")
