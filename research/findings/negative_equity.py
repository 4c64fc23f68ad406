"""Do the latest accounts show less than nothing of the owners' own money?"""

from collections.abc import Iterator

from research.facts import Facts
from research.model import Decision, Phrase, Signal, Weight


def find(facts: Facts) -> Iterator[Signal]:
    """At most one signal: older accounts, and accounts without a date, say nothing about now."""
    filed = [e for e in facts.judged(Decision.SAME, "equity") if e.high is not None and e.as_of]
    newest = sorted((e for e in filed if e.as_of == max(f.as_of for f in filed)), key=lambda e: e.id)
    if newest and all(e.high is not None and e.high < 0 for e in newest):
        reason = Phrase.of("signal.negative_equity", as_of_date=newest[0].as_of)
        ids = tuple(e.id for e in newest)
        yield Signal(kind="negative_equity", reason=reason, weight=Weight.AGAINST, evidence=ids)
