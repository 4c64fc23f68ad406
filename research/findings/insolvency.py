"""Does a source tell of an insolvency of the company itself, and has it ended?"""

from collections.abc import Iterator

from research.facts import Facts
from research.findings.insolvencies import kind_of
from research.model import Decision, Evidence, Phrase, Signal, Weight


def find(facts: Facts) -> Iterator[Signal]:
    """One signal for each kind of insolvency, with the first date that is known; one that ended is told as such."""
    seen = set()
    told = facts.judged(Decision.SAME, "insolvency")
    own = [item for item in told if _is_ours(item, facts)]
    ended = [item for item in facts.judged(Decision.SAME, "insolvencyEnded") if _is_ours(item, facts)]
    for item in sorted(own, key=lambda e: (not e.start_date, e.start_date, e.id)):
        kind = kind_of(item)
        if kind not in seen:
            seen.add(kind)
            same = [e for e in own if kind_of(e) == kind]
            end = _end(same, [e for e in ended if kind_of(e) == kind])
            yield _signal(facts, item, kind, tuple(e.id for e in same), end)


def _signal(facts: Facts, item: Evidence, kind: str, ids: tuple[str, ...], end: Evidence | None) -> Signal:
    what = f"insolvency.{kind}"
    if end is not None:
        reason = Phrase.of("signal.insolvency_ended", what_label=what, end_date=end.start_date)
        return Signal(kind="insolvency_ended", reason=reason, weight=Weight.NEUTRAL, evidence=(*ids, end.id))
    if item.start_date:
        reason = Phrase.of("signal.insolvency", what_label=what, event_date=item.start_date)
    else:
        reason = Phrase.of("signal.insolvency_undated", what_label=what, seen_date=facts.on.isoformat())
    return Signal(kind="insolvency", reason=reason, weight=Weight.AGAINST, evidence=ids)


def _end(told: list[Evidence], ended: list[Evidence]) -> Evidence | None:
    """The end that came after every beginning of its kind; a later one, or one without a date, is not ended by it."""
    last = max(ended, key=lambda e: (e.start_date, e.id), default=None)
    if last is None or not last.start_date:
        return None
    return last if all(item.start_date and item.start_date <= last.start_date for item in told) else None


def _is_ours(item: Evidence, facts: Facts) -> bool:
    """Where nobody names the company it is ours, but the debts of a person are not."""
    return facts.is_ours(item.organization) if item.organization else not item.person
