"""Has the equity fallen by a good part from one year's accounts to the next?"""

from collections.abc import Iterator

from research.facts import Facts
from research.findings.accounts import amount, years
from research.model import Phrase, Signal, Weight
from research.thresholds import FALLEN_EQUITY_SHARE


def find(facts: Facts) -> Iterator[Signal]:
    """At most one signal, from two years that one source filed; a fall below nothing is another signal."""
    filed = years(facts, "equity")[:2]
    if len(filed) < 2:
        return
    now, before = filed
    if int(now.as_of[:4]) - int(before.as_of[:4]) != 1 or amount(before) <= 0:
        return  # a year is missing between the two, or there was nothing to fall from
    if 0 <= amount(now) < amount(before) * FALLEN_EQUITY_SHARE:
        fall = round(100 * (1 - amount(now) / amount(before)))
        reason = Phrase.of("signal.falling_equity", percent=fall, before_date=before.as_of, as_of_date=now.as_of)
        yield Signal(kind="falling_equity", reason=reason, weight=Weight.AGAINST, evidence=(now.id, before.id))
