"""How does a verdict get its three sentences: what we found, the kindest reading, and the question that settles it?"""

from collections.abc import Iterable

from research.model import Claim, Confidence, Evidence, Label, Phrase, Verdict


def verdict(
    claim: Claim,
    found: tuple[Label, Confidence],
    reason: Phrase,
    fate: str,
    evidence: Iterable[Evidence] = (),
) -> Verdict:
    """A verdict whose kindest reading and question are `kind_<fate>` and `ask_<fate>` of its table."""
    table = reason.key.partition(".")[0]
    return Verdict(
        claim=claim.id,
        label=found[0],
        confidence=found[1],
        reason=reason,
        favourable=Phrase(f"{table}.kind_{fate}", reason.params),
        question=Phrase(f"{table}.ask_{fate}", reason.params),
        evidence=tuple(dict.fromkeys(item.id for item in evidence)),
    )


def whole(number: float) -> int | float:
    """A number without a fraction as a whole one, so that nobody reads "25.0 people"."""
    return int(number) if number == int(number) else number
