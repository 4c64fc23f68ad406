"""Does the published schema describe what is written, and nothing looser?"""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from reports.as_json import SCHEMA, as_json
from tests.reports import dossiers

PUBLISHED = json.loads((Path(__file__).parents[2] / "reports" / "schema" / "brief-1.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(PUBLISHED)


def written(name: str, lang: str = "nl") -> Any:
    return json.loads(as_json(dossiers.ALL[name](), dossiers.words(lang), dossiers.wanted(name)))


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(PUBLISHED)
    assert PUBLISHED["properties"]["schema"]["const"] == SCHEMA


@pytest.mark.parametrize("name", sorted(dossiers.ALL))
def test_every_sort_of_dossier_follows_it(name: str) -> None:
    assert [error.message for error in VALIDATOR.iter_errors(written(name))] == []


def test_no_field_may_be_missing_added_or_of_another_sort() -> None:
    whole = written("unfit")
    blocks = (whole, whole["claims"][0], whole["verdicts"][0], whole["attempts"][0], whole["company"])
    by_hand = (whole["by_hand"], whole["by_hand"]["people"][0], whole["by_hand"]["people"][0]["links"][0])
    for block in (*blocks, *by_hand, whole["fit"], whole["fit"]["criteria"][0], whole["limit"]):
        field = min(block)
        kept = block.pop(field)
        assert not VALIDATOR.is_valid(whole)
        block[field] = kept
        block["acme"] = 1
        assert not VALIDATOR.is_valid(whole)
        del block["acme"]
        block[field] = -3.5  # no number of ours is below nought
        assert not VALIDATOR.is_valid(whole), field
        block[field] = kept
    assert VALIDATOR.is_valid(whole)
