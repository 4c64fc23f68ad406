import json
from datetime import date
from pathlib import Path

import pytest

from sources import kvk, kvk_officers
from sources.errors import Changed
from sources.model import Document, Identifier, Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted, stored

NUMBER = "01234567"
INQUIRY = Inquiry(on=date(2026, 11, 22), country="NL", identifiers=(Identifier("kvk", NUMBER, "NL"),))


def asked(number: str) -> str:
    return f"{kvk.API}/v1/functionarissen/kvknummer/{number}"


def answer_of(number: str, *directors: str) -> Document:
    """The officers of a company that these companies direct."""
    entries = [{"rechtspersoon": {"naam": f"Holding {one} B.V.", "kvkNummer": one}} for one in directors]
    return document(json.dumps({"kvkNummer": number, "bestuursfuncties": entries}), asked(number))


def test_directors_signatories_and_supervisors() -> None:
    answer = stored(__file__, "officers.json", asked(NUMBER))
    director, company, signatory, supervisor, other = quoted(answer, kvk.read(answer))
    assert director.key == "01234567/bestuursfuncties/0"
    assert facts(director) == {
        "name": ["Anna Maria van Voorbeeld"],
        "role": ["Algemeen directeur"],
        "directorKind": ["person"],
        "startDate": ["2019-03-01"],
        "signing": ["alone"],
        "organizationNumber": [NUMBER],
    }
    assert facts(company) == {
        "name": ["Voorbeeld Holding B.V."],
        "role": ["Bestuurder"],
        "directorKind": ["company"],
        "directorNumber": ["07777777"],
        "startDate": ["2020-05"],
        "signing": ["jointly"],
        "representative": ["P. Proef"],
        "organizationNumber": [NUMBER],
    }
    assert facts(signatory) == {
        "name": ["Karel Test"],
        "role": ["Gevolmachtigde"],
        "directorKind": ["person"],
        "startDate": ["2021"],
        "endDate": ["2023-01-01"],
        "signing": ["Beperkte volmacht"],
        "organizationNumber": [NUMBER],
    }
    assert (supervisor.first("name"), supervisor.first("directorNumber")) == ("Toezicht Voorbeeld B.V.", "08888888")
    assert (other.first("name"), other.first("role")) == ("Niemand Anders", "overige functionaris")


def test_the_owner_of_a_business_is_named_with_it() -> None:
    answer = stored(__file__, "owner.json", asked("07654321"))
    [record] = quoted(answer, kvk.read(answer))
    assert facts(record) == {
        "name": ["Bep Klusser"],
        "role": ["eigenaar"],
        "directorKind": ["person"],
        "organizationNumber": ["07654321"],
        "organization": ["Klusbus Voorbeeld"],
    }


async def test_a_birth_date_is_never_kept() -> None:
    web = FakeWeb([stored(__file__, "owner.json", asked(NUMBER))])
    kept = await web.get(asked(NUMBER), drop=kvk_officers.NOT_NEEDED)
    assert b"1980" not in kept.body
    assert [record.first("name") for record in quoted(kept, kvk.read(kept))] == ["Bep Klusser"]


@pytest.mark.parametrize("body", ['{"kvkNummer": "01234567"}', '{"kvkNummer": "01234567", "gemachtigden": []}'])
def test_nobody_in_office_is_no_record(body: str) -> None:
    assert list(kvk.read(document(body, asked(NUMBER)))) == []


def test_a_legal_person_is_not_its_own_owner() -> None:
    body = '{"eigenaar": {"rechtspersoon": {"naam": "Dakwerk Voorbeeld B.V.", "kvkNummer": "01234567"}}}'
    assert list(kvk.read(document(body, asked(NUMBER)))) == []


@pytest.mark.parametrize(
    "body",
    [
        "[]",
        '{"leden": []}',
        '{"bestuursfuncties": [{"functie": "Bestuurder"}]}',
        '{"bestuursfuncties": ["Anna"]}',
        '{"bestuursfuncties": [{"natuurlijkPersoon": {"naam": "Anna"}, "datumIngang": "1 mei"}]}',
        '{"bestuursfuncties": [{"natuurlijkPersoon": {"naam": "Anna"}, "functie": 7}]}',
    ],
)
def test_another_shape_is_changed(body: str) -> None:
    with pytest.raises(Changed):
        list(kvk.read(document(body, asked(NUMBER))))


def everybody(*officers: Document) -> FakeWeb:
    profile = (Path(__file__).parent / "kvk" / "profile_bv.json").read_text("utf-8")
    none = '{"fout": [{"code": "IPD5200"}]}'
    hits = (
        f"{kvk.API}/v2/zoeken?kvkNummer={NUMBER}&inclusiefInactieveRegistraties=true&pagina=1&resultatenPerPagina=100"
    )
    return FakeWeb(
        [
            document(profile, f"{kvk.API}/v1/basisprofielen/{NUMBER}"),
            document(none, hits, 404),
            document(none, f"{kvk.API}/v1/naamgevingen/kvknummer/{NUMBER}", 404),
            *officers,
        ]
    )


async def officers_asked(*officers: Document) -> list[str]:
    web = everybody(*officers)
    await everything(kvk.collect(INQUIRY, web))
    return [url.rsplit("/", 1)[-1] for url in web.asked() if "functionarissen" in url]


async def test_directors_that_are_companies_are_followed_three_levels_up() -> None:
    chain = [answer_of(NUMBER, "1"), answer_of("1", "2"), answer_of("2", "3"), answer_of("3", "4"), answer_of("4")]
    assert await officers_asked(*chain) == [NUMBER, "1", "2", "3"]


async def test_a_circle_and_a_crowd_of_holdings_come_to_an_end() -> None:
    assert await officers_asked(answer_of(NUMBER, "1"), answer_of("1", NUMBER)) == [NUMBER, "1"]
    crowd = [answer_of(str(n)) for n in range(1, 10)]
    numbers = await officers_asked(answer_of(NUMBER, *(str(n) for n in range(1, 10))), *crowd)
    assert len(numbers) == 1 + kvk.MOST_HOLDINGS


async def test_the_board_of_a_holding_is_read_as_the_holding_s() -> None:
    board = document('{"bestuursfuncties": [{"natuurlijkPersoon": {"naam": "Anna Proef"}}]}', asked("1"))
    found = await everything(kvk.collect(INQUIRY, everybody(answer_of(NUMBER, "1"), board)))
    told = {r.key: r.first("name") for one in found for r in kvk.read(one) if r.schema == "Directorship"}
    assert told == {"01234567/bestuursfuncties/0": "Holding 1 B.V.", "1/bestuursfuncties/0": "Anna Proef"}
