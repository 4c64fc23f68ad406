"""Does the company exist since the claimed moment?

Start bounds are the start dates that a register holds: they can contradict. Existence proofs only say "existed then or
earlier": they support, and add a voice once a start bound falls short. What the prospect says of its own start proves
nothing: it is the claim over again.
"""

from datetime import date
from fractions import Fraction

from research.checks import age_words
from research.checks.claimed_start import ClaimedStart, claimed_start
from research.checks.innocent import is_excluded
from research.dates import earliest, years_between
from research.facts import Facts
from research.lines import SELF_LINE, at_most, by_line, confidence, line_of
from research.model import Claim, Confidence, Decision, Evidence, Kind, Label, Verdict
from research.thresholds import (
    AGE_POLISHED,
    AGE_STRETCHED,
    AGE_TOLERANCE_SHARE,
    AGE_TOLERANCE_YEARS,
    LINES_AGAINST,
)
from sources.model import Origin

KINDS = frozenset({Kind.FOUNDED, Kind.AGE})
START_BOUNDS = ("incorporationDate", "registrationDate", "establishmentStartDate", "predecessorIncorporationDate")
PROOFS = (
    *("domainRegistered", "firstCapture", "firstCertificate", "accountCreated", "firstMention", "firstFiling"),
    "foundingDate",
)
NOT_FROM_THEMSELVES = frozenset({*START_BOUNDS, "firstMention", "foundingDate"})


def check(claim: Claim, facts: Facts) -> Verdict:
    """The verdict on one claim of kind founded or age."""
    claimed = claimed_start(claim, facts.on)
    if claimed is None:
        return age_words.not_stated(claim)
    if claimed.first > facts.on:
        return age_words.in_future(claim, claimed)
    same, unsure = traces(facts, Decision.SAME), traces(facts, Decision.UNSURE)
    age = max(years_between(claimed.last, facts.on), Fraction(0))
    fitting = tuple(e for e in same if _fits(age, _years(e, facts.on)))
    if fitting:
        return age_words.supported(claim, claimed, fitting, confidence(fitting, Label.SUPPORTED))
    possible = tuple(e for e in unsure if _fits(age, _years(e, facts.on)))
    if possible:
        return age_words.conflicting(claim, claimed, possible, same)
    if not any(e.property in START_BOUNDS for e in same):
        return age_words.unknown(claim, claimed, same, facts, (*START_BOUNDS, *PROOFS))
    return _short(claim, claimed, same, facts, age)


def traces(facts: Facts, decision: Decision) -> tuple[Evidence, ...]:
    """Start bounds and existence proofs with this judgement, the oldest first."""
    found = facts.judged(decision, *START_BOUNDS, *PROOFS)
    counted = (e for e in found if not _is_claim_again(e))
    return tuple(sorted(counted, key=lambda e: (earliest(e.value), e.value, e.id)))


def _is_claim_again(item: Evidence) -> bool:
    """Whether it is what they say of their own start: on their own pages, or word for word on somebody else's."""
    if item.origin is Origin.SELF:
        return item.property in NOT_FROM_THEMSELVES
    return item.property == "foundingDate" and line_of(item) == SELF_LINE


def _short(claim: Claim, claimed: ClaimedStart, same: tuple[Evidence, ...], facts: Facts, age: Fraction) -> Verdict:
    """All lines fall short of the claim: by how much, and is anything innocent still open?"""
    years = _years(same[0], facts.on)
    label = _by_share(years / age)
    found = (label, confidence(same, label))
    lowered = (len(by_line(same)) < LINES_AGAINST, not is_excluded(claimed, facts, age, years))
    if label is not Label.REFUTED or not any(lowered):
        return age_words.short(claim, claimed, same, found)
    return age_words.short(claim, claimed, same, (Label.STRETCHED, at_most(Confidence.MEDIUM, found[1])), lowered)


def _fits(age: Fraction, years: Fraction) -> bool:
    return years >= age or (age - years <= AGE_TOLERANCE_YEARS and years >= AGE_TOLERANCE_SHARE * age)


def _by_share(share: Fraction) -> Label:
    if share >= AGE_POLISHED:
        return Label.POLISHED
    return Label.STRETCHED if share >= AGE_STRETCHED else Label.REFUTED


def _years(item: Evidence, on: date) -> Fraction:
    """Years since a trace; of a partial date the first day, which is the kindest."""
    return years_between(earliest(item.value), on)
