"""Does the fit say how many criteria are met, ask for what is not known, and leave verdict and prospect alone?"""

from dataclasses import replace

import pytest

from reports.blocks.fitting import criteria, fits, limit, more, to_ask
from reports.blocks.story import Seller, tell
from reports.numbering import number
from reports.page import Story
from reports.weighing import ranked
from reports.words import LANGUAGES
from research.criteria.fit import hold
from research.criteria.model import NO_CRITERIA, Criteria, Fits, Held, Limit, Rule, own
from research.model import Dossier
from tests.reports import dossiers
from tests.research.criteria.cases import criterion

NL = dossiers.words("nl")


def held(*answers: Fits, must: bool = True) -> tuple[Held, ...]:
    return tuple(
        Held(
            criterion=replace(criterion(Rule(name="ask"), must=must), name=own(f"eis {n}")),
            fits=answer,
            reason=own("omdat"),
            evidence=(),
            question=own(f"vraag {n}?"),
        )
        for n, answer in enumerate(answers)
    )


YES, NO, OPEN = Fits.YES, Fits.NO, Fits.UNKNOWN


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ((YES, YES, YES, YES, OPEN, OPEN), ("4 van 6", "2 niet te beoordelen.")),
        ((YES, NO, OPEN), ("1 van 3", "1 niet, 1 niet te beoordelen.")),
        ((YES, NO), ("1 van 2", "1 niet.")),
        ((YES, YES), ("2 van 2", "Alle passen.")),
        ((), ("Niet opgegeven", "U gaf geen criteria op.")),
    ],
)
def test_how_many_are_met_and_how_many_nobody_can_judge(answers: tuple[Fits, ...], said: tuple[str, str]) -> None:
    made = fits(NL, held(*answers))
    assert (made.answer, made.note) == said


def test_each_has_its_mark_its_word_and_its_sources() -> None:
    whole = dossiers.unfit()
    found = hold(dossiers.SIX, whole)
    lines = criteria(NL, found, number(whole), 6)
    assert {line.mark for line in lines} == {"✓", "×", "?"}
    assert {(line.mark, line.answer) for line in lines} == {("✓", "ja"), ("×", "nee"), ("?", "onbekend")}
    team = next(line for line in lines if line.name == "minstens 10 mensen")
    assert (team.mark, team.level, bool(team.found.refs)) == ("×", "wens", True)


def test_of_too_many_those_stay_that_a_seller_must_know() -> None:
    found = (*held(YES, NO, OPEN), *held(NO, YES, must=False))
    lines = criteria(NL, found, number(dossiers.empty()), 3)
    assert [line.mark for line in lines] == ["✓", "×", "?"]
    assert [line.mark for line in criteria(NL, found, number(dossiers.empty()), 2)] == ["×", "?"]
    assert more(NL, found, 3) == "nog 2 in het dossier"
    assert more(NL, found, 5) == ""


def test_only_musts_that_nobody_can_judge_become_questions() -> None:
    lines = list(to_ask(NL, (*held(YES, NO, OPEN), *held(OPEN, must=False))))
    assert [line.text.text for line in lines] == ["vraag 2?"]
    assert lines[0].about == "uw eis"


def story(whole: Dossier, found: tuple[Held, ...]) -> Story:
    return tell(whole, NL, ranked(whole), number(whole), Seller(found))


@pytest.mark.parametrize("make", [dossiers.hot_air, dossiers.sound, dossiers.unknown, dossiers.conflicting])
def test_no_criterion_moves_the_verdict_or_its_confidence(make: object) -> None:
    whole = make()  # type: ignore[operator]  # the makers of dossiers
    before, after = story(whole, ()), story(whole, held(NO, NO))
    assert (before.label, before.headline, before.summary) == (after.label, after.headline, after.summary)
    assert before.facts[1] == after.facts[1]
    assert before.facts[3] == after.facts[3]


def test_a_must_that_fails_gives_the_advice_its_words() -> None:
    sound, hot = story(dossiers.sound(), held(NO)), story(dossiers.hot_air(), held(NO))
    assert (sound.facts[0].answer, sound.facts[0].note) == (
        "Weeg eerst uw eigen eis",
        "Past niet bij uw eigen criteria.",
    )
    assert (hot.facts[0].answer, hot.facts[0].note) == (
        "Bellen, bijzonder kritisch",
        "Past niet bij uw eigen criteria.",
    )
    assert story(dossiers.sound(), held(NO, must=False)).facts[0].answer == "Bellen"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_limit_is_told_only_where_the_seller_gave_one(lang: str) -> None:
    words = dossiers.words(lang)
    assert limit(words, NO_CRITERIA) == ""
    said = limit(words, Criteria(limit=Limit(25_000.0, "EUR")))
    assert "EUR" in said
    assert "25" in said
    whole = dossiers.brief("fitting", words)
    assert [bool(fact.own) for fact in whole.story.facts] == [False, False, False, True]
