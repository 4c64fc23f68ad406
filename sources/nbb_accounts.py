"""Which figures of Belgian annual accounts mean what, and of which year is each?

Codes of the models of the National Bank (https://www.nbb.be/en/central-balance-sheet-office): amounts in the currency of
the accounts; 9087 and 1003 are the average number of full-time equivalents, 1053 those at the end of the year, 9086 the
headcount at the end of the year. What is not filed is not known, and never zero: small models leave most of it out.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from urllib.parse import urlsplit

from sources import dates
from sources.errors import Changed, Failure
from sources.model import Document, Record, Value
from sources.quoting import Field

AMOUNTS: Mapping[str, str] = {
    "20/58": "assets",
    "29/58": "currentAssets",
    "10/15": "equity",
    "17/49": "liabilities",
    "42/48": "currentLiabilities",
    "70": "turnover",
    "9900": "grossMargin",
    "9901": "operatingResult",
    "9904": "result",
    "62": "staffCosts",
}
FULL_TIME_EQUIVALENTS = ("9087", "1003", "1053")  # the first that is filed
HEADCOUNT = "9086"
CODES = frozenset({*AMOUNTS, *FULL_TIME_EQUIVALENTS, HEADCOUNT})
# The two digits of a model: with capital, without, of associations and foundations.
MODELS: Mapping[str, str] = {
    **dict.fromkeys(("02", "82", "05"), "full"),
    **dict.fromkeys(("01", "81", "04"), "abbreviated"),
    **dict.fromkeys(("07", "87", "08"), "micro"),
}
_MODEL = re.compile(r"m(\d{2})(?:-.*)?", re.ASCII)
_ABOUT = re.compile(r"(\d{10})/(\d{4}-\d{2}-\d{2})/(\d{4}-\d{2}-\d{2})/([A-Z]{3})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Year:
    """Whose accounts these are, and of which year: `end` is its last day, `before` the last day of the year before."""

    number: str
    start: str
    end: str
    currency: str

    @property
    def before(self) -> str:
        """The last day of the year before."""
        return (date.fromisoformat(self.start) - timedelta(days=1)).isoformat()

    @property
    def note(self) -> str:
        """What the address of a deposit says of it, behind the `#`: the deposit itself names neither."""
        return f"{self.number}/{self.start}/{self.end}/{self.currency}"


def year_of(document: Document) -> Year:
    """Read the note in the address of a deposit. Raises `Changed` when there is none."""
    found = _ABOUT.fullmatch(urlsplit(document.asked).fragment)
    try:
        if found is not None:
            return Year(found[1], dates.from_day(found[2]), dates.from_day(found[3]), found[4] or "")
    except ValueError:
        pass
    raise Changed(Failure.CHANGED_SHAPE, "a deposit of nobody knows whom")


def whole_day(text: str) -> str:
    """A day, with or without a time behind it. Raises `ValueError`."""
    return dates.from_moment(text) if "T" in text else dates.from_day(text)


@dataclass(frozen=True, slots=True)
class Deposit:
    """One line in a list of deposits; the fields say where it states what."""

    number: Field
    name: Field
    model: Field
    end: Field
    filed: Field
    year: Year
    address: str

    @property
    def day(self) -> str:
        """When it was deposited. Raises `Changed`."""
        return self.filed.read(whole_day)


def newest_first(deposits: Iterator[Deposit]) -> list[Deposit]:
    """One deposit for each financial year, the newest year first: of two for one year the later deposit is the correction."""
    years: dict[str, Deposit] = {}
    for one in deposits:
        known = years.get(one.year.end)
        if known is None or one.day >= known.day:
            years[one.year.end] = one
    return [years[end] for end in sorted(years, reverse=True)]


def listed(deposits: list[Deposit]) -> Iterator[Record]:
    """Give the company of a list of deposits, and its accounts by financial year, still without figures."""
    if not deposits:
        return
    number = deposits[0].year.number
    yield Record(schema="Company", key=number, values=tuple(_company(deposits[0])))
    for one in deposits:
        values = (
            one.end.says("financialYear", one.year.end, one.end.string()),
            one.filed.says("filing", one.day, one.filed.string()),
        )
        yield Record(schema="Accounts", key=f"{number}/{one.year.end}", values=values)


def _company(newest: Deposit) -> Iterator[Value]:
    yield newest.number.says("kbo", newest.year.number, newest.number.string())
    yield from newest.name.told("name")
    yield newest.end.says("accountsUpTo", newest.year.end, newest.end.string())
    model = _MODEL.fullmatch(newest.model.string())
    if model and model[1] in MODELS:
        yield newest.model.says("accountsType", MODELS[model[1]], newest.model.string())
