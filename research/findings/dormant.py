"""Were the newest accounts filed as those of a company that does nothing?"""

from collections.abc import Iterator

from research.facts import Facts
from research.model import Decision, Phrase, Signal, Weight


def find(facts: Facts) -> Iterator[Signal]:
    """At most one signal, with the end of the book year where the same source tells it."""
    told = [e for e in facts.judged(Decision.SAME, "accountsType") if e.value.casefold().startswith("dormant")]
    if not told:
        return
    sources = {e.source for e in told}
    dated = [e for e in facts.judged(Decision.SAME, "accountsUpTo") if e.source in sources]
    newest = max(dated, key=lambda e: (e.value, e.id), default=None)
    reason = Phrase.of("signal.dormant")
    if newest is not None:
        reason = Phrase.of("signal.dormant_dated", as_of_date=newest.value)
    ids = tuple(e.id for e in (*told, *([newest] if newest is not None else [])))
    yield Signal(kind="dormant", reason=reason, weight=Weight.AGAINST, evidence=ids)
