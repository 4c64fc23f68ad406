"""Were the newest accounts filed as those of a company that does nothing?"""

from collections.abc import Iterator

from research.facts import Facts
from research.model import Decision, Phrase, Signal, Weight


def find(facts: Facts) -> Iterator[Signal]:
    """At most one signal."""
    told = tuple(e.id for e in facts.judged(Decision.SAME, "accountsType") if e.value.casefold().startswith("dormant"))
    if told:
        yield Signal(kind="dormant", reason=Phrase.of("signal.dormant"), weight=Weight.AGAINST, evidence=told)
