"""Is it an old empty company that somebody bought: an old date, with a new name and new directors?"""

from collections.abc import Iterator

from research.dates import earliest, latest, months_before, years_between
from research.deciders import SEATS
from research.facts import Facts
from research.model import Decision, Evidence, Phrase, Signal, Weight
from research.spans import lasts
from research.thresholds import SHELF_RECENT_MONTHS, SHELF_TOGETHER_MONTHS, SHELF_YEARS


def find(facts: Facts) -> Iterator[Signal]:
    """At most one signal: all present directors came about the day of a recent new name, long after the founding."""
    starts = facts.judged(Decision.SAME, "incorporationDate", "registrationDate")
    founded = min(starts, key=lambda e: (earliest(e.value), e.id), default=None)
    renamed = _renamed(facts)
    seats = [e for e in facts.judged(Decision.SAME, *SEATS) if _is_ours(facts, e) and lasts(e, facts.on)]
    if founded is None or renamed is None or not seats or any(not e.start_date for e in seats):
        return
    day = _day_of(renamed)
    is_old = years_between(latest(founded.value), earliest(day)) >= SHELF_YEARS
    is_recent = earliest(day) >= months_before(facts.on, SHELF_RECENT_MONTHS)
    came_with_it = all(earliest(e.start_date) >= months_before(earliest(day), SHELF_TOGETHER_MONTHS) for e in seats)
    if is_old and is_recent and came_with_it:
        reason = Phrase.of("signal.shelf_company", start_date=founded.value, event_date=day)
        ids = (founded.id, renamed.id, *(e.id for e in seats))
        yield Signal(kind="shelf_company", reason=reason, weight=Weight.AGAINST, evidence=ids)


def _is_ours(facts: Facts, seat: Evidence) -> bool:
    return not seat.organization or facts.is_ours(seat.organization)


def _renamed(facts: Facts) -> Evidence | None:
    """The evidence of the last change of name, whichever way the register files it."""
    told = [e for e in facts.judged(Decision.SAME, "nameSince", "previousName") if _day_of(e)]
    return max(told, key=lambda e: (earliest(_day_of(e)), e.id), default=None)


def _day_of(change: Evidence) -> str:
    return change.value if change.property == "nameSince" else change.end_date
