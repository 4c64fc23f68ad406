"""Did this business live before in another legal person, and who would know?

A register that files a merger, a conversion or the sale of a business names the company before. Whether its years count
is another question: what was converted into ours is the same business, and so is one that bore our name or stood at our
address; a stranger that ours took over may be older than everything the prospect says of itself, so it stays unsure.
"""

from collections.abc import Iterator, Sequence

from research.attempts import PREDECESSOR
from research.collect import Result
from research.model import Attempt, Decision, Judgement, Outcome, Phrase
from research.names import plain, same_name
from research.registered import START_BOUNDS
from sources.model import Record

CONVERTED = frozenset({"conversion"})


def judge_successions(results: Sequence[Result], own: Sequence[Judgement], names: Sequence[str]) -> list[Judgement]:
    """A judgement on every company that a register names as the one before. `names`: ours, present and former."""
    same = {(j.source, j.key) for j in own if j.decision is Decision.SAME}
    found = []
    for result in results:
        addresses = {
            plain(v.value) for _, r in result.records if (result.source.id, r.key) in same for v in r.all("address")
        }
        for _, record in result.records:
            if record.schema == "Succession":
                ours = (result.source.id, record.key.split("/", 1)[0]) in same
                decision, reason = _judged(record, names, addresses) if ours else _other(record)
                found.append(Judgement(result.source.id, record.key, decision, reason, "predecessor"))
    return found


def _other(record: Record) -> tuple[Decision, Phrase]:
    return Decision.DIFFERENT, Phrase.of("identity.other_company", name=record.first("predecessor"))


def _judged(record: Record, names: Sequence[str], addresses: set[str]) -> tuple[Decision, Phrase]:
    before = record.first("predecessor")
    if record.first("manner") in CONVERTED:
        return Decision.SAME, Phrase.of("identity.converted", name=before)
    if any(same_name(before, name) for name in names):
        return Decision.SAME, Phrase.of("identity.predecessor_name", name=before)
    if any(plain(v.value) in addresses for v in record.all("predecessorAddress")):
        return Decision.SAME, Phrase.of("identity.predecessor_address", name=before)
    return Decision.UNSURE, Phrase.of("identity.taken_over", name=before)


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
