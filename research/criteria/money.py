"""Is there as much equity or turnover as the seller asks, no insolvency, and a VAT number that is known?"""

from research.criteria.known import Known, nothing
from research.criteria.model import Answer, Fits, Rule
from research.dates import earliest, months_before
from research.model import Decision, Evidence, Param, Phrase
from research.thresholds import OLD_ACCOUNTS_MONTHS

INSOLVENCY = "insolvency"  # the signal of one that has not ended


def equity_at_least(rule: Rule, known: Known) -> Answer:
    """Whether the newest accounts hold so much equity."""
    return _figure(rule, known, "equity")


def turnover_at_least(rule: Rule, known: Known) -> Answer:
    """Whether the newest accounts state so much turnover; small companies need not."""
    return _figure(rule, known, "turnover")


def _figure(rule: Rule, known: Known, name: str) -> Answer:
    """Two filings of one year that differ give an answer only when both give the same."""
    filed = [e for e in known.facts.judged(Decision.SAME, name) if e.low is not None and e.as_of]
    newest = max((e.as_of for e in filed), default="")
    figures = [e for e in filed if e.as_of == newest]
    if not figures:
        return nothing(known, name, "accounts")
    ids = tuple(e.id for e in figures)
    first = min(figures, key=lambda e: (_amount(e), e.id))
    enough = {_amount(e) >= rule.amount for e in figures}
    old = earliest(newest) < months_before(known.facts.on, OLD_ACCOUNTS_MONTHS)
    other = rule.unit and any(e.unit and e.unit != rule.unit for e in figures)
    if old or other or len(enough) > 1:
        key = "figure_old" if old else "figure_currency" if other else "figure_open"
        return Answer(Fits.UNKNOWN, _said(key, first), ids)
    return Answer(Fits.YES if enough == {True} else Fits.NO, _said("figure", first), ids)


def _said(key: str, item: Evidence) -> Phrase:
    amount = float(_amount(item))
    whole: Param = int(amount) if amount.is_integer() else amount
    params: dict[str, Param] = {"property_label": item.property, "amount": whole, "day_date": item.as_of}
    if item.unit:
        return Phrase.of(f"criteria.{key}_in", currency=item.unit, **params)
    return Phrase.of(f"criteria.{key}", **params)


def _amount(item: Evidence) -> float:
    return item.low if item.low is not None else 0.0


def no_insolvency(_: Rule, known: Known) -> Answer:
    """No when one is known that has not ended; yes only when a source that would know has answered."""
    for signal in known.dossier.signals:
        if signal.kind == INSOLVENCY:
            return Answer(Fits.NO, signal.reason, signal.evidence)
    asked = known.answered(INSOLVENCY)
    if not asked:
        return nothing(known, INSOLVENCY)
    return Answer(Fits.YES, Phrase.of("criteria.insolvency_yes", asked=",".join(asked)))


def vat_confirmed(_: Rule, known: Known) -> Answer:
    """Whether the tax administration knows the number; one that is not known may be new, so it is never no."""
    found = known.facts.judged(Decision.SAME, "vatConfirmed")
    if not found:
        return nothing(known, "vat")
    return Answer(Fits.YES, Phrase.of("criteria.vat_yes"), tuple(e.id for e in found[:1]))
