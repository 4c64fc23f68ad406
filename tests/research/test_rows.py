"""Does a dataclass lie in its row as it is?"""

import pytest

from research.model import Decision, Judgement, Phrase
from research.rows import DamagedRowError, NotStorableError, cells, digest, encode, item, items, rows_of
from sources.model import Value

SAID = Judgement(source="kvk", key="1", decision=Decision.SAME, reason=Phrase.of("identity.number", score=1, share=1.0))
NUMBER = Value(property="numberOfEmployees", value="25", original="25", quote="25", start=0, end=2, low=25)


def test_a_row_is_the_fields_by_name() -> None:
    row = cells(SAID)
    assert list(row) == ["source", "key", "decision", "reason", "subject"]
    assert row["decision"] == "same"


def test_a_phrase_keeps_the_types_of_its_parameters() -> None:
    back = item(Judgement, cells(SAID))
    assert back == SAID
    assert [type(value) for _, value in back.reason.params] == [int, float]


def test_a_number_of_a_number_column_is_always_the_same_number() -> None:
    assert repr(cells(NUMBER)["low"]) == "25.0"
    assert cells(NUMBER)["high"] is None


def test_rows_know_their_owner_role_and_place() -> None:
    rows = rows_of([SAID, SAID], "d1", "record")
    assert [(r["owner"], r["role"], r["position"]) for r in rows] == [("d1", "record", 0), ("d1", "record", 1)]
    assert items(Judgement, rows, "record") == (SAID, SAID)
    assert items(Judgement, rows, "company") == ()
    assert "role" not in rows_of([SAID], "d1")[0]


def test_a_word_that_precall_does_not_know_is_damage() -> None:
    with pytest.raises(DamagedRowError, match="nonsense"):
        item(Judgement, {**cells(SAID), "decision": "nonsense"})


@pytest.mark.parametrize("odd", ["\ud800", float("nan"), float("inf")])
def test_what_no_database_keeps_is_named(odd: str | float) -> None:
    with pytest.raises(NotStorableError):
        encode([{"value": odd}])


def test_equal_rows_have_one_digest_and_others_another() -> None:
    table = rows_of([SAID], "d1")
    assert digest({"a": table}) == digest({"a": [dict(reversed(table[0].items()))]})
    assert digest({"a": table}) != digest({"a": rows_of([SAID], "d2")})
