"""What does a register's filing become as evidence: a seat, a share, a former name, a date that is only a default?"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from research.address_type import AddressType, address_type
from research.model import Evidence
from research.names.same import split_form
from research.numbers import plain_number
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
        case "address":  # an ordinary one leads to nothing, and may be somebody's home
            return None if address_type(item.value) is AddressType.ORDINARY else item
        case _:
            return _predecessor(item, record)


def _predecessor(item: Evidence, record: Record) -> Evidence:
    """The company before, with the day on which its business passed; everything else stays as it is."""
    if item.property == "predecessor":
        return replace(item, start_date=record.first("date"))
    if item.property == "predecessorIncorporationDate":
        return replace(item, organization=record.first("predecessor"), end_date=record.first("date"))
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
    """The names of the companies that are director or owner of another one, by their number.

    One register may print the number where another has the name: a name with its legal form is the best one.
    """
    found: dict[str, list[str]] = {}
    known: dict[str, list[str]] = {}
    for record in records:
        name = record.first("name")
        if record.schema == "Company":
            known.setdefault(plain_number(record.key), []).append(name)
        for number in record.all("directorNumber", "ownerNumber"):
            found.setdefault(plain_number(number.value), []).append(name)
    named = {
        number: [n for n in (*names, *known.get(number, ())) if any(c.isalpha() for c in n)]
        for number, names in found.items()
    }
    return {number: min(names, key=lambda n: not split_form(n)[1]) for number, names in named.items() if names}


def in_holding(item: Evidence, record: Record, holdings: Mapping[str, str]) -> Evidence:
    """The evidence with the names of holdings: of the one that a seat or share is in, and of the one that holds it."""
    if record.schema not in {"Directorship", "Ownership"}:
        return item
    at = holdings.get(plain_number(record.key.split("/", 1)[0]), "")
    holder = holdings.get(plain_number(record.first("directorNumber", "ownerNumber")), "")
    organization = item.organization or at
    if item.property == "representative":
        return replace(item, organization=holder or organization)
    return replace(item, person=holder if holder and item.person else item.person, organization=organization)
