"""What do a Belgian company's filed accounts say: people employed, equity, result, mandates and shareholders?

Central Balance Sheet Office of the National Bank, service "Authentic data" (https://developer.cbso.nbb.be/, key for free
after subscription): the list of deposits, then the newest as JSON. Each holds two years, so every second one is asked
for, three at most; mandates and shareholders are taken from the newest alone, since an older one cannot tell who left. JSON
exists for what was filed from 4 April 2022 on. Of two deposits for one year the later counts.

An empty list may be a silent refusal, so it is asked for once more and then believed. A deposit names neither company
number nor year: both are noted behind the `#` of its address. Needed: in the list EnterpriseNumber, EnterpriseName,
ModelType, ExerciseDates, DepositDate; in a deposit ReferenceNumber and Rubrics. Dropped before anything is kept:
addresses and professions. Ignored by name: ParticipatingInterests, JointCommittees, LegalForm, LegalSituation.
"""

from collections.abc import AsyncIterator, Iterator
from urllib.parse import quote
from uuid import uuid4

from sources.adapter import Web
from sources.errors import Failure, NotCovered
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.nbb_accounts import (
    AMOUNTS,
    CODES,
    FULL_TIME_EQUIVALENTS,
    HEADCOUNT,
    Deposit,
    Year,
    listed,
    newest_first,
    whole_day,
    year_of,
)
from sources.nbb_people import mandates, owners
from sources.quoting import Field, parse

SOURCE = Source(
    id="nbb",
    title="National Bank of Belgium, annual accounts (with key)",
    homepage="https://www.nbb.be/en/central-balance-sheet-office",
    terms="NBB web services, authentic data: free after subscription, one company at a time.",
    origin=Origin.REGISTER,
    tells=(
        *("accounts", "filing", "equity", "assets", "currentAssets", "liabilities", "currentLiabilities", "turnover"),
        *("grossMargin", "operatingResult", "result", "staffCosts", "numberOfEmployees", "directorship", "ownership"),
    ),
    needs=(Needs.NUMBER,),
    countries=("BE",),
    key="PRECALL_NBB_KEY",
    operator="nbb",
)
API = "https://ws.cbso.nbb.be/authentic"
JSON_SINCE = "2022-04-04"
MOST_DEPOSITS = 3
PERSONAL = ("Address", "Profession")  # home addresses: no finding needs them
PEOPLE = ("Administrators", "Shareholders")


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask for the list of deposits by KBO number, then for those of every second year."""
    number = inquiry.number("kbo")
    if not number:
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "a KBO number")
    url = f"{API}/legalEntity/{quote(number, safe='')}/references"
    references = await _ask(web, url, "application/json")
    if references.status == 200 and not _deposits(references):
        references = await _ask(web, url, "application/json")
    yield references
    if references.status == 200:
        with_json = [one for one in _deposits(references) if one.address and one.day >= JSON_SINCE]
        for one in with_json[::2][:MOST_DEPOSITS]:
            deposit = f"{API}/deposit/{quote(one.address, safe='')}/accountingData#{one.year.note}"
            drop = PERSONAL if one is with_json[0] else (*PERSONAL, *PEOPLE)
            yield await _ask(web, deposit, "application/x.jsonxbrl", drop)


async def _ask(web: Web, url: str, accept: str, drop: tuple[str, ...] = ()) -> Document:
    hidden = {"NBB-CBSO-Subscription-Key": web.key, "X-Request-Id": str(uuid4())}
    return await web.get(url, accept=accept, hidden=hidden, expect=(200, 404), api=True, drop=drop)


def read(document: Document) -> Iterator[Record]:
    """Read the list of deposits, or the accounts, mandates and shareholders in one; none for an unknown number."""
    if document.status == 404:
        return
    if document.asked.endswith("/references"):
        yield from listed(_deposits(document))
        return
    answer, year = parse(document), year_of(document)
    yield from _accounts(answer, year)
    yield from mandates(year, answer)
    yield from owners(year, answer)


def _deposits(document: Document) -> list[Deposit]:
    return newest_first(_deposit(item) for item in parse(document).items())


def _deposit(item: Field) -> Deposit:
    start, end = (_either(item.at("ExerciseDates"), name) for name in ("startDate", "endDate"))
    currency = item.find("Currency")
    number = item.at("EnterpriseNumber")
    year = Year(
        number=number.string().replace(".", ""),
        start=start.read(whole_day),
        end=end.read(whole_day),
        currency=currency.string() if currency is not None else "",
    )
    address = item.at("ReferenceNumber").string() if item.find("AccountingDataURL") is not None else ""
    return Deposit(number, item.at("EnterpriseName"), item.at("ModelType"), end, item.at("DepositDate"), year, address)


def _either(dates: Field, name: str) -> Field:
    """The two spellings in which clients saw these names."""
    other = dates.find(name[0].upper() + name[1:])
    return other if other is not None else dates.at(name)


def _accounts(answer: Field, year: Year) -> Iterator[Record]:
    """The year of the deposit and the one before it; a year of which nothing is filed is none."""
    reference, rubrics = answer.at("ReferenceNumber"), answer.at("Rubrics").items()
    for period, end in (("N", year.end), ("NM1", year.before)):
        values = tuple(_figures(rubrics, period, end, year.currency))
        if values:
            told = reference.says("financialYear", end, reference.string())
            yield Record(schema="Accounts", key=f"{year.number}/{end}", values=(told, *values))


def _figures(rubrics: tuple[Field, ...], period: str, end: str, currency: str) -> Iterator[Value]:
    filed: dict[str, Field] = {}
    for item in rubrics:
        code = item.at("Code").string()
        if code in CODES and item.at("Period").string() == period and item.find("Value") is not None:
            filed.setdefault(code, item)
    for code, name in AMOUNTS.items():
        if code in filed:
            yield filed[code].count(name, filed[code].at("Value").number(), currency, end)
    people = [(next((c for c in FULL_TIME_EQUIVALENTS if c in filed), ""), "fte"), (HEADCOUNT, "headcount")]
    for code, unit in people:
        if code in filed:
            yield filed[code].count("numberOfEmployees", filed[code].at("Value").number(), unit, end)
