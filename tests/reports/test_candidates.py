import json
from datetime import date

import pytest

from reports.candidates import tell_candidates
from reports.words import Catalogue
from research.identity import Candidate
from research.model import Phrase
from sources.model import Identifier, Inquiry

ASKED = Inquiry(on=date(2026, 11, 22), name="Molenaar")
WHY = (Phrase.of("candidate.same_name"), Phrase.of("candidate.active"))
ONE = Candidate("Molenaar\x1b[2J\nB.V.", Identifier("kvk", "90011111", "NL"), "kvk", "Breda", "2004-01", 60, WHY)


def test_a_line_per_candidate_that_cannot_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    tell_candidates([ONE], ASKED, (), Catalogue.load("nl"), as_document=False)
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "  1 Molenaar[2J B.V. · KvK 90011111 · Breda · NL · 2004-01 · Handelsregister (KvK)\n" in shown.err
    assert "     60 van 100: dezelfde naam, actief\n" in shown.err


def test_the_document_has_every_field(capsys: pytest.CaptureFixture[str]) -> None:
    tell_candidates([ONE], ASKED, (), Catalogue.load("en"), as_document=True)
    (told,) = json.loads(capsys.readouterr().out)["candidates"]
    assert told == {
        "name": ONE.name,
        "kind": "kvk",
        "number": "90011111",
        "country": "NL",
        "town": "Breda",
        "since": "2004-01",
        "source": "kvk",
        "score": 60,
        "why": [
            {"feature": "same_name", "reason": "the same name"},
            {"feature": "active", "reason": "active"},
        ],
    }
