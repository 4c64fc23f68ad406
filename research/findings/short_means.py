"""Do the short-term means in the newest accounts cover the debts that fall due within a year?"""

from collections.abc import Iterator

from research.facts import Facts
from research.findings.accounts import amount, newest
from research.model import Phrase, Signal, Weight
from research.thresholds import LIQUID_RATIO


def find(facts: Facts) -> Iterator[Signal]:
    """At most one signal, when they do not."""
    filed = newest(facts, "currentAssets", "currentLiabilities")
    if not filed or amount(filed["currentLiabilities"]) <= 0:
        return
    ratio = amount(filed["currentAssets"]) / amount(filed["currentLiabilities"])
    if ratio < LIQUID_RATIO:
        day = filed["currentAssets"].as_of
        reason = Phrase.of("signal.short_means", percent=round(100 * ratio), as_of_date=day)
        ids = tuple(e.id for e in filed.values())
        yield Signal(kind="short_means", reason=reason, weight=Weight.AGAINST, evidence=ids)
