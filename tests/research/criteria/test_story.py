"""Are verdicts taken as they are, and does a thin one leave the answer open?"""

import pytest

from research.criteria.model import Fits, Rule
from research.model import Claim, Confidence, Kind, Label, Phrase, Verdict
from tests.research.criteria.cases import answer, fits

YES, NO, UNKNOWN = Fits.YES, Fits.NO, Fits.UNKNOWN
POLISHED = Rule(name="claims_not_worse_than", words=("polished",))
HIGH, LOW = Confidence.HIGH, Confidence.LOW
CLAIMS = (Claim(id="age", kind=Kind.FOUNDED), Claim(id="team", kind=Kind.TEAM_SIZE))


def verdict(claim: str, label: Label, confidence: Confidence = HIGH) -> Verdict:
    said = Phrase.of("x")
    return Verdict(
        claim=claim,
        label=label,
        confidence=confidence,
        reason=said,
        favourable=said,
        question=said,
        evidence=("e1", "e2"),
    )


@pytest.mark.parametrize(
    ("verdicts", "expected"),
    [
        ((verdict("age", Label.SUPPORTED), verdict("team", Label.POLISHED)), YES),
        ((verdict("age", Label.SUPPORTED), verdict("team", Label.STRETCHED)), NO),
        ((verdict("age", Label.SUPPORTED), verdict("team", Label.STRETCHED, LOW)), UNKNOWN),
        ((verdict("age", Label.SUPPORTED), verdict("team", Label.CONFLICTING, LOW)), UNKNOWN),
        ((verdict("age", Label.SUPPORTED), verdict("team", Label.UNKNOWN, LOW)), YES),
        ((verdict("age", Label.UNKNOWN, LOW),), UNKNOWN),
        ((), UNKNOWN),
    ],
)
def test_no_verdict_worse_than_polished(verdicts: tuple[Verdict, ...], expected: Fits) -> None:
    assert fits(POLISHED, claims=CLAIMS, verdicts=verdicts) is expected


def test_one_topic_may_be_asked_for() -> None:
    verdicts = (verdict("age", Label.SUPPORTED), verdict("team", Label.REFUTED))
    age = Rule(name="claims_not_worse_than", words=("polished",), about="age")
    assert fits(age, claims=CLAIMS, verdicts=verdicts) is YES
    assert fits(Rule(name=age.name, words=age.words, about="team_size"), claims=CLAIMS, verdicts=verdicts) is NO


def test_the_heaviest_verdict_is_named_with_its_evidence() -> None:
    verdicts = (verdict("age", Label.STRETCHED), verdict("team", Label.REFUTED))
    made = answer(POLISHED, claims=CLAIMS, verdicts=verdicts)
    assert dict(made.reason.params) == {"what_label": "label.refuted", "topic_label": "team_size"}
    assert made.evidence == ("e1", "e2")
