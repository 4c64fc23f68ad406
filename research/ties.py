"""Which records of a register hang on our company: its officers and owners, and those of the companies behind them?

A register files them under a company's number, the part of a record's key before the first slash. Under our number they
are ours; under the number of a company that directs or owns ours they are of who stands behind it, a few levels up.
"""

from collections.abc import Sequence

from research.collect import Result
from research.model import Decision, Judgement, Phrase
from research.numbers import plain_number
from sources.model import Inquiry, Origin, Record

TIES = frozenset({"Directorship", "Ownership"})
LEVELS = 3  # a holding above a holding above the company; higher up nobody picks up the phone


def judge_ties(inquiry: Inquiry, results: Sequence[Result], own: Sequence[Judgement]) -> list[Judgement]:
    """A judgement on every officer and owner that a register names. `own`: the judgements on the companies."""
    same = {(j.source, plain_number(j.key)) for j in own if j.decision is Decision.SAME}
    numbers = {plain_number(i.value) for i in inquiry.identifiers}
    ties = [
        (result.source.id, record)
        for result in results
        for _, record in result.records
        if record.schema in TIES and result.source.origin is Origin.REGISTER
    ]
    reached = {_at(s, r): 0 for s, r in ties if _number(r) in numbers or (s, _number(r)) in same}
    for level in range(1, LEVELS):
        behind = {(s, n) for s, r in ties if reached.get(_at(s, r)) == level - 1 for n in _companies(r)}
        reached |= {_at(s, r): level for s, r in ties if (s, _number(r)) in behind and _at(s, r) not in reached}
    return [_judged(source, record, reached.get(_at(source, record))) for source, record in ties]


def _judged(source: str, record: Record, level: int | None) -> Judgement:
    place = record.first("organization") or record.key.split("/", 1)[0]
    if level is None:
        return Judgement(source, record.key, Decision.DIFFERENT, Phrase.of("identity.other_company", name=place))
    if level == 0:
        return Judgement(source, record.key, Decision.SAME, Phrase.of("identity.own_officer"))
    return Judgement(source, record.key, Decision.SAME, Phrase.of("identity.behind_them", name=place))


def _at(source: str, record: Record) -> tuple[str, str]:
    return source, record.key


def _companies(record: Record) -> list[str]:
    """The numbers of the companies that this record names as director or owner."""
    return [plain_number(v.value) for v in record.all("directorNumber", "ownerNumber")]


def _number(record: Record) -> str:
    return plain_number(record.key.split("/", 1)[0])
