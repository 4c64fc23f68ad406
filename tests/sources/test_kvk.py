import json
from datetime import date
from pathlib import Path

import pytest

from sources import kvk
from sources.errors import Changed, NotCovered, Refused, Unavailable
from sources.model import Document, Identifier, Inquiry
from tests.sources.fake_web import FETCHED_AT, FakeWeb, document, everything, facts, quoted, stored

PROFILE = f"{kvk.API}/v1/basisprofielen/01234567"
LONG = "inclusiefInactieveRegistraties=true&pagina=1&resultatenPerPagina=100"
SEARCH = f"{kvk.API}/v2/zoeken?naam=Dakwerk+Voorbeeld&{LONG}"
BY_NUMBER_HITS = f"{kvk.API}/v2/zoeken?kvkNummer=01234567&{LONG}"
NAMES = f"{kvk.API}/v1/naamgevingen/kvknummer/01234567"
SITE = f"{kvk.API}/v1/vestigingsprofielen/000012345678"
OFFICERS = f"{kvk.API}/v1/functionarissen/kvknummer/01234567"
DAY = date(2026, 11, 22)
BY_NUMBER = Inquiry(on=DAY, country="NL", identifiers=(Identifier("kvk", "01234567", "NL"),), name="Dakwerk Voorbeeld")
BY_NAME = Inquiry(on=DAY, country="NL", name="Dakwerk Voorbeeld")
KEY = "invented-key"
BESIDE = (
    stored(__file__, "hits.json", BY_NUMBER_HITS),
    stored(__file__, "names.json", NAMES),
    document('{"kvkNummer": "01234567"}', OFFICERS),
)


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


def numbered(path: str, *more: Document) -> FakeWeb:
    """A register that knows company 01234567 by this profile, and these answers beside it."""
    return FakeWeb([stored(__file__, path, PROFILE), *more], key=KEY)


async def test_a_known_number_is_asked_for_its_profile_and_all_beside_it() -> None:
    web = numbered("profile_bv.json", *BESIDE)
    found = await everything(kvk.collect(BY_NUMBER, web))
    assert [one.asked for one in found] == [PROFILE, BY_NUMBER_HITS, NAMES, OFFICERS]
    assert [len(list(kvk.read(one))) for one in found] == [1, 2, 1, 0]


async def test_the_profile_counts_whatever_is_refused_beside_it() -> None:
    refused = [document("{}", url, status) for url, status in ((BY_NUMBER_HITS, 403), (NAMES, 401), (OFFICERS, 403))]
    found = await everything(kvk.collect(BY_NUMBER, numbered("profile_bv.json", *refused)))
    assert [one.asked for one in found] == [PROFILE, BY_NUMBER_HITS, NAMES, OFFICERS]
    assert [record.key for record in kvk.read(found[0])] == ["01234567"]
    for one, part in zip(found[1:], ("zoeken", "naamgevingen", "functionarissen"), strict=True):
        with pytest.raises(Refused, match=rf"{one.status} for {part}"):
            list(kvk.read(one))


async def test_a_company_that_ended_is_still_looked_up_in_the_search() -> None:
    web = FakeWeb([stored(__file__, "unknown.json", PROFILE, 404), stored(__file__, "hits.json", BY_NUMBER_HITS)])
    found = await everything(kvk.collect(BY_NUMBER, web))
    assert [one.asked for one in found] == [PROFILE, BY_NUMBER_HITS]
    assert next(iter(kvk.read(found[1]))).first("status") == "inactive"


async def test_the_site_is_asked_where_the_profile_is_silent() -> None:
    profile = json.loads((Path(__file__).parent / "kvk" / "profile_bv.json").read_text("utf-8"))
    del profile["totaalWerkzamePersonen"]
    site = stored(__file__, "site.json", SITE)
    web = FakeWeb([document(json.dumps(profile), PROFILE), *BESIDE, site], key=KEY)
    assert SITE in [one.asked for one in await everything(kvk.collect(BY_NUMBER, web))]
    [record] = quoted(site, kvk.read(site))
    assert record.key == "01234567/000012345678"
    assert facts(record)["establishmentStartDate"] == ["2014-02-10"]
    persons = next(record.all("numberOfEmployees"))
    assert (persons.low, persons.high, persons.unit) == (3, None, "working_persons")


def test_the_names_tell_former_and_other_ones_and_the_start_once_more() -> None:
    answer = stored(__file__, "names.json", NAMES)
    [record] = quoted(answer, kvk.read(answer))
    assert facts(record) == {
        "kvk": ["01234567"],
        "rsin": ["000000012"],
        "name": ["Dakwerk Voorbeeld B.V."],
        "alias": ["Dakwerk Voorbeeld Holding B.V.", "DVB", "Goten Voorbeeld", "Kantine Voorbeeld"],
        "incorporationDate": ["2015"],
        "dissolutionDate": ["2026-09"],
    }


async def test_the_key_goes_hidden_and_into_no_document() -> None:
    one_company = document('{"resultaten": [{"kvkNummer": "01234567", "naam": "D", "type": "rechtspersoon"}]}', SEARCH)
    web = numbered("profile_bv.json", one_company, *BESIDE)
    found = await everything(kvk.collect(BY_NAME, web))
    assert [one.asked for one in found] == [SEARCH, PROFILE, NAMES, OFFICERS]
    assert [request.hidden for request in web.requests] == [{"apikey": KEY}] * 4
    assert not any(KEY in request.url for request in web.requests)
    assert not any(KEY in repr(one) or KEY.encode() in one.body for one in found)


@pytest.mark.parametrize("key", [kvk.TEST, kvk.TEST_KEY])
async def test_the_public_test_environment_is_asked_with_its_own_key(key: str) -> None:
    tested = PROFILE.replace(kvk.API, kvk.TEST_API)
    hits, names = (one.replace(kvk.API, kvk.TEST_API) for one in (BY_NUMBER_HITS, NAMES))
    officers = OFFICERS.replace(kvk.API, kvk.TEST_OFFICERS)
    rest = [document('{"fout": [{"code": "IPD0005"}]}', url, 404) for url in (hits, names, officers)]
    web = FakeWeb([stored(__file__, "profile_bv.json", tested), *rest], key=key)
    found = await everything(kvk.collect(BY_NUMBER, web))
    assert [one.asked for one in found] == [tested, hits, names, officers]
    assert {request.hidden["apikey"] for request in web.requests} == {kvk.TEST_KEY}
    assert [len(list(kvk.read(one))) for one in found] == [1, 0, 0, 0]


async def test_several_hits_are_left_to_the_seller() -> None:
    two = [{"kvkNummer": n, "naam": "Dakwerk Voorbeeld", "type": "rechtspersoon"} for n in ("01234567", "07654321")]
    web = FakeWeb([document(json.dumps({"resultaten": two}), SEARCH)], key=KEY)
    assert len(await everything(kvk.collect(BY_NAME, web))) == 1
    assert web.asked() == [SEARCH]


async def test_hits_are_paged_but_not_without_end() -> None:
    rows = [{"kvkNummer": f"{n:08d}", "naam": "Dakwerk", "type": "rechtspersoon"} for n in range(100)]
    urls = [SEARCH.replace("pagina=1", f"pagina={page}") for page in range(1, 6)]
    pages = [
        document(json.dumps({"pagina": n, "resultatenPerPagina": 100, "totaal": 450, "resultaten": rows}), url)
        for n, url in enumerate(urls, start=1)
    ]
    web = FakeWeb(pages, key=KEY)
    await everything(kvk.collect(BY_NAME, web))
    assert web.asked() == urls[: kvk.MOST_PAGES]


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
