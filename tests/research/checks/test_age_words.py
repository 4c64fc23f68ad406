"""Can every way in which a verdict on age is said be read aloud, with the right year and the right trace?"""

from datetime import date

import pytest

from reports.words import LANGUAGES, Catalogue
from research.checks import age_words
from research.checks.claimed_start import ClaimedStart
from research.facts import Facts
from research.model import Attempt, Claim, Confidence, Evidence, Kind, Label, Outcome, Relation, Verdict

ON = date(2026, 11, 22)
CLAIMED = ClaimedStart(date(2008, 1, 1), date(2009, 12, 31))
OLD, YOUNG = (Evidence(id=v, property="incorporationDate", value=v) for v in ("2009-03-01", "2021-05-04"))
CLAIM = Claim(id="c1", kind=Kind.AGE, low=17, high=17)
AT_MOST = Relation.AT_MOST
REFUTED = (Label.REFUTED, Confidence.MEDIUM)
STRETCHED = (Label.STRETCHED, Confidence.MEDIUM)
POLISHED = (Label.POLISHED, Confidence.LOW)
BOTH = (
    Attempt(source="kvk", outcome=Outcome.NEEDS_KEY, tells=("incorporationDate",)),
    Attempt(source="kbo", outcome=Outcome.NOT_FOUND, tells=("incorporationDate",)),
    Attempt(source="nbb", outcome=Outcome.NOT_FOUND, tells=("equity",)),  # would not have told when it began
)
SOURCES = {"asked": "kbo", "unasked": "kvk"}


def claim(low: float | None, high: float | None, relation: Relation, kind: Kind = Kind.AGE) -> Claim:
    return Claim(id="c1", kind=kind, low=low, high=high, relation=relation)


def supported(what: Claim) -> Verdict:
    return age_words.supported(what, CLAIMED, (OLD, YOUNG), Confidence.HIGH)


def unknown(*same: Evidence, attempts: tuple[Attempt, ...] = ()) -> Verdict:
    return age_words.unknown(CLAIM, CLAIMED, same, Facts(ON, (), (), attempts), ("incorporationDate",))


def short(found: tuple[Label, Confidence], *still: str) -> Verdict:
    """The verdict, its label lowered because of what is `still` so."""
    return age_words.short(CLAIM, CLAIMED, (YOUNG,), found, ("alone" in still, "open" in still))


SAYINGS = [
    # the later claimed year, and the oldest trace
    (supported(CLAIM), "supported", "supported", {"claimed_date": "2009", "first_date": "2009-03-01"}),
    # "at most 17.5 years" binds to no year: the number is what is said, and a whole one is whole
    (
        supported(claim(None, 17.5, AT_MOST)),
        "supported_at_most",
        "supported",
        {"claimed": 17.5, "first_date": OLD.value},
    ),
    (supported(claim(5, 20, AT_MOST)), "supported_at_most", "supported", {"claimed": 20, "first_date": OLD.value}),
    (supported(claim(17, None, AT_MOST)), "supported_at_most", "supported", {"claimed": 17, "first_date": OLD.value}),
    # a calendar year is no number of years, whatever binds it
    (
        supported(claim(None, 2009, AT_MOST, Kind.FOUNDED)),
        "supported",
        "supported",
        {"claimed_date": "2009", "first_date": OLD.value},
    ),
    (
        age_words.conflicting(CLAIM, CLAIMED, (OLD,), (YOUNG,)),
        "conflicting",
        "conflicting",
        {"claimed_date": "2009", "first_date": OLD.value},  # the one that may not be theirs
    ),
    (unknown(), "nothing", "unknown", {"claimed_date": "2009"}),
    (unknown(attempts=BOTH), "nothing_both", "unknown", {"claimed_date": "2009", **SOURCES}),
    (unknown(attempts=BOTH[:1]), "nothing_unasked", "unknown", {"claimed_date": "2009", "unasked": "kvk"}),
    (unknown(attempts=BOTH[1:]), "nothing_asked", "unknown", {"claimed_date": "2009", "asked": "kbo"}),
    (unknown(YOUNG), "traces", "unknown", {"claimed_date": "2009", "first_date": YOUNG.value}),
    (
        unknown(YOUNG, attempts=BOTH),
        "traces_both",
        "unknown",
        {"claimed_date": "2009", "first_date": YOUNG.value, **SOURCES},
    ),
    (
        unknown(YOUNG, attempts=BOTH[:1]),
        "traces_unasked",
        "unknown",
        {"claimed_date": "2009", "first_date": YOUNG.value, "unasked": "kvk"},
    ),
    (
        unknown(YOUNG, attempts=BOTH[1:]),
        "traces_asked",
        "unknown",
        {"claimed_date": "2009", "first_date": YOUNG.value, "asked": "kbo"},
    ),
    (short(POLISHED), "polished", "short", {"claimed_date": "2009", "first_date": YOUNG.value}),
    (short(STRETCHED), "stretched", "short", {"claimed_date": "2009", "first_date": YOUNG.value}),
    (short(REFUTED), "refuted", "short", {"claimed_date": "2009", "first_date": YOUNG.value}),
    # a lowered label names what is open: one line, an earlier legal form, or both
    (short(STRETCHED, "alone"), "lowered_alone", "short", {"claimed_date": "2009", "first_date": YOUNG.value}),
    (short(STRETCHED, "open"), "lowered_open", "short", {"claimed_date": "2009", "first_date": YOUNG.value}),
    (short(STRETCHED, "alone", "open"), "lowered_both", "short", {"claimed_date": "2009", "first_date": YOUNG.value}),
    (age_words.not_stated(CLAIM), "not_stated", "not_stated", {}),
    (age_words.in_future(CLAIM, CLAIMED), "in_future", "in_future", {"claimed_date": "2009"}),
]
SAID_BY_KEY = pytest.mark.parametrize(
    ("found", "key", "fate", "params"), SAYINGS, ids=[f"{n}-{row[1]}" for n, row in enumerate(SAYINGS)]
)


@SAID_BY_KEY
def test_what_is_said(found: Verdict, key: str, fate: str, params: dict[str, object]) -> None:
    assert (found.reason.key, dict(found.reason.params)) == (f"age.{key}", params)
    assert (found.favourable.key, found.question.key) == (f"age.kind_{fate}", f"age.ask_{fate}")


@SAID_BY_KEY
def test_it_can_be_said_in_every_language(found: Verdict, key: str, fate: str, params: dict[str, object]) -> None:
    for lang in LANGUAGES:
        for phrase in (found.reason, found.favourable, found.question):
            said = Catalogue.load(lang).say(phrase)
            assert said.strip(), (lang, key, fate, params)
            assert "{" not in said


def test_no_sentence_about_age_is_left_that_nothing_says() -> None:
    used = {phrase.key for row in SAYINGS for phrase in (row[0].reason, row[0].favourable, row[0].question)}
    assert {key for key in Catalogue.load("en").texts if key.startswith("age.")} == used


def test_what_the_verdict_rests_on_comes_first() -> None:
    assert supported(CLAIM).evidence == (OLD.id, YOUNG.id)
    assert age_words.conflicting(CLAIM, CLAIMED, (OLD,), (YOUNG,)).evidence == (OLD.id, YOUNG.id)
    assert unknown(YOUNG).evidence == (YOUNG.id,)


def test_without_a_start_to_hold_it_against_nobody_is_sure() -> None:
    low = [unknown(), unknown(YOUNG), age_words.not_stated(CLAIM), age_words.in_future(CLAIM, CLAIMED)]
    assert {(v.label, v.confidence) for v in low} == {(Label.UNKNOWN, Confidence.LOW)}
    conflict = age_words.conflicting(CLAIM, CLAIMED, (OLD,), ())
    assert (conflict.label, conflict.confidence) == (Label.CONFLICTING, Confidence.LOW)
    assert (supported(CLAIM).label, supported(CLAIM).confidence) == (Label.SUPPORTED, Confidence.HIGH)
