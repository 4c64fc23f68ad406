"""Does each line asked get its answer, and a malformed one a message that names the field?"""

import json

import pytest

from research.claims.lines import BadLine, answer


def test_a_line_gets_the_claims_of_its_text() -> None:
    text = "Opgericht in 1984. Wij zijn met ruim 20 medewerkers."
    said = json.loads(answer(json.dumps({"id": "x", "lang": "nl", "text": text, "observed_year": 2024})))
    assert said["id"] == "x"
    assert [(claim["kind"], claim["low"], claim["high"], claim["relation"]) for claim in said["claims"]] == [
        ("founded", 1984, 1984, "exact"), ("team_size", 20, None, "at_least"),
    ]  # fmt: skip
    assert all(text[claim["start"] : claim["end"]] == claim["quote"] for claim in said["claims"])
    assert {claim["lang"] for claim in said["claims"]} == {"nl"}


def test_language_and_year_may_be_absent_or_null() -> None:
    assert json.loads(answer('{"id": 1, "text": "Opgericht in 1984.", "lang": null, "observed_year": null}'))["claims"]
    assert json.loads(answer('{"id": 1, "text": ""}')) == {"id": 1, "claims": []}


@pytest.mark.parametrize(
    ("line", "field"),
    [("{", "JSON"), ("[]", "object"), ('{"text": ""}', "id"), ('{"id": 1}', "text"), ('{"id": 1, "text": 3}', "text"),
     ('{"id": 1, "text": "", "lang": 3}', "lang"), ('{"id": 1, "text": "", "observed_year": "2020"}', "observed_year"),
     ('{"id": 1, "text": "", "observed_year": true}', "observed_year")],
)  # fmt: skip
def test_a_malformed_line_names_its_field(line: str, field: str) -> None:
    with pytest.raises(BadLine, match=field):
        answer(line)


def test_a_line_nested_beyond_all_sense_is_named() -> None:
    with pytest.raises(BadLine, match="nested too deep"):
        answer("[" * 100_000)
