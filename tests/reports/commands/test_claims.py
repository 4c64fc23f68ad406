import io
import json
import sys
from pathlib import Path

import pytest

from reports.exits import Exit
from sources.errors import Failure, Unavailable
from sources.model import Document
from tests.reports.running import precall

TEXT = "Wij bestaan al 20 jaar. Ons team telt 12 medewerkers."
FIELDS = {"kind", "low", "high", "relation", "quote", "start", "end", "lang", "url"}


def test_one_object_a_line_with_its_quote(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.txt"
    page.write_text(TEXT, encoding="utf-8")
    assert precall("claims", str(page), "--json") == Exit.DONE
    shown = capsys.readouterr()
    told = [json.loads(line) for line in shown.out.splitlines()]
    assert [(one["kind"], one["low"]) for one in told] == [("age", 20), ("team_size", 12)]
    assert all(one.keys() >= FIELDS for one in told)
    assert all(TEXT[one["start"] : one["end"]] == one["quote"] for one in told)
    assert {one["url"] for one in told} == {str(page)}
    assert shown.err == ""


def test_html_is_read_as_html(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "noname"
    page.write_text(f"<!DOCTYPE html><html lang=nl><script>'30 jaar ervaring'</script><p>{TEXT}</p>", encoding="utf-8")
    assert precall("claims", str(page)) == Exit.DONE
    assert [line.split("\t")[0] for line in capsys.readouterr().out.splitlines()] == [
        "age exact 20",
        "team_size exact 12",
    ]


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert precall("claims", "-", "--json", "--lang", "nl") == Exit.DONE
    assert [json.loads(line)["url"] for line in capsys.readouterr().out.splitlines()] == ["", ""]


def test_a_file_that_is_not_there_does_not_stop_the_next(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.txt"
    page.write_text(TEXT, encoding="utf-8")
    assert precall("claims", str(tmp_path / "none"), str(tmp_path), str(page)) == Exit.FAILED
    shown = capsys.readouterr()
    assert len(shown.out.splitlines()) == 2
    assert len(shown.err.splitlines()) == 2


def test_an_address_is_fetched(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def fetched(url: str) -> Document:
        if "down" in url:
            raise Unavailable(Failure.TIMEOUT, "down.example: no answer in 20 s")
        return Document(
            source="website",
            asked=url,
            url=url + "final",
            fetched_at="2026-11-22T09:00:00Z",
            status=200,
            media_type="text/html",
            body=TEXT.encode(),
        )

    monkeypatch.setattr("reports.fetch.fetch_page", fetched)
    assert precall("claims", "https://down.example/", "https://a.example/", "--json") == Exit.FAILED
    shown = capsys.readouterr()
    assert {json.loads(line)["url"] for line in shown.out.splitlines()} == {"https://a.example/final"}
    assert shown.err == "precall: timeout: down.example: no answer in 20 s\n"


def lines(folder: Path, text: str) -> str:
    path = folder / "lines.jsonl"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_text_lines_give_an_answer_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = [
        {"id": "a", "lang": "nl", "text": TEXT, "observed_year": 2024},
        {"id": "b\u202e", "lang": "nl", "text": "niets", "observed_year": None},
    ]
    path = lines(tmp_path, "\ufeff" + "\r\n".join(json.dumps(one) for one in asked) + "\n\n")
    assert precall("claims", "--text-lines", path) == Exit.DONE
    out = capsys.readouterr().out
    told = [json.loads(line) for line in out.splitlines()]
    assert [one["id"] for one in told] == ["a", "b\u202e"]
    assert "\u202e" not in out
    assert [len(one["claims"]) for one in told] == [2, 0]


@pytest.mark.parametrize("bad", ["milk", "[]", '{"id": "x"}', '{"id": "x", "lang": "nl", "text": 3}'])
def test_a_line_that_is_no_question_is_named(bad: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good = json.dumps({"id": "a", "lang": "nl", "text": TEXT, "observed_year": 2024})
    assert precall("claims", "--text-lines", lines(tmp_path, f"{good}\n{bad}\n")) == Exit.USAGE
    shown = capsys.readouterr()
    assert "line 2" in shown.err
    assert shown.err.count("\n") == 1


@pytest.mark.parametrize("body", [b"%PDF-1.7 ...", b"\x7fELF\x02\x01", b"PK\x03\x04", b"Opgericht in 1999 \0\1\2"])
def test_what_holds_no_text_is_not_a_page_without_claims(
    body: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "file"
    file.write_bytes(body)
    assert precall("claims", str(file)) == Exit.FAILED
    assert "no text or HTML" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "told"),
    [("Wij schilderen uw huis.", "no claims found"), ("", "it holds no text"), ("<main></main>", "it holds no text")],
)
def test_nothing_found_is_said(text: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "file"
    file.write_text(text, encoding="utf-8")
    assert precall("claims", str(file), "--json") == Exit.DONE
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err == f"precall: {file}: {told}\n"


def test_other_encodings_and_pieces_of_a_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wide, piece = tmp_path / "wide", tmp_path / "piece"
    wide.write_bytes(TEXT.encode("utf-16"))
    piece.write_bytes(b"<main><section title='30 jaar ervaring'>Opgericht in 1999</section></main>")
    assert precall("claims", str(wide), str(piece)) == Exit.DONE
    assert [line.split("\t")[0] for line in capsys.readouterr().out.splitlines()] == [
        "age exact 20",
        "team_size exact 12",
        "founded exact 1999",
    ]
