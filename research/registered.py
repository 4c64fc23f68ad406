"""What does a register's filing become as evidence: a seat, a share, a former name, a date that is only a default?"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from research.model import Evidence
from sources.model import Record, Value

START_BOUNDS = ("incorporationDate", "registrationDate", "establishmentStartDate", "predecessorIncorporationDate")
# Statuses of a company that a director sat in, and the insolvency that each means; a dissolved one may have paid all.
FAILED = {
    "liquidation": "bankruptcy",
    "insolvency": "insolvency",
    "bankruptcy": "bankruptcy",
    "administration": "reorganisation",
    "receivership": "insolvency",
    "moratorium": "moratorium",
}
DEFAULT = "default_date"  # the unit of a date that a register wrote for want of a better one


def shaped(item: Evidence, record: Record, value: Value) -> Evidence | None:
    """The evidence with what the rest of its record says, or None when it says nothing that could be held against."""
    if value.unit == DEFAULT and item.property in START_BOUNDS:
        # It existed at that date at the latest, and nobody wrote down since when.
        return replace(item, property="firstMention", unit="")
    match item.property:
        case "insolvency" if record.schema == "Directorship":
            status = FAILED.get(value.value, "")
            return replace(item, value=status, person="", start_date="", end_date="") if status else None
        case "insolvency" | "insolvencyEnded":
            return replace(item, start_date=value.as_of, as_of="")
        case "previousName":
            return replace(item, end_date=value.as_of, as_of="")
        case "directorship" if record.first("directorKind") == "company":
            return replace(item, property="directorCompany")
        case "representative":
            return replace(item, person=value.value, organization=record.first("name"))
        case "ownership":
            return _share(item, record)
        case "predecessor":
            return replace(item, start_date=record.first("date"))
        case _:
            return item


def _share(item: Evidence, record: Record) -> Evidence:
    """An owner with the share that is filed, in percent; the start of a duty to file is not that of the ownership."""
    share = next(record.all("share"), None)
    start = next(record.all("startDate"), None)
    known = start is not None and start.unit != DEFAULT
    return replace(
        item,
        value=record.first("nature"),
        low=share.low if share else None,
        high=share.high if share else None,
        unit="percent" if share else "",
        start_date=start.value if start is not None and known else "",
    )


def holdings_in(records: Iterable[Record]) -> dict[str, str]:
    """The names of the companies that are director or owner of another one, by their number."""
    return {
        plain_number(number.value): record.first("name")
        for record in records
        for number in record.all("directorNumber", "ownerNumber")
    }


def in_holding(item: Evidence, record: Record, holdings: Mapping[str, str]) -> Evidence:
    """The evidence with the name of the holding that a seat or share is in, where the register gives its number only."""
    if record.schema not in {"Directorship", "Ownership"} or item.organization:
        return item
    return replace(item, organization=holdings.get(plain_number(record.key.split("/", 1)[0]), ""))


def plain_number(number: str) -> str:
    """A number in one spelling: registers print dots and blanks in it or leave them out."""
    return "".join(c for c in number.upper() if c.isalnum())
