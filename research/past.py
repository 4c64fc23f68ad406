"""Which statements do the archived pages of the prospect's own site make, each as of the day of its capture?

Every archived page that is the company's own is read as the site is read today. What it said is kept as evidence like any
other, in the prospect's own voice.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from research.claims import Found
from research.collect import Result
from research.drift import AGE, CARDS, COUNT, FOUNDED, PAGE, PAST, PERSON, PHOTO, TEAM
from research.lines import OWN
from research.model import Decision, Evidence, Judgement, Kind, Relation
from sources.errors import SourceError
from sources.model import Document, Origin, Record, Value
from sources.sandbox import Sandbox

KINDS = {Kind.FOUNDED: FOUNDED, Kind.AGE: AGE, Kind.TEAM_SIZE: TEAM}


async def past_statements(
    box: Sandbox, results: Sequence[Result], judgements: Iterable[Judgement]
) -> tuple[Evidence, ...]:
    """What the archived pages said that are judged to be the company's own, without ids, oldest page first."""
    ours = {(j.source, j.key) for j in judgements if j.decision is Decision.SAME}
    said: list[Evidence] = []
    for result in results:
        documents = {d.sha256: d for d in result.documents}
        for sha, record in result.records:
            if record.first("capturedAt") and (result.source.id, record.key) in ours:
                said += await _read(box, documents[sha], record)
    once = {(e.property, e.value, e.person, e.as_of, e.url): e for e in reversed(said)}
    return tuple(sorted(once.values(), key=lambda e: (e.as_of, e.url, PAST.index(e.property), e.start, e.person)))


async def _read(box: Sandbox, document: Document, capture: Record) -> list[Evidence]:
    """What one archived page said; one that cannot be read says nothing, and stands in no table."""
    moment = next(capture.all("capturedAt"))
    address = capture.key.partition("/")[2]
    then = replace(document, url=address, asked=address, fetched_at=f"{_whole(moment.value)}T00:00:00Z")
    try:
        found: list[Found] = await box.run("research.said:claims_in", then, "")
        records: list[Record] = await box.run("sources.website:read", then)
    except SourceError:
        return []
    page = replace(moment, property=PAGE, value=address)
    said = [_said(document, page, moment.value)]
    said += [_claimed(document, one, moment.value) for one in found if _is_told(one)]
    return [*said, *_named(document, records, moment.value)]


def _is_told(found: Found) -> bool:
    """Whether it is a number to compare: "since the nineties" is no founding year."""
    return found.kind in KINDS and (found.kind is not Kind.FOUNDED or found.relation is Relation.EXACT)


def _whole(partial: str) -> str:
    return (partial + "-01-01")[: len("2017-01-08")] if len(partial) == len("2017") else (partial + "-01")[:10]


def _named(document: Document, records: list[Record], day: str) -> Iterator[Evidence]:
    """Whom a page about people showed, and how many."""
    counts = [value for record in records for value in record.all(CARDS)]
    if not counts:
        return
    yield _said(document, replace(counts[0], property=COUNT), day)
    for record in records:
        if record.schema == "Person":
            name = next(record.all("name"))
            role = record.first("role")
            yield replace(_said(document, replace(name, property=PERSON, value=role), day), person=name.value)
            if record.first("image"):
                shown = replace(name, property=PHOTO, value=record.first("image"))
                yield replace(_said(document, shown, day), person=name.value)


def _claimed(document: Document, found: Found, day: str) -> Evidence:
    number = found.low if found.low is not None else found.high
    value = Value(
        property=KINDS[found.kind],
        value="" if number is None else f"{number:g}",
        original=found.quote,
        quote=found.quote,
        start=found.start,
        end=found.end,
        low=found.low,
        high=found.high,
    )
    return _said(document, value, day)


def _said(document: Document, value: Value, day: str) -> Evidence:
    return Evidence(
        id="",
        property=value.property,
        source=document.source,
        origin=Origin.SELF,
        value=value.value,
        original=value.original,
        low=value.low,
        high=value.high,
        as_of=day,
        document=document.sha256,
        url=document.url,
        moment=document.fetched_at,
        quote=value.quote,
        start=value.start,
        end=value.end,
        line=OWN,
    )
