import json

import pytest

from sources import krs_history
from sources.errors import Changed
from sources.quoting import parse
from tests.sources.fake_web import document, facts, quoted, stored


def test_names_with_the_days_of_their_entries_and_the_end() -> None:
    answer = stored(__file__, "full.json")
    [record] = quoted(answer, [krs_history.company("9999900001", parse(answer).at("odpis"))])
    assert facts(record) == {
        "previousName": ["STARE DACHY SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ"],
        "krs": ["9999900001"],
        "name": ["DACHY PRZYKŁAD SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ"],
        "nameSince": ["2015-03-05"],
        "dissolutionDate": ["2025-09-10"],
        "status": ["inactive"],
    }
    assert next(record.all("previousName")).as_of == "2015-03-05"


def test_a_company_whose_last_entry_is_a_change_goes_on() -> None:
    tree = json.loads(stored(__file__, "full.json").body)
    tree["odpis"]["naglowekP"]["wpis"].pop()
    answer = document(json.dumps(tree, ensure_ascii=False))
    record = krs_history.company("9999900001", parse(answer).at("odpis"))
    assert record.first("dissolutionDate", "status") == ""


def test_a_changed_shape_is_named() -> None:
    with pytest.raises(Changed):
        krs_history.company("9999900001", parse(document('{"odpis": {"naglowekP": {"wpis": [{}]}}}')).at("odpis"))
