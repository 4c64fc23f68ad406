"""What do the statements of a Wikidata item say, by rank and precision?

The data model: https://www.mediawiki.org/wiki/Wikibase/DataModel/JSON. Deprecated statements are errors that are kept
on record; where one is preferred, the normal ones are superseded. A time carries its precision (9 a year, 10 a month, 11
a day; coarser ones date nothing here), and what is finer than it is zeros or the first of January.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from sources.model import Value
from sources.quoting import Field

_TIME = re.compile(r"\+(\d{4})-(\d{2})-(\d{2})T00:00:00Z", re.ASCII)
YEAR, DAY = 9, 11
GREGORIAN = "Q1985727"
# What each property is to us, and the kind of number that it holds.
NUMBERS = {
    "P3220": "kvk",
    "P3376": "kbo",
    "P2622": "crn",
    "P1616": "siren",
    "P1278": "lei",
    "P4829": "uid",
    "P5531": "cik",
    "P2333": "orgnr",
    "P1059": "cvr",
    "P4156": "ico",
    "P3608": "vat",
}
LENGTHS = {"kvk": 8, "kbo": 10, "crn": 8, "siren": 9}  # leading zeros that people leave out
COUNTRIES = {
    "Q55": "NL",
    "Q29999": "NL",
    "Q31": "BE",
    "Q142": "FR",
    "Q183": "DE",
    "Q145": "GB",
    "Q27": "IE",
    "Q32": "LU",
    "Q40": "AT",
    "Q39": "CH",
    "Q191": "EE",
    "Q20": "NO",
    "Q35": "DK",
    "Q33": "FI",
    "Q34": "SE",
    "Q36": "PL",
    "Q213": "CZ",
    "Q29": "ES",
    "Q38": "IT",
    "Q45": "PT",
    "Q30": "US",
}
LANGUAGES = ("nl", "en", "fr", "de")


def best(item: Field, name: str) -> list[Field]:
    """The statements of a property that count: the preferred ones, else the normal ones; those without a value not."""
    claims = item.find("claims")
    found = claims.each(name) if claims is not None and isinstance(claims.value, dict) else ()
    valued = [one for one in found if one.find("mainsnak", "datavalue") is not None]
    for rank in ("preferred", "normal"):
        ranked = [one for one in valued if one.at("rank").string() == rank]
        if ranked:
            return ranked
    return []


def item_of(statement: Field) -> str:
    """The item that a statement points at: `Q55`. Raises `Changed`."""
    return statement.at("mainsnak", "datavalue", "value", "id").string()


def date_of(value: Field) -> str:
    """A partial date as long as its precision, or nothing for one that dates no company. Raises `Changed`."""
    written = _TIME.fullmatch(value.at("time").string())
    precision = value.find("precision")
    known = precision.integer() if precision is not None else YEAR
    if written is None or known < YEAR:
        return ""
    calendar = value.find("calendarmodel")
    if calendar is not None and not calendar.string().endswith(GREGORIAN):
        known = YEAR  # the day of another calendar is not ours
    parts = written.groups()[: min(known, DAY) - YEAR + 1]
    return "-".join(part for part in parts if part != "00")


def names(item: Field) -> Iterator[Value]:
    """Its label in our languages as name, once, and its other names."""
    labels, aliases = item.find("labels"), item.find("aliases")
    told: set[str] = set()
    for language in LANGUAGES:
        found = labels.find(language) if labels is not None and isinstance(labels.value, dict) else None
        others = aliases.each(language) if aliases is not None and isinstance(aliases.value, dict) else ()
        for one in (*([found] if found is not None else ()), *others):
            written = one.at("value").string()
            if written not in told:
                yield from one.told("alias" if told else "name", "value")
                told.add(written)


def founded(item: Field) -> Iterator[Value]:
    """When it began, as people wrote it down: it existed by then, they say."""
    for statement in best(item, "P571"):
        value = statement.at("mainsnak", "datavalue", "value")
        date = date_of(value)
        if date:
            yield value.says("foundingDate", date, value.at("time").string())


def headcount(item: Field) -> Iterator[Value]:
    """The latest number of employees. One that nobody dated sets no upper end, so that it contradicts nothing."""
    counted = [(_as_of(one), one) for one in best(item, "P1128")]
    if counted:
        as_of, statement = max(counted, key=lambda pair: pair[0])
        amount = statement.at("mainsnak", "datavalue", "value", "amount")
        number = float(amount.read(lambda text: str(float(text))))
        stated = amount.count("profileHeadcount", number, "headcount", as_of)
        yield stated if as_of else replace(stated, high=None)


def _as_of(statement: Field) -> str:
    qualifiers = statement.find("qualifiers")
    times = qualifiers.each("P585") if qualifiers is not None and isinstance(qualifiers.value, dict) else ()
    values = (time.find("datavalue", "value") for time in times)
    return max((date_of(value) for value in values if value is not None), default="")


def numbers(item: Field) -> Iterator[Value]:
    """Its numbers in the registers, as our words spell them."""
    for name, kind in NUMBERS.items():
        for statement in best(item, name):
            value = statement.at("mainsnak", "datavalue", "value")
            plain = "".join(c for c in value.string().upper() if c.isascii() and c.isalnum())
            if plain:
                spelled = plain.zfill(LENGTHS[kind]) if kind in LENGTHS else plain
                yield value.says(kind, spelled.lstrip("0") if kind == "cik" else spelled, value.string())


def places(item: Field) -> Iterator[Value]:
    """Its site, and its country where it has one that we know."""
    for statement in best(item, "P856"):
        yield from statement.told("website", "mainsnak", "datavalue", "value")
    countries = best(item, "P17")
    if len(countries) == 1 and item_of(countries[0]) in COUNTRIES:
        value = countries[0].at("mainsnak", "datavalue", "value", "id")
        yield value.says("country", COUNTRIES[value.string()], value.string())
