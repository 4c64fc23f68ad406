"""Does the tax administration know the VAT number that the prospect prints?"""

from collections.abc import Iterator

from research.facts import Facts
from research.model import Decision, Phrase, Signal, Weight


def find(facts: Facts) -> Iterator[Signal]:
    """At most one signal; a number that is not known is not told here, since it may be new."""
    confirmed = facts.judged(Decision.SAME, "vatConfirmed")
    if confirmed:
        ids = tuple(e.id for e in confirmed)
        yield Signal(kind="vat_confirmed", reason=Phrase.of("signal.vat_confirmed"), weight=Weight.FOR, evidence=ids)
