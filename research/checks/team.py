"""Do as many people work there as they say?

The largest number that any source allows decides. Only a number from a register, accounts or a profile can contradict,
and only while it is fresh; the people seen on their own pages add a voice. Innocent: freelancers and colleagues of the
group.
"""

from collections.abc import Iterable
from fractions import Fraction

from research import attempts
from research.checks.headcounts import PROPERTIES, can_contradict, is_counted, least, most, numbers, seen
from research.checks.saying import verdict, whole
from research.facts import Facts
from research.lines import by_line, confidence
from research.model import Claim, Confidence, Evidence, Kind, Label, Param, Phrase, Relation, Verdict
from research.thresholds import LINES_AGAINST, TEAM_POLISHED, TEAM_STRETCHED, TEAM_SUPPORTED

KINDS = frozenset({Kind.TEAM_SIZE})
UNKNOWN = (Label.UNKNOWN, Confidence.LOW)
STEPS = ((TEAM_SUPPORTED, Label.SUPPORTED), (TEAM_POLISHED, Label.POLISHED), (TEAM_STRETCHED, Label.STRETCHED))


def check(claim: Claim, facts: Facts) -> Verdict:
    """The verdict on one claim of kind team_size."""
    claimed = _claimed(claim)
    if claimed is None:
        return verdict(claim, UNKNOWN, Phrase.of("team.not_stated"), "not_stated")
    found = numbers(facts)
    if not found:
        return _unknown(claim, "team.nothing", (), facts, {"claimed": whole(claimed)})
    places = _places(claimed, found[0], facts)
    if claim.relation is Relation.AT_MOST:
        fitting = [e for e in found if least(e) <= claimed]
        return _supported(claim, Phrase.of("team.supported_at_most", **places), fitting, found)
    label = by_share(claimed, most(found[0]))
    if label is Label.SUPPORTED:
        fitting = [e for e in found if by_share(claimed, most(e)) is Label.SUPPORTED]
        return _supported(claim, Phrase.of("team.supported", **places), fitting, fitting)
    against = [e for e in found if can_contradict(e, facts.on)]
    if not any(is_counted(e) for e in against):
        return _unknown(claim, "team.too_little", found, facts, places)
    key = f"team.{label}"
    if label is Label.REFUTED and len(by_line(against)) < LINES_AGAINST:
        label, key = Label.STRETCHED, "team.lowered_alone"
    return verdict(claim, (label, confidence(against, label)), Phrase.of(key, **places), "short", (found[0], *against))


def by_share(claimed: float, found: float) -> Label:
    """The label of so many found against so many claimed, exact at the thresholds."""
    return next((label for share, label in STEPS if Fraction(found) >= share * Fraction(claimed)), Label.REFUTED)


def _supported(claim: Claim, reason: Phrase, fitting: Iterable[Evidence], used: Iterable[Evidence]) -> Verdict:
    return verdict(claim, (Label.SUPPORTED, confidence(fitting, Label.SUPPORTED)), reason, "supported", used)


def _unknown(claim: Claim, key: str, used: tuple[Evidence, ...], facts: Facts, places: dict[str, Param]) -> Verdict:
    asked = attempts.without_predecessor(facts.attempts)
    return verdict(claim, UNKNOWN, attempts.unknown(key, asked, PROPERTIES, **places), "unknown", used)


def _claimed(claim: Claim) -> float | None:
    """The number that makes the words true: the low end, or the only one that is stated."""
    ends = (claim.high, claim.low) if claim.relation is Relation.AT_MOST else (claim.low, claim.high)
    return next((end for end in ends if end is not None), None)


def _places(claimed: float, largest: Evidence, facts: Facts) -> dict[str, Param]:
    return {"claimed": whole(claimed), "found": whole(most(largest)), "seen_date": seen(largest, facts.on)}
