"""Has every verdict its kindest reading, its question and its evidence, and does nobody read "25.0 people"?"""

import pytest

from research.checks.saying import verdict, whole
from research.model import Claim, Confidence, Evidence, Kind, Label, Phrase

CLAIM = Claim(id="c7", kind=Kind.AGE)


def test_the_three_sentences_are_of_one_table_and_tell_of_the_same_numbers() -> None:
    reason = Phrase.of("age.lowered_open", claimed_date="2009", first_date="2021-03-01")
    found = verdict(CLAIM, (Label.STRETCHED, Confidence.MEDIUM), reason, "short")
    assert (found.claim, found.label, found.confidence) == ("c7", Label.STRETCHED, Confidence.MEDIUM)
    assert found.reason == reason
    assert found.favourable == Phrase("age.kind_short", reason.params)
    assert found.question == Phrase("age.ask_short", reason.params)


def test_evidence_keeps_its_order_and_is_named_once() -> None:
    items = [Evidence(id=name, property="incorporationDate") for name in ("e9", "e1", "e9", "e2")]
    found = verdict(CLAIM, (Label.UNKNOWN, Confidence.LOW), Phrase("age.not_stated"), "not_stated", iter(items))
    assert found.evidence == ("e9", "e1", "e2")


@pytest.mark.parametrize(
    ("number", "shown"), [(25.0, "25"), (0.0, "0"), (1.5, "1.5"), (12.5, "12.5"), (1e6, "1000000"), (7, "7")]
)
def test_a_whole_number_is_shown_whole_and_no_fraction_is_lost(number: float, shown: str) -> None:
    assert str(whole(number)) == shown
