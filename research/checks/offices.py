"""Do they work from as many places as they say?

A register that counts establishments can bear it out. It cannot contradict: a showroom, a home office or a desk at a
client's is a place to them and no establishment to it, and one abroad stands in another register.
"""

from research import attempts
from research.checks.saying import verdict, whole
from research.facts import Facts
from research.lines import confidence
from research.model import Claim, Confidence, Decision, Evidence, Kind, Label, Phrase, Verdict
from sources.model import Origin

KINDS = frozenset({Kind.OFFICES})
PROPERTY = "numberOfEstablishments"


def check(claim: Claim, facts: Facts) -> Verdict:
    """The verdict on one claim of kind offices: supported, or unknown with the number that the register has."""
    claimed = claim.low if claim.low is not None else claim.high
    counted = [e for e in facts.judged(Decision.SAME, PROPERTY) if e.origin is Origin.REGISTER and e.low is not None]
    if claimed is None or not counted:
        asked = attempts.without_predecessor(facts.attempts)
        reason = attempts.unknown("other.unknown", asked, (PROPERTY,), kind_label="other.offices")
        return verdict(claim, (Label.UNKNOWN, Confidence.LOW), reason, "offices")
    counted.sort(key=lambda e: (-_places(e), e.id))
    fitting = [e for e in counted if _places(e) >= claimed]
    said = {"claimed": whole(claimed), "found": whole(_places(counted[0]))}
    if fitting:
        sure = (Label.SUPPORTED, confidence(fitting, Label.SUPPORTED))
        return verdict(claim, sure, Phrase.of("offices.supported", **said), "supported", fitting)
    return verdict(claim, (Label.UNKNOWN, Confidence.LOW), Phrase.of("offices.fewer", **said), "fewer", counted)


def _places(item: Evidence) -> float:
    return item.low if item.low is not None else 0.0
