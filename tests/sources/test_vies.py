from datetime import date

import pytest

from sources import vies
from sources.errors import Changed, NotCovered, Unavailable
from sources.model import Identifier, Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted, stored

DUTCH = f"{vies.API}/NL/vat/000000012B01"


def _inquiry(number: str) -> Inquiry:
    return Inquiry(on=date(2026, 11, 22), identifiers=(Identifier("vat", number, number[:2]),))


def test_whose_number_it_is() -> None:
    answer = stored(__file__, "valid.json", DUTCH)
    [record] = quoted(answer, vies.read(answer))
    assert record.key == "NL000000012B01"
    assert facts(record) == {
        "vat": ["NL000000012B01"],
        "name": ["DAKWERK VOORBEELD B.V."],
        "address": ["VOORBEELDSTRAAT 00001, 9999XX VOORBEELDDORP"],
    }


def test_a_withheld_name_is_no_name() -> None:
    answer = stored(__file__, "withheld.json", f"{vies.API}/DE/vat/000000000")
    [record] = quoted(answer, vies.read(answer))
    assert facts(record) == {"vat": ["DE000000000"]}


def test_an_invalid_number_gives_no_record() -> None:
    assert list(vies.read(stored(__file__, "invalid.json", DUTCH))) == []


@pytest.mark.parametrize("error", ["MS_UNAVAILABLE", "MS_MAX_CONCURRENT_REQ", "TIMEOUT", "INVALID_INPUT", "NEW_ONE"])
def test_every_other_state_is_unavailable(error: str) -> None:
    body = f'{{"isValid": false, "userError": "{error}", "name": "---", "address": "---", "vatNumber": "1"}}'
    with pytest.raises(Unavailable, match=error):
        list(vies.read(document(body, DUTCH)))


@pytest.mark.parametrize(
    "body",
    [
        '{"valid": true, "name": "D", "address": "A", "vatNumber": "1"}',
        '{"isValid": false, "userError": "VALID", "name": "D", "address": "A", "vatNumber": "1"}',
        '{"isValid": true, "userError": "VALID", "address": "A", "vatNumber": "1"}',
        '{"isValid": true, "userError": "VALID", "name": "D", "address": "A", "vatNumber": 1}',
    ],
)
def test_a_changed_shape_is_named(body: str) -> None:
    with pytest.raises(Changed):
        list(vies.read(document(body, DUTCH)))


@pytest.mark.parametrize(
    ("number", "path"), [("NL000000012B01", "NL/vat/000000012B01"), ("GR000000000", "EL/vat/000000000")]
)
async def test_the_member_state_is_asked(number: str, path: str) -> None:
    web = FakeWeb([stored(__file__, "valid.json", f"{vies.API}/{path}")])
    assert len(await everything(vies.collect(_inquiry(number), web))) == 1


@pytest.mark.parametrize("number", ["GB000000000", "CHE000000000", "000000012B01", "NL/../12", ""])
async def test_foreign_numbers_are_not_asked(number: str) -> None:
    web = FakeWeb([])
    with pytest.raises(NotCovered):
        await everything(vies.collect(_inquiry(number), web))
    assert web.asked() == []


async def test_a_masked_number_is_not_asked() -> None:
    with pytest.raises(NotCovered, match="masked"):
        await everything(vies.collect(_inquiry("NL*******12B01"), FakeWeb([])))
