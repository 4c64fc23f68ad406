import json
from datetime import date

import pytest

from sources import cvr, cvrapi
from sources.errors import Changed, NotCovered, Refused, SourceError, Unavailable
from sources.model import Document, Identifier, Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted, stored

ASKED = f"{cvr.API}#01234567"
DAY = date(2026, 11, 24)
INQUIRY = Inquiry(on=DAY, country="DK", identifiers=(Identifier("cvr", "01234567", "DK"),))
COMPANY = '{"data": {"CVR_Virksomhed": {"nodes": [%s]}}}'
ROW = '{"id": "4009999901", "CVRNummer": 1234567, "status": "aktiv", "virkningFra": "2013-07-01", "virkningTil": null}'


def _answers(*names: str) -> list[Document]:
    return [stored(__file__, f"{name}.json", ASKED) for name in names]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("company", {"cvr": ["01234567"], "incorporationDate": ["2013-07-01"], "status": ["active"]}),
        ("business", {"activity": ["Tagdækning"]}),
        ("protection", {"nonMailing": ["yes"]}),
        ("form", {"legalForm": ["Anpartsselskab"], "legalFormSince": ["2016-03-01"]}),
        ("seat", {"address": ["Eksempelvej 1, 9999 Eksempelby"], "town": ["Eksempelby"]}),
        (
            "names",
            {
                "name": ["Tagværk Eksempel ApS"],
                "nameSince": ["2016-03-01"],
                "alias": ["Tagværk Eksempel Service ApS"],
                "previousName": ["Eksempel Tage IVS", "Eksempel Tagrender IVS"],
            },
        ),
    ],
)
def test_what_each_answer_says(name: str, told: dict[str, list[str]]) -> None:
    [answer] = _answers(name)
    [record] = quoted(answer, cvr.read(answer))
    assert (record.schema, record.key, facts(record)) == ("Company", "01234567", told)


def test_a_former_name_has_its_last_day() -> None:
    [record] = cvr.read(*_answers("names"))
    assert [former.as_of for former in record.all("previousName")] == ["2016-02-28", "2015-06-30"]


def test_it_is_off_without_a_key_and_one_voice_with_the_copy() -> None:
    assert (cvr.SOURCE.optional, cvr.SOURCE.key) == (True, "PRECALL_CVR_KEY")
    assert cvr.SOURCE.operator == cvrapi.SOURCE.operator


async def test_each_entity_is_asked_once_with_the_id_of_the_company_and_the_key_hidden() -> None:
    names = ("company", "names", "business", "protection", "form", "seat")
    web = FakeWeb(_answers(*names), key="secret-key")
    assert len(await everything(cvr.collect(INQUIRY, web))) == len(names)
    asked = [json.loads(request.body) for request in web.requests]
    assert [entity for one in asked for entity in cvr.FIELDS if f" {entity}(" in one["query"]] == [
        *("CVR_Virksomhed", "CVR_Navn", "CVR_Branche", "CVR_Reklamebeskyttelse", "CVR_Virksomhedsform"),
        "CVR_Adressering",
    ]
    assert [one["variables"] for one in asked] == [{"of": 1234567}, *[{"of": "4009999901"}] * 5]
    assert asked[0]["query"].startswith(
        "query($of: Long!) { CVR_Virksomhed(first: 500, where: { CVRNummer: { eq: $of } })"
    )
    assert all(request.query == {"apiKey": "secret-key"} for request in web.requests)
    assert not any("secret-key" in request.body + request.url for request in web.requests)


async def test_the_seat_of_a_sole_trader_is_not_asked_for() -> None:
    web = FakeWeb(_answers("company", "names", "business", "protection", "sole_trader_form"))
    assert len(await everything(cvr.collect(INQUIRY, web))) == 5
    assert not any("CVR_Adressering" in request.body for request in web.requests)


async def test_an_unknown_number_gives_nothing_and_nothing_more_is_asked() -> None:
    web = FakeWeb(_answers("unknown"))
    [answer] = await everything(cvr.collect(INQUIRY, web))
    assert list(cvr.read(answer)) == []


async def test_without_a_number_nobody_is_asked() -> None:
    web = FakeWeb([])
    with pytest.raises(NotCovered):
        await everything(cvr.collect(Inquiry(on=DAY, country="DK", name="Tagværk"), web))
    assert web.requests == []


@pytest.mark.parametrize(
    ("code", "error"),
    [
        ("DAF-GQL-0009", Changed),
        ("HC0011", Changed),
        ("DAF-AUTH-0001", Refused),
        ("DAF-0500", Unavailable),
    ],
)
def test_an_error_with_status_200_is_no_answer(code: str, error: type[SourceError]) -> None:
    body = json.loads(_answers("fault")[0].body)
    body["errors"][0]["extensions"]["code"] = code
    with pytest.raises(error):
        list(cvr.read(document(json.dumps(body), ASKED)))


def test_an_error_beside_rows_is_no_answer_either() -> None:
    body = {"errors": [{"message": "out of order"}], **json.loads(COMPANY % ROW)}
    with pytest.raises(Unavailable):
        list(cvr.read(document(json.dumps(body), ASKED)))


async def test_a_failure_of_the_first_question_ends_the_asking() -> None:
    web = FakeWeb([document('{"errors": [{"message": "out of order"}]}', ASKED)])
    with pytest.raises(Unavailable):
        await everything(cvr.collect(INQUIRY, web))
    assert len(web.requests) == 1


async def test_a_wrong_key_is_refused() -> None:
    with pytest.raises(Refused):
        await everything(cvr.collect(INQUIRY, FakeWeb([document("", ASKED, 401)])))


def test_a_web_page_is_unavailable() -> None:
    with pytest.raises(Unavailable):
        list(cvr.read(document("<html></html>", ASKED)))


@pytest.mark.parametrize(
    "body",
    [
        "{}",
        '{"data": null}',
        '{"data": {"CVR_Virksomhed": null}}',
        '{"data": {"CVR_Nyt": {"nodes": []}}}',
        '{"data": {"CVR_Virksomhed": {"edges": []}}}',
        '{"data": {"CVR_Virksomhed": {"pageInfo": {"hasNextPage": true}, "nodes": []}}}',
        '{"errors": "out of order"}',
        '{"errors": [{"code": "DAF-AUTH-0001"}]}',
        COMPANY % ROW.replace("1234567,", '"01234567",'),
        COMPANY % ROW.replace('"aktiv"', "1"),
        COMPANY % ROW.replace('"2013-07-01"', '"1/7 - 2013"'),
    ],
)
def test_a_changed_shape_is_named(body: str) -> None:
    with pytest.raises(Changed):
        list(cvr.read(document(body, ASKED)))
