import json
from pathlib import Path

import pytest

from research.case import CaseError, read_case
from research.model import Decision, Kind, Relation
from sources.model import Origin

HOSTILE = Path(__file__).resolve().parents[2] / ".." / "shared" / "hostile" / "json" / "test_parsing"
CLAIM = {"id": "c1", "kind": "founded", "low": 2023, "high": 2023}
START = {"id": "e1", "property": "incorporationDate", "value": "2026-09-14", "source": "kvk", "origin": "register"}
STAFF = {"id": "e1", "property": "numberOfEmployees", "low": 1, "high": 2, "source": "kvk", "origin": "register"}
JOB = {"id": "e1", "property": "employment", "person": "A", "value": "kok", "source": "x", "origin": "self"}


def whole(**more: object) -> str:
    return json.dumps({"on": "2026-11-22", "claims": [CLAIM], **more})


def with_claim(**more: object) -> str:
    return whole(claims=[CLAIM, {**CLAIM, "id": "c2", **more}])


def with_evidence(row: dict[str, object], **more: object) -> str:
    return whole(evidence=[{**row, **more}])


def without(row: dict[str, object], name: str) -> dict[str, object]:
    return {key: value for key, value in row.items() if key != name}


MALFORMED = [
    # the whole
    ("", "the file: JSON expected"),
    ("{", "the file: JSON expected"),
    ("[]", "the file: an object expected, got a list"),
    ("null", "the file: an object expected, got null"),
    ('"x"', 'the file: an object expected, got "x"'),
    ("[" * 100_000, "the file: JSON expected, nested too deeply"),
    ('{"a":' * 100_000, "the file: JSON expected, nested too deeply"),
    ("{}", "on: a date expected, nothing given"),
    (whole(on="2026"), "on: a day as 2026-11-22 expected"),
    (whole(on="2026-02-30"), "on: a date that exists"),
    (whole(on=20261122), "on: a date as text expected, got 20261122"),
    (whole(on=None), "on: a date as text expected, got null"),
    (whole(extra=1), "extra: no such field"),
    (whole(**{"a\nb": 1}), '"a\\nb": no such field'),
    ('{"on": "2026-11-22", "claims": [], "claims": []}', "claims: given twice"),
    ('{"on": "2026-11-22"}', "claims: a list expected, nothing given"),
    (whole(claims={}), "claims: a list expected, got an object"),
    (whole(claims=None), "claims: a list expected, got null"),
    (whole(claims=[CLAIM, 5]), "claims[1]: an object expected, got 5"),
    (whole(evidence=[None]), "evidence[0]: an object expected, got null"),
    (whole(evidence="x"), 'evidence: a list expected, got "x"'),
    (whole(attempts=[[]]), "attempts[0]: an object expected, got a list"),
    (whole(subject=[]), "subject: an object expected, got a list"),
    (whole(subject={"nam": "X"}), "subject.nam: no such field"),
    (whole(subject={"name": 5}), "subject.name: a text expected, got 5"),
    # claims
    (whole(claims=[{**CLAIM, "lowe": 1}]), "claims[0].lowe: no such field"),
    (whole(claims=[without(CLAIM, "id")]), "claims[0].id: a text expected, nothing given"),
    (whole(claims=[without(CLAIM, "kind")]), "claims[0].kind: one of"),
    (whole(claims=[CLAIM, CLAIM]), 'claims[1].id: an id of its own expected, got "c1"'),
    (with_claim(id=""), 'claims[1].id: a text expected, got ""'),
    (with_claim(id=2), "claims[1].id: a text expected, got 2"),
    (with_claim(kind="Founded"), "claims[1].kind: one of"),
    (with_claim(kind=["founded"]), "claims[1].kind: one of"),
    (with_claim(relation="roughly"), "claims[1].relation: one of"),
    (with_claim(relation=None), "claims[1].relation: one of"),
    (with_claim(low="x"), 'claims[1].low: a number or null expected, got "x"'),
    (with_claim(low=True), "claims[1].low: a number or null expected, got true"),
    (with_claim(low=[]), "claims[1].low: a number or null expected, got a list"),
    (with_claim(low=2024), "claims[1].low: a number not above high expected, got 2024"),
    (with_claim(low=float("nan")), "claims[1].low: a finite number of 0 or more, or null expected, got NaN"),
    (with_claim(high=float("inf")), "claims[1].high: a finite number of 0 or more, or null expected, got Infinity"),
    (with_claim(high=-1), "claims[1].high: a finite number of 0 or more, or null expected, got -1"),
    (with_claim().replace("2023", "1e999"), "claims[0].low: a finite number"),
    (with_claim().replace("2023", "9" * 5000), "claims[0].low: a finite number"),
    (with_claim(low=2022.5), "claims[1].low: a calendar year or null expected, got 2022.5"),
    (with_claim(low=0), "claims[1].low: a calendar year or null expected, got 0"),
    (with_claim(high=10000), "claims[1].high: a calendar year or null expected, got 10000"),
    (whole(claims=[{"id": "c1", "kind": "age"}]), "claims[0].low: a number or null expected, nothing given"),
    (with_claim(as_of="24"), 'claims[1].as_of: a date that exists, as 2021, 2021-02 or 2021-02-16 expected, got "24"'),
    (with_claim(as_of=2024), "claims[1].as_of: a date as text expected, got 2024"),
    (with_claim(since="2026-13"), "claims[1].since: a date that exists"),
    (
        whole(claims=[{"id": "c", "kind": "background", "value": "x"}]),
        "claims[0].person: a text expected, nothing given",
    ),
    (with_claim(person="\ud800"), "claims[1].person: not Unicode at character 0"),
    # evidence
    (with_evidence(START, property="incorporation"), "evidence[0].property: one of"),
    (with_evidence(START, property="equity"), "evidence[0].property: one of"),
    (with_evidence(START, origin="press"), "evidence[0].origin: one of"),
    (with_evidence(without(START, "origin")), "evidence[0].origin: one of"),
    (with_evidence(without(START, "source")), "evidence[0].source: a text expected, nothing given"),
    (with_evidence(START, judgement="maybe"), "evidence[0].judgement: one of"),
    (with_evidence(START, judgement=None), "evidence[0].judgement: one of"),
    (with_evidence(without(START, "value")), "evidence[0].value: a date expected, nothing given"),
    (with_evidence(START, value="2026-02-30"), 'got "2026-02-30"'),
    (with_evidence(START, value="14-09-2026"), "evidence[0].value: a date that exists"),
    (with_evidence(START, value=2026), "evidence[0].value: a date as text expected, got 2026"),
    (with_evidence(START, value=None), "evidence[0].value: a date as text expected, got null"),
    (with_evidence(START, value={}), "evidence[0].value: a date as text expected, got an object"),
    (with_evidence(STAFF, unit="heads"), "evidence[0].unit: one of"),
    (with_evidence(STAFF, low=3), "evidence[0].low: a number not above high expected, got 3"),
    (with_evidence(STAFF, as_of="2026-00"), "evidence[0].as_of: a date that exists"),
    (
        with_evidence(without(without(STAFF, "low"), "high")),
        "evidence[0].low: a number or null expected, nothing given",
    ),
    (with_evidence(JOB, startDate="x"), "evidence[0].startDate: a date that exists"),
    (with_evidence(JOB, startDate="2020", endDate="2019"), "evidence[0].endDate: a date not before startDate expected"),
    (with_evidence(without(JOB, "person")), "evidence[0].person: a text expected, nothing given"),
    (with_evidence(JOB, person="  "), 'evidence[0].person: a text expected, got "  "'),
    (
        with_evidence(START, property="insolvency", value="faillissement, 2024-02-30"),
        "evidence[0].value: a date that exists",
    ),
    (with_evidence(START, property="insolvency", value=5), "evidence[0].value: a text expected, got 5"),
    (with_evidence(START, property="insolvency", value={"kin": "x"}), "evidence[0].value.kin: no such field"),
    (whole(evidence=[START, START]), "evidence[1].id: an id of its own"),
    # attempts
    (whole(attempts=[{"outcome": "found"}]), "attempts[0].source: a text expected, nothing given"),
    (whole(attempts=[{"source": "kvk", "outcome": "down"}]), "attempts[0].outcome: one of"),
    (whole(attempts=[{"source": "kvk"}]), "attempts[0].outcome: one of"),
    (whole(attempts=[{"source": "kvk", "outcome": "found", "why": ""}]), "attempts[0].why: no such field"),
    (whole(attempts=[{"source": "kvk", "outcome": "found", "tells": [1]}]), "attempts[0].tells: a list of texts"),
]


@pytest.mark.parametrize(("text", "message"), MALFORMED)
def test_what_is_malformed_is_refused_by_name_on_one_line(text: str, message: str) -> None:
    with pytest.raises(CaseError) as refused:
        read_case(text)
    assert message in str(refused.value)
    assert len(str(refused.value).splitlines()) == 1
    assert str(refused.value).isascii()


def test_a_whole_case_is_read() -> None:
    case = read_case(
        whole(
            subject={"name": "Voorbeeld B.V.", "country": "NL"},
            evidence=[START, {**JOB, "id": "e2", "startDate": "2019", "endDate": None, "judgement": "unsure"}],
            attempts=[{"source": "kbo", "outcome": "not_found", "about": "predecessor"}],
        )
    )
    assert (case.on.isoformat(), case.subject, case.country) == ("2026-11-22", "Voorbeeld B.V.", "NL")
    (claim,) = case.claims
    assert (claim.kind, claim.relation, claim.low) == (Kind.FOUNDED, Relation.EXACT, 2023)
    start, job = case.evidence
    assert (start.value, start.origin, start.judgement) == ("2026-09-14", Origin.REGISTER, Decision.SAME)
    assert (job.start_date, job.end_date, job.judgement) == ("2019", "", Decision.UNSURE)
    assert case.attempts[0].about == "predecessor"


def test_a_remark_changes_nothing() -> None:
    said = {"on": "2026-11-22", "claims": [{"id": "c1", "kind": "founded", "low": 2023, "high": 2023}]}
    noted = {**said, "note": ["any"], "claims": [{**said["claims"][0], "note": "why this case"}]}  # type: ignore[index, dict-item]
    assert read_case(json.dumps(noted)) == read_case(json.dumps(said))


def test_an_optional_text_of_null_is_not_stated() -> None:
    nothing = {"organization": None, "value": None, "unit": None, "as_of": None, "quote": None}
    read = read_case(
        whole(
            subject={"name": "V", "country": None},
            claims=[{**CLAIM, "person": None, "url": None}],
            evidence=[{**JOB, **nothing}],
            attempts=[{"source": "kbo", "outcome": "not_found", "about": None}],
        )
    )
    assert (read.country, read.claims[0].person, read.attempts[0].about) == ("", "", "")
    assert (read.evidence[0].organization, read.evidence[0].value, read.evidence[0].unit) == ("", "", "")


def test_a_byte_order_mark_is_no_error() -> None:
    assert read_case("\ufeff" + whole()).claims


@pytest.mark.parametrize(
    "more",
    [
        {"value": "faillissement, 2024-04-18"},
        {"value": "faillissement (2024-04-18)"},
        {"value": "faillissement", "date": "2024-04-18"},
        {"value": "faillissement", "startDate": "2024-04-18"},
        {"value": {"kind": "faillissement", "date": "2024-04-18"}},
    ],
)
def test_an_insolvency_has_a_kind_and_a_date(more: dict[str, object]) -> None:
    (found,) = read_case(with_evidence(START, property="insolvency", **more)).evidence
    assert (found.value, found.start_date) == ("faillissement", "2024-04-18")


@pytest.mark.skipif(not HOSTILE.is_dir(), reason="the folder of hostile JSON is not beside the project")
def test_no_hostile_json_gets_through_or_breaks_the_line() -> None:
    for path in sorted(HOSTILE.iterdir()):
        text = path.read_bytes().decode("utf-8", errors="surrogateescape")
        with pytest.raises(CaseError) as refused:
            read_case(text)
        assert len(str(refused.value).splitlines()) == 1, path.name
