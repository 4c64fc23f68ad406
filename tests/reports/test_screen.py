import io
from collections.abc import Iterator

import pytest

from reports.screen import NAME, Screen, complain, say
from reports.words import LANGUAGES, Catalogue
from research.model import Attempt, Outcome
from research.progress import Progress
from sources import load
from sources.errors import Failure


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def ticking() -> Iterator[float]:
    at = 0.0
    while True:
        yield at
        at += 0.5


def screen(stream: io.StringIO, lang: str = "en") -> Screen:
    ticks = ticking()
    return Screen(Catalogue.load(lang), stream, lambda: next(ticks))


def ended(source: str, outcome: Outcome, failure: str = "", documents: int = 0) -> Progress:
    return Progress(source, source, documents, Attempt(source=source, outcome=outcome, failure=failure))


def test_in_a_pipe_each_source_has_one_line_when_it_is_done() -> None:
    stream = io.StringIO()
    shown = screen(stream)
    shown.tell(Progress("website", "x"))
    shown.tell(Progress("website", "x", 3))
    assert stream.getvalue() == ""
    shown.tell(ended("website", Outcome.FOUND, documents=3))
    shown.tell(ended("rdap", Outcome.UNAVAILABLE, Failure.TIMEOUT))
    first, second = stream.getvalue().splitlines()
    assert first.startswith("✓ web site ")
    assert " 3  found  " in first
    assert second.startswith("✗ domain registration (RDAP) ")
    assert "no answer: no answer in time" in second
    assert "\x1b" not in stream.getvalue()


@pytest.mark.parametrize("variable", ["TERM=xterm", "TERM=dumb", "NO_COLOR=1"])
def test_on_a_terminal_running_sources_are_redrawn_and_never_coloured(
    variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv(*variable.split("="))
    stream = Terminal()
    shown = screen(stream)
    shown.tell(Progress("website", "x"))
    shown.tell(Progress("rdap", "x"))
    shown.tell(ended("website", Outcome.FOUND))
    sent = stream.getvalue()
    assert ("\x1b[" in sent) == (variable != "TERM=dumb")
    assert "m" not in {part[:2].lstrip("0123456789")[:1] for part in sent.split("\x1b[")[1:]}
    if variable != "TERM=dumb":
        assert sent.count("asking…") == 1 + 2 + 1
        assert sent.endswith("\x1b[2F\x1b[J" + sent.split("\x1b[2F\x1b[J")[1])


def test_a_line_is_cut_where_the_terminal_would_fold_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "30")
    monkeypatch.setenv("LINES", "3")
    monkeypatch.setenv("TERM", "xterm")
    stream = Terminal()
    shown = screen(stream)
    for name in ("website", "rdap", "kvk", "vies"):
        shown.tell(Progress(name, name))
    last = stream.getvalue().split("\x1b[J")[-1].splitlines()
    assert len(last) == 2
    assert max(map(len, last)) == 29


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_name_of_every_source_fits_and_every_outcome_has_words(lang: str) -> None:
    words = Catalogue.load(lang)
    names = [words.name("source", adapter.SOURCE.id) for adapter in load()]
    assert max(map(len, [*names, words.name("source", "recording")])) <= NAME
    stream = io.StringIO()
    shown = screen(stream, lang)
    for outcome in Outcome:
        for failure in ("", *Failure):
            shown.tell(ended("website", outcome, failure))
    shown_failures = [f for f in Failure if f is not Failure.OTHER_COUNTRY]  # no source for this prospect: no line
    assert len(stream.getvalue().splitlines()) == len(Outcome) * (1 + len(shown_failures))


def test_the_name_of_a_plug_in_cannot_steer_the_terminal() -> None:
    stream = io.StringIO()
    screen(stream).tell(ended("a\x1b[2J\u202eb", Outcome.FOUND))
    assert stream.getvalue().startswith("✓ a[2Jb ")


def test_a_complaint_is_one_line_with_our_name(capsys: pytest.CaptureFixture[str]) -> None:
    complain("a\nb\x1b[1m")
    say("  c\r\nd")
    assert capsys.readouterr().err == "precall: a b[1m\n  c d\n"
