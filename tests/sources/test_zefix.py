from base64 import b64decode
from datetime import date

import pytest

from sources import zefix
from sources.errors import Changed, NotCovered, Refused, Unavailable
from sources.model import Identifier, Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted, stored

DAY = date(2026, 11, 22)
WHOLE, SEARCH = f"{zefix.API}/uid/CHE100000006", f"{zefix.API}/search"
KNOWN = Inquiry(on=DAY, name="Muster Dach", identifiers=(Identifier("uid", "CHE100000006", "CH"),))
ONE = '[{"name": "Dach AG", "uid": "CHE-100.000.006", "status": "ACTIVE", "legalSeat": "Dorf"}]'


def test_names_form_state_capital_and_place() -> None:
    answer = stored(__file__, "company.json", WHOLE)
    company, _ = quoted(answer, zefix.read(answer))
    assert company.key == "CHE100000006"
    assert facts(company) == {
        "uid": ["CHE100000006"],
        "name": ["Muster Dach AG"],
        "previousName": ["Muster Dach GmbH"],
        "alias": ["Muster Dach SA"],
        "legalForm": ["AG"],
        "status": ["active"],
        "strikeOffProposed": ["yes"],
        "registrationDate": ["2011-05-06"],
        "activity": ["Bau von Dächern."],
        "capital": ["100000"],
        "town": ["Musterdorf"],
        "address": ["Musterweg 1, 9999 Musterdorf"],
    }


def test_the_first_announcement_shows_existence_and_no_start() -> None:
    company = next(iter(zefix.read(stored(__file__, "company.json", WHOLE))))
    assert [date.unit for date in company.all("registrationDate")] == ["default_date"]


def test_a_company_that_was_taken_over() -> None:
    _, taken = zefix.read(stored(__file__, "company.json", WHOLE))
    assert (taken.schema, taken.key) == ("Succession", "CHE100000006/succession/CHE100000012")
    assert facts(taken) == {"predecessor": ["Alte Dach GmbH"], "predecessorNumber": ["CHE100000012"]}


def test_a_form_without_an_abbreviation_keeps_its_name() -> None:
    [record] = zefix.read(stored(__file__, "hits.json", SEARCH))
    assert facts(record)["legalForm"] == ["Aktiengesellschaft"]


async def test_the_account_is_sent_hidden_and_what_is_said_of_people_is_blanked() -> None:
    web = FakeWeb([stored(__file__, "company.json", WHOLE)], key="user:password")
    [answer] = await everything(zefix.collect(KNOWN, web))
    assert b64decode(web.requests[0].hidden["Authorization"].removeprefix("Basic ")) == b"user:password"
    assert b"Anna" not in answer.body
    assert len(quoted(answer, zefix.read(answer))) == 2


async def test_a_single_hit_is_asked_for_whole() -> None:
    web = FakeWeb([stored(__file__, "hits.json", SEARCH), stored(__file__, "company.json", WHOLE)])
    assert len(await everything(zefix.collect(Inquiry(on=DAY, name="Muster Dach"), web))) == 2
    assert web.requests[0].body == '{"name": "Muster Dach", "activeOnly": false}'
    assert web.requests[0].hidden == {}


@pytest.mark.parametrize("status", [200, 404])
async def test_a_name_that_nobody_bears_gives_no_record(status: int) -> None:
    web = FakeWeb([document("[]" if status == 200 else '{"error": {"code": "NOT_FOUND"}}', SEARCH, status)])
    [answer] = await everything(zefix.collect(Inquiry(on=DAY, name="Niemand"), web))
    assert list(zefix.read(answer)) == []


async def test_a_wrong_account_is_refused() -> None:
    with pytest.raises(Refused):
        await everything(zefix.collect(KNOWN, FakeWeb([document("", WHOLE, 401)])))


async def test_nothing_to_ask_with_is_not_covered() -> None:
    with pytest.raises(NotCovered):
        await everything(zefix.collect(Inquiry(on=DAY), FakeWeb([])))


def test_a_web_page_is_unavailable() -> None:
    with pytest.raises(Unavailable):
        list(zefix.read(document("<html></html>")))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"uid"', '"id"'),
        ("CHE-100.000.006", "CHE-100"),
        ('"name"', '"title"'),
        ('"ACTIVE"', '"SLEEPING"'),
        ('"Dorf"', "7"),
    ],
)
def test_a_changed_shape_is_named(old: str, new: str) -> None:
    assert old in ONE
    with pytest.raises(Changed):
        list(zefix.read(document(ONE.replace(old, new))))
