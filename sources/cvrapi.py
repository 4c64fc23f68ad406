"""What does the Danish register say, by way of cvrapi.dk: start, form, band of staff, bankruptcy and owners who answer?

An unofficial copy of CVR (https://cvrapi.dk/documentation), keyless, fifty questions a day from one address, and with a
name and contact in the User-Agent. It gives one company: the best hit for a number or a name. Errors come with status
200 or 404 and the member `error`. Dates are written `29/12 - 1997`, staff as a band whose day is not told; a band of
zero may be a firm that reports no staff, so it says nothing. `protected` is the mark against advertising that Danish
firms may set. Needed: vat, name, protected. Ignored by name: address care-of and place name, industry code,
credit start and status but for the day of a bankruptcy, production units, t, version. Mail and fax are blanked before
storage; a sole trader's address and telephone are not read, since they are a person's.
"""

import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace

from sources import dates
from sources.adapter import Web
from sources.errors import Changed, Failure, NotCovered, Refused, Unavailable
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.quoting import Field, parse

SOURCE = Source(
    id="cvrapi",
    title="CVR (through cvrapi.dk)",
    homepage="https://cvrapi.dk/",
    terms="cvrapi.dk: fifty free questions a day, with a name and contact in the User-Agent; an unofficial copy of CVR.",
    origin=Origin.REGISTER,
    tells=(
        *("incorporationDate", "dissolutionDate", "numberOfEmployees", "legalForm", "activity", "insolvency"),
        *("name", "address", "town", "phone", "nonMailing", "ownership"),
    ),
    needs=(Needs.NUMBER, Needs.NAME),
    countries=("DK",),
    operator="cvr",
)
API = "https://cvrapi.dk/api"
PRIVATE = ("email", "fax", "addressco")
SOLE_TRADERS = frozenset({10, 15})  # enkeltmandsvirksomhed, and a small one of the kind
NOT_FOUND = "NOT_FOUND"
TOO_OFTEN = "QUOTA_EXCEEDED"
STAY_OUT = frozenset({"BANNED", "INVALID_UA"})
_BAND = re.compile(r"(\d+)(?:-(\d+)|(\+))?", re.ASCII)


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask by CVR number, else by name."""
    number = inquiry.number("cvr")
    if not (number or inquiry.name):
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "a CVR number or a name")
    query = {"country": "dk", **({"vat": number} if number else {"name": inquiry.name})}
    yield await web.get(API, query, expect=(200, 404), api=True, drop=PRIVATE)


def read(document: Document) -> Iterator[Record]:
    """Read the company and the owners who answer for it; none when nobody has that number or name."""
    answer = parse(document)
    fault = answer.find("error")
    if fault is not None:
        if fault.string() == NOT_FOUND:
            return
        if fault.string() == TOO_OFTEN:
            raise Refused(Failure.TOO_MANY_REQUESTS, "the fifty free questions of the day are used up")
        error = Refused if fault.string() in STAY_OUT else Unavailable
        raise error(Failure.STATUS, f"cvrapi.dk answered {fault.string()[:40]}")
    number = f"{answer.at('vat').integer():08d}"
    yield Record(schema="Company", key=number, values=tuple(_company(document, answer, number)))
    for place, owner in enumerate(answer.each("owners")):
        name = owner.at("name")
        values = (*name.told("name"), name.says("ownerKind", "unknown"), *answer.told("organization", "name"))
        yield Record(schema="Ownership", key=f"{number}/owner/{place}", values=values)


def _company(document: Document, answer: Field, number: str) -> Iterator[Value]:
    yield answer.at("vat").says("cvr", number)
    yield from answer.at("name").told("name")
    yield from answer.told("incorporationDate", "startdate", by=dates.from_danish)
    end = answer.find("enddate")
    if end is not None:
        yield from end.told("dissolutionDate", by=dates.from_danish)
        yield end.says("status", "inactive")
    form = answer.find("companydesc")
    code = answer.find("companycode")
    if form is not None:
        yield form.says("legalForm", form.string(), str(code.integer()) if code is not None else form.string())
    yield from answer.told("activity", "industrydesc")
    yield from _staff(document, answer)
    yield from _bankruptcy(answer)
    protected = answer.at("protected")
    yield protected.says("nonMailing", "yes" if _yes(protected) else "no")
    if code is None or code.integer() not in SOLE_TRADERS:
        yield from answer.told("address", "address")
        phone = answer.find("phone")
        if phone is not None and phone.value:
            yield phone.says("phone", str(phone.value))
    yield from answer.told("town", "city")


def _staff(document: Document, answer: Field) -> Iterator[Value]:
    """The band of staff; "1000+" has no upper end."""
    staff = answer.find("employees")
    if staff is None or staff.value in ("", "0", 0):
        return
    band = _BAND.fullmatch(str(staff.value))
    if band is None:
        raise Changed(Failure.CHANGED_SHAPE, "employees is no band that we know")
    low = float(band[1])
    high = None if band[3] else float(band[2] or band[1])
    told = staff.says("numberOfEmployees", band[0], band[0])
    yield replace(told, low=low, high=high, unit="band", as_of=document.fetched_at[:10])


def _bankruptcy(answer: Field) -> Iterator[Value]:
    mark = answer.find("creditbankrupt")
    if mark is not None and _yes(mark):
        since = next((v.value for v in answer.told("", "creditstartdate", by=dates.from_danish)), "")
        yield replace(mark.says("insolvency", "bankruptcy"), as_of=since)


def _yes(mark: Field) -> bool:
    if not isinstance(mark.value, bool):
        raise Changed(Failure.CHANGED_SHAPE, f"{mark.path} is neither true nor false")
    return mark.value
