"""Has the equity fallen by a good part from one year's accounts to the next?"""

from collections.abc import Iterator

from research.facts import Facts
from research.findings.accounts import amount, years
from research.model import Phrase, Signal, Weight
from research.thresholds import FALLEN_EQUITY_SHARE


def find(facts: Facts) -> Iterator[Signal]:
    """At most one signal, from the two newest years that one source filed."""
    now, *earlier = years(facts, "equity") or (None,)
    if now is None or not earlier or amount(earlier[0]) <= 0:
        return
    before = earlier[0]
    if amount(now) < amount(before) * FALLEN_EQUITY_SHARE:
        fall = round(100 * (1 - amount(now) / amount(before)))
        reason = Phrase.of("signal.falling_equity", percent=fall, before_date=before.as_of, as_of_date=now.as_of)
        yield Signal(kind="falling_equity", reason=reason, weight=Weight.AGAINST, evidence=(now.id, before.id))
