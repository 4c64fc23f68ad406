"""Which claim is read first, and what is the verdict on the story?"""

from dataclasses import replace

import pytest

from reports.weighing import Weighed, lines, ranked, story, topic, weightiest
from research.model import Confidence, Kind, Label
from tests.reports import dossiers


def weighed(kind: Kind, label: Label, confidence: Confidence = Confidence.MEDIUM, name: str = "c") -> Weighed:
    made = dossiers.verdict(name, label, confidence, "fine", "fine_kind", "fine_ask")
    return Weighed(dossiers.claim(name, kind, "x", 3), made, ())


def test_the_heaviest_label_comes_first_then_the_weightiest_kind() -> None:
    assert [item.claim.id for item in ranked(dossiers.hot_air())] == ["c1", "c2", "c3", "c4", "c5", "c7", "c6"]


def test_a_claim_without_a_verdict_is_unknown_and_not_lost() -> None:
    last = ranked(dossiers.sound())[-1]
    assert (last.claim.id, last.verdict, last.label) == ("c6", None, Label.UNKNOWN)


def test_a_verdict_on_a_claim_that_is_not_there_raises() -> None:
    whole = dossiers.hot_air()
    with pytest.raises(KeyError):
        ranked(replace(whole, claims=whole.claims[1:]))


@pytest.mark.parametrize(
    ("labels", "said"),
    [
        ([(Label.REFUTED, Confidence.MEDIUM)], Label.REFUTED),
        ([(Label.REFUTED, Confidence.LOW)], Label.UNKNOWN),
        ([(Label.REFUTED, Confidence.LOW), (Label.SUPPORTED, Confidence.HIGH)], Label.SUPPORTED),
        ([(Label.STRETCHED, Confidence.HIGH), (Label.SUPPORTED, Confidence.HIGH)], Label.STRETCHED),
        ([(Label.CONFLICTING, Confidence.LOW)], Label.UNKNOWN),
        ([], Label.UNKNOWN),
    ],
)
def test_the_story_takes_the_heaviest_well_founded_label(labels: list[tuple[Label, Confidence]], said: Label) -> None:
    items = tuple(weighed(Kind.AGE, label, confidence) for label, confidence in labels)
    assert story(items)[0] is said


def test_each_topic_is_shown_once_before_any_twice() -> None:
    items = (
        weighed(Kind.FOUNDED, Label.REFUTED, name="a"),
        weighed(Kind.AGE, Label.REFUTED, name="b"),
        weighed(Kind.TEAM_SIZE, Label.STRETCHED, name="c"),
        weighed(Kind.OFFICES, Label.STRETCHED, name="d"),
    )
    assert [item.claim.id for item in weightiest(items, 3)] == ["a", "c", "d"]


def test_a_contradiction_goes_before_a_weightier_claim_that_held() -> None:
    items = (weighed(Kind.OFFICES, Label.STRETCHED, name="a"), weighed(Kind.AGE, Label.SUPPORTED, name="b"))
    assert [item.claim.id for item in weightiest(items, 2)] == ["a", "b"]


def test_year_and_age_are_one_topic() -> None:
    assert topic(Kind.FOUNDED) == topic(Kind.AGE)


def test_what_the_prospect_says_itself_is_one_voice() -> None:
    own = [dossiers.evidence(f"e{n}", "peopleSeen", "website", "d1") for n in range(3)]
    register = dossiers.evidence("k", "numberOfEmployees", "kvk", "d2", line="kvk")
    same = dossiers.evidence("o", "incorporationDate", "kvk_open", "d3", line="kvk")
    assert lines((*own, register, same)) == 2
