"""Do the prospect's own pages say two things of its age, or of its team, that no kind reading makes one?

A page that nobody brought up to date says fewer years than there are, never more; a team may have grown since. Only what
is left is told, beside each other and without a grade.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations

from research.checks.claimed_start import claimed_start
from research.facts import Facts
from research.model import Claim, Kind, Phrase, Relation, Signal
from research.thresholds import OWN_AGES_APART_YEARS, OWN_STARTS_APART_YEARS, OWN_TEAMS_APART
from sources.model import Origin

LARGEST = 200  # claims compared: a site with more repeats itself


def find(facts: Facts) -> Iterator[Signal]:
    """At most one signal of the age and one of the team, with the two statements that lie furthest apart."""
    own = [
        c for c in facts.claims if c.origin is Origin.SELF and c.document and not c.person and c.url.startswith("http")
    ]
    ages = [c for c in own if c.kind in {Kind.FOUNDED, Kind.AGE} and c.low is not None]
    teams = [c for c in own if c.kind is Kind.TEAM_SIZE and c.relation in {Relation.EXACT, Relation.ABOUT}]
    yield from _furthest([(_years_apart(*pair, facts), pair) for pair in combinations(ages[:LARGEST], 2)], "age")
    yield from _furthest([(_heads_apart(*pair), pair) for pair in combinations(teams[:LARGEST], 2)], "team_size")


def _furthest(pairs: Sequence[tuple[float, tuple[Claim, Claim]]], about: str) -> Iterator[Signal]:
    apart, pair = max(pairs, key=lambda one: one[0], default=(0.0, None))
    if pair is not None and apart > 0:
        words = {"one": pair[0].quote, "other": pair[1].quote}
        yield Signal(
            kind="own_words_differ",
            reason=Phrase.of(f"signal.own_words_differ_{about}", **words),
            evidence=tuple(claim.id for claim in pair),
        )


def _years_apart(one: Claim, other: Claim, facts: Facts) -> float:
    """How many years apart two claims put the start; nought where a page of some years ago explains it."""
    starts = {claim.id: claimed_start(claim, facts.on) for claim in (one, other)}
    if any(start is None for start in starts.values()):
        return 0.0
    first, last = sorted((one, other), key=lambda claim: _year(claim, facts))
    apart = _year(last, facts) - _year(first, facts)
    if last.kind is Kind.AGE:  # fewer years than another page says: written earlier, or "more than" so many
        stale = first.kind is Kind.FOUNDED or last.relation is Relation.AT_LEAST
        return 0.0 if stale or apart <= OWN_AGES_APART_YEARS else float(apart)
    return float(apart) if apart > OWN_STARTS_APART_YEARS else 0.0


def _year(claim: Claim, facts: Facts) -> int:
    start = claimed_start(claim, facts.on)
    return start.last.year if start else facts.on.year


def _heads_apart(one: Claim, other: Claim) -> float:
    few, many = sorted((one.low or 0.0, other.low or 0.0))
    return many - few if few and many / few >= OWN_TEAMS_APART else 0.0
