import json
from datetime import date
from urllib.parse import urlencode

import pytest

from sources import cro
from sources.errors import Changed, NotCovered, Unavailable
from sources.model import Identifier, Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted, stored

DAY = date(2026, 11, 22)
ONE = (
    '{"success": true, "result": {"records": [{"company_num": 12, "company_name": "ROOF LIMITED",'
    ' "company_status": "Normal", "company_reg_date": "2009-04-02T00:00:00"}]}}'
)


def _asked(**query: str) -> str:
    return f"{cro.API}?{urlencode({'resource_id': cro.COMPANIES, 'limit': '20', **query})}"


def test_a_living_company() -> None:
    answer = stored(__file__, "rows.json", cro.API)
    first = quoted(answer, cro.read(answer))[0]
    assert first.key == "100018"
    assert facts(first) == {
        "cro": ["100018"],
        "name": ["VOORBEELD ROOFING LIMITED"],
        "legalForm": ["LTD - Private Company Limited by Shares"],
        "registrationDate": ["2009-04-02"],
        "accountsUpTo": ["2025-12-31"],
        "status": ["active"],
        "statusDetail": ["Normal"],
        "address": ["1 SAMPLE STREET", "DUBLIN 2", "D02 XXXX"],
    }


def test_states() -> None:
    _, wound_up, listed, dissolved = cro.read(stored(__file__, "rows.json", cro.API))
    [insolvency] = wound_up.all("insolvency")
    assert (insolvency.value, insolvency.as_of) == ("liquidation", "2026-05-04")
    assert "address" not in facts(wound_up)
    assert facts(listed)["strikeOffProposed"] == ["yes"]
    assert facts(listed)["status"] == ["active"]
    assert (facts(dissolved)["status"], facts(dissolved)["dissolutionDate"]) == (["inactive"], ["1977-07-01"])


def test_a_branch_and_a_lost_date_are_no_start() -> None:
    units = [next(r.all("registrationDate")).unit for r in cro.read(stored(__file__, "rows.json", cro.API))]
    assert units == ["", "", "default_date", "default_date"]


def test_a_state_that_nobody_knows_is_unknown() -> None:
    [record] = cro.read(document(ONE.replace("Normal", "On holiday")))
    assert (facts(record)["status"], facts(record)["statusDetail"]) == (["unknown"], ["On holiday"])


async def test_the_number_is_asked_before_the_name() -> None:
    asked = _asked(filters=json.dumps({"company_num": 100018}))
    web = FakeWeb([stored(__file__, "rows.json", asked)])
    inquiry = Inquiry(on=DAY, name="Roof", identifiers=(Identifier("cro", "100018", "IE"),))
    assert len(await everything(cro.collect(inquiry, web))) == 1


async def test_a_name_that_nobody_bears_gives_no_record() -> None:
    web = FakeWeb([stored(__file__, "empty.json", _asked(q="Roof & Sons"))])
    [answer] = await everything(cro.collect(Inquiry(on=DAY, name="Roof & Sons"), web))
    assert list(cro.read(answer)) == []


async def test_nothing_to_ask_with_is_not_covered() -> None:
    with pytest.raises(NotCovered):
        await everything(cro.collect(Inquiry(on=DAY), FakeWeb([])))


@pytest.mark.parametrize("body", ["<html></html>", '{"success": false, "error": {"message": "no such resource"}}'])
def test_a_failure_of_the_service_is_unavailable(body: str) -> None:
    with pytest.raises(Unavailable):
        list(cro.read(document(body)))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"success"', '"ok"'),
        ('"records"', '"rows"'),
        ('"company_num": 12', '"company_num": "12"'),
        ('"company_name"', '"name"'),
        ('"company_status"', '"status"'),
        ("2009-04-02T00:00:00", "02/04/2009"),
    ],
)
def test_a_changed_shape_is_named(old: str, new: str) -> None:
    assert old in ONE
    with pytest.raises(Changed):
        list(cro.read(document(ONE.replace(old, new))))
