"""Do their claims hold as well as the seller asks? The verdicts are taken as they are and are not moved."""

from research.criteria.known import Known
from research.criteria.model import Answer, Fits, Rule
from research.model import Confidence, Kind, Label, Phrase, Verdict

SCALE = (Label.SUPPORTED, Label.POLISHED, Label.STRETCHED, Label.REFUTED)
AGE = frozenset({Kind.FOUNDED, Kind.AGE})  # a year and an age are one thing


def claims_not_worse_than(rule: Rule, known: Known) -> Answer:
    """No needs a verdict that is worse and rests on more than one source; a thin one, or one that pulls both ways, is open."""
    worst = SCALE.index(Label(rule.words[0]))
    kinds = {claim.id: claim.kind for claim in known.dossier.claims}
    about = [v for v in known.dossier.verdicts if not rule.about or _topic(kinds[v.claim]) == rule.about]
    worse = [v for v in about if v.label in SCALE and SCALE.index(v.label) > worst]
    firm = [v for v in worse if v.confidence is not Confidence.LOW]
    if firm:
        heaviest = max(firm, key=lambda v: SCALE.index(v.label))
        return _about(Fits.NO, "claims_no", heaviest, kinds[heaviest.claim])
    thin = next(iter(worse), None) or next((v for v in about if v.label is Label.CONFLICTING), None)
    if thin is not None:
        return _about(Fits.UNKNOWN, "claims_open", thin, kinds[thin.claim])
    tested = [v for v in about if v.label in SCALE]
    if not tested:
        return Answer(Fits.UNKNOWN, Phrase.of("criteria.claims_none"))
    used = tuple(dict.fromkeys(e for v in tested for e in v.evidence[:1]))
    count = len(tested)
    return Answer(Fits.YES, Phrase.of("criteria.claims_yes", count=count, what_label=f"label.{SCALE[worst]}"), used)


def _topic(kind: Kind) -> str:
    return "age" if kind in AGE else str(kind)


def _about(fits: Fits, key: str, verdict: Verdict, kind: Kind) -> Answer:
    reason = Phrase.of(f"criteria.{key}", what_label=f"label.{verdict.label}", topic_label=str(kind))
    return Answer(fits, reason, verdict.evidence)
