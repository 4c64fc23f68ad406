"""Which claims, evidence and attempts does one JSON file hold? (the input of `precall check`)

Read strictly: what is malformed, misspelt or impossible is refused by name, and nothing is skipped in silence.
"""

import json
import math
import re
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from research.dates import earliest, latest
from research.facts import DATED_BY_VALUE
from research.fields import CaseError, Item, Pairs, wrong
from research.model import Attempt, Claim, Decision, Evidence, Kind, Outcome, Relation
from sources.model import Origin

__all__ = ["Case", "CaseError", "read_case"]

NOTE = "note"  # a remark of whoever wrote the file; ignored by name
TOP = ("on", "subject", "claims", "evidence", "attempts", NOTE)
SUBJECT = ("name", "country", "number", "site", NOTE)
QUOTED = (NOTE, "quote", "url", "lang", "original")  # what `precall claims` tells beside the claim itself
CLAIM = (
    *("id", "kind", "low", "high", "relation", "as_of", "person", "organization", "value", "since"),
    *("source", "start", "end"),
    *QUOTED,
)
EVIDENCE = (
    *("id", "property", "value", "source", "origin", "judgement", "low", "high", "unit", "as_of"),
    *("person", "organization", "startDate", "endDate", "date"),
    *QUOTED,
)
ATTEMPT = ("source", "outcome", "about", "failure", "detail", "tells", "url", "moment", NOTE)
NUMBERS = ("numberOfEmployees", "profileHeadcount", "peopleSeen")
PERSONAL = ("employment", "study", "directorship")
PROPERTIES = (*sorted(DATED_BY_VALUE), "insolvency", *NUMBERS, *PERSONAL)
UNITS = ("working_persons", "fte", "FTE", "headcount", "band")
LONGEST = 300  # digits: a float ends at 309
COUNTED = frozenset({Kind.FOUNDED, Kind.AGE, Kind.TEAM_SIZE})
Stated = TypeVar("Stated", Claim, Evidence)
DATE_INSIDE = re.compile(r"[,;:(\s]*\b([0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?)\b\)?")


@dataclass(frozen=True, slots=True)
class Case:
    """What the file says. `subject` and `country` may be empty."""

    on: date
    subject: str
    country: str
    claims: tuple[Claim, ...]
    evidence: tuple[Evidence, ...]
    attempts: tuple[Attempt, ...]


def read_case(text: str) -> Case:
    """Read the file; raises `CaseError`, one line that names the field."""
    top = Item.of(_parse(text), "", TOP)
    on = top.date("on")
    if len(on) != len("2026-11-22"):
        raise CaseError(wrong("on", "a day as 2026-11-22", on))
    subject = Item.of(top.values["subject"], "subject", SUBJECT) if "subject" in top.values else Item("subject", {})
    for name in ("number", "site"):
        subject.text_or_none(name)
    if "claims" not in top.values:
        raise CaseError("claims: a list expected, nothing given")
    return Case(
        on=earliest(on),
        subject=subject.text_or_none("name"),
        country=subject.text_or_none("country"),
        claims=_unique([_claim(item) for item in top.items("claims", CLAIM)], "claims"),
        evidence=_unique([_evidence(item) for item in top.items("evidence", EVIDENCE)], "evidence"),
        attempts=tuple(_attempt(item) for item in top.items("attempts", ATTEMPT)),
    )


def _parse(text: str) -> object:
    try:
        return json.loads(text.removeprefix("\ufeff"), object_pairs_hook=Pairs, parse_int=_whole)
    except RecursionError as error:
        raise CaseError("the file: JSON expected, nested too deeply") from error
    except json.JSONDecodeError as error:
        message = f"the file: JSON expected, {error.msg} at line {error.lineno} column {error.colno}"
        raise CaseError(message) from error


def _whole(digits: str) -> float:
    """A whole number; one beyond every float is infinite, so that the field that holds it refuses it by name."""
    return int(digits) if len(digits) <= LONGEST else math.inf


def _claim(item: Item) -> Claim:
    kind = Kind(item.word("kind", [k.value for k in Kind]))
    low, high = _range(item)
    if kind in COUNTED and "low" not in item.values and "high" not in item.values:
        raise CaseError(f"{item.at('low')}: a number or null expected, nothing given")
    if kind is Kind.FOUNDED:
        for name, year in (("low", low), ("high", high)):
            if year is not None and not (year.is_integer() and date.min.year <= year <= date.max.year):
                raise CaseError(wrong(item.at(name), "a calendar year or null", item.values[name]))
    if kind is Kind.BACKGROUND:
        item.text("person")
        item.text("value")
    return Claim(
        id=item.text("id"),
        kind=kind,
        relation=Relation(item.word_or("relation", [r.value for r in Relation], Relation.EXACT)),
        origin=Origin.SELF,
        source=item.text_or_none("source"),
        low=low,
        high=high,
        as_of=item.date_or_none("as_of"),
        since=item.date_or_none("since"),
        person=item.text_or_none("person"),
        organization=item.text_or_none("organization"),
        value=item.text_or_none("value"),
        start=int(item.number("start") or 0),
        end=int(item.number("end") or 0),
        quote=item.text_or_none("quote"),
        url=item.text_or_none("url"),
        lang=item.text_or_none("lang"),
        original=item.text_or_none("original"),
    )


def _evidence(item: Item) -> Evidence:
    name = item.word("property", PROPERTIES)
    low, high = _range(item)
    value, start = _value(item, name)
    end = item.date_or_none("endDate")
    if start and end and earliest(start) > latest(end):
        raise CaseError(wrong(item.at("endDate"), "a date not before startDate", end))
    if name in NUMBERS and "low" not in item.values and "high" not in item.values:
        raise CaseError(f"{item.at('low')}: a number or null expected, nothing given")
    return Evidence(
        id=item.text("id"),
        property=name,
        value=value,
        source=item.text("source"),
        origin=Origin(item.word("origin", [o.value for o in Origin])),
        judgement=Decision(item.word_or("judgement", [d.value for d in Decision], Decision.SAME)),
        low=low,
        high=high,
        unit=item.word("unit", UNITS) if item.has("unit") else "",
        as_of=item.date_or_none("as_of"),
        person=item.text("person") if name in PERSONAL else item.text_or_none("person"),
        organization=item.text_or_none("organization"),
        start_date=start,
        end_date=end,
        quote=item.text_or_none("quote"),
        url=item.text_or_none("url"),
        lang=item.text_or_none("lang"),
        original=item.text_or_none("original"),
    )


def _value(item: Item, name: str) -> tuple[str, str]:
    """The value, and the date at which it began: of an insolvency, the date may stand in the value."""
    start = item.date_or_none("startDate") or item.date_or_none("date")
    if name in DATED_BY_VALUE:
        return item.date("value"), start
    if name != "insolvency":
        return item.text_or_none("value"), start
    stated = item.values.get("value")
    if isinstance(stated, Pairs):
        inner = Item.of(stated, item.at("value"), ("kind", "date"))
        return inner.text("kind"), inner.date_or_none("date") or start
    value = item.text("value")
    found = DATE_INSIDE.search(value)
    if found is None:
        return value, start
    dated = Item(item.place, {"value": found.group(1)}).date("value")
    return (value[: found.start()] + value[found.end() :]).strip(" ,;:()"), start or dated


def _attempt(item: Item) -> Attempt:
    tells = item.values.get("tells", [])
    if not isinstance(tells, list) or not all(isinstance(name, str) for name in tells):
        raise CaseError(wrong(item.at("tells"), "a list of texts", tells))
    return Attempt(
        source=item.text("source"),
        outcome=Outcome(item.word("outcome", [o.value for o in Outcome])),
        about=item.text_or_none("about"),
        failure=item.text_or_none("failure"),
        detail=item.text_or_none("detail"),
        tells=tuple(tells),
        url=item.text_or_none("url"),
        moment=item.text_or_none("moment"),
    )


def _range(item: Item) -> tuple[float | None, float | None]:
    low, high = item.number("low"), item.number("high")
    if low is not None and high is not None and low > high:
        raise CaseError(wrong(item.at("low"), "a number not above high", item.values["low"]))
    return low, high


def _unique(items: list[Stated], place: str) -> tuple[Stated, ...]:
    seen: set[str] = set()
    for number, item in enumerate(items):
        if item.id in seen:
            raise CaseError(wrong(f"{place}[{number}].id", "an id of its own", item.id))
        seen.add(item.id)
    return tuple(items)
