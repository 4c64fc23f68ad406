"""What is said about a claim that no register or dated source can bear out or contradict?

Years of experience are years of people, never the age of the company; nobody counts customers in public; a superlative
is advertising. Such a claim is `unknown`, with the question that lets the prospect show it.
"""

from research.checks.saying import verdict
from research.facts import Facts
from research.model import Claim, Confidence, Kind, Label, Phrase, Verdict

KINDS = frozenset({Kind.EXPERIENCE, Kind.OFFICES, Kind.CUSTOMERS, Kind.SUPERLATIVE, Kind.CERTIFICATE, Kind.CLIENT})


def check(claim: Claim, facts: Facts) -> Verdict:  # noqa: ARG001 - every check takes the facts; this one needs none
    """The verdict on one claim of these kinds: unknown, and why."""
    return verdict(claim, (Label.UNKNOWN, Confidence.LOW), Phrase.of(f"other.{claim.kind}"), str(claim.kind))
