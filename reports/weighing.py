"""Which claims weigh most, and what is the verdict on the story as a whole?"""

from dataclasses import dataclass

from research.lines import by_line
from research.model import Claim, Confidence, Decision, Dossier, Evidence, Kind, Label, Verdict

SCALE = (Label.SUPPORTED, Label.POLISHED, Label.STRETCHED, Label.REFUTED)
CONTRADICTIONS = frozenset({Label.STRETCHED, Label.REFUTED})
HEAVIEST_FIRST = (
    Label.REFUTED,
    Label.STRETCHED,
    Label.CONFLICTING,
    Label.POLISHED,
    Label.SUPPORTED,
    Label.UNKNOWN,
)
WEIGHTIEST_FIRST = (
    Kind.FOUNDED,
    Kind.AGE,
    Kind.TEAM_SIZE,
    Kind.BACKGROUND,
    Kind.CUSTOMERS,
    Kind.CLIENT,
    Kind.OFFICES,
    Kind.CERTIFICATE,
    Kind.EXPERIENCE,
    Kind.SUPERLATIVE,
)
ONE_THING = frozenset(  # kinds of which two wordings are about one and the same thing; two certificates are two things
    {Kind.FOUNDED, Kind.AGE, Kind.TEAM_SIZE, Kind.BACKGROUND, Kind.CUSTOMERS, Kind.OFFICES, Kind.EXPERIENCE}
)
NAMED = frozenset({Kind.SUPERLATIVE, Kind.CERTIFICATE, Kind.CLIENT})  # claims in words, without a number
WELL_FOUNDED = frozenset({Confidence.MEDIUM, Confidence.HIGH})
WORDINGS = 2  # other wordings of one claim that its card has room for
SUREST_FIRST = (Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW)


@dataclass(frozen=True, slots=True)
class Weighed:
    """A claim with its verdict (none when no check knows this kind of claim) and the evidence that the verdict used."""

    claim: Claim
    verdict: Verdict | None
    evidence: tuple[Evidence, ...]

    @property
    def label(self) -> Label:
        """The label of the verdict; a claim that nothing was held against is unknown."""
        return self.verdict.label if self.verdict else Label.UNKNOWN


def ranked(dossier: Dossier) -> tuple[Weighed, ...]:
    """Every claim, the heaviest label first, then the weightiest kind, then the surest; raises KeyError on a loose id."""
    claims = {claim.id: claim for claim in dossier.claims}
    evidence = {item.id: item for item in dossier.evidence}
    judged = [
        Weighed(claims[verdict.claim], verdict, tuple(evidence[name] for name in verdict.evidence))
        for verdict in dossier.verdicts
    ]
    seen = {verdict.claim for verdict in dossier.verdicts}
    judged += [Weighed(claim, None, ()) for claim in dossier.claims if claim.id not in seen]
    return tuple(sorted(judged, key=_weight))


def _weight(item: Weighed) -> tuple[int, int, float, int]:
    sure = SUREST_FIRST.index(item.verdict.confidence) if item.verdict else len(SUREST_FIRST)
    # Of several years of founding the earliest claims most.
    claims_most = item.claim.low or 0.0 if item.claim.kind is Kind.FOUNDED else 0.0
    return HEAVIEST_FIRST.index(item.label), WEIGHTIEST_FIRST.index(item.claim.kind), claims_most, sure


def story(items: tuple[Weighed, ...]) -> tuple[Label, Confidence]:
    """The heaviest well-founded label on the scale with its confidence; unknown when no label is well founded."""
    for item in items:
        if item.verdict and item.label in SCALE and item.verdict.confidence in WELL_FOUNDED:
            return item.label, item.verdict.confidence
    return Label.UNKNOWN, Confidence.LOW


def topic(kind: Kind) -> str:
    """A year and an age are one topic: how old is it."""
    return "age" if kind in {Kind.FOUNDED, Kind.AGE} else str(kind)


def weightiest(items: tuple[Weighed, ...], most: int) -> tuple[Weighed, ...]:
    """The few to show large: contradictions first, then the weightiest kinds; each topic once before any topic twice."""
    heavy = [item for item in items if item.label in CONTRADICTIONS]
    rest = [item for item in items if item.label not in CONTRADICTIONS and item.label is not Label.UNKNOWN]
    rest.sort(key=lambda item: WEIGHTIEST_FIRST.index(item.claim.kind))
    unknown = [item for item in items if item.label is Label.UNKNOWN]
    chosen: list[Weighed] = []
    for group in (heavy, rest, unknown):
        for again in (False, True):
            for item in group:
                known = topic(item.claim.kind) in {topic(other.claim.kind) for other in chosen}
                if item not in chosen and known is again:
                    chosen.append(item)
    return tuple(chosen[:most])


def subject(claim: Claim) -> tuple[str, str]:
    """What a claim is about, so that two wordings of it are known as one: its topic, and the person if it has one."""
    return topic(claim.kind), claim.person if claim.kind is Kind.BACKGROUND else ""


@dataclass(frozen=True, slots=True)
class Carded:
    """A claim to show large, and other wordings of the same that fare the same."""

    first: Weighed
    others: tuple[Weighed, ...]


def carded(items: tuple[Weighed, ...], most: int) -> tuple[Carded, ...]:
    """The few subjects to show large, each once; what fares otherwise, or is too much, is left for the table.

    So are marks, clients and praise that nothing can be held against, unless they claim nothing else.
    """
    firsts: dict[tuple[str, str], Weighed] = {}
    weighty = tuple(i for i in items if i.claim.kind not in NAMED or i.label is not Label.UNKNOWN) or items
    for item in weightiest(weighty, len(weighty)):
        firsts.setdefault(subject(item.claim), item)
    few = list(firsts.values())[:most]
    return tuple(Carded(first, tuple(o for o in items if _is_wording_of(first, o))[:WORDINGS]) for first in few)


def _is_wording_of(first: Weighed, other: Weighed) -> bool:
    same = subject(first.claim) == subject(other.claim) and first.label is other.label
    return other is not first and same and first.claim.kind in ONE_THING


def lines(evidence: tuple[Evidence, ...]) -> int:
    """How many independent voices: all that the prospect says itself is one, and so are sources of one operator."""
    return len(by_line(evidence))


def ours(evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """Evidence that may be about the prospect: what was judged to be another company is left out."""
    return tuple(item for item in evidence if item.judgement is not Decision.DIFFERENT)
