"""Does a source say that the company has been dissolved?"""

from collections.abc import Iterator

from research.dates import earliest
from research.facts import Facts
from research.model import Decision, Phrase, Signal, Weight


def find(facts: Facts) -> Iterator[Signal]:
    """At most one signal, with the first date."""
    told = sorted(facts.judged(Decision.SAME, "dissolutionDate"), key=lambda e: (earliest(e.value), e.value, e.id))
    if told:
        reason = Phrase.of("signal.dissolved", event_date=told[0].value)
        yield Signal(kind="dissolved", reason=reason, weight=Weight.AGAINST, evidence=tuple(e.id for e in told))
