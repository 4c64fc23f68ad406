"""Is only a sliver of the balance sheet the owners' own money?"""

from collections.abc import Iterator

from research.facts import Facts
from research.findings.accounts import amount, newest
from research.model import Phrase, Signal, Weight
from research.thresholds import THIN_EQUITY_SHARE


def find(facts: Facts) -> Iterator[Signal]:
    """At most one signal, from the newest accounts; less than nothing is another signal."""
    filed = newest(facts, "equity", "assets")
    if not filed or amount(filed["assets"]) <= 0 or amount(filed["equity"]) < 0:
        return
    share = amount(filed["equity"]) / amount(filed["assets"])
    if share < THIN_EQUITY_SHARE:
        reason = Phrase.of("signal.thin_equity", share=round(100 * share), as_of_date=filed["equity"].as_of)
        ids = tuple(e.id for e in filed.values())
        yield Signal(kind="thin_equity", reason=reason, weight=Weight.AGAINST, evidence=ids)
