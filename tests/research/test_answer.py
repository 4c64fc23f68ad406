"""Does the whole answer read well in four languages, and does it keep what DESIGN section 6 promises?"""

import json
import re
import string
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from research.answer import answer
from research.case import read_case
from research.checks import judge
from research.facts import left_out
from research.findings import find_favours, find_signals
from research.model import Phrase
from tests.research.checks import test_age, test_background, test_experience, test_team
from tests.research.checks.rows import NOTHING, Row, case, founded, start
from tests.research.findings import test_findings, test_registered_findings

CATALOGUES = Path(__file__).resolve().parents[2] / "reports" / "catalogue"
FINDINGS = "".join(
    path.read_text("utf-8") for path in sorted((CATALOGUES.parents[1] / "research" / "findings").glob("*.py"))
)
LANGUAGES = ("nl", "en", "fr", "de")
TABLES = ("age", "team", "background", "experience", "other", "signal", "insolvency", "note")
FORBIDDEN = re.compile(
    r"\b(fraud\w*|leugen\w*|lies?|liar|bedrog\w*|nep|fake|oplicht\w*|verdacht\w*|suspicious|betrug\w*|mensonge\w*)\b",
    re.IGNORECASE,
)
# Words that go with a day ("op 5 jan 2009") and not with a year; `on_date` is always a day, `claimed_date` a year.
DAYS_ONLY = {
    lang: re.compile(rf"\b(?:{words}) \{{(?!on_|claimed_)\w+_date\}}")
    for lang, words in {"nl": "op", "en": "on", "fr": "le|du|date de|daté de|depuis", "de": "am|vom|ist von"}.items()
}
PLACE = re.compile(r"\{(\w+)(?:\|[^|{}]*\|[^|{}]*)?\}")
EXAMPLE = """
{"on": "2026-11-22",
 "subject": {"name": "Voorbeeld B.V.", "country": "NL"},
 "claims": [{"id": "c1", "kind": "founded", "low": 2023, "high": 2023, "relation": "exact"},
            {"id": "c2", "kind": "team_size", "low": 25, "high": 25, "relation": "exact"},
            {"id": "c3", "kind": "background", "person": "A. de Boer", "value": "lead architect", "since": "2016"}],
 "evidence": [
  {"id": "e1", "property": "incorporationDate", "value": "2026-09-14", "source": "kvk", "origin": "register"},
  {"id": "e2", "property": "domainRegistered", "value": "2026-08-03", "source": "rdap", "origin": "third_party"},
  {"id": "e3", "property": "numberOfEmployees", "low": 1, "high": 1, "unit": "working_persons", "as_of": "2026-09-14",
   "source": "kvk", "origin": "register"},
  {"id": "e4", "property": "peopleSeen", "low": 6, "high": 6, "source": "website", "origin": "self"},
  {"id": "e5", "property": "study", "person": "A. de Boer", "value": "hbo-ict", "startDate": "2025-09",
   "source": "linkedin_pdf", "origin": "self", "judgement": "same"}],
 "attempts": [{"source": "wayback", "outcome": "unavailable"},
              {"source": "kbo", "outcome": "not_found", "about": "predecessor"}]}
"""


@cache
def texts(lang: str) -> dict[str, str]:
    tables = tomllib.loads((CATALOGUES / f"{lang}.toml").read_text("utf-8"))
    return {f"{table}.{key}": text for table in TABLES for key, text in tables[table].items()}


def plain(phrase: Phrase) -> str:
    """English without the niceties of `reports.words`, which research may not import."""
    values = dict(phrase.params)
    return PLACE.sub(lambda place: str(values[place.group(1)]), texts("en")[phrase.key])


def test_the_example_of_the_design_is_answered() -> None:
    said = answer(read_case(EXAMPLE), plain)
    verdicts = said["verdicts"]
    assert isinstance(verdicts, list)
    assert [(v["claim"], v["label"], v["confidence"]) for v in verdicts] == [
        ("c1", "refuted", "medium"),
        ("c2", "refuted", "medium"),
        ("c3", "unknown", "low"),  # a study that began in 2025 does not cover the years since 2016
    ]
    assert set(verdicts[0]) == {"claim", "label", "confidence", "reason", "favourable", "evidence", "question"}
    assert verdicts[0]["reason"] == (
        "They say they go back to 2023; every trace is much younger, the oldest is of 2026-08-03."
    )
    assert said["signals"] == [
        {
            "kind": "still_studying",
            "person": "A. de Boer",
            "reason": "A. de Boer follows hbo-ict, dated 2025-09, and no end is known.",
            "evidence": ["e5"],
        }
    ]
    assert said["notes"] == []
    assert json.loads(json.dumps(said)) == said


def test_what_is_dated_after_the_day_is_left_out_and_named() -> None:
    late = case([founded(2009), founded(2030)], [start("2027-01-01"), start("2009-01-01", endDate="2027")], [])
    said = answer(late, plain)
    assert said["notes"] == [
        "e1, field value: 2027-01-01 is after 2026-11-22 and does not count.",
        "e2, field endDate: 2027 is after 2026-11-22 and does not count.",
        "c2, field low: 2030 is after 2026-11-22 and does not count.",
    ]
    verdicts = said["verdicts"]
    assert isinstance(verdicts, list)
    assert [v["label"] for v in verdicts] == ["supported", "unknown"]


def phrases() -> Iterator[Phrase]:
    """Every phrase that the tables of the tests bring out, with the attempts that an unknown may have to name."""
    asked: tuple[list[Row], ...] = (
        NOTHING,
        [{"source": "kvk", "outcome": "not_found"}],
        [{"source": "kvk", "outcome": "refused"}],
        [{"source": "kvk", "outcome": "not_found"}, {"source": "nbb", "outcome": "refused"}],
    )
    kinds = ("experience", "offices", "customers", "superlative", "certificate", "client")
    rows: list[tuple[list[Row], list[Row], list[Row]]] = [
        *(([claim], evidence, attempts) for claim, evidence, attempts, *_ in test_age.CASES),
        *(
            ([claim], evidence, [])
            for claim, evidence, *_ in (*test_team.CASES, *test_background.CASES, *test_experience.CASES)
        ),
        *((claims, evidence, []) for claims, evidence, *_ in test_findings.CASES),
        *(([{"kind": kind}], [], []) for kind in kinds),
    ]
    for claims, evidence, attempts in rows:
        for more in asked:
            read = case(claims, evidence, [*attempts, *more])
            for verdict in judge(read.claims, read.evidence, read.attempts, read.on, read.subject):
                yield from (verdict.reason, verdict.favourable, verdict.question)
        yield from (signal.reason for signal in find_signals(read.claims, read.evidence, read.on, read.subject))
        yield from (favour.reason for favour in find_favours(read.evidence, read.on))
        yield from left_out(read.claims, read.evidence, read.on)
    yield from (signal.reason for signal in test_findings.in_the_red())
    yield from (favour.reason for favour in test_findings.favours())
    yield from test_registered_findings.phrases()


@cache
def written() -> frozenset[str]:
    """The keys that a finder of signals names in full: those that need accounts, pages or lists to be found."""
    return frozenset(re.findall(r'"(signal\.\w+)"', FINDINGS))


@cache
def begun() -> tuple[str, ...]:
    """The beginnings of the keys that a finder completes."""
    return tuple(re.findall(r'f"(signal\.\w+_)\{', FINDINGS))


@pytest.fixture(scope="module")
def said() -> list[Phrase]:
    return list(phrases())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_phrase_has_its_words_and_every_word_its_use(lang: str, said: list[Phrase]) -> None:
    known, used = texts(lang), set()
    for phrase in said:
        used.add(phrase.key)
        assert set(PLACE.findall(known[phrase.key])) <= dict(phrase.params).keys(), phrase.key
        labels = {str(value) for name, value in phrase.params if name.endswith("_label")}
        assert labels <= known.keys()
        used |= labels
    used |= {key for key in known if key in written() or key.startswith(begun())}
    assert known.keys() - used == set()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_four_catalogues_have_the_same_keys_and_places(lang: str) -> None:
    ours, dutch = texts(lang), texts("nl")
    assert ours.keys() == dutch.keys()
    for key, text in ours.items():
        assert sorted(PLACE.findall(text)) == sorted(PLACE.findall(dutch[key])), key


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_words_are_calm(lang: str) -> None:
    for key, text in texts(lang).items():
        assert not FORBIDDEN.search(text), key
        assert "!" not in text, key
        assert not set(text) & set(string.whitespace) - {" "}, key


@pytest.mark.parametrize("lang", LANGUAGES)
def test_questions_ask_and_all_else_states(lang: str) -> None:
    for key, text in texts(lang).items():
        name = key.partition(".")[2]
        if name.startswith("ask_"):
            assert text.endswith("?"), key
        elif not key.startswith("insolvency.") and f"other.kind_{name}" not in texts(lang):
            assert text.endswith("."), key
            assert text.count(". ") == 0, key  # one sentence


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_date_fits_its_sentence_whether_it_is_a_day_or_a_year(lang: str) -> None:
    for key, text in texts(lang).items():
        assert not DAYS_ONLY[lang].search(text), key


def test_a_reason_short_of_the_claim_names_the_claimed_number_and_a_date(said: list[Phrase]) -> None:
    for phrase in said:
        if phrase.key.partition(".")[2] in {"polished", "stretched", "refuted", "lowered_alone", "lowered_open"}:
            places = set(PLACE.findall(texts("nl")[phrase.key]))
            assert any(place.endswith("_date") for place in places), phrase.key
            assert places & {"claimed_date", "claimed", "role"}, phrase.key
