"""What do a profile and a list of hits of Companies House say of a company, and what else is held of it?

Shapes: https://developer-specs.company-information.service.gov.uk/companies-house-public-data-api/reference. Numbers
are texts of eight, with leading zeros or two letters (SC, NI, OC). A company in liquidation or administration is still
on the register, so its status is active; its detail and the insolvency itself say the rest. Ignored by name: links,
etag, next accounts, branch and foreign company details, subtype, service address.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from sources import dates
from sources.model import Document, Record, Value
from sources.page import squash
from sources.quoting import Field, parse

# The register's statuses by whether the company still exists.
STATUS = {
    **dict.fromkeys(("active", "open", "registered", "liquidation", "receivership", "administration"), "active"),
    **dict.fromkeys(("voluntary-arrangement", "insolvency-proceedings"), "active"),
    **dict.fromkeys(("dissolved", "closed", "removed", "converted-closed"), "inactive"),
}
# The types that are met most, in the words of the trade; of the others the register's own word is kept.
FORMS = {
    "ltd": "Ltd",
    "private-limited-guarant-nsc": "Private company limited by guarantee",
    "private-limited-guarant-nsc-limited-exemption": "Private company limited by guarantee",
    "private-limited-shares-section-30-exemption": "Private limited company",
    "private-unlimited": "Unlimited company",
    "private-unlimited-nsc": "Unlimited company",
    "plc": "PLC",
    "old-public-company": "PLC",
    "llp": "LLP",
    "limited-partnership": "Limited partnership",
    "scottish-partnership": "Scottish partnership",
    "charitable-incorporated-organisation": "CIO",
    "scottish-charitable-incorporated-organisation": "CIO",
    "registered-society-non-jurisdictional": "Registered society",
    "uk-establishment": "UK establishment of an overseas company",
    "oversea-company": "Overseas company",
    "registered-overseas-entity": "Overseas entity",
}
STRIKE_OFF = frozenset({"active-proposal-to-strike-off"})
ADDRESS = ("care_of", "po_box", "premises", "address_line_1", "address_line_2", "locality", "postal_code")
_NUMBER = re.compile(r"([A-Z]{0,2})(\d{1,8})", re.ASCII)
_FORM_WORDS = (("limited", "ltd"), ("publiclimitedcompany", "plc"), ("limitedliabilitypartnership", "llp"))


def full_number(number: str) -> str:
    """A company number in its eight characters: `445` is `00000445`, `SC45` is `SC000045`."""
    written = _NUMBER.fullmatch(number.strip().upper())
    return number if written is None else written[1] + written[2].zfill(8 - len(written[1]))


def living_of_that_name(hits: Iterable[Record], name: str) -> str:
    """The number of the one living company with exactly this name; "" for none or several."""
    exact = [hit for hit in hits if _squashed(hit.first("name")) == _squashed(name)]
    living = [hit.key for hit in exact if hit.first("status") == "active"]
    return living[0] if len(living) == 1 else ""


def _squashed(name: str) -> str:
    """A name without blanks and signs, its legal form in one spelling."""
    text = squash(name)
    for long, short in _FORM_WORDS:
        if text.endswith(long):
            return text.removesuffix(long) + short
    return text


def held_elsewhere(profile: Document) -> Iterator[str]:
    """What else must be asked about the company: charges and insolvency, unless the profile says there are none."""
    answer = parse(profile)
    for told, held in (("has_charges", "charges"), ("has_insolvency_history", "insolvency")):
        found = answer.find(told)
        if found is None or found.value is not False:
            yield held


def hits(answer: Field) -> Iterator[Record]:
    """One record per hit. A hit whose former name matched names it in `snippet`."""
    for hit in answer.each("items"):
        number = hit.at("company_number")
        values = [number.says("crn", number.string(), number.string())]
        values += hit.told("name", "title", by=_one_blank)
        matched = hit.each("matches", "snippet")
        if matched:
            values += hit.told("previousName", "snippet", by=_one_blank)
        values += _state(hit)
        values += _form(hit, "company_type")
        values += hit.told("incorporationDate", "date_of_creation", by=dates.from_day)
        values += hit.told("dissolutionDate", "date_of_cessation", by=dates.from_day)
        values += hit.told("town", "address", "locality")
        yield Record(schema="Company", key=number.string(), values=tuple(values))


def company(answer: Field) -> Iterator[Record]:
    """The company itself."""
    number = answer.at("company_number").string()
    yield Record(schema="Company", key=number, values=tuple(_company(answer)))


def _company(answer: Field) -> Iterator[Value]:
    yield from answer.told("crn", "company_number")
    yield from answer.at("company_name").told("name", by=_one_blank)
    yield from _former_names(answer)
    yield from _form(answer, "type")
    yield from _state(answer)
    detail = answer.find("company_status_detail")
    if detail is not None and detail.string() in STRIKE_OFF:
        yield detail.says("strikeOffProposed", "yes", detail.string())
    yield from answer.told("incorporationDate", "date_of_creation", by=dates.from_day)
    yield from answer.told("dissolutionDate", "date_of_cessation", by=dates.from_day)
    where = answer.find("jurisdiction")
    if where is not None:
        yield where.says("country", "GB", where.string())
    yield from _office(answer)
    for code in answer.each("sic_codes"):
        yield from code.told("activity")
    yield from _duties(answer)


def _former_names(answer: Field) -> Iterator[Value]:
    """Former names with the last day of each; the present name is borne since the last change."""
    changes: list[tuple[str, Field]] = []
    for former in answer.each("previous_company_names"):
        until = former.find("ceased_on")
        day = "" if until is None else until.read(dates.from_day)
        for value in former.told("previousName", "name", by=_one_blank):
            yield replace(value, as_of=day)
        if until is not None:
            changes.append((day, until))
    if changes:
        day, until = max(changes, key=lambda change: change[0])
        yield until.says("nameSince", day, until.string())


def _form(answer: Field, name: str) -> Iterator[Value]:
    found = answer.find(name)
    if found is not None and found.string():
        code = found.string()
        yield found.says("legalForm", FORMS[code] if code in FORMS else code.replace("-", " "), code)


def _state(answer: Field) -> Iterator[Value]:
    """Whether it exists, and the register's own word where that says more."""
    yield from answer.coded("status", STATUS, "company_status")
    found = answer.find("company_status_detail") or answer.find("company_status")
    if found is not None and found.string() not in {"", "active"}:
        yield found.says("statusDetail", found.string(), found.string())


def _office(answer: Field) -> Iterator[Value]:
    office = answer.find("registered_office_address")
    if office is not None:
        lines = [found.string().strip() for name in ADDRESS if (found := office.find(name)) is not None]
        if any(lines):
            yield office.says("address", ", ".join(line for line in lines if line))
        yield from office.told("town", "locality")
    yield from _flag(answer, "undeliverableOffice", "undeliverable_registered_office_address")
    yield from _flag(answer, "disputedOffice", "registered_office_is_in_dispute")


def _duties(answer: Field) -> Iterator[Value]:
    """What it must file, and whether that is late."""
    yield from answer.told("accountsUpTo", "accounts", "last_accounts", "made_up_to", by=dates.from_day)
    kind = answer.find("accounts", "last_accounts", "type")
    if kind is not None and kind.string() not in {"", "null"}:
        yield kind.says("accountsType", kind.string(), kind.string())
    yield from _flag(answer, "accountsOverdue", "accounts", "overdue")
    yield from _flag(answer, "statementOverdue", "confirmation_statement", "overdue")


def _flag(answer: Field, name: str, *path: str) -> Iterator[Value]:
    """A fact that is told by true; false and silence tell nothing."""
    found = answer.find(*path)
    if found is not None and found.value is True:
        yield found.says(name, "yes")


def _one_blank(text: str) -> str:
    return " ".join(text.split())
