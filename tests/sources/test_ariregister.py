from datetime import date
from urllib.parse import urlencode

import pytest

from sources import ariregister
from sources.errors import Changed, NotCovered, Unavailable
from sources.model import Identifier, Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted, stored

DAY = date(2026, 11, 22)
ONE = '{"status": "OK", "data": [{"reg_code": 10000018, "name": "Katus OÜ", "status": "R"}]}'


def _asked(words: str) -> str:
    return f"{ariregister.API}?{urlencode({'q': words})}"


def test_names_number_state_and_place() -> None:
    answer = stored(__file__, "hits.json", ariregister.API)
    first, second = quoted(answer, ariregister.read(answer))
    assert first.key == "10000018"
    assert facts(first) == {
        "registrikood": ["10000018"],
        "name": ["Näidis Katus OÜ"],
        "previousName": ["Vana Katus OÜ"],
        "status": ["active"],
        "address": ["Harju maakond, Tallinn, Kesklinna linnaosa, Näidise tn 1"],
        "town": ["Tallinn"],
    }
    assert facts(second) == {
        "registrikood": ["10000024"],
        "name": ["Näidis Katus Pluss OÜ"],
        "status": ["active"],
        "insolvency": ["bankruptcy"],
        "address": ["Näidise tn 2"],
    }


@pytest.mark.parametrize(
    ("letter", "status", "insolvency"),
    [("K", "inactive", None), ("L", "active", ["liquidation"]), ("X", "unknown", None)],
)
def test_the_letter_of_the_state(letter: str, status: str, insolvency: list[str] | None) -> None:
    [record] = ariregister.read(document(ONE.replace('"R"', f'"{letter}"')))
    assert facts(record)["status"] == [status]
    assert facts(record).get("insolvency") == insolvency


async def test_the_code_is_asked_before_the_name() -> None:
    web = FakeWeb([stored(__file__, "hits.json", _asked("10000018"))])
    inquiry = Inquiry(on=DAY, name="Katus", identifiers=(Identifier("registrikood", "10000018", "EE"),))
    assert len(await everything(ariregister.collect(inquiry, web))) == 1


async def test_a_name_that_nobody_bears_gives_no_record() -> None:
    web = FakeWeb([stored(__file__, "empty.json", _asked("Näidis & Co"))])
    [answer] = await everything(ariregister.collect(Inquiry(on=DAY, name="Näidis & Co"), web))
    assert list(ariregister.read(answer)) == []


async def test_nothing_to_ask_with_is_not_covered() -> None:
    with pytest.raises(NotCovered):
        await everything(ariregister.collect(Inquiry(on=DAY), FakeWeb([])))


@pytest.mark.parametrize("body", ["<html></html>", '{"status": "ERROR", "data": []}'])
def test_a_failure_of_the_service_is_unavailable(body: str) -> None:
    with pytest.raises(Unavailable):
        list(ariregister.read(document(body)))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"data"', '"hits"'),
        ('"status": "OK"', '"state": "OK"'),
        ("10000018", '"10000018"'),
        ('"name": "Katus OÜ"', '"nimi": "Katus OÜ"'),
        ('"Katus OÜ"', '""'),
        ('"status": "R"', '"status": 1'),
    ],
)
def test_a_changed_shape_is_named(old: str, new: str) -> None:
    assert old in ONE
    with pytest.raises(Changed):
        list(ariregister.read(document(ONE.replace(old, new))))
