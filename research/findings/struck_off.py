"""Does the register want to strike the company off, or doubt its address: struck off, in dispute, undeliverable?"""

from collections.abc import Iterator

from research.dates import earliest
from research.facts import Facts
from research.model import Decision, Phrase, Signal, Weight

OFFICES = {"disputedOffice": "disputed_office", "undeliverableOffice": "undeliverable_office"}


def find(facts: Facts) -> Iterator[Signal]:
    """At most one signal of each sort. An address struck off ex officio is one where the post found nobody."""
    proposed = tuple(e.id for e in facts.judged(Decision.SAME, "strikeOffProposed") if e.value == "yes")
    if proposed:
        reason = Phrase.of("signal.strike_off")
        yield Signal(kind="strike_off", reason=reason, weight=Weight.AGAINST, evidence=proposed)
    struck = sorted(facts.judged(Decision.SAME, "struckOffAddress"), key=lambda e: (earliest(e.value), e.id))
    if struck:
        reason = Phrase.of("signal.struck_off_address", event_date=struck[-1].value)
        ids = tuple(e.id for e in struck)
        yield Signal(kind="struck_off_address", reason=reason, weight=Weight.AGAINST, evidence=ids)
    for name, kind in OFFICES.items():
        doubted = tuple(e.id for e in facts.judged(Decision.SAME, name) if e.value == "yes")
        if doubted:
            yield Signal(kind=kind, reason=Phrase.of(f"signal.{kind}"), weight=Weight.AGAINST, evidence=doubted)
