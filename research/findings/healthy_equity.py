"""Do the latest accounts show that a good part of the company is paid with its owners' own money?"""

from collections.abc import Iterator

from research.facts import Facts
from research.model import Decision, Evidence, Phrase, Signal, Weight
from research.thresholds import HEALTHY_EQUITY_SHARE


def find(facts: Facts) -> Iterator[Signal]:
    """At most one signal, from the equity and the assets of one and the same newest year."""
    filed = [e for e in facts.judged(Decision.SAME, "equity", "assets") if e.low is not None and e.as_of]
    newest = max((e.as_of for e in filed), default="")
    equity, assets = _of(filed, "equity", newest), _of(filed, "assets", newest)
    if not equity or not assets:
        return
    share = min(e.low or 0.0 for e in equity) / max(a.low or 0.0 for a in assets)
    if share >= HEALTHY_EQUITY_SHARE:
        reason = Phrase.of("signal.healthy_equity", share=round(100 * share), as_of_date=newest)
        ids = tuple(e.id for e in (*equity, *assets))
        yield Signal(kind="healthy_equity", reason=reason, weight=Weight.FOR, evidence=ids)


def _of(filed: list[Evidence], name: str, year: str) -> list[Evidence]:
    return [e for e in filed if e.property == name and e.as_of == year and (name != "assets" or (e.low or 0) > 0)]
