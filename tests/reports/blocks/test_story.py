"""Do headline, summary and the four answers follow from the verdicts?"""

from dataclasses import replace

import pytest

from reports.blocks.story import tell
from reports.numbering import number
from reports.page import Story
from reports.weighing import ranked
from research.model import Confidence, Dossier, Label
from tests.reports.dossiers import conflicting, hot_air, phrase, sound, words

NL = words("nl")


def story(dossier: Dossier) -> Story:
    return tell(dossier, NL, ranked(dossier), number(dossier))


def labelled(label: Label, confidence: Confidence = Confidence.MEDIUM) -> Story:
    whole = sound()
    one = replace(whole.verdicts[0], label=label, confidence=confidence)
    return story(replace(whole, verdicts=(one,), claims=whole.claims[:1]))


@pytest.mark.parametrize(
    ("label", "headline", "advice"),
    [
        (Label.SUPPORTED, "Wat te toetsen was, klopt: het oprichtingsjaar 1998.", "Bellen"),
        (Label.POLISHED, "Het verhaal klopt in hoofdzaak; het oprichtingsjaar 1998 is opgepoetst.", "Bellen"),
        (Label.STRETCHED, "Het oprichtingsjaar 1998 is opgerekt.", "Bellen, kritisch"),
        (Label.REFUTED, "Het oprichtingsjaar 1998 houdt geen stand.", "Bellen, bijzonder kritisch"),
        (Label.UNKNOWN, "Te weinig gevonden voor een oordeel.", "Eerst opheldering"),
    ],
)
def test_each_label_has_its_headline_and_its_advice(label: Label, headline: str, advice: str) -> None:
    made = labelled(label)
    assert made.headline == headline
    assert made.facts[0].answer == advice


def test_a_weak_refutation_is_no_verdict() -> None:
    made = labelled(Label.REFUTED, Confidence.LOW)
    assert made.label is Label.UNKNOWN
    assert made.headline == "Nog geen oordeel: het oprichtingsjaar 1998 vraagt eerst opheldering."
    assert made.facts[0].answer == "Bellen en navragen"


def test_evidence_that_pulls_both_ways_is_named() -> None:
    assert "spreken de bronnen elkaar tegen" in story(conflicting()).headline


def test_the_summary_is_two_sentences_with_their_sources_and_one_thing_for_them() -> None:
    made = story(hot_air())
    assert len(made.summary) == 2
    assert all(text.refs for text in made.summary)
    assert made.bright is not None
    assert made.bright.text.startswith("Het product bestaat")


def test_a_sentence_is_not_told_twice() -> None:
    whole = hot_air()
    same = tuple(replace(v, reason=phrase("fine")) for v in whole.verdicts)
    assert len(story(replace(whole, verdicts=same)).summary) == 1


def test_certainty_counts_the_voices() -> None:
    assert story(hot_air()).facts[1].note == "5\u00a0losse bronnen over leeftijd."
