"""Is the JSON complete, stable and honest about what failed?"""

import json
from dataclasses import replace
from typing import Any

import pytest

from reports.as_json import SCHEMA, as_json
from tests.reports import dossiers

FIELDS = {
    "claims": {"id", "kind", "low", "high", "relation", "quote", "start", "end", "lang", "url", "source", "document"},
    "evidence": {"id", "property", "value", "startDate", "endDate", "judgement", "person", "organization", "as_of"},
    "verdicts": {"claim", "label", "confidence", "reason", "favourable", "evidence", "question"},
    "signals": {"kind", "person", "reason", "evidence", "weight"},
    "attempts": {"source", "outcome", "failure", "reason", "about", "tells", "at"},
    "sources": {"n", "source", "title", "url", "document", "moment"},
    "people": {"name", "role", "statement"},
}


def read(name: str, lang: str = "nl") -> dict[str, Any]:
    made: dict[str, Any] = json.loads(as_json(dossiers.ALL[name](), dossiers.words(lang)))
    return made


@pytest.mark.parametrize("name", sorted(dossiers.ALL))
def test_the_schema_holds_for_every_sort(name: str) -> None:
    made = read(name)
    assert made["schema"] == SCHEMA == "precall/brief/1"
    assert {"id", "rules", "on", "inquiry", "company", "complete", "failures", "story", "judgements"} <= set(made)
    for block, fields in FIELDS.items():
        for item in made[block]:
            assert fields <= set(item), block
    assert {"name", "country", "legal_form", "identifiers", "town"} <= set(made["company"])


def test_keys_are_sorted_and_the_text_is_stable() -> None:
    text = as_json(dossiers.hot_air(), dossiers.words("nl"))
    assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def test_nothing_is_lost() -> None:
    made, dossier = read("crowded"), dossiers.crowded()
    assert len(made["claims"]) == len(dossier.claims)
    assert len(made["people"]) == 60
    assert len(made["evidence"]) == len(dossier.evidence)


def test_what_failed_is_told() -> None:
    made = read("degraded")
    assert made["complete"] is False
    assert [failure["source"] for failure in made["failures"]] == ["wayback", "certificates"]
    assert made["failures"][0]["reason"] == "geen antwoord binnen de tijd"
    assert read("sound")["complete"] is True
    assert read("sound")["failures"] == []


def test_every_statement_has_the_number_of_a_source() -> None:
    made = read("hot-air")
    numbers = {source["n"] for source in made["sources"]}
    assert {item["n"] for item in (*made["claims"], *made["evidence"])} <= numbers


def test_sentences_speak_the_language_and_labels_do_not() -> None:
    dutch, english = read("hot-air"), read("hot-air", "en")
    assert dutch["verdicts"][0]["reason"] != english["verdicts"][0]["reason"]
    assert dutch["verdicts"][0]["label"] == english["verdicts"][0]["label"] == "refuted"
    assert dutch["story"] == {"label": "refuted", "confidence": "high"}


def test_whole_numbers_are_whole_and_what_is_not_stated_is_null() -> None:
    made = read("hot-air")
    assert made["claims"][1]["low"] == 25
    assert "25.0" not in as_json(dossiers.hot_air(), dossiers.words("nl"))
    assert made["claims"][2]["low"] is None


def test_hostile_names_stay_letter_for_letter() -> None:
    text = '<script>\u202e"\\'
    made = json.loads(as_json(dossiers.hostile(text), dossiers.words("nl")))
    assert made["company"]["name"] == text


def test_the_links_to_open_by_hand_are_in_it() -> None:
    whole = dossiers.hot_air()
    german = replace(whole, company=replace(whole.company, country="DE"))
    found = json.loads(as_json(german, dossiers.words("nl")))["by_hand"]
    assert found["registers"][0] == {"name": "Handelsregister", "url": "https://www.handelsregister.de/"}
    assert {one["name"] for one in found["people"]} >= {person.name for person in whole.people}
    assert all(link["url"].startswith("https://") for one in found["people"] for link in one["links"])
    assert read("hot-air")["by_hand"]["registers"] == []
