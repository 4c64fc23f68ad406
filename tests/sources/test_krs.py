from datetime import date

import pytest

from sources import krs
from sources.errors import Changed, NotCovered, Refused, Unavailable
from sources.model import Identifier, Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, stored

CURRENT, FULL = (f"{krs.API}/{extract}/9999900001" for extract in ("OdpisAktualny", "OdpisPelny"))
BUSINESSES, OTHERS = ("?rejestr=P&format=json", "?rejestr=S&format=json")
DAY = date(2026, 11, 24)
INQUIRY = Inquiry(on=DAY, country="PL", identifiers=(Identifier("krs", "9999900001", "PL"),), name="Dachy Przykład")


async def test_both_extracts_are_asked_and_no_masked_name_is_kept() -> None:
    web = FakeWeb(
        [stored(__file__, "current.json", CURRENT + BUSINESSES), stored(__file__, "full.json", FULL + BUSINESSES)]
    )
    current, full = await everything(krs.collect(INQUIRY, web))
    assert web.asked() == [CURRENT + BUSINESSES, FULL + BUSINESSES]
    kept = current.body + full.body
    assert [word for word in (b"W****", b"S****", b"0****", b"osoba@") if word in kept] == []
    found = [*krs.read(current), *krs.read(full)]
    assert [r.schema for r in found] == ["Company", "Ownership", "Succession", "Accounts", "Accounts", "Company"]
    assert {r.key.split("/", 1)[0] for r in found} == {"9999900001"}


async def test_the_zeros_of_a_number_are_put_back() -> None:
    short = Inquiry(on=DAY, country="PL", identifiers=(Identifier("krs", "12345", "PL"),))
    asked = [f"{krs.API}/{extract}/0000012345{BUSINESSES}" for extract in ("OdpisAktualny", "OdpisPelny")]
    web = FakeWeb([document("{}", address) for address in asked])
    await everything(krs.collect(short, web))
    assert web.asked() == asked


async def test_a_number_that_is_in_neither_register_gives_nothing() -> None:
    asked = [CURRENT + BUSINESSES, FULL + BUSINESSES, CURRENT + OTHERS, FULL + OTHERS]
    web = FakeWeb([document("", address, 404) for address in asked])
    answers = await everything(krs.collect(INQUIRY, web))
    assert web.asked() == asked
    assert [record for answer in answers for record in krs.read(answer)] == []


async def test_a_name_alone_finds_nothing_here() -> None:
    with pytest.raises(NotCovered):
        await everything(krs.collect(Inquiry(on=DAY, country="PL", name="Dachy Przykład"), FakeWeb([])))


@pytest.mark.parametrize(("status", "error"), [(429, Refused), (500, Unavailable)])
async def test_a_failing_register_is_no_miss(status: int, error: type[Exception]) -> None:
    with pytest.raises(error):
        await everything(krs.collect(INQUIRY, FakeWeb([document("{}", CURRENT + BUSINESSES, status)])))


@pytest.mark.parametrize("asked", [CURRENT + BUSINESSES, FULL + BUSINESSES])
@pytest.mark.parametrize("body", ["{}", '{"odpis": {}}', '{"odpis": {"naglowekA": {}, "naglowekP": {}, "dane": {}}}'])
def test_a_changed_shape_is_named(asked: str, body: str) -> None:
    with pytest.raises(Changed):
        list(krs.read(document(body, asked)))


def test_a_page_instead_of_data_is_unavailable() -> None:
    with pytest.raises(Unavailable):
        list(krs.read(document("<html>Przerwa techniczna</html>", CURRENT + BUSINESSES)))
