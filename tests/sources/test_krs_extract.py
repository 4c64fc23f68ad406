import json

import pytest

from sources import krs_extract
from sources.errors import Changed
from sources.model import Document, Record
from sources.quoting import parse
from tests.sources.fake_web import document, facts, quoted, stored


def _read(answer: Document) -> list[Record]:
    return quoted(answer, krs_extract.records("9999900001", parse(answer).at("odpis")))


def _changed(*path: str, value: object) -> Document:
    tree = json.loads(stored(__file__, "current.json").body)
    part = tree["odpis"]
    for name in path[:-1]:
        part = part[name]
    part[path[-1]] = value
    return document(json.dumps(tree, ensure_ascii=False))


def test_the_company() -> None:
    company = _read(stored(__file__, "current.json"))[0]
    assert facts(company) == {
        "incorporationDate": ["2012-03-08"],
        "status": ["active"],
        "krs": ["9999900001"],
        "name": ["DACHY PRZYKŁAD SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ"],
        "legalForm": ["SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ"],
        "address": ["UL. PRZYKŁADOWA 7"],
        "town": ["PRZYKŁADOWO"],
        "website": ["www.dachy.example"],
        "capital": ["5000,00 PLN"],
        "signingRule": ["DWÓCH CZŁONKÓW ZARZĄDU ŁĄCZNIE"],
        "activity": ["43.91.Z WYKONYWANIE KONSTRUKCJI DACHOWYCH"],
        "insolvency": ["bankruptcy", "reorganisation"],
        "insolvencyEnded": ["reorganisation"],
    }
    assert next(company.all("incorporationDate")).unit == ""


def test_proceedings_that_ended_are_told_with_their_end_or_not_at_all() -> None:
    company = _read(stored(__file__, "current.json"))[0]
    assert [v.as_of for v in company.all("insolvency")] == ["2025-05-20", "2015-02-01"]
    assert [v.as_of for v in company.all("insolvencyEnded")] == ["2016-02-01"]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("naglowekA", "dataRejestracjiWKRS"), "14.06.2001 R."),
        (("dane", "dzial1", "danePodmiotu", "daneOWczesniejszejRejestracji"), {"nazwaPoprzedniegoRejestru": "RHB"}),
    ],
)
def test_an_entry_taken_over_from_an_older_register_is_no_start(path: tuple[str, ...], value: object) -> None:
    company = _read(_changed(*path, value=value))[0]
    assert next(company.all("incorporationDate")).unit == "default_date"


def test_a_member_that_is_a_company_and_no_masked_person() -> None:
    [owner] = [r for r in _read(stored(__file__, "current.json")) if r.schema == "Ownership"]
    assert facts(owner) == {
        "name": ["PRZYKŁAD HOLDING SPÓŁKA AKCYJNA"],
        "ownerKind": ["company"],
        "ownerNumber": ["9999900002"],
        "share": ["100"],
        "organization": ["DACHY PRZYKŁAD SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ"],
    }


@pytest.mark.parametrize(
    ("words", "manner"), [("PRZEKSZTAŁCENIE", ["conversion"]), ("POŁĄCZENIE", ["merger"]), ("INNE", [])]
)
def test_what_it_was_made_of(words: str, manner: list[str]) -> None:
    answer = _changed("dane", "dzial1", "sposobPowstaniaPodmiotu", "okolicznosciPowstania", value=words)
    [before] = [r for r in _read(answer) if r.schema == "Succession"]
    assert (before.first("predecessor"), before.first("date")) == ("PRZYKŁADOWE DACHY SPÓŁKA JAWNA", "2012-03-08")
    assert [v.value for v in before.all("manner")] == manner


def test_deposits_of_accounts_whose_period_ends_in_a_day() -> None:
    deposits = [r for r in _read(stored(__file__, "current.json")) if r.schema == "Accounts"]
    assert [facts(r) for r in deposits] == [
        {"financialYear": ["2012-12-31"], "filing": ["2013-03-02"]},
        {"financialYear": ["2025-12-31"], "filing": ["2026-02-15"]},
    ]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("naglowekA", "dataRejestracjiWKRS"), "2012-03-08"),
        (("dane", "dzial1", "danePodmiotu"), {}),
        (("dane", "dzial6", "postepowanieUpadlosciowe"), {}),
        (("dane", "dzial6", "likwidacja"), [{"otwarcieLikwidacji": {"data": "wczoraj"}}]),
    ],
)
def test_a_changed_shape_is_named(path: tuple[str, ...], value: object) -> None:
    with pytest.raises(Changed):
        _read(_changed(*path, value=value))
