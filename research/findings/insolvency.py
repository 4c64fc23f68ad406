"""Does a source tell of an insolvency of the company itself?"""

from collections.abc import Iterator

from research.facts import Facts
from research.findings.insolvencies import kind_of
from research.model import Decision, Evidence, Phrase, Signal, Weight


def find(facts: Facts) -> Iterator[Signal]:
    """One signal for each kind of insolvency, with the first date that is known."""
    seen = set()
    told = facts.judged(Decision.SAME, "insolvency")
    own = [item for item in told if _is_ours(item, facts)]
    for item in sorted(own, key=lambda e: (not e.start_date, e.start_date, e.id)):
        kind = kind_of(item)
        if kind not in seen:
            seen.add(kind)
            what = f"insolvency.{kind}"
            if item.start_date:
                reason = Phrase.of("signal.insolvency", what_label=what, event_date=item.start_date)
            else:
                reason = Phrase.of("signal.insolvency_undated", what_label=what, seen_date=facts.on.isoformat())
            ids = tuple(e.id for e in own if kind_of(e) == kind)
            yield Signal(kind="insolvency", reason=reason, weight=Weight.AGAINST, evidence=ids)


def _is_ours(item: Evidence, facts: Facts) -> bool:
    """Where nobody names the company it is ours, but the debts of a person are not."""
    return facts.is_ours(item.organization) if item.organization else not item.person
