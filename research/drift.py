"""What did the prospect's own site say over the years about its age, its team and its people?

Every archived page that is the company's own is read as the site is read today, as of the day of its capture. What it
said is kept as evidence like any other, in the prospect's own voice; it never weighs on a verdict.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from research.claims import Found
from research.collect import Result
from research.model import Claim, Decision, Evidence, Judgement, Kind, Relation
from research.names import plain
from research.said import SELLER
from sources.errors import SourceError
from sources.model import Document, Origin, Record, Value
from sources.sandbox import Sandbox

PAGE, FOUNDED, AGE, TEAM, COUNT, PERSON = (
    *("archivedPage", "foundedThen", "ageThen", "teamThen"),
    *("peopleThen", "personThen"),
)
PAST = (PAGE, FOUNDED, AGE, TEAM, COUNT, PERSON)
KINDS = {Kind.FOUNDED: FOUNDED, Kind.AGE: AGE, Kind.TEAM_SIZE: TEAM}
CARDS = "peopleSeen"  # a page that shows people as cards is about them; a name in a sentence is no team


@dataclass(frozen=True, slots=True)
class Stage:
    """What the site said in one year, or says today: `when` is a partial date, the statements those that are quoted."""

    when: str
    founded: Claim | Evidence | None = None
    age: Claim | Evidence | None = None
    team: Claim | Evidence | None = None
    count: Evidence | None = None
    people: tuple[str, ...] = ()
    pages: tuple[Evidence, ...] = ()


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
        line="self",
    )


def stages(claims: Sequence[Claim], evidence: Sequence[Evidence], today: str) -> tuple[Stage, ...]:
    """A stage for every year with an archived page, and one for today; none when nothing was archived."""
    past = [e for e in evidence if e.property in PAST and e.judgement is Decision.SAME and e.as_of]
    years = sorted({e.as_of[:4] for e in past})
    then = [_then(year, [e for e in past if e.as_of.startswith(year)]) for year in years]
    return (*then, _now(claims, evidence, today)) if then else ()


def _then(year: str, said: list[Evidence]) -> Stage:
    def last(name: str) -> Evidence | None:
        """The last that was said of it that year, of several on one page the first."""
        told = [e for e in said if e.property == name]
        day = max((e.as_of for e in told), default="")
        return next((e for e in told if e.as_of == day), None)

    count = last(COUNT)
    shown = [e.person for e in said if e.property == PERSON and count is not None and e.document == count.document]
    pages = tuple(e for e in said if e.property == PAGE)
    return Stage(year, last(FOUNDED), last(AGE), last(TEAM), count, _once(shown), pages)


def _now(claims: Sequence[Claim], evidence: Sequence[Evidence], today: str) -> Stage:
    """What their own pages say today: not what the seller heard, nor what an old post said of its own day."""
    said = [c for c in claims if c.source != SELLER.id and (not c.as_of or c.as_of >= c.moment[:10])]

    def first(kind: Kind) -> Claim | None:
        return next((c for c in said if c.kind is kind and (c.low is not None or c.high is not None)), None)

    ours = [e for e in evidence if e.judgement is Decision.SAME and e.origin is Origin.SELF]
    count = max((e for e in ours if e.property == CARDS), key=lambda e: (e.high or 0, e.id), default=None)
    people = [e.person for e in ours if e.property == "personSeen"]
    return Stage(today, first(Kind.FOUNDED), first(Kind.AGE), first(Kind.TEAM_SIZE), count, _once(people))


def gone(before: Stage, now: Stage) -> tuple[str, ...]:
    """Whom the site named then and names no more; nobody when it names nobody at all today."""
    known = {plain(name) for name in now.people}
    return tuple(name for name in before.people if plain(name) not in known) if known else ()


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple({plain(name): name for name in names if plain(name)}.values())
