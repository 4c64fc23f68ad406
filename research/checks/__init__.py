"""Which checks hold a claim against evidence?"""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from research.checks import age, background, experience, offices, team, unchecked
from research.facts import Facts, facts_of
from research.model import Attempt, Claim, Evidence, Kind, Verdict


class Check(Protocol):
    """A module that judges the claims of some kinds."""

    KINDS: frozenset[Kind]

    def check(self, claim: Claim, facts: Facts) -> Verdict:
        """The verdict on one claim."""


CHECKS: tuple[Check, ...] = (
    age,
    team,
    background,
    experience,
    offices,
    unchecked,
)


def judge(
    claims: Sequence[Claim],
    evidence: Sequence[Evidence],
    attempts: Sequence[Attempt],
    on: date,
    subject: str = "",
) -> tuple[Verdict, ...]:
    """One verdict for every claim, in their order, as it stands on the day `on`; evidence dated later is left out.

    `subject`: the company's name, which tells a job here from a job elsewhere; empty when not known.
    """
    facts = facts_of(claims, evidence, on, attempts, subject)
    by_kind = {kind: check for check in CHECKS for kind in check.KINDS}
    return tuple(by_kind[claim.kind].check(claim, facts) for claim in facts.claims)
