"""Has this person worked for so many years?

Work that began by then bears the years out, whatever the work was unless the claim names one. Nothing contradicts them,
for the first job of a person often stands nowhere. The years of a team together are nobody's, and stay unknown.
"""

from research.checks import unchecked
from research.checks.background import claimed_since, in_order
from research.checks.saying import verdict, whole
from research.dates import earliest
from research.facts import Facts
from research.lines import confidence
from research.model import Claim, Evidence, Kind, Label, Phrase, Relation, Verdict
from research.people.occupations import Fit, fit

KINDS = frozenset({Kind.EXPERIENCE})
PROPERTIES = ("employment", "directorship")


def check(claim: Claim, facts: Facts) -> Verdict:
    """The verdict on one claim of kind experience: supported or unknown."""
    if claim.low is None or claim.relation is Relation.AT_MOST:
        return unchecked.check(claim, facts)
    begun = _begun(claim, facts)
    if not begun:
        return unchecked.check(claim, facts)
    first = begun[0]
    reason = Phrase.of(
        "experience.supported",
        person=claim.person,
        claimed=whole(claim.low),
        found=first.value or first.organization,
        found_date=first.start_date,
    )
    return verdict(claim, (Label.SUPPORTED, confidence(begun, Label.SUPPORTED)), reason, "supported", begun)


def _begun(claim: Claim, facts: Facts) -> tuple[Evidence, ...]:
    since = claimed_since(claim, facts.on)
    return in_order(
        item
        for item in facts.about(claim.person, *PROPERTIES)
        if since and item.start_date and earliest(item.start_date) <= since and _counts(claim, item)
    )


def _counts(claim: Claim, item: Evidence) -> bool:
    if claim.value:
        return fit(claim.value, item.value, item.organization) is Fit.SAME
    return bool(item.value or item.organization)
