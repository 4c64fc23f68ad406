"""Is a question put only where somebody can answer it, and is every answer taken that is one?"""

import io
import sys
from argparse import Namespace

import pytest

from reports.asking import ask, may_ask
from reports.words import Catalogue
from research.identity import Candidate
from sources.model import Identifier

TWO = [Candidate(name, Identifier("kvk", number, "NL"), "kvk") for name, number in (("A", "1"), ("B", "2"))]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("typed", "chosen"), [("2\n", 1), (" 1 \n", 0), ("\n", None), ("", None), ("3\n", None)])
@pytest.mark.parametrize("lang", ["nl", "en", "fr", "de"])
def test_a_number_of_the_list_chooses(
    typed: str, chosen: int | None, lang: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(typed))
    assert ask(TWO, Catalogue.load(lang)) == (None if chosen is None else TWO[chosen])


@pytest.mark.parametrize("typed", ["-1\n", "0\n", "1.0\n", "x\n", "²\n"])
def test_what_is_no_number_of_the_list_chooses_nothing(typed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(typed))
    assert ask(TWO, Catalogue.load("nl")) is None


def test_nobody_is_asked_in_a_pipe_with_json_or_when_told_not_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(sys, "stderr", Terminal())
    assert may_ask(Namespace(json=False, no_input=False))
    assert may_ask(Namespace(json=False))
    assert not may_ask(Namespace(json=True, no_input=False))
    assert not may_ask(Namespace(json=False, no_input=True))
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    assert not may_ask(Namespace(json=False, no_input=False))
