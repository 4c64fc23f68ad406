import json
import os
import socket
from argparse import Namespace
from pathlib import Path
from typing import Any

import pytest

from reports.arguments import parser
from reports.commands.brief import run
from reports.commands.demo import RECORDING
from reports.exits import Exit
from research.store import Store
from sources.web import Door
from tests.invented.misbehaving import SITE, UNKNOWN, bomb, door_to, dripping, endless, running
from tests.reports.commands.conftest import Case
from tests.reports.running import precall
from tests.reports.test_cli import forbidden
from tests.sources.loopback import Page, page

CLAIM = (
    "<html lang=nl><body><p>Wij bestaan al 20 jaar en helpen u graag met café’s en terrassen.</p>" + "<p>tekst</p>" * 40
)


def asked(site: str, folder: Path, *more: str) -> Namespace:
    given = [site, "--db", str(folder / "a.duckdb"), "--out", str(folder / "out"), "--on", "2026-11-22", "--json"]
    return parser("brief").parse_args([*given, *more])


def told(door: Door, site: str, folder: Path, capsys: pytest.CaptureFixture[str], *more: str) -> tuple[int, Any, str]:
    """The exit code, the brief as JSON and what stderr said; page and database hold the same."""
    ended = run(asked(site, folder, *more), door)
    shown = capsys.readouterr()
    brief = json.loads(shown.out)
    assert (folder / "out" / "brief.html").read_text("utf-8").startswith("<!doctype html")
    assert Store(folder / "a.duckdb").verify() == ()
    assert "Traceback" not in shown.err
    return ended, brief, shown.err


GATE = b"<html><head><title>Just a moment...</title></head><body></body></html>"
SHELL = b"<html><head><title>App</title></head><body><div id=root></div><script src=/a.js></script></body></html>"


@pytest.mark.parametrize(
    ("answer", "outcome", "failure", "words"),
    [
        (page(b"no", "403 Forbidden"), "refused", "status", "refused"),
        (page(GATE), "refused", "captcha", "asks for a human"),
        (page(b"busy", "429 Too Many Requests"), "refused", "too_many_requests", "too many requests"),
        (page(b"oops", "500 Internal Server Error"), "unavailable", "status", "server answers with an error"),
        (page(b"", "302 Found", Location="http://127.0.0.1/"), "unavailable", "forbidden_address", "not public"),
        (page(b"", "302 Found", Location="/"), "unavailable", "too_many_redirects", "redirected too often"),
        (b"SSH-2.0-OpenSSH_9.9\r\n", "unavailable", "broken_answer", "cut short"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n<p>half", "unavailable", "broken_answer", "cut short"),
        (bomb(500), "unavailable", "too_large", "too large"),
        (endless, "unavailable", "too_large", "too large"),
        (dripping, "unavailable", "timeout", "no answer in time"),
    ],
    ids=[
        *("403", "captcha", "429", "500", "to-localhost", "in-a-ring", "no-http", "cut-short"),
        *("500-megabytes", "endless", "dripping"),
    ],
)
def test_a_site_that_cannot_be_read_is_named(
    answer: Page, outcome: str, failure: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with running({"/": answer}) as server:
        site = f"http://{SITE}:{server.port}/"
        ended, brief, err = told(door_to(server.port), site, tmp_path, capsys)
    assert ended == Exit.FAILED
    assert (outcome, failure) in {(a["outcome"], a["failure"]) for a in brief["attempts"] if a["source"] == "website"}
    assert not brief["complete"]
    assert "nothing could be collected" in err
    assert words in next(line for line in err.splitlines() if "web site " in line)
    page_ = (tmp_path / "out" / "brief.html").read_text("utf-8")
    assert page_.index("Incomplete") < page_.index("Provisional verdict")


def test_a_host_that_does_not_exist(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ended, brief, err = told(door_to(1), UNKNOWN, tmp_path, capsys)
    assert ended == Exit.FAILED
    assert {a["failure"] for a in brief["attempts"] if a["source"] == "website"} == {"unknown_host"}
    assert "address does not exist" in err


def test_a_host_where_nobody_listens(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and does not listen
        port = taken.getsockname()[1]
        ended, brief, err = told(door_to(port), f"http://{SITE}:{port}/", tmp_path, capsys)
    assert ended == Exit.FAILED
    assert {a["failure"] for a in brief["attempts"] if a["source"] == "website"} == {"no_connection"}
    assert "no connection" in err


@pytest.mark.parametrize("body", [SHELL, b""], ids=["needs-javascript", "empty"])
def test_a_site_without_text_does_not_count_as_read(
    body: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with running({"/": page(body)}) as server:
        _, brief, err = told(door_to(server.port), f"http://{SITE}:{server.port}/", tmp_path, capsys)
    assert "no_text" in {a["failure"] for a in brief["attempts"] if a["source"] == "website"}
    assert not brief["complete"]
    assert "shows no readable text, perhaps only with JavaScript" in err


@pytest.mark.parametrize(("charset", "label"), [("utf-8", "x-nonsense"), ("cp1252", "utf-8")])
def test_a_wrong_charset_costs_no_claim(
    charset: str, label: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    body = page(CLAIM.encode(charset), Content_Type=f"text/html; charset={label}")
    with running({"/": body}) as server:
        ended, brief, _ = told(door_to(server.port), f"http://{SITE}:{server.port}/", tmp_path, capsys)
    assert ended == Exit.DONE
    assert [(c["kind"], c["low"]) for c in brief["claims"]] == [("age", 20)]
    assert all(v["label"] != "refuted" for v in brief["verdicts"])


@pytest.mark.parametrize("name", ["<script>alert(1)</script>", "A\x1b[2J\u202eB\n\x9b", "../../x", "x" * 3000])
def test_a_name_of_whatever_letters(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with running({"/": page(CLAIM.encode())}) as server:
        site = f"http://{SITE}:{server.port}/"
        more = ("--name", name, "--contact", f"{name}, CEO", "--claim", f"{name} bestaat 20 jaar")
        ended, brief, err = told(door_to(server.port), site, tmp_path, capsys, *more)
    assert ended == Exit.DONE
    assert brief["inquiry"]["name"] == name
    html = (tmp_path / "out" / "brief.html").read_text("utf-8")
    assert "<script>alert" not in html
    assert forbidden(html.encode()) == set()
    assert forbidden(err.encode()) == set()


def test_strict_and_gates(tmp_path: Path) -> None:
    given = ("brief", "zwaluwkaai.example", "--replay", str(RECORDING), "--on", "2026-11-22", "--json")
    more = ("--db", str(tmp_path / "a.duckdb"))
    assert precall(*given, *more, "--strict") == Exit.DONE
    assert precall(*given, *more, "--fail-on", "refuted") == Exit.GATE
    cut = tmp_path / "cut.warc.gz"
    cut.write_bytes(RECORDING.read_bytes()[:-2000])
    assert precall("brief", "zwaluwkaai.example", "--replay", str(cut), "--json", *more, "--strict") == Exit.INCOMPLETE


def test_a_recording_that_breaks_off_is_used_and_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cut = tmp_path / "cut.warc.gz"
    cut.write_bytes(RECORDING.read_bytes()[:-2000])
    given = ("--replay", str(cut), "--on", "2026-11-22", "--db", str(tmp_path / "a.duckdb"))
    assert precall("brief", "zwaluwkaai.example", *given, "--json") == Exit.DONE
    shown = capsys.readouterr()
    (damage,) = (a for a in json.loads(shown.out)["attempts"] if a["source"] == "recording")
    assert (damage["outcome"], damage["failure"]) == ("unavailable", "broken_answer")
    assert damage["detail"].startswith("cut.warc.gz breaks off after ")
    assert "The recording is damaged: cut.warc.gz breaks off" in shown.err
    assert json.loads(shown.out)["claims"]


@pytest.mark.parametrize("body", [None, b"", b"milk", b"\x1f\x8b\x08nonsense"])
def test_what_is_no_recording_is_told_in_one_line(
    body: bytes | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.warc.gz"
    if body is not None:
        path.write_bytes(body)
    assert precall("brief", "a.nl", "--replay", str(path), "--db", str(tmp_path / "a.duckdb")) == Exit.FAILED
    shown = capsys.readouterr()
    assert (shown.out, shown.err.count("\n")) == ("", 1)
    assert str(path) in shown.err


def test_a_recording_is_never_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.warc.gz"
    path.write_bytes(b"what a site once said")
    assert precall("brief", "a.nl", "--record", str(path), "--db", str(tmp_path / "a.duckdb")) == Exit.USAGE
    assert path.read_bytes() == b"what a site once said"
    assert "--record" in capsys.readouterr().err


def test_a_database_that_cannot_be_used(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "corrupt.duckdb").write_bytes(b"milk" * 5000)
    (tmp_path / "folder.duckdb").mkdir()
    for db in ("corrupt.duckdb", "folder.duckdb", "corrupt.duckdb/under.duckdb"):
        given = ("brief", "zwaluwkaai.example", "--replay", str(RECORDING), "--db", str(tmp_path / db))
        assert precall(*given) == Exit.FAILED, db
        shown = capsys.readouterr()
        assert (shown.out, shown.err.count("\n")) == ("", 1), shown.err
        assert str(tmp_path / db) in shown.err


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to this user")
def test_a_database_without_permission(tmp_path: Path, capsys: pytest.CaptureFixture[str], kept: Case) -> None:
    db = tmp_path / "locked.duckdb"
    db.write_bytes(kept.db.read_bytes())
    db.chmod(0)
    assert precall("brief", "zwaluwkaai.example", "--replay", str(RECORDING), "--db", str(db)) == Exit.FAILED
    assert capsys.readouterr().err.count("\n") == 1


def test_offline_without_anything_kept_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = ("brief", "a.nl", "--offline", "--db", str(tmp_path / "a.duckdb"), "--json", "--on", "2026-11-22")
    assert precall(*given) == Exit.FAILED
    shown = capsys.readouterr()
    assert "offline" in {a["failure"] for a in json.loads(shown.out)["attempts"]}
    assert "not asked, precall works offline" in shown.err
