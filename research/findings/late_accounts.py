"""Are the accounts overdue, as the register says, or are the newest that were found older than any term allows?"""

from collections.abc import Iterator

from research.dates import latest, months_before
from research.facts import Facts
from research.model import Decision, Phrase, Signal, Weight
from research.thresholds import OLD_ACCOUNTS_MONTHS


def find(facts: Facts) -> Iterator[Signal]:
    """At most one signal. Where no accounts were found at all nothing follows: many firms need not file any."""
    overdue = facts.judged(Decision.SAME, "accountsOverdue", "statementOverdue")
    late = tuple(e.id for e in overdue if e.value == "yes")
    if late:
        yield Signal(
            kind="late_accounts", reason=Phrase.of("signal.late_accounts"), weight=Weight.AGAINST, evidence=late
        )
        return
    filed = [
        e
        for e in facts.judged(Decision.SAME, "equity", "assets", "accountsUpTo")
        if _year(e.as_of, e.value, e.property)
    ]
    newest = max(filed, key=lambda e: (_year(e.as_of, e.value, e.property), e.id), default=None)
    if newest is None:
        return
    day = _year(newest.as_of, newest.value, newest.property)
    if latest(day) < months_before(facts.on, OLD_ACCOUNTS_MONTHS):
        reason = Phrase.of("signal.old_accounts", as_of_date=day)
        yield Signal(kind="old_accounts", reason=reason, weight=Weight.NEUTRAL, evidence=(newest.id,))


def _year(as_of: str, value: str, name: str) -> str:
    """The book year that a figure is of, or up to which the register has accounts."""
    return value if name == "accountsUpTo" else as_of
