"""What does the page of a Belgian company say of the company itself?"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sources.errors import Changed, Failure
from sources.kbo_page import Row, since
from sources.kbo_people import plain_name
from sources.kbo_words import EMPLOYER, EX_OFFICIO, NATURAL, NO_DATA, NORMAL, SINCE, STATUS, insolvency_of
from sources.model import Value

REGISTER_BEGAN = "1968-01-01"  # what is older than the register's first numbers carries this day
_ACTIVITY = re.compile(
    r"(?:btw|tva|vat|mwst|rsz|onss|nsso|lss)\s*(?P<version>20\d{2})\s*(?P<code>\d{2}\.\d{2,3})\s*-\s*(?P<words>.+)",
    re.IGNORECASE,
)
_AMOUNT = re.compile(r"([\d. \xa0]*\d(?:,\d{1,2})?)\s*([A-Z]{3})\b")
_ACCOUNTS = re.compile(r"jaarrekening|comptes annuels|annual accounts|jahresabschl", re.IGNORECASE)


def company(rows: Sequence[Row]) -> Iterator[Value]:
    """Give the company's facts. Raises `Changed` without a status."""
    by_label: dict[str, Row] = {}
    for row in rows:
        by_label.setdefault(row.label, row)
    if "status" not in by_label:
        raise Changed(Failure.CHANGED_SHAPE, "a company without its status")
    natural = _is_natural(rows)
    yield from _names(rows, natural=natural)
    yield from _form(by_label)
    yield from _standing(by_label)
    start = start_of(rows)
    if start is not None:
        yield start
    if "address" in by_label and not natural:
        yield from _address(by_label["address"])
    for label in ("website", "phone"):
        if label in by_label:
            yield from by_label[label].told(label, by_label[label].lines[0])
    yield from _sizes(by_label)
    yield from _activities(rows)


def start_of(rows: Sequence[Row]) -> Value | None:
    """Give the start that a page states, of a natural person and of the first register as a proof only; None if silent."""
    row = next((row for row in rows if row.label == "start"), None)
    day = since(row.lines) if row is not None else ""
    if row is None or not day:
        return None
    if _is_natural(rows):
        return row.says("establishmentStartDate", day, row.lines[0], unit="default_date")
    return row.says("incorporationDate", day, row.lines[0], unit="default_date" if day == REGISTER_BEGAN else "")


def _is_natural(rows: Sequence[Row]) -> bool:
    return any(row.label == "type" and NATURAL.search(row.quote) for row in rows)


def _names(rows: Sequence[Row], *, natural: bool) -> Iterator[Value]:
    """The first name and its day, and every other name as an alias."""
    known: set[str] = set()
    for row in rows:
        if row.label not in ("name", "alias"):
            continue
        for at, line in enumerate(row.lines):
            is_name = not SINCE.search(line) and not NO_DATA.match(line) and line.casefold() not in known
            if not is_name:
                continue
            first = row.label == "name" and not known
            known.add(line.casefold())
            yield row.says("name" if first else "alias", plain_name(line) if natural and first else line, line)
            day = since(row.lines[at + 1 : at + 2])
            if first and day:
                yield row.says("nameSince", day, row.lines[at + 1])


def _form(by_label: dict[str, Row]) -> Iterator[Value]:
    row = by_label.get("form")
    if row is not None and not SINCE.match(row.lines[0]):
        yield from row.told("legalForm", row.lines[0])
        for day in filter(None, [since(row.lines[1:])]):
            yield row.says("legalFormSince", day, row.lines[-1])


def _standing(by_label: dict[str, Row]) -> Iterator[Value]:
    """Status, legal situation and end; a company that stopped without a day of its own stopped on that of its situation."""
    row, situation = by_label["status"], by_label.get("situation")
    word = row.lines[0]
    status = STATUS.get(word.lower(), "unknown")
    yield row.says("status", status, word)
    if status == "unknown":
        yield row.says("statusDetail", word, word)
    if situation is not None and not NORMAL.search(situation.lines[0]):
        yield from _situation(situation)
    ends = [r for r in (by_label.get("end"), row if status == "inactive" else None) if r is not None]
    if status == "inactive" and situation is not None:
        ends.append(situation)
    end = next((r for r in ends if since(r.lines)), None)
    if end is not None:
        yield end.says("dissolutionDate", since(end.lines), end.lines[-1])
    struck = by_label.get("struck")
    if struck is not None and not NO_DATA.match(struck.lines[0]):
        yield struck.says("statusDetail", " ".join(struck.quote.split()), struck.lines[0])
        if _ACCOUNTS.search(struck.quote):
            yield struck.says("accountsOverdue", "yes", struck.lines[0])


def _situation(row: Row) -> Iterator[Value]:
    yield from row.told("statusDetail", row.lines[0])
    kind, over = insolvency_of(row.lines[0])
    if kind:
        yield row.says("insolvencyEnded" if over else "insolvency", kind, row.lines[0], as_of=since(row.lines))


def _address(row: Row) -> Iterator[Value]:
    shown = [line for line in row.lines if not SINCE.search(line) and not EX_OFFICIO.search(line)]
    yield from row.told("address", " ".join(shown))
    for line in shown:
        town = re.fullmatch(r"\d{4} (.+)", line)
        if town:
            yield row.says("town", town[1], line)
    for at, line in enumerate(row.lines):
        day = since(row.lines[at:]) if EX_OFFICIO.search(line) else ""
        if day:
            yield row.says("struckOffAddress", day, line)
            return


def _sizes(by_label: dict[str, Row]) -> Iterator[Value]:
    units, capital = by_label.get("units"), by_label.get("capital")
    count = re.match(r"\d+", units.lines[0]) if units is not None else None
    if units is not None and count:
        number = float(count[0])
        stated = units.says("numberOfEstablishments", count[0], units.lines[0], unit="establishments")
        yield replace(stated, low=number, high=number)
    amount = _AMOUNT.match(capital.lines[0]) if capital is not None else None
    if capital is not None and amount:
        number = float(re.sub(r"[. \xa0]", "", amount[1]).replace(",", "."))
        stated = capital.says("capital", f"{number:.15g}", capital.lines[0], unit=amount[2])
        yield replace(stated, low=number, high=number)


def _activities(rows: Sequence[Row]) -> Iterator[Value]:
    """Registered as an employer, and the activities in the newest list of codes."""
    found: list[tuple[str, Value]] = []
    for row in rows:
        text = " ".join(row.quote.split())
        if EMPLOYER.match(text):
            yield row.says("employer", "yes", text, as_of=since((text,)))
        activity = _ACTIVITY.match(text)
        if activity:
            words = SINCE.split(activity["words"])[0].strip()
            found.append((activity["version"], row.says("activity", f"{activity['code']} {words}", words)))
    newest = max((version for version, _ in found), default="")
    seen: set[str] = set()
    for version, value in found:
        if version == newest and value.value not in seen:
            seen.add(value.value)
            yield value
