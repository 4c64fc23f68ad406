"""What is said about a claim that no register or dated source can bear out or contradict?

Years of experience are years of people, never the age of the company, and those of a team together stand nowhere.
Nobody counts customers in public; a superlative is advertising. Such a claim is `unknown`, with the question that lets
the prospect show it.
"""

from research import attempts
from research.checks.saying import verdict
from research.facts import Facts
from research.model import Claim, Confidence, Kind, Label, Verdict

KINDS = frozenset({Kind.CUSTOMERS, Kind.SUPERLATIVE, Kind.CERTIFICATE, Kind.CLIENT})


def check(claim: Claim, facts: Facts) -> Verdict:
    """The verdict on one claim of these kinds, or of experience that no work bears out: unknown, and why."""
    asked = attempts.without_predecessor(facts.attempts)
    reason = attempts.unknown("other.unknown", asked, (claim.kind,), kind_label=f"other.{claim.kind}")
    return verdict(claim, (Label.UNKNOWN, Confidence.LOW), reason, str(claim.kind))
