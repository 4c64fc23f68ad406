"""Does a register hold the company for many years already? That speaks for it, whatever it claims."""

from collections.abc import Iterator

from research.checks.age import START_BOUNDS
from research.dates import latest, years_between
from research.facts import Facts
from research.findings import shelf_company
from research.model import Decision, Phrase, Signal, Weight
from research.thresholds import LONG_HISTORY_YEARS
from sources.model import Origin


def find(facts: Facts) -> Iterator[Signal]:
    """At most one signal, with the earliest start that a register holds; the years of an empty company say nothing."""
    if any(True for _ in shelf_company.find(facts)):
        return
    held = [e for e in facts.judged(Decision.SAME, *START_BOUNDS) if e.origin is Origin.REGISTER]
    old = [e for e in held if years_between(latest(e.value), facts.on) >= LONG_HISTORY_YEARS]
    old.sort(key=lambda e: (latest(e.value), e.value, e.id))
    if old:
        reason = Phrase.of("signal.long_history", start_date=old[0].value)
        yield Signal(kind="long_history", reason=reason, weight=Weight.FOR, evidence=tuple(e.id for e in old))
