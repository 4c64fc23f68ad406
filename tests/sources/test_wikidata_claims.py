"""Which date, count and name do the statements of an item give, whatever their rank and precision?"""

import json

import pytest

from sources.quoting import Field, parse
from sources.wikidata_claims import best, date_of, founded, headcount, names, numbers, places
from tests.sources.fake_web import document


def _item(claims: object, **parts: object) -> Field:
    return parse(document(json.dumps({"claims": claims, **parts})))


def _statement(value: object, rank: str = "normal", **qualifiers: object) -> dict[str, object]:
    return {"rank": rank, "mainsnak": {"datavalue": {"value": value}}, "qualifiers": qualifiers}


@pytest.mark.parametrize(
    ("time", "precision", "date"),
    [
        ("+2010-00-00T00:00:00Z", 9, "2010"),
        ("+2010-01-01T00:00:00Z", 9, "2010"),
        ("+2010-03-00T00:00:00Z", 10, "2010-03"),
        ("+2010-03-04T00:00:00Z", 11, "2010-03-04"),
        ("+2010-03-04T00:00:00Z", 14, "2010-03-04"),
        ("+2010-03-04T00:00:00Z", None, "2010"),
        ("+2010-00-00T00:00:00Z", 8, ""),
        ("-0500-00-00T00:00:00Z", 9, ""),
    ],
)
def test_a_date_is_as_long_as_its_precision(time: str, precision: int | None, date: str) -> None:
    assert date_of(parse(document(json.dumps({"time": time, "precision": precision})))) == date


def test_of_another_calendar_only_the_year_counts() -> None:
    julian = {
        "time": "+1700-02-03T00:00:00Z",
        "precision": 11,
        "calendarmodel": "http://www.wikidata.org/entity/Q1985786",
    }
    assert date_of(parse(document(json.dumps(julian)))) == "1700"


def test_a_preferred_statement_supersedes_and_a_deprecated_one_never_counts() -> None:
    item = _item({"P1": [_statement("a", "deprecated"), _statement("b"), _statement("c", "preferred")]})
    assert [one.at("mainsnak", "datavalue", "value").string() for one in best(item, "P1")] == ["c"]
    assert best(_item({"P1": [_statement("a", "deprecated")]}), "P1") == []


def test_a_statement_without_a_value_is_none() -> None:
    unknown = {"rank": "preferred", "mainsnak": {"snaktype": "somevalue"}}
    item = _item({"P571": [unknown, _statement({"time": "+2010-00-00T00:00:00Z", "precision": 9})]})
    assert [value.value for value in founded(item)] == ["2010"]


def test_an_item_without_any_statement() -> None:
    item = _item([], labels=[], aliases=[])
    assert [*names(item), *founded(item), *headcount(item), *numbers(item), *places(item)] == []


def test_a_count_that_nobody_dated_contradicts_nothing() -> None:
    [heads] = headcount(_item({"P1128": [_statement({"amount": "+12"})]}))
    assert (heads.low, heads.high, heads.as_of) == (12, None, "")


def test_the_latest_count_is_taken_and_not_the_first() -> None:
    dated = [
        _statement({"amount": f"+{amount}"}, P585=[{"datavalue": {"value": {"time": f"+{year}-01-01T00:00:00Z"}}}])
        for amount, year in ((12, 2019), (30, 2024), (20, 2021))
    ]
    [heads] = headcount(_item({"P1128": dated}))
    assert (heads.low, heads.as_of) == (30, "2024")


def test_several_countries_are_none() -> None:
    item = _item({"P17": [_statement({"id": "Q55"}), _statement({"id": "Q31"})]})
    assert list(places(item)) == []


def test_numbers_get_the_spelling_of_their_register() -> None:
    claims = {
        "P3376": [_statement("400.378.485")],
        "P4829": [_statement("CHE-100.000.006")],
        "P1616": [_statement("18")],
    }
    assert [(v.property, v.value) for v in numbers(_item(claims))] == [
        ("kbo", "0400378485"),
        ("siren", "000000018"),
        ("uid", "CHE100000006"),
    ]
