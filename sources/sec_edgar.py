"""What does the American securities regulator hold of the company: names past and present, line of business, place?

EDGAR's submissions (https://www.sec.gov/search-filings/edgar-application-programming-interfaces), keyless, by CIK; a
name is looked up in the list of listed companies. The User-Agent must name a contact, at most ten questions a second.
It has no date of founding: the first filing and a former name show that the company existed by then. State codes are
not read ("DE" is Delaware). Needed: cik, name. Ignored by name: the filings but their first day, ein, flags, category,
fiscalYearEnd, tickers, exchanges, insider transactions, description, the mailing address.
"""

import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace

from sources import dates
from sources.adapter import Web
from sources.errors import Failure, NotCovered
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.quoting import Field, parse

SOURCE = Source(
    id="sec_edgar",
    title="SEC EDGAR (United States)",
    homepage="https://www.sec.gov/edgar/search/",
    terms="Public domain; a contact address in the User-Agent, at most 10 questions a second.",
    origin=Origin.REGISTER,
    tells=("name", "previousName", "firstFiling", "activity", "town"),
    needs=(Needs.NUMBER, Needs.NAME),
    countries=("US",),
    pace=0.2,  # half of what they allow
)
SUBMISSIONS = "https://data.sec.gov/submissions"
LISTED = "https://www.sec.gov/files/company_tickers.json"
_FORM = re.compile(r"\b(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|plc|lp)\b|[^a-z0-9 ]")


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask by CIK; without one look the name up among the listed companies."""
    number = inquiry.number("cik")
    if not number:
        if not inquiry.name:
            raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "a CIK or a name")
        listed = await web.get(LISTED, api=True)
        found = {row.at("cik_str").integer() for _, row in parse(listed).members() if _is_named(row, inquiry.name)}
        if len(found) != 1:
            raise NotCovered(Failure.NOT_HELD, "no single listed company of that name")
        number = str(found.pop())
    yield await web.get(f"{SUBMISSIONS}/CIK{number.zfill(10)}.json", expect=(200, 404), api=True)


def _is_named(row: Field, name: str) -> bool:
    return bool(_core(name)) and _core(row.at("title").string()) == _core(name)


def _core(name: str) -> str:
    return " ".join(_FORM.sub("", name.lower()).split())


def read(document: Document) -> Iterator[Record]:
    """Read the filer; none for a CIK that nobody has."""
    if document.status == 404:
        return
    answer = parse(document)
    number = answer.at("cik").read(_cik)
    yield Record(schema="Company", key=number, values=tuple(_company(answer, number)))
    first = list(_first_filing(answer))
    if first:
        yield Record(schema="Accounts", key=f"{number}/filings", values=tuple(first))


def _cik(text: str) -> str:
    if not text.isdecimal():
        raise ValueError("not a CIK")
    return text.lstrip("0")


def _company(answer: Field, number: str) -> Iterator[Value]:
    yield answer.at("cik").says("cik", number, answer.at("cik").string())
    yield from answer.at("name").told("name")
    for former in answer.each("formerNames"):
        until = next(former.told("until", "to", by=dates.from_moment), None)
        for name in former.told("previousName", "name"):
            yield name if until is None else replace(name, as_of=until.value)
    yield from answer.told("activity", "sicDescription")
    yield from answer.told("website", "website")
    yield from answer.told("phone", "phone")
    yield from answer.told("town", "addresses", "business", "city")
    yield from answer.told("address", "addresses", "business", "street1")


def _first_filing(answer: Field) -> Iterator[Value]:
    """The day of the oldest filing, as the list of older files or a former name tells it."""
    days = [v for file in answer.each("filings", "files") for v in file.told("filing", "filingFrom", by=dates.from_day)]
    days += [v for former in answer.each("formerNames") for v in former.told("filing", "from", by=dates.from_moment)]
    if days:
        yield min(days, key=lambda day: day.value)
