"""What do a Belgian company's newest accounts say on the public pages of the National Bank, without a key?

The answers behind https://consult.cbso.nbb.be/: the list of deposits, then the table of the three newest years (a line is
`"code","value"`, a code that ends in P is that of the year before). Filed as a PDF: no table. They serve a page for
people, so robots.txt counts, and the site may refuse; an empty list is asked for once more and then believed. A table
names no year: it is noted behind the `#` of its address. Needed: in the list id, enterpriseNumber, enterpriseName,
modelId, depositDate, periodStartDate, periodEndDate, importFileType; in a table its reference number. The currency is
not told. Ignored by name: language, modelName, taxonomyName, periodEndDateYear, paging.
"""

import re
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import replace
from urllib.parse import quote

from sources.adapter import Web
from sources.errors import Changed, Failure, NotCovered, Unavailable
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.nbb_accounts import (
    AMOUNTS,
    FULL_TIME_EQUIVALENTS,
    HEADCOUNT,
    Deposit,
    Year,
    listed,
    newest_first,
    whole_day,
    year_of,
)
from sources.quoting import Field, parse
from sources.reading import read_text

SOURCE = Source(
    id="nbb_portal",
    title="National Bank of Belgium, annual accounts (public pages)",
    homepage="https://consult.cbso.nbb.be/",
    terms="NBB Consult: single look-ups; systematic or mass consultation is forbidden.",
    origin=Origin.REGISTER,
    tells=(
        *("accounts", "filing", "equity", "assets", "currentAssets", "liabilities", "currentLiabilities", "turnover"),
        *("grossMargin", "operatingResult", "result", "staffCosts", "numberOfEmployees"),
    ),
    needs=(Needs.NUMBER,),
    countries=("BE",),
    pace=2.0,
    operator="nbb",
)
API = "https://consult.cbso.nbb.be/api"
DEPOSITS = f"{API}/rs-consult/published-deposits"
TABLE = f"{API}/external/broker/public/deposits/consult/csv"
MOST_TABLES = 3
_LINE = re.compile(r'^"([^"\r\n]+)","([^"\r\n]+)"\r?$', re.MULTILINE)
_NUMBER = re.compile(r"-?\d{1,18}(?:\.\d{1,9})?", re.ASCII)


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask for the list of deposits by KBO number, then for the newest tables."""
    number = inquiry.number("kbo")
    if not number:
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "a KBO number")
    query = {"page": "0", "size": "20", "enterpriseNumber": number, "sort": "depositDate,desc"}
    deposits = await web.get(DEPOSITS, query, accept="application/json")
    if not _deposits(deposits):
        deposits = await web.get(DEPOSITS, query, accept="application/json")
    yield deposits
    for one in [one for one in _deposits(deposits) if one.address][:MOST_TABLES]:
        table = await web.get(f"{TABLE}/{quote(one.address, safe='')}#{one.year.note}")
        yield replace(table, media_type="text/csv")  # some are served as a stream of bytes


def read(document: Document) -> Iterator[Record]:
    """Read the list of deposits, or the figures in one table. Raises `Unavailable` for a web page in its place."""
    if document.asked.startswith(f"{DEPOSITS}?"):
        yield from listed(_deposits(document))
    else:
        yield from _accounts(document)


def _deposits(document: Document) -> list[Deposit]:
    return newest_first(_deposit(item) for item in parse(document).at("content").items())


def _deposit(item: Field) -> Deposit:
    start, end = item.at("periodStartDate"), item.at("periodEndDate")
    number = item.at("enterpriseNumber")
    plain = number.string().replace(".", "")
    year = Year(number=plain, start=start.read(whole_day), end=end.read(whole_day), currency="")
    address = item.at("id").string() if item.at("importFileType").string() == "XBRL" else ""
    return Deposit(number, item.at("enterpriseName"), item.at("modelId"), end, item.at("depositDate"), year, address)


def _accounts(document: Document) -> Iterator[Record]:
    if document.body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        raise Unavailable(Failure.BROKEN_ANSWER, "a web page instead of a table")
    year = year_of(document)
    lines = {line[1]: line for line in _LINE.finditer(read_text(document).text)}
    if "Reference number" not in lines:
        raise Changed(Failure.CHANGED_SHAPE, "a table without its reference number")
    if "Entity number" in lines and lines["Entity number"][2].replace(".", "").zfill(10) != year.number:
        raise Changed(Failure.CHANGED_SHAPE, "a table of another company")
    reference = lines["Reference number"]
    for suffix, end in (("", year.end), ("P", year.before)):
        values = tuple(_figures(lines, suffix, end))
        if values:
            told = _value(reference, "financialYear", end)
            yield Record(schema="Accounts", key=f"{year.number}/{end}", values=(told, *values))


def _figures(lines: Mapping[str, re.Match[str]], suffix: str, end: str) -> Iterator[Value]:
    for code, name in AMOUNTS.items():
        if code + suffix in lines:
            yield _count(lines[code + suffix], name, "", end)
    people = [(next((c for c in FULL_TIME_EQUIVALENTS if c + suffix in lines), ""), "fte"), (HEADCOUNT, "headcount")]
    for code, unit in people:
        if code + suffix in lines and code:
            yield _count(lines[code + suffix], "numberOfEmployees", unit, end)


def _value(line: re.Match[str], name: str, value: str) -> Value:
    quoted = line[0].rstrip("\r")
    start = line.start()
    return Value(property=name, value=value, original=line[2], quote=quoted, start=start, end=start + len(quoted))


def _count(line: re.Match[str], name: str, unit: str, end: str) -> Value:
    if not _NUMBER.fullmatch(line[2]):
        raise Changed(Failure.CHANGED_SHAPE, f"{line[1][:20]} is no number")
    amount = float(line[2])
    return replace(_value(line, name, f"{amount:.15g}"), low=amount, high=amount, unit=unit, as_of=end)
