"""Did their own story change: a founding year that moved back, a team that grew at a stroke, people who left the page?"""

from collections.abc import Iterator

from research.drift import FOUNDED, SAID, Stage, gone, stages
from research.facts import Facts
from research.model import Claim, Decision, Evidence, Kind, Phrase, Relation, Signal, Weight
from research.thresholds import GONE_LEAST, GONE_SHARE, JUMP_LEAST, JUMP_TIMES, YEAR_MOVED


def find(facts: Facts) -> Iterator[Signal]:
    """At most one signal of each of the three kinds."""
    told = stages(facts.claims, facts.evidence, facts.on.isoformat())
    if told:
        yield from _moved(facts)
        yield from _jumped(told)
        yield from _gone(told)


def _moved(facts: Facts) -> Iterator[Signal]:
    """A founding year that lies further back now than on every archived page that states one, and not both today."""
    now = [c for c in facts.claims if c.kind is Kind.FOUNDED and c.relation is Relation.EXACT and c.source != SAID]
    first = min((c for c in now if c.low is not None), key=lambda c: (c.low or 0, c.id), default=None)
    then = [e for e in facts.judged(Decision.SAME, FOUNDED) if e.low is not None]
    if first is None or first.low is None or not then:
        return
    earliest = min(then, key=lambda e: (e.low or 0, e.as_of, e.id))
    is_still_said = any(c.low is not None and abs(c.low - (earliest.low or 0)) < YEAR_MOVED for c in now)
    if not is_still_said and (earliest.low or 0) - first.low >= YEAR_MOVED:
        last = max((e for e in then if e.low == earliest.low), key=lambda e: (e.as_of, e.id))
        reason = Phrase.of(
            "signal.founding_year_moved",
            seen_date=last.as_of,
            then_date=f"{last.low:04.0f}",
            now_date=f"{first.low:04.0f}",
        )
        yield Signal(kind="founding_year_moved", reason=reason, weight=Weight.AGAINST, evidence=(last.id, first.id))


def _jumped(told: tuple[Stage, ...]) -> Iterator[Signal]:
    """A claimed team that is a multiple of what the last archived page claimed: firms do grow, so this is neutral."""
    before = next((stage for stage in reversed(told[:-1]) if stage.team is not None), None)
    if before is None or before.team is None or told[-1].team is None:
        return
    then, now = _number(before.team), _number(told[-1].team)
    if now >= then * JUMP_TIMES and now - then >= JUMP_LEAST:
        reason = Phrase.of("signal.team_claim_jumped", seen_date=before.team.as_of, then=round(then), now=round(now))
        yield Signal(kind="team_claim_jumped", reason=reason, evidence=(before.team.id, told[-1].team.id))


def _number(item: Claim | Evidence) -> float:
    return item.low if item.low is not None else item.high or 0


def _gone(told: tuple[Stage, ...]) -> Iterator[Signal]:
    """Most of those whom the last archived page of people showed are not named any more."""
    before = next((stage for stage in reversed(told[:-1]) if stage.people), None)
    if before is None or before.count is None:
        return
    left = gone(before, told[-1])
    if len(left) >= GONE_LEAST and len(left) >= GONE_SHARE * len(before.people):
        shown = len(before.people)
        reason = Phrase.of("signal.people_gone", seen_date=before.count.as_of, shown=shown, gone=len(left))
        yield Signal(kind="people_gone", reason=reason, evidence=(before.count.id,))
