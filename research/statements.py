"""Which evidence do the records give: every fact with its source, its quote and the judgement of whose it is?"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from research.collect import Result
from research.lines import OWN
from research.model import Decision, Evidence, Judgement
from research.numbers import IDENTIFIER_KINDS
from research.people.candidates import PERSONAL, is_people_source
from research.registered import START_BOUNDS, holdings_in, in_holding, shaped
from sources.model import Document, Origin, Record, Source, Value

# What a register holds of a company beside its dates: each leads to a signal, to the call line, to who decides, or is
# held against the seller's own criteria.
REGISTERED = (
    *("activity", "town", "city", "postalRegion", "postalCode", "country"),
    *("legalForm", "nonMailing", "previousName", "nameSince", "struckOffAddress", "strikeOffProposed"),
    *("accountsOverdue", "statementOverdue", "accountsUpTo", "accountsType", "signingRule", "charges"),
    *("disputedOffice", "undeliverableOffice", "numberOfEstablishments"),
)
FIGURES = (
    *("equity", "assets", "currentAssets", "currentLiabilities", "liabilities"),
    *("result", "operatingResult", "turnover", "grossMargin", "staffCosts"),
)
# What the registers of a country say about age: one voice, since they copy it from each other.
ABOUT_AGE = frozenset({*START_BOUNDS, "firstFiling"})
# What each kind of record is evidence of: its property, and the evidence that it becomes.
TAKEN: Mapping[str, Mapping[str, str]] = {
    "Company": {
        **{p: p for p in START_BOUNDS},
        "dissolutionDate": "dissolutionDate",
        "insolvency": "insolvency",
        "listed": "listed",
        "foundingDate": "foundingDate",
        "numberOfEmployees": "numberOfEmployees",
        "profileHeadcount": "profileHeadcount",
        "peopleSeen": "peopleSeen",
        "insolvencyEnded": "insolvencyEnded",
        **{p: p for p in REGISTERED},
        "address": "address",
    },
    "Domain": {p: p for p in ("domainRegistered", "mailServer", "mailPolicy", "tools", "parked")},
    "Certificate": {"firstCertificate": "firstCertificate"},
    "Crawl": {"firstCapture": "firstCapture"},
    "Trace": {"firstMention": "firstMention"},
    "Account": {"accountCreated": "accountCreated", "firstPost": "accountCreated"},
    # A page that the archive led on to is a capture of its own.
    "Capture": {"firstCapture": "firstCapture", "capturedAt": "firstCapture"},
    "Accounts": {"filing": "firstFiling", "numberOfEmployees": "numberOfEmployees", **{p: p for p in FIGURES}},
    "Person": {"name": "personSeen"},
    "Photo": {"photo": "photo", "stockPhoto": "stockPhoto"},
    "Employment": {"role": "employment", "organization": "employment"},
    "Study": {"programme": "study", "organization": "study"},
    "Directorship": {"role": "directorship", "representative": "representative", "organizationStatus": "insolvency"},
    "Ownership": {"name": "ownership"},
    "Team": {"commitAuthors": "commitAuthors"},
    "Connection": {"name": "connection"},
    "Talk": {"messages": "messages"},
    "Vacancy": {"title": "vacancy"},
    "Succession": {"predecessor": "predecessor", "predecessorIncorporationDate": "predecessorIncorporationDate"},
}
ARCHIVE = "wayback"  # the source of the prospect's own pages of earlier years
# What the prospect's own pages print of itself, so that each number on the page leads to its quote.
PRINTED = frozenset({*IDENTIFIER_KINDS, "phone", "email"})
WITH_PERSON = frozenset(
    {"Person", "Photo", "Employment", "Study", "Directorship", "Ownership", "Connection", "Talk", "Vacancy"}
)


def evidence_of(results: Sequence[Result], judgements: Iterable[Judgement]) -> tuple[Evidence, ...]:
    """All evidence in the order of the sources; its ids are e1, e2, ... in that order.

    What is filed under a namesake of one of their people is no evidence of anything and is left out.
    """
    judged = {(j.source, j.key): j for j in judgements}
    holdings = holdings_in(record for result in results for _, record in result.records)
    found = (
        in_holding(statement, record, holdings)
        for result in results
        for sha, record in result.records
        for statement in _from_record(result, sha, record, judged)
    )
    kept = _first_traces(_first_captures(list(_distinct(found))))
    return tuple(replace(e, id=f"e{n}") for n, e in enumerate(kept, start=1))


def _from_record(
    result: Result, sha: str, record: Record, judged: Mapping[tuple[str, str], Judgement]
) -> Iterator[Evidence]:
    if record.schema not in TAKEN:
        return
    taken = TAKEN[record.schema]
    document = next(d for d in result.documents if d.sha256 == sha)
    judgement = judged.get((result.source.id, record.key))
    own = record.schema == "Vacancy" and result.source.origin is Origin.SELF  # nobody else's stand on their site
    decision = judgement.decision if judgement else Decision.SAME if own else Decision.UNSURE
    is_candidate = is_people_source(result.source) and record.schema in PERSONAL
    if is_candidate and (decision is Decision.DIFFERENT or record.schema == "Person"):
        return  # a namesake, or the account itself: only what it says of work and study is evidence
    for value in record.values:
        name = taken.get(value.property, "") if value.property != "organization" or not _has_role(record) else ""
        if not name and result.source.origin is Origin.SELF and value.property in PRINTED:
            name = value.property
        elif value.property == "vat" and result.source.origin is not Origin.SELF:
            name = "vatConfirmed"
        item = shaped(_evidence(result.source, document, record, value, name), record, value) if name else None
        if item is not None and is_candidate:
            own = record.first("assertedBy") == "self"  # his own word, wherever it stands, is the prospect's voice
            origin, line = (Origin.SELF, "self") if own else (item.origin, item.line)
            name = judgement.subject if judgement else ""
            value_ = "" if value.property == "organization" else item.value
            yield replace(item, judgement=decision, person=name, origin=origin, line=line, value=value_)
        elif item is not None:
            yield replace(item, judgement=decision)


def _has_role(record: Record) -> bool:
    return bool(record.first("role", "programme"))


def _evidence(source: Source, document: Document, record: Record, value: Value, name: str) -> Evidence:
    personal = record.schema in WITH_PERSON
    return Evidence(
        id="",
        property=name,
        source=source.id,
        origin=source.origin,
        value=record.first("role") if record.schema in {"Person", "Connection"} else value.value,
        original=value.original,
        low=value.low,
        high=value.high,
        unit=value.unit,
        as_of=value.as_of or (record.first("financialYear") if record.schema == "Accounts" else ""),
        person=record.first("name") if personal else "",
        organization=record.first("organization") if personal else "",
        start_date=record.first("startDate") if personal else "",
        end_date=record.first("endDate") if personal else "",
        document=document.sha256,
        url=document.url,
        moment=document.fetched_at,
        quote=value.quote,
        start=value.start,
        end=value.end,
        line=line_of(source, name, record),
    )


def line_of(source: Source, name: str, record: Record) -> str:
    """What a fact is one voice with.

    The prospect's own pages are one voice. The registers of one country tell the same start date, and an international
    register copies it from there: together they are one voice about age, a deposit of accounts at one of them included.
    """
    if source.origin is Origin.SELF:
        return OWN
    if source.origin is Origin.REGISTER and name in ABOUT_AGE:
        country = record.first("country", "jurisdiction").upper()[:2]
        if not country and len(source.countries) == 1:
            country = source.countries[0]
        if country:
            return f"register:{country}"
    return source.operator or source.id


def _distinct(statements: Iterable[Evidence]) -> Iterator[Evidence]:
    """Drop what the same source says again of the same entity: a second page that repeats it adds nothing."""
    seen: set[tuple[str | float | None, ...]] = set()
    for statement in statements:
        what = (statement.source, statement.property, statement.value, statement.low, statement.high, statement.unit)
        who = (statement.as_of, statement.judgement, statement.person.casefold(), statement.organization)
        key = (*what, *who, statement.start_date, statement.end_date)
        if key not in seen:
            seen.add(key)
            yield statement


def _first_captures(statements: Sequence[Evidence]) -> Iterator[Evidence]:
    """Of one archive's pages keep the first that is the company's own, and those before it that nobody can place."""
    firsts: dict[str, str] = {}
    for e in statements:
        if e.property == "firstCapture" and e.judgement is Decision.SAME:
            firsts[e.source] = min(e.value, firsts.get(e.source, e.value))
    seen: set[str] = set()
    for statement in statements:
        first = firsts.get(statement.source, "") if statement.property == "firstCapture" else ""
        if first:
            is_own = statement.judgement is Decision.SAME and statement.value == first
            is_first = is_own and statement.source not in seen
            seen |= {statement.source} if is_first else set()
            if not is_first and statement.value >= first:
                continue
        yield statement


def _first_traces(statements: Iterable[Evidence]) -> Iterator[Evidence]:
    """Of what bears a date on the prospect's own pages, today's and the archived ones, keep the earliest of each sort."""
    every = list(statements)
    firsts: dict[tuple[str, str, str], str] = {}
    for e in every:
        if _is_own_trace(e):
            sort = (e.line, e.property, e.unit)
            firsts[sort] = min(e.value, firsts.get(sort, e.value))
    for e in every:
        sort = (e.line, e.property, e.unit)
        if not _is_own_trace(e):
            yield e
        elif firsts.get(sort) == e.value:
            del firsts[sort]
            yield e


def _is_own_trace(item: Evidence) -> bool:
    is_own_page = item.origin is Origin.SELF or item.source == ARCHIVE
    return is_own_page and item.property in {"firstMention", "accountCreated"}
