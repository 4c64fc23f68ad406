import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from reports.exits import Exit
from tests.reports.running import precall
from tests.reports.test_cli import forbidden

CASE: dict[str, Any] = {
    "on": "2026-11-22",
    "subject": {"name": "Voorbeeld B.V.", "country": "NL"},
    "claims": [
        {"id": "c1", "kind": "founded", "low": 2023, "high": 2023, "relation": "exact"},
        {"id": "c2", "kind": "team_size", "low": 25, "high": 25, "relation": "exact"},
        {"id": "c3", "kind": "background", "person": "A. de Boer", "value": "lead architect", "since": "2016"},
    ],
    "evidence": [
        {"id": "e1", "property": "incorporationDate", "value": "2026-09-14", "source": "kvk", "origin": "register"},
        {"id": "e2", "property": "domainRegistered", "value": "2026-08-03", "source": "rdap", "origin": "third_party"},
        {
            "id": "e3",
            "property": "numberOfEmployees",
            "low": 1,
            "high": 1,
            "unit": "working_persons",
            "as_of": "2026-09-14",
            "source": "kvk",
            "origin": "register",
        },
        {"id": "e4", "property": "peopleSeen", "low": 6, "high": 6, "source": "website", "origin": "self"},
        {
            "id": "e5",
            "property": "study",
            "person": "A. de Boer",
            "value": "hbo-ict",
            "startDate": "2025-09",
            "source": "linkedin_pdf",
            "origin": "self",
            "judgement": "same",
        },
    ],
    "attempts": [
        {"source": "wayback", "outcome": "unavailable"},
        {"source": "kbo", "outcome": "not_found", "about": "predecessor"},
    ],
}

FIELDS = {"claim", "label", "confidence", "reason", "favourable", "evidence", "question"}


def file(case: object, folder: Path) -> str:
    path = folder / "case.json"
    path.write_text(json.dumps(case), encoding="utf-8")
    return str(path)


def test_the_example_of_the_contract(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert precall("check", file(CASE, tmp_path), "--json") == Exit.DONE
    shown = capsys.readouterr()
    told = json.loads(shown.out)
    assert shown.err == ""
    assert {v["claim"]: v["label"] for v in told["verdicts"]} == {"c1": "refuted", "c2": "refuted", "c3": "unknown"}
    assert all(v.keys() == FIELDS for v in told["verdicts"])
    assert [(s["kind"], s["person"], s["evidence"]) for s in told["signals"] if "person" in s] == [
        ("still_studying", "A. de Boer", ["e5"])
    ]


def test_from_standard_input_in_words(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xef\xbb\xbf" + json.dumps(CASE).encode())))
    assert precall("check", "-", "--lang", "nl") == Exit.DONE
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("c1  Wijkt fundamenteel af (")


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"on": "soon"}, "on"),
        ({"claims": [{"id": "c1", "kind": "charm"}]}, "kind"),
        ({"claims": [{"kind": "age", "low": 3}]}, "id"),
        ({"claims": {"id": "c1"}}, "claims"),
        ({"evidence": [{"id": "e1", "property": "incorporationDate", "value": "gisteren", "source": "kvk"}]}, "value"),
        ({"evidence": [{"id": "e1", "property": "shoeSize", "value": "43", "source": "kvk"}]}, "property"),
        ({"attempts": [{"source": "kvk", "outcome": "perhaps"}]}, "outcome"),
    ],
)
def test_malformed_input_names_the_field(
    change: dict[str, Any], field: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert precall("check", file(CASE | change, tmp_path), "--json") == Exit.USAGE
    shown = capsys.readouterr()
    assert (shown.out, shown.err.count("\n")) == ("", 1)
    assert field in shown.err


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"\xff\xfe", b"null", b"[" * 100_000])
def test_what_is_no_case_is_told_in_one_line(body: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.json").write_bytes(body)
    assert precall("check", str(tmp_path / "a.json")) == Exit.USAGE
    shown = capsys.readouterr()
    assert (shown.out, shown.err.count("\n")) == ("", 1)


def test_a_file_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path in (tmp_path / "none.json", tmp_path):
        assert precall("check", str(path)) == Exit.FAILED
        assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("more", [[], ["--json"]])
def test_what_the_file_holds_cannot_steer_the_terminal(
    more: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hostile = json.loads(
        json.dumps(CASE).replace("A. de Boer", "A\\u001b[2J\\u202e\\u009b Boer").replace('"c1"', '"c\\u001b1"')
    )
    assert precall("check", file(hostile, tmp_path), *more) == Exit.DONE
    assert forbidden(capsys.readouterr().out.encode()) == set()
