import json
from datetime import date
from urllib.parse import urlencode

import pytest

from sources import bodacc
from sources.errors import Changed, NotCovered, Refused, Unavailable
from sources.model import Identifier, Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted, stored

INQUIRY = Inquiry(on=date(2026, 11, 22), country="FR", identifiers=(Identifier("siren", "999999901", "FR"),))


def _asked(offset: int) -> str:
    query = {
        "select": ",".join(bodacc.COLUMNS),
        "where": 'registre="999999901"',
        "order_by": "dateparution desc",
        "limit": "100",
        "offset": f"{offset}",
    }
    return f"{bodacc.API}?{urlencode(query)}"


def _notice(**members: object) -> dict[str, object]:
    plain = {"id": "X1", "dateparution": "2024-06-01", "familleavis": "divers", "registre": ["999999901"]}
    return {**plain, **members}


def _read(*notices: dict[str, object]) -> list[dict[str, list[str]]]:
    answer = document(json.dumps({"total_count": len(notices), "results": notices}), _asked(0))
    return [facts(record) for record in quoted(answer, bodacc.read(answer))]


def test_the_life_of_a_company() -> None:
    answer = stored(__file__, "notices.json", _asked(0))
    company, *others = quoted(answer, bodacc.read(answer))
    assert company.key == "999999901"
    assert [(v.property, v.value, v.as_of) for v in company.values] == [
        ("siren", "999999901", ""),
        ("name", "TOITURE EXEMPLE", ""),
        ("insolvencyEnded", "bankruptcy", "2026-02-01"),
        ("insolvency", "bankruptcy", "2025-05-01"),
        ("insolvency", "reorganisation", "2024-05-16"),
        ("nameSince", "2023-03-01", ""),
        ("registrationDate", "2021-03-03", ""),
        ("establishmentStartDate", "2021-03-01", ""),
    ]
    assert [record.schema for record in others] == ["Accounts", "Succession", "Succession"]


def test_deposits_and_takeovers() -> None:
    answer = stored(__file__, "notices.json", _asked(0))
    _, accounts, bought, contributed = quoted(answer, bodacc.read(answer))
    assert facts(accounts) == {"financialYear": ["2021-12-31"], "filing": ["2022-08-15"]}
    assert facts(bought) == {
        "predecessor": ["Jean MODELE"],
        "predecessorNumber": ["999999943"],
        "successor": ["TOITURE EXEMPLE"],
        "successorNumber": ["999999901"],
        "date": ["2021-03-15"],
        "manner": ["sale"],
    }
    assert facts(contributed) == {
        "successor": ["TOITURE EXEMPLE"],
        "successorNumber": ["999999901"],
        "date": ["2021-03-01"],
        "manner": ["transfer"],
    }


def test_a_withdrawn_or_corrected_notice_does_not_count() -> None:
    wrong = _notice(
        familleavis="collective",
        parution="20240100",
        numeroannonce=7,
        jugement={"nature": "Jugement d'ouverture de liquidation judiciaire", "date": "2024-05-20"},
    )
    earlier = json.dumps({"numeroParution": "20240100", "numeroAnnonce": 7})
    withdrawal = _notice(id="X2", typeavis="annulation", familleavis="collective", parutionavisprecedent=earlier)
    assert _read(withdrawal, wrong) == []
    [company] = _read(_notice(id="X3"), wrong)
    assert company["insolvency"] == ["bankruptcy"]


def test_the_end_counts_only_when_nothing_follows() -> None:
    struck = _notice(familleavis="radiation", radiationaurcs='{"radiationPM": "O"}')
    [ended] = _read(struck)
    assert ended["dissolutionDate"] == ["2024-06-01"]
    [living] = _read(_notice(id="X2", familleavis="dpc", dateparution="2025-06-01"), struck)
    assert "dissolutionDate" not in living
    second_page = document(json.dumps({"total_count": 101, "results": [struck]}), _asked(100))
    [company] = bodacc.read(second_page)
    assert not company.first("dissolutionDate")


def test_another_companys_notice_is_left_out() -> None:
    assert _read(_notice(registre=["999 999 919", "999999919"])) == []


async def test_pages_are_followed_up_to_a_limit() -> None:
    many = json.dumps({"total_count": 1000, "results": [_notice()]})
    web = FakeWeb([document(many, _asked(offset)) for offset in (0, 100, 200)])
    assert len(await everything(bodacc.collect(INQUIRY, web))) == 3


async def test_a_company_without_notices() -> None:
    web = FakeWeb([stored(__file__, "none.json", _asked(0))])
    [answer] = await everything(bodacc.collect(INQUIRY, web))
    assert list(bodacc.read(answer)) == []
    assert web.requests[0].api


async def test_without_a_number_nobody_is_asked() -> None:
    web = FakeWeb([])
    with pytest.raises(NotCovered):
        await everything(bodacc.collect(Inquiry(on=date(2026, 11, 22), name="Toiture Exemple"), web))
    assert web.asked() == []


async def test_too_many_questions_are_refused() -> None:
    with pytest.raises(Refused):
        await everything(bodacc.collect(INQUIRY, FakeWeb([document("{}", _asked(0), 429)])))


@pytest.mark.parametrize(
    "body",
    [
        "{}",
        '{"total_count": "1", "results": []}',
        '{"total_count": 1, "results": [{"id": "X"}]}',
        '{"total_count": 1, "results": [{"id": "X", "registre": [], "familleavis": "dpc"}]}',
        json.dumps({"total_count": 1, "results": [_notice(familleavis="new_family")]}),
        json.dumps({"total_count": 1, "results": [_notice(familleavis="collective", jugement="no json")]}),
        json.dumps({"total_count": 1, "results": [_notice(dateparution="soon", depot="{}")]}),
    ],
)
def test_a_changed_shape_is_named(body: str) -> None:
    with pytest.raises(Changed):
        list(bodacc.read(document(body, _asked(0))))


def test_a_web_page_is_unavailable() -> None:
    with pytest.raises(Unavailable):
        list(bodacc.read(document("<html></html>", _asked(0))))
