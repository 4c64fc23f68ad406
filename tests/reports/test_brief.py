"""Does the brief say what it must, no more, and the same for good and bad news?"""

from dataclasses import replace

import pytest

from reports.brief import compose
from reports.page import Brief
from reports.words import LANGUAGES, MissingWordsError
from research.model import Attempt, Confidence, Label, Outcome, Phrase, Signal, Weight
from tests.reports import dossiers


def brief(name: str, lang: str = "nl") -> Brief:
    return dossiers.brief(name, dossiers.words(lang))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", sorted(dossiers.ALL))
def test_every_sort_of_dossier_becomes_a_brief_in_every_language(name: str, lang: str) -> None:
    page = brief(name, lang)
    assert page.header.name
    assert page.story.headline
    assert page.questions


def test_hot_air() -> None:
    page = brief("hot-air")
    assert page.story.label is Label.REFUTED
    assert page.story.headline == "Drie jaar bestaan en een team van 25 houden geen stand."
    assert page.story.bright is not None
    assert [card.big for card in page.cards] == [
        "36 → 20\u00a0mnd".replace("\u00a0", " "),
        "25 → 6\u00a0mensen",
        "Lead architect",
    ]
    assert page.story.facts[0].answer == "Bellen, bijzonder kritisch"
    assert page.story.facts[2].answer == "Niet opgegeven"
    assert page.cards_title == "De tegenspraken"


def test_sound() -> None:
    page = brief("sound")
    assert page.story.label is Label.POLISHED
    assert page.story.facts[0].answer == "Bellen"
    assert page.cards_title == "Geen tegenspraken gevonden"
    assert [card.big for card in page.cards][:2] == ["28 = 28 jaar", "42 ≈ 40\u00a0mensen"]


def test_good_and_bad_news_have_the_same_shape() -> None:
    good, bad = brief("sound"), brief("hot-air")
    assert len(good.cards) == len(bad.cards)
    assert len(good.story.facts) == len(bad.story.facts)
    for card in (*good.cards, *bad.cards):
        assert all(said.refs for said in card.say)
        assert card.found
        assert card.confidence
        assert card.reading.text


@pytest.mark.parametrize("confidence", [Confidence.MEDIUM, Confidence.HIGH])
def test_only_a_well_founded_refutation_heads_the_page(confidence: Confidence) -> None:
    whole = dossiers.hot_air()
    words = dossiers.words("nl")
    weak = tuple(replace(v, confidence=Confidence.LOW) for v in whole.verdicts if v.label is Label.REFUTED)
    assert compose(replace(whole, verdicts=weak), words).story.label is Label.UNKNOWN
    assert "houden geen stand" not in compose(replace(whole, verdicts=weak), words).story.headline
    sure = (replace(weak[0], confidence=confidence),)
    assert compose(replace(whole, verdicts=sure), words).story.label is Label.REFUTED


def test_an_unknown_story_stands_outside_the_scale_and_accuses_nobody() -> None:
    page = brief("unknown")
    assert page.story.label is Label.UNKNOWN
    assert page.story.facts[0].answer == "Eerst opheldering"
    assert "→" not in page.cards[0].big
    assert page.header.warning.startswith("Niet zeker dat dit de juiste onderneming is")


def test_a_degraded_brief_says_so_before_the_verdict() -> None:
    page = brief("degraded")
    assert page.incomplete.startswith("Onvolledig: 2 van 8\u00a0bronnen")
    assert sum(len(group.sources) for group in page.failed) == 2
    said = " ".join(source for group in page.failed for source in group.sources)
    assert "Wayback-archief (zou vertellen: eerste archiefopname)" in said
    assert any(source.day.endswith("oud") for source in page.sources)


def test_each_of_twelve_failures_names_its_reason() -> None:
    page = brief("blind")
    assert page.incomplete.startswith("Onvolledig: 12 van 13")
    assert sum(len(group.names) for group in page.failed) == 12
    assert len({group.reason for group in page.failed}) == 11  # two have no key
    assert all("09:41 UTC" in group.reason for group in page.failed)


def test_what_could_not_be_looked_up_is_never_nothing_found() -> None:
    page = brief("blind")
    registered = next(row for row in page.heads if row.kind == "registered")
    assert (registered.count, registered.note) == (None, "Niet te beoordelen.")
    assert page.timeline is not None
    assert page.timeline.empty == "Niet te beoordelen."
    assert page.people[0].found[0].text == "Op hun site genoemd: ‘Ons team’."
    assert page.bright[0].text.text == "Niets gevonden in de 1\u00a0bron die antwoordde."


def test_nothing_found_is_said_where_a_source_answered() -> None:
    page = brief("unknown")
    assert page.bright[0].text.text == "Niets gevonden."
    assert "Handelsregister (KvK)" in page.asked_in_vain


def test_a_complete_brief_has_no_such_line() -> None:
    assert brief("sound").incomplete == ""


def test_questions_are_tied_to_what_they_test_and_contradictions_come_first() -> None:
    page = brief("hot-air")
    assert [line.about for line in page.questions][:3] == ["leeftijd", "team", "achtergrond"]
    assert len(brief("empty").questions) == 3


def test_no_person_is_graded() -> None:
    page = brief("hot-air")
    names = {person.name for person in page.people}
    assert names.isdisjoint({card.big for card in page.cards})
    assert not hasattr(page.people[0], "label")


def test_who_is_called_stands_first_and_who_has_no_finding_is_only_named() -> None:
    page = brief("hot-air")
    assert [person.name for person in page.people] == ["Jorrit Velding", "Timo Brandt", "Noor Haddou"]
    assert page.also is not None


def test_a_director_whom_only_a_register_knows_is_not_lost() -> None:
    whole = dossiers.sound()
    alone = replace(whole, people=(), inquiry=replace(whole.inquiry, contacts=()))
    page = compose(alone, dossiers.words("nl"))
    assert [(person.name, person.role) for person in page.people] == [("An Timmers", "niet op de site gezien")]


def test_the_heavier_but_thinly_founded_claim_is_named_in_the_headline() -> None:
    page = brief("crowded")
    assert page.story.label is Label.POLISHED
    assert "vraagt nog opheldering" in page.story.headline
    assert page.story.facts[0].answer == "Bellen en navragen"


@pytest.mark.parametrize("kind", ["insolvency", "dissolved"])
def test_an_ended_company_is_cleared_up_first(kind: str) -> None:
    whole = dossiers.sound()
    signal = Signal(kind=kind, reason=dossiers.phrase("name_only"), weight=Weight.AGAINST)
    page = compose(replace(whole, signals=(signal,)), dossiers.words("nl"))
    assert page.story.facts[0].answer == "Eerst opheldering"


def test_a_verdict_in_words_that_nobody_has_raises() -> None:
    whole = dossiers.sound()
    strange = (replace(whole.verdicts[0], reason=Phrase("no.such")),)
    with pytest.raises(MissingWordsError):
        compose(replace(whole, verdicts=strange), dossiers.words("nl"))


def test_a_source_that_answered_and_failed_counts_in_both() -> None:
    whole = dossiers.sound()
    again = Attempt(source="website", outcome=Outcome.UNAVAILABLE, failure="timeout")
    page = compose(replace(whole, attempts=(*whole.attempts, again)), dossiers.words("nl"))
    assert "7\u00a0bronnen gelezen, waarvan 1 deels" in page.header.made
    assert "mislukt" not in page.header.made
    assert page.incomplete.startswith("Onvolledig: 1 van 7")
