import json
from datetime import date
from pathlib import Path

import pytest

from sources import kvk
from sources.errors import Changed, NotCovered, Refused, Unavailable
from sources.model import Identifier, Inquiry
from tests.sources.fake_web import FETCHED_AT, FakeWeb, document, everything, facts, quoted, stored

PROFILE = f"{kvk.API}/v1/basisprofielen/01234567"
SEARCH = f"{kvk.API}/v2/zoeken?naam=Dakwerk+Voorbeeld&resultatenPerPagina=10"
DAY = date(2026, 11, 22)
BY_NUMBER = Inquiry(on=DAY, country="NL", identifiers=(Identifier("kvk", "01234567", "NL"),), name="Dakwerk Voorbeeld")
BY_NAME = Inquiry(on=DAY, country="NL", name="Dakwerk Voorbeeld")
KEY = "invented-key"


def test_three_dates_are_three_facts() -> None:
    answer = stored(__file__, "profile_bv.json", PROFILE)
    [record] = quoted(answer, kvk.read(answer))
    assert record.key == "01234567"
    assert facts(record) == {
        "kvk": ["01234567"],
        "name": ["Dakwerk Voorbeeld B.V."],
        "alias": ["Dakwerk Voorbeeld Holding B.V.", "Goten Voorbeeld"],
        "incorporationDate": ["2019-03-01"],
        "dissolutionDate": ["2026-09"],
        "formalRegistration": ["2019-03-11"],
        "numberOfEmployees": ["4"],
        "activity": ["43910 Dakdekken"],
        "nonMailing": ["yes"],
        "rsin": ["000000012"],
        "legalForm": ["Besloten Vennootschap"],
        "establishmentStartDate": ["2014-02-10"],
        "website": ["www.dakwerk.example"],
        "address": ["Voorbeeldstraat 1 9999XX Voorbeelddorp"],
        "town": ["Voorbeelddorp"],
    }


def test_dates_are_quoted_where_they_stand() -> None:
    answer = stored(__file__, "profile_bv.json", PROFILE)
    [record] = kvk.read(answer)
    company, site = next(record.all("incorporationDate")), next(record.all("establishmentStartDate"))
    assert (company.quote, site.quote) == ('"datumAanvang": "20190301"', '"datumAanvang": "20140210"')
    assert company.start < site.start


def test_working_persons_carry_unit_and_day() -> None:
    [record] = kvk.read(stored(__file__, "profile_bv.json", PROFILE))
    persons = next(record.all("numberOfEmployees"))
    assert (persons.low, persons.high, persons.unit, persons.as_of) == (4, 4, "working_persons", FETCHED_AT[:10])


def test_a_sole_trader_keeps_the_private_address_and_absent_is_not_zero() -> None:
    answer = stored(__file__, "profile_sole_trader.json", PROFILE)
    [record] = quoted(answer, kvk.read(answer))
    assert facts(record) == {
        "kvk": ["07654321"],
        "name": ["Klusbus Voorbeeld"],
        "incorporationDate": ["2017"],
        "formalRegistration": ["2017-07-10"],
        "nonMailing": ["no"],
        "legalForm": ["Eenmanszaak"],
    }


def test_hits_are_grouped_by_number() -> None:
    answer = stored(__file__, "hits.json", SEARCH)
    first, second = quoted(answer, kvk.read(answer))
    assert facts(first) == {
        "kvk": ["01234567"],
        "name": ["Dakwerk Voorbeeld B.V."],
        "alias": ["Dakwerk Voorbeeld Noord"],
        "previousName": ["Dakwerk Oud B.V."],
        "town": ["Voorbeelddorp"],
        "status": ["inactive"],
    }
    assert (second.key, second.first("name")) == ("07654321", "Dakwerk Voorbeeld")


async def test_a_known_number_is_asked_for_its_profile_only() -> None:
    web = FakeWeb([stored(__file__, "profile_bv.json", PROFILE)], key=KEY)
    await everything(kvk.collect(BY_NUMBER, web))
    assert web.asked() == [PROFILE]


async def test_the_key_goes_hidden_and_into_no_document() -> None:
    one_company = document('{"resultaten": [{"kvkNummer": "01234567", "naam": "D", "type": "rechtspersoon"}]}', SEARCH)
    web = FakeWeb([one_company, stored(__file__, "profile_bv.json", PROFILE)], key=KEY)
    found = await everything(kvk.collect(BY_NAME, web))
    assert [one.asked for one in found] == [SEARCH, PROFILE]
    assert [request.hidden for request in web.requests] == [{"apikey": KEY}] * 2
    assert not any(KEY in request.url for request in web.requests)
    assert not any(KEY in repr(one) or KEY.encode() in one.body for one in found)


async def test_several_hits_are_left_to_the_seller() -> None:
    web = FakeWeb([stored(__file__, "hits.json", SEARCH)], key=KEY)
    assert len(await everything(kvk.collect(BY_NAME, web))) == 1
    assert web.asked() == [SEARCH]


async def test_nothing_to_ask_with_is_not_covered() -> None:
    with pytest.raises(NotCovered):
        await everything(kvk.collect(Inquiry(on=DAY, country="NL"), FakeWeb([])))


@pytest.mark.parametrize("status", [401, 403])
async def test_a_wrong_key_is_refused(status: int) -> None:
    with pytest.raises(Refused):
        await everything(kvk.collect(BY_NUMBER, FakeWeb([document("{}", PROFILE, status)])))


def test_an_unknown_number_or_name_gives_no_record() -> None:
    assert list(kvk.read(stored(__file__, "unknown.json", PROFILE, 404))) == []
    assert list(kvk.read(stored(__file__, "no_hits.json", SEARCH, 404))) == []


@pytest.mark.parametrize("code", ["IPD1002", "IPD1003", "IPD9999"])
def test_come_back_later_is_unavailable(code: str) -> None:
    with pytest.raises(Unavailable, match=code):
        list(kvk.read(document(f'{{"fout": [{{"code": "{code}"}}]}}', PROFILE, 404)))


@pytest.mark.parametrize("missing", ["kvkNummer", "naam", "materieleRegistratie"])
def test_a_missing_needed_field_is_changed(missing: str) -> None:
    profile = json.loads((Path(__file__).parent / "kvk" / "profile_bv.json").read_text("utf-8"))
    del profile[missing]
    with pytest.raises(Changed, match=missing):
        list(kvk.read(document(json.dumps(profile), PROFILE)))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("totaalWerkzamePersonen", "4"),
        ("totaalWerkzamePersonen", True),
        ("naam", 7),
        ("indNonMailing", "Misschien"),
        ("formeleRegistratiedatum", "11-03-2019"),
        ("handelsnamen", {}),
        ("materieleRegistratie", []),
    ],
)
def test_another_type_or_code_is_changed(name: str, value: object) -> None:
    profile = json.loads((Path(__file__).parent / "kvk" / "profile_bv.json").read_text("utf-8"))
    with pytest.raises(Changed):
        list(kvk.read(document(json.dumps(profile | {name: value}), PROFILE)))


def test_fields_that_nobody_asked_for_may_come_and_go() -> None:
    profile = json.loads((Path(__file__).parent / "kvk" / "profile_bv.json").read_text("utf-8"))
    del profile["_links"]
    assert len(list(kvk.read(document(json.dumps(profile | {"nieuw": 1}), PROFILE)))) == 1
