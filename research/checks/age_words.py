"""How is a verdict on age said?"""

from research import attempts
from research.checks.claimed_start import ClaimedStart
from research.checks.saying import verdict, whole
from research.facts import Facts
from research.model import Claim, Confidence, Evidence, Kind, Label, Phrase, Relation, Verdict

Items = tuple[Evidence, ...]
UNKNOWN = (Label.UNKNOWN, Confidence.LOW)
LOWERED = {(True, False): "age.lowered_alone", (False, True): "age.lowered_open", (True, True): "age.lowered_both"}


def supported(claim: Claim, claimed: ClaimedStart, fitting: Items, sure: Confidence) -> Verdict:
    """The oldest trace bears the claim out."""
    first = fitting[0].value
    if claim.kind is Kind.AGE and claim.relation is Relation.AT_MOST:
        most = claim.high if claim.high is not None else claim.low or 0
        reason = Phrase.of("age.supported_at_most", claimed=whole(most), first_date=first)
    else:
        reason = Phrase.of("age.supported", claimed_date=claimed.year, first_date=first)
    return verdict(claim, (Label.SUPPORTED, sure), reason, "supported", fitting)


def conflicting(claim: Claim, claimed: ClaimedStart, possible: Items, same: Items) -> Verdict:
    """Something that may not be theirs would bear the claim out."""
    reason = Phrase.of("age.conflicting", claimed_date=claimed.year, first_date=possible[0].value)
    return verdict(claim, (Label.CONFLICTING, Confidence.LOW), reason, "conflicting", (*possible, *same))


def unknown(claim: Claim, claimed: ClaimedStart, same: Items, facts: Facts, properties: tuple[str, ...]) -> Verdict:
    """No register gives a start, and traces alone cannot contradict."""
    if same:
        year, first = claimed.year, same[0].value
        reason = attempts.unknown("age.traces", facts.attempts, properties, claimed_date=year, first_date=first)
    else:
        reason = attempts.unknown("age.nothing", facts.attempts, properties, claimed_date=claimed.year)
    return verdict(claim, UNKNOWN, reason, "unknown", same)


def short(
    claim: Claim,
    claimed: ClaimedStart,
    same: Items,
    found: tuple[Label, Confidence],
    lowered: tuple[bool, bool] = (False, False),
) -> Verdict:
    """All traces are younger than the claim; `lowered`: because one line says so, because an explanation is open."""
    key = LOWERED[lowered] if any(lowered) else f"age.{found[0]}"
    reason = Phrase.of(key, claimed_date=claimed.year, first_date=same[0].value)
    return verdict(claim, found, reason, "short", same)


def not_stated(claim: Claim) -> Verdict:
    """The claim has no number."""
    return verdict(claim, UNKNOWN, Phrase.of("age.not_stated"), "not_stated")


def in_future(claim: Claim, claimed: ClaimedStart) -> Verdict:
    """The claimed year lies after the day of the inquiry."""
    return verdict(claim, UNKNOWN, Phrase.of("age.in_future", claimed_date=claimed.year), "in_future")
