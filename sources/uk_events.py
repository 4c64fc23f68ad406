"""When did the company file accounts, what insolvency cases and how many charges does Companies House hold of it?

Shapes: https://developer-specs.company-information.service.gov.uk/companies-house-public-data-api/reference. A members'
voluntary liquidation winds up a company that can pay everybody and is no insolvency. A petition is no order yet: a case
is dated by what began it. Ignored by name: practitioners, notes, links, barcodes, pages, particulars of a charge.
"""

from collections.abc import Iterator
from dataclasses import replace

from sources import dates
from sources.model import Record, Value
from sources.quoting import Field

CASES = {
    "compulsory-liquidation": "liquidation",
    "creditors-voluntary-liquidation": "liquidation",
    "members-voluntary-liquidation": "",
    "in-administration": "administration",
    "administration-order": "administration",
    "administrative-receiver": "administration",
    "receiver-manager": "administration",
    "receivership": "administration",
    "corporate-voluntary-arrangement": "debt_restructuring",
    "corporate-voluntary-arrangement-moratorium": "moratorium",
    "moratorium": "moratorium",
    "foreign-insolvency": "insolvency",
}
BEGAN = (
    *("wound-up-on", "ordered-to-wind-up-on", "administration-started-on", "voluntary-arrangement-started-on"),
    *("moratorium-started-on", "instrumented-on"),
)
ENDED = (
    *("case-end-on", "concluded-winding-up-on", "administration-ended-on", "administration-discharged-on"),
    *("voluntary-arrangement-ended-on", "moratorium-ended-on"),
)
DEPOSIT = "accounts-"  # begins the description of every deposit; changes of the financial year begin otherwise


def insolvency(number: str, answer: Field) -> Iterator[Record]:
    """The cases of the company as one record; none when all of them are solvent windings-up."""
    values = [value for case in answer.each("cases") for value in _case(case)]
    if values:
        yield Record(schema="Company", key=number, values=tuple(values))


def _case(case: Field) -> Iterator[Value]:
    kind = case.at("type")
    word = kind.word(CASES)
    if not word:
        return
    told = {day.at("type").string(): day.at("date").read(dates.from_day) for day in case.each("dates")}
    stated = kind.says("insolvency", word, kind.string())
    yield replace(stated, as_of=next((told[name] for name in BEGAN if name in told), ""))
    for day in case.each("dates"):
        if day.at("type").string() in ENDED:
            ended = day.says("insolvencyEnded", word, kind.string())
            yield replace(ended, as_of=day.at("date").read(dates.from_day))


def charges(number: str, answer: Field) -> Iterator[Record]:
    """How many charges are outstanding; one that is satisfied in part still is."""
    total, satisfied = answer.at("total_count"), answer.at("satisfied_count")
    outstanding = total.integer() - satisfied.integer()
    values = (total.count("charges", outstanding, "", ""),)
    yield Record(schema="Company", key=number, values=values)


def accounts(number: str, answer: Field) -> Iterator[Record]:
    """One record per deposit of annual accounts among the filings."""
    for filing in answer.each("items"):
        what = filing.find("description")
        if what is None or not what.string().startswith(DEPOSIT):
            continue
        values = list(filing.told("financialYear", "description_values", "made_up_date", by=dates.from_day))
        values += filing.at("date").told("filing", by=dates.from_day)
        key = f"{number}/{filing.at('transaction_id').string()}"
        yield Record(schema="Accounts", key=key, values=tuple(values))
