"""How are cases written down in one line? Each row becomes the JSON of `precall check` and is read as such."""

import json

from research.case import Case, read_case
from research.checks import judge
from research.findings import find_signals
from research.model import Signal, Verdict

Row = dict[str, object]
ON = "2026-11-22"
NOTHING: list[Row] = []


def founded(year: int, high: int | None = None, **more: object) -> Row:
    return {"kind": "founded", "low": year, "high": year if high is None else high, **more}


def age(years: float | None, **more: object) -> Row:
    return {"kind": "age", "low": years, "high": years, **more}


def team(low: float | None, high: float | None = None, **more: object) -> Row:
    return {"kind": "team_size", "low": low, "high": low if high is None else high, **more}


def background(value: str, since: str = "", person: str = "A. de Boer", **more: object) -> Row:
    return {"kind": "background", "person": person, "value": value, **({"since": since} if since else {}), **more}


def start(value: str, source: str = "kvk", name: str = "incorporationDate", **more: object) -> Row:
    return {"property": name, "value": value, "source": source, "origin": "register", **more}


def proof(value: str, name: str = "domainRegistered", source: str = "rdap", **more: object) -> Row:
    return {"property": name, "value": value, "source": source, "origin": "third_party", **more}


def staff(low: float | None, high: float | None = None, source: str = "kvk", **more: object) -> Row:
    high = low if high is None else high
    return {"property": "numberOfEmployees", "low": low, "high": high, "source": source, "origin": "register", **more}


def profile(low: float | None, high: float | None = None, **more: object) -> Row:
    row = {**staff(low, high, source="linkedin"), "property": "profileHeadcount", "origin": "self"}
    return {**row, **more}


def seen(count: float, **more: object) -> Row:
    row = {**staff(count, source="website"), "property": "peopleSeen", "origin": "self"}
    return {**row, **more}


def did(value: str, begin: str = "", end: str = "", source: str = "linkedin_pdf", **more: object) -> Row:
    dates = {key: date for key, date in (("startDate", begin), ("endDate", end)) if date}
    row = {"property": "employment", "person": "A. de Boer", "value": value, "source": source, "origin": "third_party"}
    return {**row, **dates, **more}


def studied(value: str, begin: str = "", end: str = "", **more: object) -> Row:
    row = {**did(value, begin, end), "property": "study"}
    return {**row, **more}


def directed(organization: str, begin: str = "", end: str = "", **more: object) -> Row:
    row = did("bestuurder", begin, end, source="kvk", organization=organization)
    return {**row, "property": "directorship", "origin": "register", **more}


def no_predecessor(source: str = "kbo") -> Row:
    return {"source": source, "outcome": "not_found", "about": "predecessor"}


def case(claims: list[Row], evidence: list[Row], attempts: list[Row], on: str = ON) -> Case:
    """The case of these rows, ids given in their order: c1, c2, ... and e1, e2, ..."""
    return read_case(
        json.dumps(
            {
                "on": on,
                "subject": {"name": "Voorbeeld B.V.", "country": "NL"},
                "claims": [{"id": f"c{n}", **row} for n, row in enumerate(claims, start=1)],
                "evidence": [{"id": f"e{n}", **row} for n, row in enumerate(evidence, start=1)],
                "attempts": attempts,
            }
        )
    )


def verdict(claim: Row, evidence: list[Row], attempts: list[Row], on: str = ON) -> Verdict:
    """The one verdict on the one claim."""
    read = case([claim], evidence, attempts, on)
    (found,) = judge(read.claims, read.evidence, read.attempts, read.on, read.subject)
    return found


def signals(claims: list[Row], evidence: list[Row], on: str = ON) -> tuple[Signal, ...]:
    read = case(claims, evidence, [], on)
    return find_signals(read.claims, read.evidence, read.on, read.subject)
