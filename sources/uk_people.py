"""Who directs and who owns the company by Companies House, and where else do its directors sit?

Shapes: https://developer-specs.company-information.service.gov.uk/companies-house-public-data-api/reference. The key
of a seat is `our number/officer's own id/...`, for a director's seats elsewhere too: two records with one officer's id
are of one person. `appointed_on` may be missing (seats from before it was kept) and is then not told. Control is stated
in bands of 25 %, and who was notified on the first day of that regime had it at the latest then. Ignored by name: counts,
etag, contact details, responsibilities, is_pre_1992_appointment, persons' names in parts but those of an appointment.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sources import dates
from sources.model import Contact, Document, Record, Value
from sources.page import squash
from sources.quoting import Field, parse

# Who takes part in running the company; secretaries are officers but direct nothing.
DIRECTORS = frozenset({"director", "llp-member", "llp-designated-member", "nominee-director", "managing-officer"})
# Statuses of a company elsewhere that mean more or less than they say: solvent companies are wound up as well.
STATUSES = {"liquidation": "winding-up", "voluntary-arrangement": "insolvency", "insolvency-proceedings": "insolvency"}
FIRST_DAY = "2016-04-06"  # of the register of people with significant control: known then, not since then
OWNER_KINDS = {"individual": "person", "corporate": "company", "legal": "company", "super": "unknown"}
NATURES = {
    "ownership-of-shares": "shares",
    "right-to-share-surplus-assets": "shares",
    "part-right-to-share-surplus-assets": "shares",
    "voting-rights": "votes",
    "right-to-appoint": "appoints",
    "significant-influence": "control",
}
_BAND = re.compile(r"-(\d{2})-to-(\d{2,3})-percent")
_OVER = re.compile(r"-more-than-(\d{2})-percent")
_COMPANY = re.compile(r"/company/(\w+)")
_OFFICER = re.compile(r"/officers/([\w-]+)/appointments")


def current_directors(document: Document) -> list[str]:
    """Where to ask what else the natural persons direct that direct the company now, as `path#name` in its order."""
    if document.status == 404:
        return []
    found = []
    for item in parse(document).each("items"):
        link = item.find("links", "officer", "appointments")
        if link is not None and item.find("resigned_on") is None and item.at("officer_role").string() in DIRECTORS:
            found.append(f"{link.string()}#{item.at('name').string()}")
    return found


def named_first(directors: Sequence[str], contacts: Sequence[Contact]) -> list[str]:
    """The paths of these directors, each once: whom the seller names first, the others in the register's order."""
    named = [squash(contact.name) for contact in contacts]
    ordered = sorted(directors, key=lambda one: not any(squash(_surname(one)) in name for name in named))
    return list(dict.fromkeys(one.split("#", 1)[0] for one in ordered))


def _surname(director: str) -> str:
    return director.split("#", 1)[1].split(",", 1)[0]


def is_last(document: Document) -> bool:
    """Whether no page of the list follows this one."""
    if document.status == 404:
        return True
    answer = parse(document)
    seen = answer.at("start_index").integer() + len(answer.each("items"))
    return not answer.each("items") or seen >= answer.at("total_results").integer()


def officers(number: str, answer: Field) -> Iterator[Record]:
    """One record per seat, those that have ended included."""
    for item in answer.each("items"):
        link = item.find("links", "officer", "appointments")
        known = _OFFICER.search(link.string()) if link is not None else None
        role, name = item.at("officer_role"), item.at("name")
        who = known[1] if known else squash(name.string())
        values = [name.says("name", first_name_first(name.string()), name.string())]
        values += _seat(item, role)
        values += answer.told("organizationNumber", "links", "self", by=_number_in)
        key = f"{number}/{who}/{_day(item)}/{role.string()}"
        yield Record(schema="Directorship", key=key, values=tuple(values))


def appointments(ours: str, officer: str, answer: Field) -> Iterator[Record]:
    """One record per seat elsewhere of one director of ours, filed under our number; secretaries direct nothing."""
    for item in answer.each("items"):
        role, company = item.at("officer_role"), item.at("appointed_to")
        number = company.at("company_number").string()
        if number == ours or role.string().removeprefix("corporate-") not in DIRECTORS:
            continue
        values = list(_spoken(item if item.find("name") is not None else answer, item))
        values += _seat(item, role)
        values += company.told("organization", "company_name", by=lambda name: " ".join(name.split()))
        values += company.at("company_number").told("organizationNumber")
        if (status := company.find("company_status")) is not None:
            code = status.string()
            values.append(status.says("organizationStatus", STATUSES.get(code, code), code))
        key = f"{ours}/{officer}/{number}/{_day(item)}/{role.string()}"
        yield Record(schema="Directorship", key=key, values=tuple(values))


def _spoken(named: Field, item: Field) -> Iterator[Value]:
    """The name without its title, from its parts where they are told; none for who is protected."""
    parts = item.find("name_elements")
    if parts is None:
        yield from named.told("name", "name")
        return
    told = [parts.find(part) for part in ("forename", "other_forenames", "middle_name", "surname")]
    yield parts.says("name", " ".join(part.string().strip() for part in told if part is not None))


def _seat(item: Field, role: Field) -> Iterator[Value]:
    code = role.string()
    yield role.says("role", code.replace("-", " "), code)
    yield role.says("directorKind", "company" if code.startswith("corporate") else "person", code)
    yield from item.told("directorNumber", "identification", "registration_number")
    yield from item.told("startDate", "appointed_on", by=dates.from_day)
    yield from item.told("endDate", "resigned_on", by=dates.from_day)


def _number_in(path: str) -> str:
    """The company's number in a path of the register. Raises `ValueError` for another sort of path."""
    found = _COMPANY.match(path)
    if found is None:
        raise ValueError(f"not the path of a company: {path[:40]!r}")
    return found[1]


def _day(item: Field) -> str:
    found = item.find("appointed_on")
    return "" if found is None else found.string()


def first_name_first(name: str) -> str:
    """The register's `SURNAME, First Middle, Title` as it is spoken: `First Middle SURNAME`; other names unchanged."""
    surname, _, rest = name.partition(",")
    first = rest.split(",")[0].strip()
    return f"{first} {surname.strip()}" if first else name.strip()


def owners(number: str, answer: Field) -> Iterator[Record]:
    """One record per person or company with significant control, those that ceased included."""
    for item in answer.each("items"):
        kind = item.at("kind")
        values = list(_spoken(item, item))
        values.append(kind.says("ownerKind", kind_of(kind), kind.string()))
        values += item.told("ownerNumber", "identification", "registration_number")
        values += _control(item)
        for value in item.told("startDate", "notified_on", by=dates.from_day):
            values.append(replace(value, unit="default_date" if value.value == FIRST_DAY else ""))
        values += item.told("endDate", "ceased_on", by=dates.from_day)
        values += item.told("organizationNumber", "links", "self", by=_number_in)
        own_id = item.at("links", "self").string().rsplit("/", 1)[-1]
        yield Record(schema="Ownership", key=f"{number}/psc/{own_id}", values=tuple(values))


def kind_of(kind: Field) -> str:
    """Whether an owner is a person or a company. Raises `Changed` for a kind that we do not know."""
    return replace(kind, value=kind.string().split("-", 1)[0]).word(OWNER_KINDS)


def _control(item: Field) -> Iterator[Value]:
    """The share as a band, of shares where they are told and else of votes, and what the control consists of."""
    bands: dict[str, Value] = {}
    for nature in item.each("natures_of_control"):
        code = nature.string()
        start = next((start for start in NATURES if code.startswith(start)), code)
        word = replace(nature, value=start).word(NATURES)
        yield nature.says("nature", word, code)
        within, over = _BAND.search(code), _OVER.search(code)
        if within:
            stated = nature.count("share", float(within[1]), "percent", "")
            bands.setdefault(word, replace(stated, high=float(within[2])))
        elif over:
            bands.setdefault(word, replace(nature.count("share", float(over[1]), "percent", ""), high=100.0))
    yield from [bands[word] for word in ("shares", "votes") if word in bands][:1]
