"""What does the Danish register itself say: start, end, state, form, names past and present, business and seat?

CVR on Datafordeleren in GraphQL, version 2 (https://confluence.sdfi.dk/x/roD_DQ), with a free key that it takes in the
address only, where it is sent and never kept. One entity a question: the company by its number first, and the others by
the id that it has there. What each row holds, and which rows hold now: `sources.cvr_rows`.

It answers 200 to a question that failed too, with the list `errors`: none of those means that a company is unknown; an
unknown number is an empty list of rows. Only fields that a finding needs are asked for. People stand in an entity with
access on application, which is not asked; staff and insolvency are left to `cvrapi`, since here nobody published which
codes they come in or as of when they are kept. The seat of a sole trader is not asked for, since it may be a home.
"""

import json
from collections.abc import AsyncIterator, Iterator
from urllib.parse import urlsplit

from sources import cvr_rows
from sources.adapter import Web
from sources.errors import Changed, Failure, NotCovered, Refused, Unavailable
from sources.model import Document, Inquiry, Needs, Origin, Record, Source
from sources.quoting import Field, parse

SOURCE = Source(
    id="cvr",
    title="CVR (Datafordeleren)",
    homepage="https://datafordeler.dk/",
    terms="Terms for use of Danish public data (Erhvervsstyrelsen): free, naming the source; free key, by number only.",
    origin=Origin.REGISTER,
    tells=(
        *("incorporationDate", "dissolutionDate", "status", "legalForm", "legalFormSince", "name", "alias"),
        *("previousName", "nameSince", "activity", "nonMailing", "address", "town"),
    ),
    needs=(Needs.NUMBER,),
    countries=("DK",),
    key="PRECALL_CVR_KEY",
    operator="cvr",
    optional=True,
)
API = "https://graphql.datafordeler.dk/CVR/v2"
JSON = "application/json"
MOST_ROWS = 500  # of one entity: no company has had so many names or seats
PERIOD = "virkningFra virkningTil registreringTil"
COMPANY, FORM, SEAT = "CVR_Virksomhed", "CVR_Virksomhedsform", "CVR_Adressering"
NAMES, BUSINESS, PROTECTION = "CVR_Navn", "CVR_Branche", "CVR_Reklamebeskyttelse"
FIELDS = {
    COMPANY: "id CVRNummer status virksomhedStartdato virksomhedOphoersdato",
    NAMES: "vaerdi sekvens",
    BUSINESS: "vaerdi vaerdiTekst sekvens",
    PROTECTION: "vaerdi",
    FORM: "vaerdi vaerdiTekst",
    SEAT: "AdresseringAnvendelse CVRAdresse_vejnavn CVRAdresse_husnummerFra CVRAdresse_postnummer CVRAdresse_postdistrikt",
}
# Who may not ask, and a question that the service does not understand (any longer); every other code is a failure of it.
NO_ACCESS = "DAF-AUTH"
NOT_UNDERSTOOD = ("DAF-GQL", "HC")


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask for the company by its number, then for what is filed under its id; the form last but for the seat."""
    number = inquiry.number("cvr")
    if not number:
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "a CVR number")
    company = await _ask(web, number, COMPANY, ("CVRNummer", "Long!", int(number)))
    yield company
    unit = cvr_rows.unit(_rows(company)[1])
    if not unit:
        return
    by_unit = ("CVREnhedsId", "String!", unit)
    for entity in (NAMES, BUSINESS, PROTECTION):
        yield await _ask(web, number, entity, by_unit)
    form = await _ask(web, number, FORM, by_unit)
    yield form
    if cvr_rows.is_no_home(_rows(form)[1]):
        yield await _ask(web, number, SEAT, by_unit)


async def _ask(web: Web, number: str, entity: str, by: tuple[str, str, str | int]) -> Document:
    """Ask for all rows of one entity; behind the mark of the address stands whose they are."""
    field, kind, value = by
    where = f"first: {MOST_ROWS}, where: {{ {field}: {{ eq: $of }} }}"
    rows = f"pageInfo {{ hasNextPage }} nodes {{ {FIELDS[entity]} {PERIOD} }}"
    question = {"query": f"query($of: {kind}) {{ {entity}({where}) {{ {rows} }} }}", "variables": {"of": value}}
    hidden = {"apiKey": web.key} if web.key else {}
    return await web.post(f"{API}#{number}", json.dumps(question), JSON, accept=JSON, hidden_query=hidden)


def read(document: Document) -> Iterator[Record]:
    """Read what one answer says of the company; none when it holds no rows.

    Raises `Refused`, `Changed` or `Unavailable` for an answer that is a failure.
    """
    entity, rows = _rows(document)
    values = tuple(cvr_rows.told(entity, rows, document.fetched_at[:10]))
    if values:
        yield Record(schema="Company", key=urlsplit(document.asked).fragment, values=values)


def _rows(document: Document) -> tuple[str, tuple[Field, ...]]:
    """Which entity an answer is of, and its rows as the register holds them to be right: a corrected one is none."""
    answer = parse(document)
    faults = answer.each("errors")
    if faults:
        raise _failure(faults[0])
    entities = [name for name, _ in answer.at("data").members() if name in FIELDS]
    if len(entities) != 1:
        raise Changed(Failure.CHANGED_SHAPE, "an answer of none of the entities that were asked for")
    entity = answer.at("data", entities[0])
    more = entity.find("pageInfo", "hasNextPage")
    if more is not None and more.value is not False:
        raise Changed(Failure.CHANGED_SHAPE, f"more than {MOST_ROWS} rows of {entities[0]}")
    return entities[0], tuple(row for row in entity.at("nodes").items() if row.find("registreringTil") is None)


def _failure(fault: Field) -> Refused | Changed | Unavailable:
    """What an error in an answer means, by its code."""
    told = fault.find("extensions", "code")
    code = told.string()[:40] if told is not None else ""
    detail = f"{code} {fault.at('message').string()[:80]}".strip()
    if code.startswith(NO_ACCESS):
        return Refused(Failure.STATUS, detail)
    if code.startswith(NOT_UNDERSTOOD):
        return Changed(Failure.CHANGED_SHAPE, detail)
    return Unavailable(Failure.STATUS, detail)
