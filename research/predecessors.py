"""Did this business live before in another legal person, and who would know?

A register that files a merger, a conversion or the sale of a business names the company before. Whether its years count
is another question: what was converted into ours is the same business, and so is one that bore our name, stood at our
address or was the trade of the person who directs ours. A stranger that ours took over may be older than everything the
prospect says of itself, so it stays unsure.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from research.attempts import PREDECESSOR
from research.collect import Result
from research.model import Attempt, Decision, Judgement, Outcome, Phrase
from research.names.same import plain, same_name
from research.numbers import plain_number
from research.people.spellings import is_same_person
from research.registered import START_BOUNDS
from sources.model import Identifier, Inquiry, Record

CONVERTED = frozenset({"conversion"})
NUMBER_OF = {"BE": "kbo", "FR": "siren", "GB": "crn", "NL": "kvk"}  # which number names a company there


@dataclass(slots=True)
class _Before:
    """What all registers together say of one company before ours."""

    names: list[str] = field(default_factory=list)
    manners: set[str] = field(default_factory=set)
    addresses: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Ours:
    """What a company before ours may share with us: a name, an address, or the person who directs it."""

    names: Sequence[str]
    addresses: set[str]
    directors: Sequence[str]


def judge_successions(
    inquiry: Inquiry, results: Sequence[Result], own: Sequence[Judgement], names: Sequence[str]
) -> list[Judgement]:
    """A judgement on every company that a register names as the one before. `names`: ours, present and former.

    One register has the number, another the name, a third the address: they are held together by the number.
    """
    filed = [(result.source.id, r) for result in results for _, r in result.records if r.schema == "Succession"]
    ours = {(source, record.key) for source, record in filed if _is_ours(inquiry, own, source, record)}
    pooled: dict[str, _Before] = {}
    for source, record in filed:
        if (source, record.key) in ours:
            _add(pooled.setdefault(_which(source, record), _Before()), record)
    shared = _Ours(names, _addresses(results, own), _directors(inquiry, results, own))
    return [
        Judgement(source, record.key, *_judged(pooled[_which(source, record)], shared), "predecessor")
        if (source, record.key) in ours
        else Judgement(source, record.key, *_other(record), "predecessor")
        for source, record in filed
    ]


def _is_ours(inquiry: Inquiry, own: Sequence[Judgement], source: str, record: Record) -> bool:
    """Whether a record is filed under our number."""
    number = record.key.split("/", 1)[0]
    same = any(j.decision is Decision.SAME and (j.source, j.key) == (source, number) for j in own)
    return same or any(plain_number(i.value) == plain_number(number) for i in inquiry.identifiers)


def _which(source: str, record: Record) -> str:
    """By which a company before is known: its number, else the record itself."""
    return plain_number(record.first("predecessorNumber")) or f"{source}/{record.key}"


def _add(before: _Before, record: Record) -> None:
    before.names += [v.value for v in record.all("predecessor")]
    before.manners |= {v.value for v in record.all("manner")}
    before.addresses |= {plain(v.value) for v in record.all("predecessorAddress")}


def _addresses(results: Sequence[Result], own: Sequence[Judgement]) -> set[str]:
    same = {(j.source, j.key) for j in own if j.decision is Decision.SAME}
    return {
        plain(v.value)
        for result in results
        for _, r in result.records
        if (result.source.id, r.key) in same
        for v in r.all("address")
    }


def _directors(inquiry: Inquiry, results: Sequence[Result], own: Sequence[Judgement]) -> list[str]:
    """The people who direct our company: a sole trader who brings the business into a company goes on directing it."""
    return [
        record.first("name")
        for result in results
        for _, record in result.records
        if record.schema == "Directorship"
        and record.first("directorKind") != "company"
        and not record.first("endDate")
        and _is_ours(inquiry, own, result.source.id, record)
    ]


def _other(record: Record) -> tuple[Decision, Phrase]:
    return Decision.DIFFERENT, Phrase.of("identity.other_company", name=record.first("predecessor"))


def _judged(before: _Before, ours: _Ours) -> tuple[Decision, Phrase]:
    name = next(iter(before.names), "")
    if before.manners & CONVERTED:
        return Decision.SAME, Phrase.of("identity.converted", name=name)
    if any(same_name(one, other) for one in before.names for other in ours.names):
        return Decision.SAME, Phrase.of("identity.predecessor_name", name=name)
    if before.addresses & ours.addresses:
        return Decision.SAME, Phrase.of("identity.predecessor_address", name=name)
    if any(is_same_person(one, other) for one in before.names for other in ours.directors):
        return Decision.SAME, Phrase.of("identity.predecessor_person", name=name)
    return Decision.UNSURE, Phrase.of("identity.taken_over", name=name)


def unknown_starts(results: Sequence[Result], own: Sequence[Identifier], country: str) -> tuple[Identifier, ...]:
    """The numbers of companies before ours of which no register has told yet when they began. `own`: our numbers."""
    kind = NUMBER_OF.get(country, "")
    numbers = {plain_number(one.value) for one in own}
    filed = [r for result in results for _, r in result.records if r.schema == "Succession"]
    filed = [r for r in filed if plain_number(r.key.split("/", 1)[0]) in numbers]
    dated = {_which("", r) for r in filed if r.first("predecessorIncorporationDate")}
    named = dict.fromkeys(v.value for r in filed for v in r.all("predecessorNumber"))
    return tuple(Identifier(kind, n, country) for n in named if kind and plain_number(n) not in dated)


def predecessor_attempts(results: Sequence[Result], own: Sequence[Judgement]) -> Iterator[Attempt]:
    """One attempt for each register that would show a predecessor and that has our company: found or not found.

    A source that did not answer for our company looked for nothing, nor did one that does not go back to its beginning
    (a gazette that began later).
    """
    same = {(j.source, j.key) for j in own if j.decision is Decision.SAME}
    for result in results:
        if PREDECESSOR not in result.source.tells:
            continue
        companies = [r for _, r in result.records if r.schema == "Company" and (result.source.id, r.key) in same]
        begun = any(True for company in companies for _ in company.all(*START_BOUNDS))
        if begun and all(a.outcome in {Outcome.FOUND, Outcome.NOT_FOUND} for a in result.attempts):
            shown = any(
                r.schema == "Succession" and (result.source.id, r.key.split("/", 1)[0]) in same
                for _, r in result.records
            )
            outcome = Outcome.FOUND if shown else Outcome.NOT_FOUND
            moment = result.attempts[0].moment
            yield Attempt(
                source=result.source.id, outcome=outcome, about=PREDECESSOR, tells=(PREDECESSOR,), moment=moment
            )
