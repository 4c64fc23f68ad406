"""Do the catalogues say everything, the same in four languages, strictly?"""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.facts import CAREER, DATED, EXISTENCE, HEADCOUNTS
from reports.words import LANGUAGES, NBSP, PLACE, Catalogue, MissingWordsError, UnknownLanguageError
from research.model import COULD_NOT_LOOK, Confidence, Kind, Label, Outcome, Phrase
from sources.errors import Failure

FORBIDDEN = re.compile(
    r"fraud|\blies?\b|\bliar|leugen|bedrog|\bnep|\bfake|oplicht|verdacht|suspicious|\bbetrug|\blüge|mensonge",
    re.IGNORECASE,
)


@pytest.fixture(params=LANGUAGES)
def words(request: pytest.FixtureRequest) -> Catalogue:
    return Catalogue.load(request.param)


def test_every_failure_outcome_label_and_kind_has_words(words: Catalogue) -> None:
    for failure in Failure:
        assert words.text(f"failure.{failure}")
    for outcome in Outcome:
        assert words.text(f"outcome.{outcome}")
    for outcome in COULD_NOT_LOOK:
        assert words.text(f"again.{outcome}")
    for label in Label:
        assert words.text(f"label.{label}")
    for confidence in Confidence:
        assert words.text(f"confidence.{confidence}")
    for kind in Kind:
        assert words.text(f"topic.{kind}")


def test_every_property_that_verdicts_rest_on_has_a_noun_and_a_fact(words: Catalogue) -> None:
    for name in (*DATED, *HEADCOUNTS, *CAREER, "insolvency"):
        assert f"property.{name}" in words.texts
        assert f"fact.{name}" in words.texts
    for name in EXISTENCE:
        assert f"trace.{name}" in words.texts


def test_the_languages_hold_the_same_keys() -> None:
    dutch = set(Catalogue.load("nl").texts)
    for lang in LANGUAGES[1:]:
        assert set(Catalogue.load(lang).texts) == dutch


def test_a_sentence_asks_for_the_same_values_in_every_language() -> None:
    either = {"claim.age", "claim.experience"}  # given both as a word and as a number
    dutch = Catalogue.load("nl")
    for lang in LANGUAGES[1:]:
        other = Catalogue.load(lang)
        for key in set(dutch.texts) - either:
            mine, theirs = ({name for name, *_ in PLACE.findall(c.texts[key])} for c in (dutch, other))
            assert mine == theirs, key


def test_no_catalogue_accuses(words: Catalogue) -> None:
    assert not [key for key, text in words.texts.items() if FORBIDDEN.search(text)]


def test_no_brace_is_left_open(words: Catalogue) -> None:
    for key, text in words.texts.items():
        if not key.startswith("format."):
            assert not re.search(r"[{}]", PLACE.sub("", text)), key


def test_a_missing_key_raises() -> None:
    with pytest.raises(MissingWordsError, match="no_such"):
        Catalogue.load("nl").text("page.no_such")


def test_a_missing_value_raises() -> None:
    with pytest.raises(MissingWordsError, match="day_date"):
        Catalogue.load("nl").text("page.made", sources="x")


def test_a_text_cannot_be_counted() -> None:
    with pytest.raises(MissingWordsError, match="not a number"):
        Catalogue.load("nl").text("page.sources_read", count="two")


def test_an_unknown_language_raises() -> None:
    with pytest.raises(UnknownLanguageError, match="'es'"):
        Catalogue.load("es")


@pytest.mark.parametrize(
    ("lang", "partial", "said"),
    [
        ("nl", "2026-09-14", "14 sep 2026"),
        ("nl", "2021-03", "mrt 2021"),
        ("nl", "2021", "2021"),
        ("nl", "2021-03-01T12:00:00Z", "1 mrt 2021"),
        ("en", "2026-09-14", "14 Sep 2026"),
        ("fr", "2026-09-14", "14 sept. 2026"),
        ("de", "2026-09-14", "14. Sept. 2026"),
        ("de", "2026-03", "März 2026"),
    ],
)
def test_partial_dates(lang: str, partial: str, said: str) -> None:
    assert Catalogue.load(lang).date(partial) == said


def test_what_is_no_date_raises() -> None:
    with pytest.raises(ValueError, match="not a partial date"):
        Catalogue.load("nl").date("gisteren")


@pytest.mark.parametrize(
    ("lang", "value", "said"),
    [
        ("nl", 2009, "2009"),
        ("nl", 12345.5, "12.345,5"),
        ("en", 1234567, "1,234,567"),
        ("fr", 12345, "12\u202f345"),
        ("de", 38.6, "38,6"),
        ("nl", 25.0, "25"),
        ("nl", -12345, "-12.345"),
    ],
)
def test_numbers(lang: str, value: float, said: str) -> None:
    assert Catalogue.load(lang).number(value) == said


@pytest.mark.parametrize(
    ("lang", "count", "said"),
    [("nl", 1, "1\u00a0bron"), ("nl", 0, "0\u00a0bronnen"), ("fr", 0, "0\u00a0source"), ("fr", 2, "2\u00a0sources")],
)
def test_a_count_takes_the_form_of_its_language(lang: str, count: int, said: str) -> None:
    assert Catalogue.load(lang).text("page.sources_read", count=count).startswith(said)


def test_small_numbers_are_words() -> None:
    words = Catalogue.load("nl")
    assert (words.count(4), words.count(12), words.count(13)) == ("vier", "twaalf", "13")


def test_labels_are_words_of_the_catalogue() -> None:
    words = Catalogue.load("nl").with_texts({"t.s": "{source_label} / {what_label} / {sources_label} / {topic_label}"})
    said = words.say(
        Phrase.of("t.s", source_label="kvk", what_label="label.unknown", sources_label="kvk, rdap", topic_label="age")
    )
    assert said == ("Handelsregister (KvK) / Onbekend / Handelsregister (KvK) en domeinregistratie (RDAP) / leeftijd")


def test_a_source_of_a_plug_in_keeps_its_own_name() -> None:
    words = Catalogue.load("nl").with_texts({"t.s": "{asked} / {source_label}"})
    assert words.say(Phrase.of("t.s", asked="acme,kvk", source_label="acme")) == (
        "acme en Handelsregister (KvK) / acme"
    )


def test_an_unknown_label_raises() -> None:
    words = Catalogue.load("nl").with_texts({"t.s": "{topic_label}"})
    with pytest.raises(MissingWordsError, match="weather"):
        words.say(Phrase.of("t.s", topic_label="weather"))


def test_a_value_is_never_read_as_a_place() -> None:
    words = Catalogue.load("nl").with_texts({"t.s": "{name}"})
    assert words.say(Phrase.of("t.s", name="{other} {x|y|z}")) == "{other} {x|y|z}"


@given(st.integers(min_value=-(10**12), max_value=10**12))
def test_no_digit_of_a_number_is_lost(value: int) -> None:
    for lang in LANGUAGES:
        said = Catalogue.load(lang).number(value)
        assert int(re.sub(r"[^\d-]", "", said)) == value
        assert NBSP not in said
