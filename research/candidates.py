"""Which companies in the registers bear this name, and is one of them ours?"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from research.collect import Result
from research.likeness import NEAR, TOWN, Known, likeness, nearness
from research.model import Phrase
from research.names.same import form_named, forms_clash, plain, same_name, split_form
from research.numbers import REGISTER_KINDS, identifiers_in, same_number
from sources.model import Identifier, Inquiry, Origin, Record, Source

MOST_NEAR = 9  # offered to a seller who must read them all
# Towns that a register writes in another language or in full.
TOWNS = {
    "s gravenhage": "den haag",
    "the hague": "den haag",
    "s hertogenbosch": "den bosch",
    "bruxelles": "brussel",
    "brussels": "brussel",
    "anvers": "antwerpen",
    "antwerp": "antwerpen",
    "gand": "gent",
    "ghent": "gent",
    "liege": "luik",
}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A legal entity that may be meant: `score` (0 to 100) orders the list, `reasons` say what it is made of."""

    name: str
    identifier: Identifier
    source: str
    town: str = ""
    since: str = ""
    score: int = 0
    reasons: tuple[Phrase, ...] = ()


class Ambiguous(Exception):
    """Several legal entities fit and none is the better one, or one of which only the name is known to fit.

    The seller must say which.
    """

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        super().__init__(f"{len(candidates)} candidates")
        self.candidates = tuple(candidates)


def companies(results: Iterable[Result], *, own: bool) -> Iterator[tuple[Source, Record]]:
    """The Company records of the prospect's own pages, or of everybody else."""
    for result in results:
        if (result.source.origin is Origin.SELF) is own:
            yield from ((result.source, record) for _, record in result.records if record.schema == "Company")


def town_of(text: str) -> str:
    """A town in one spelling, so that a register in another language names the same."""
    name = plain(text)
    return TOWNS.get(name, name)


def by_name(inquiry: Inquiry, results: Sequence[Result]) -> tuple[Identifier, ...]:
    """The numbers of the one company of that name that a register knows, when something else agrees too.

    A partial register may hold only the namesake: its hit counts when the town agrees with the prospect's own pages,
    and alone only where the register is complete. Living companies come before those that ended. Raises `Ambiguous`
    when several are left, and for a hit in a partial register when there is no site that could tell.
    """
    towns = {town_of(v.value) for _, record in companies(results, own=True) for v in record.all(*TOWN)} - {""}
    hits = [(s, r) for s, r in companies(results, own=False) if _fits_name(inquiry, s, r)]
    hits = [hit for hit in hits if not _has_ended(hit[1])] or hits
    hits = [hit for hit in hits if town_of(hit[1].first(*TOWN)) in towns] or hits
    sure = [(s, r) for s, r in hits if s.complete or town_of(r.first(*TOWN)) in towns]
    found = _distinct(sure or ([] if inquiry.site else hits))
    if len(found) > 1 or (found and not sure):
        raise Ambiguous(_ranked(inquiry, results, found))
    return tuple(i for _, record in found for i in identifiers_in(record))


def near_ones(inquiry: Inquiry, results: Sequence[Result]) -> tuple[Candidate, ...]:
    """Companies that a register gave and of which none fits exactly: a close name, a former one, another form."""
    hits = [
        (source, record)
        for source, record in companies(results, own=False)
        if source.origin is Origin.REGISTER
        and any(i.kind in REGISTER_KINDS for i in identifiers_in(record))
        and not is_abroad(inquiry, record)
        and nearness(inquiry.name, record) >= NEAR
    ]
    return _ranked(inquiry, results, _distinct(hits))[:MOST_NEAR]


def _ranked(
    inquiry: Inquiry, results: Sequence[Result], hits: Sequence[tuple[Source, Record]]
) -> tuple[Candidate, ...]:
    """The best first; of equal ones in the order of their numbers."""
    own = [record for _, record in companies(results, own=True)]
    towns = {town_of(v.value) for record in own for v in record.all(*TOWN)} - {""}
    known = Known(towns, {i for record in own for i in identifiers_in(record)})
    found = []
    for source, record in hits:
        like = likeness(inquiry, record, known, town_of(record.first(*TOWN)))
        found.append(replace(_candidate(source, record), score=like.score, reasons=like.reasons))
    return tuple(sorted(found, key=lambda one: -one.score))


def _distinct(hits: Sequence[tuple[Source, Record]]) -> list[tuple[Source, Record]]:
    """One hit for each company: those that share a number are one, and one with only an LEI yields to others."""
    national = [hit for hit in hits if any(i.kind != "lei" for i in identifiers_in(hit[1]))]
    kept: list[tuple[Source, Record]] = []
    for hit in national or hits:
        if not any(shares_number(identifiers_in(other), hit[1]) for _, other in kept):
            kept.append(hit)
    return sorted(kept, key=lambda hit: (identifiers_in(hit[1]), hit[1].first("name")))


def shares_number(numbers: Sequence[Identifier], record: Record) -> bool:
    """Whether a record states one of these numbers."""
    theirs = identifiers_in(record)
    return any(o.kind == t.kind and same_number(o.kind, o.value, t.value) for o in numbers for t in theirs)


def _fits_name(inquiry: Inquiry, source: Source, record: Record) -> bool:
    return (
        source.origin is Origin.REGISTER
        and any(i.kind in REGISTER_KINDS for i in identifiers_in(record))
        and any(same_name(v.value, inquiry.name) for v in record.all("name", "alias"))
        and not is_abroad(inquiry, record)
        and not forms_clash(split_form(inquiry.name)[1], form_of(record))
    )


def is_abroad(inquiry: Inquiry, record: Record) -> bool:
    """Whether a record is of a company in another country than ours."""
    theirs = record.first("country").upper()
    return bool(inquiry.country and theirs) and inquiry.country != theirs


def form_of(record: Record) -> str:
    """The legal form that a record's own field names, else the one in its name."""
    return form_named(record.first("legalForm")) or split_form(record.first("name"))[1]


def _has_ended(record: Record) -> bool:
    return record.first("status") == "inactive" or bool(record.first("dissolutionDate"))


def _candidate(source: Source, record: Record) -> Candidate:
    numbers = identifiers_in(record)
    identifier = next((i for i in numbers if i.kind != "lei"), numbers[0])  # the one that a seller knows
    country = replace(identifier, country=identifier.country or record.first("country"))
    since = record.first("incorporationDate", "registrationDate")
    return Candidate(record.first("name"), country, source.id, record.first(*TOWN), since)
