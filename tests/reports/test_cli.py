import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reports.exits import Exit
from reports.output import STEERING
from reports.version import version
from tests.reports.running import QUIET, on_terminal, precall, process

HEAVY = ("httpx", "duckdb", "trafilatura", "bs4", "jinja2", "lxml", "asyncio", "tld", "stdnum")
QUICK = 0.2  # seconds of processor time: what a reader takes for "at once"


def test_alone_it_gives_a_short_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert precall() == Exit.DONE
    shown = capsys.readouterr()
    assert "precall demo" in shown.out
    assert "precall brief example.nl" in shown.out
    assert len(shown.out.splitlines()) < 10
    assert shown.err == ""


@pytest.mark.parametrize("given", [["--help"], ["-h"], ["help"]])
def test_help_names_every_command(given: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert precall(*given) == Exit.DONE
    said = capsys.readouterr().out
    for command in (
        "demo",
        "brief",
        "why",
        "show",
        "list",
        "claims",
        "check",
        "lookup",
        "registers",
        "sources",
        "doctor",
    ):
        assert f"\n  {command} " in said
    assert said.index("examples:") < said.index("commands:")


@pytest.mark.parametrize("given", [["help", "brief"], ["brief", "--help"], ["brief", "-h"]])
def test_help_on_a_command_names_its_options(given: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert precall(*given) == Exit.DONE
    said = capsys.readouterr().out
    options = "--name --country --number --contact --claim --lang --format --out --on --record --replay --offline --db"
    assert all(option in said for option in options.split())


def test_the_version_is_that_of_the_distribution(capsys: pytest.CaptureFixture[str]) -> None:
    assert precall("--version") == Exit.DONE
    assert capsys.readouterr().out == f"precall {version()}\n"


@pytest.mark.parametrize(
    ("given", "named"),
    [
        (["breif", "x.nl"], "did you mean brief?"),
        (["help", "doctr"], "did you mean doctor?"),
        (["nonsense"], "no command 'nonsense' (see"),
        (["--json", "brief"], "--json: the command comes first"),
        (["brief"], "TARGET"),
        (["brief", ""], "TARGET"),
        (["brief", "x.nl", "--jsn"], "--jsn: no such option; did you mean --json?"),
        (["brief", "x.nl", "--cont", "A"], "--cont: no such option; did you mean --contact?"),
        (["brief", "x.nl", "y.nl"], "'y.nl'"),
        (["brief", "x.nl", "--on", "22-11-2026"], "--on: a day as YYYY-MM-DD"),
        (["brief", "x.nl", "--on", "20261122"], "--on: a day as YYYY-MM-DD"),
        (["brief", "x.nl", "--on", "2026-02-30"], "--on: a day as YYYY-MM-DD"),
        (["brief", "x.nl", "--claim", " "], "--claim"),
        (["brief", "x.nl", "--contact", ""], "--contact"),
        (["brief", "x.nl", "--contact", ", CEO"], "--contact"),
        (["brief", "x.nl", "--country", "QQ"], "--country"),
        (["brief", "x.nl", "--country", "Nederland"], "--country"),
        (["brief", "x.nl", "--number", "twelve"], "--number"),
        (["brief", "x.nl", "--lang", "nl,xx"], "--lang: unknown language 'xx'; known: nl, en, fr, de"),
        (["brief", "x.nl", "--lang", ","], "--lang: a language expected"),
        (["brief", "x.nl", "--format", "acme"], "--format: unknown format 'acme'"),
        (["brief", "x.nl", "--fail-on", "polished"], "--fail-on"),
        (["brief", "x.nl", "--replay", "a", "--record", "b"], "--record"),
        (["why", "three"], "N: "),
        (["check", "--lang", "xx", "f"], "--lang"),
    ],
)
def test_a_wrong_use_is_told_in_one_line(given: list[str], named: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert precall(*given) == Exit.USAGE
    shown = capsys.readouterr()
    assert shown.out == ""
    assert named in shown.err
    assert shown.err.startswith("precall: ")
    assert shown.err.count("\n") == 1


def test_help_imports_nothing_heavy(tmp_path: Path) -> None:
    ask = f"""
import sys, time
from reports.cli import main
codes = [int(main(given)) for given in (["--help"], ["brief", "--help"], ["breif"], ["brief", "--jsn"], ["--version"])]
sys.stderr.write(f"heavy={{[m for m in {HEAVY!r} if m in sys.modules]}} codes={{codes}} cpu={{time.process_time()}}")
"""
    took = []
    for _ in range(5):  # the machine may be busy: it must be quick once
        ran = process(cwd=tmp_path, program=[sys.executable, "-c", ask])
        told, _, cpu = ran.stderr.decode().splitlines()[-1].rpartition(" cpu=")
        assert told == "heavy=[] codes=[0, 0, 2, 2, 0]"
        took.append(float(cpu))
        if took[-1] < QUICK:
            break
    assert min(took) < QUICK


def test_as_a_module_and_as_a_script_it_is_the_same(tmp_path: Path) -> None:
    script = [sys.executable, "-c", "import sys; from reports.cli import main; sys.exit(main())"]  # as pip writes it
    for given in (["--help"], ["breif"], ["check", "none.json"]):
        one, other = process(*given, cwd=tmp_path), process(*given, cwd=tmp_path, program=script)
        assert (one.returncode, one.stdout, one.stderr) == (other.returncode, other.stdout, other.stderr)


def test_a_reader_that_goes_away_is_no_failure(tmp_path: Path) -> None:
    running = subprocess.Popen(
        [sys.executable, "-m", "reports.cli", "sources", "--json"],
        cwd=tmp_path,
        env=QUIET,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert running.stdout
    running.stdout.close()
    _, told = running.communicate(timeout=60)
    assert (running.returncode, told) == (Exit.DONE, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_a_full_disk_under_the_output_is_told(tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "reports.cli", "sources"],
            cwd=tmp_path,
            env=QUIET,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            timeout=60,
        )
    assert ran.returncode == Exit.FAILED
    assert ran.stderr.startswith(b"precall: ")
    assert ran.stderr.count(b"\n") == 1


def test_an_interrupt_ends_with_130(tmp_path: Path) -> None:
    # Whoever starts the tests in the background may have had interrupts ignored, and a child inherits that.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    running = subprocess.Popen(
        [sys.executable, "-m", "reports.cli", "claims", "-"],
        cwd=tmp_path,
        env=QUIET,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    signal.signal(signal.SIGINT, before)
    assert running.stdin
    time.sleep(3.0)  # until it waits for its input
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=60)
    assert (running.returncode, out) == (Exit.INTERRUPTED, b"")
    assert err.decode() == "precall: stopped; what the sources had answered is kept\n"


HOSTILE = "Naam\x1b]0;titel\x07\x1b[2J\x9b31m\u202eomgekeerd\u202c\nB.V."


@pytest.mark.parametrize("given", [["claims", "FILE"], ["claims", "--json", "FILE"], ["claims", HOSTILE], [HOSTILE]])
def test_nothing_that_is_printed_steers_a_terminal(given: list[str], tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("Wij bestaan \x1b[2J\u202e20 jaar\x9b31m, opgericht in 2004.\x07", encoding="utf-8")
    _, sent = on_terminal(*(str(page) if part == "FILE" else part for part in given), cwd=tmp_path)
    assert sent
    assert forbidden(sent) == set()


def forbidden(sent: bytes) -> set[str]:
    import unicodedata  # noqa: PLC0415 - as in the module that is tested

    return {c for c in sent.decode() if unicodedata.category(c) in STEERING} - {"\r", "\n", "\t"}


def test_a_locale_without_the_letters_stops_nothing(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("Wij bestaan al 20 jaar – ✓", encoding="utf-8")
    for encoding in ("ascii", "latin-1", "utf-8"):
        ran = process("claims", "--json", str(page), cwd=tmp_path, env={"PYTHONIOENCODING": encoding})
        assert ran.returncode == Exit.DONE, ran.stderr
        assert json.loads(ran.stdout)["kind"] == "age"


def test_a_source_of_others_that_does_not_load_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> None:
        raise ImportError("no module named acme")

    monkeypatch.setattr("reports.commands.sources.load", broken)
    assert precall("sources") == Exit.FAILED
    assert capsys.readouterr().err == "precall: ImportError: no module named acme\n"
