import json
from argparse import Namespace
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from reports.exits import Exit
from reports.making import make
from research.store import Store
from sources.errors import Failure, Unavailable
from sources.exchange import Answer, Call
from sources.model import Inquiry
from sources.web import Door
from tests.invented.farm import CLOCK

ASKED = Inquiry(on=date(2026, 11, 22), name="Molenaar B.V.", country="NL")


def hit(lei: str, kvk: str, town: str) -> dict[str, Any]:
    entity = {
        "legalName": {"name": "Molenaar B.V."},
        "otherNames": [],
        "registeredAt": {"id": "RA000463"},
        "registeredAs": kvk,
        "status": "ACTIVE",
        "legalForm": {"id": "54M6"},
        "jurisdiction": "NL",
        "legalAddress": {"country": "NL", "city": town, "addressLines": ["Kade 1"]},
    }
    return {"attributes": {"lei": lei, "entity": entity, "registration": {"status": "ISSUED"}}}


def door(*hits: dict[str, Any], down: bool = False) -> Door:
    async def answer(call: Call) -> Answer:
        if down:
            raise Unavailable(Failure.NO_CONNECTION, "nobody there")
        body = json.dumps({"data": list(hits)}).encode()
        return Answer(200 if "gleif" in call.url else 404, (("content-type", "application/json"),), body)

    return Door.live(inner=answer, clock=CLOCK)


def made(door: Door, folder: Path, inquiry: Inquiry = ASKED, **options: Any) -> Exit:
    none = {"json": False, "format": None, "out": folder / "out", "open": False}
    return make(inquiry, Store(folder / "a.duckdb"), lambda _: door, Namespace(**(none | options)), ("en",))


HITS = (hit("5493001KJTIIGC8Y1R12", "90011111", "Breda"), hit("213800D1EI4B9WTWWD28", "90022222", "Sneek"))


def test_of_several_companies_the_seller_must_choose(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert made(door(*HITS), tmp_path) is Exit.WHICH_COMPANY
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "which company do you mean?" in shown.err
    for told in ("90011111", "Breda", "90022222", "Sneek", "--number"):
        assert told in shown.err
    assert not (tmp_path / "out").exists()


def test_the_candidates_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert made(door(*HITS), tmp_path, json=True) is Exit.WHICH_COMPANY
    told = json.loads(capsys.readouterr().out)
    assert (told["schema"], told["name"]) == ("precall/candidates/1", "Molenaar B.V.")
    assert {(one["number"], one["town"], one["country"], one["source"]) for one in told["candidates"]} == {
        ("90011111", "Breda", "NL", "gleif"),
        ("90022222", "Sneek", "NL", "gleif"),
    }
    assert {"source": "gleif", "outcome": "found", "failure": "", "detail": ""} in told["attempts"]


def test_a_name_that_nobody_knows(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert made(door(), tmp_path, json=True) is Exit.WHICH_COMPANY
    shown = capsys.readouterr()
    told = json.loads(shown.out)
    assert told["candidates"] == []
    assert ("gleif", "not_found") in {(a["source"], a["outcome"]) for a in told["attempts"]}
    assert "no company found by the name Molenaar B.V." in shown.err


def test_nobody_who_answers_is_another_thing_than_nobody_who_knows(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert made(door(down=True), tmp_path) is Exit.FAILED
    shown = capsys.readouterr()
    assert "nothing could be collected" in shown.err
    assert "Incomplete" in shown.out


def test_a_database_that_cannot_be_read_is_told_before_anybody_is_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[Store] = []

    def never(store: Store) -> Door:
        asked.append(store)
        return door()

    (tmp_path / "b.duckdb").write_bytes(b"milk" * 1000)
    args = Namespace(json=False, format=None, out=None, open=False)
    assert make(ASKED, Store(tmp_path / "b.duckdb"), never, args, ("en",)) is Exit.FAILED
    assert asked == []
    assert capsys.readouterr().err.count("\n") == 1
    assert (tmp_path / "b.duckdb").read_bytes() == b"milk" * 1000


def test_a_brief_that_cannot_be_written_is_printed_all_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "out").write_text("a file where the folder should be")
    asked = replace(ASKED, site="m.example")
    assert made(door(HITS[0]), tmp_path, asked) is Exit.FAILED
    shown = capsys.readouterr()
    assert "cannot write" in shown.err
    assert "Molenaar" in shown.out
