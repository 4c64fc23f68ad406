import pytest

from sources import ares_vr
from sources.model import Document, Record
from sources.quoting import parse
from tests.sources.fake_web import document, facts, quoted, stored


def _read(answer: Document) -> list[Record]:
    return quoted(answer, ares_vr.entry("12345679", parse(answer)))


def _by_name() -> dict[tuple[str, str], Record]:
    return {(record.schema, record.first("name")): record for record in _read(stored(__file__, "entry.json"))}


def test_names_with_their_days_and_the_rule_that_holds() -> None:
    company = _read(stored(__file__, "entry.json"))[0]
    assert company.key == "12345679"
    assert facts(company) == {
        "ico": ["12345679"],
        "previousName": ["Příklad Stavby s.r.o."],
        "name": ["Střechy Příklad s.r.o."],
        "nameSince": ["2020-03-01"],
        "signingRule": ["Jednatelé jednají společně."],
        "registrationDate": ["2012-08-26"],
    }
    assert next(company.all("previousName")).as_of == "2020-03-01"


def test_a_director_who_moved_house_did_not_leave() -> None:
    seats = [r for r in _read(stored(__file__, "entry.json")) if r.first("name") == "JANA VZOROVÁ"]
    assert [r.schema for r in seats] == ["Directorship", "Ownership"]
    assert facts(seats[0]) == {
        "name": ["JANA VZOROVÁ"],
        "directorKind": ["person"],
        "role": ["Jednatel"],
        "startDate": ["2012-08-26"],
    }


def test_the_days_of_the_seat_go_before_those_of_the_lines() -> None:
    left = _by_name()["Directorship", "PETR ODEŠEL"]
    assert facts(left) | {"role": ["předseda"]} == facts(left)
    assert (left.first("startDate"), left.first("endDate")) == ("2012-12-15", "2019-01-31")


def test_a_company_directs_through_the_representative_who_is_there_now() -> None:
    seat = _by_name()["Directorship", "Vedení a.s."]
    assert facts(seat) == {
        "name": ["Vedení a.s."],
        "directorKind": ["company"],
        "directorNumber": ["23456789"],
        "role": ["Jednatel"],
        "representative": ["IVA ZÁSTUPNÁ"],
        "startDate": ["2021-06-01"],
    }


def test_owners_with_the_share_that_holds_now() -> None:
    found = _by_name()
    person, company = found["Ownership", "JANA VZOROVÁ"], found["Ownership", "Vedení a.s."]
    assert [(v.low, v.high, v.unit) for v in person.all("share")] == [(66.5, 66.5, "percent")]
    assert [(v.low, v.high) for v in company.all("share")] == [(25, 25)]
    assert (company.first("ownerKind"), company.first("ownerNumber")) == ("company", "23456789")
    former = found["Ownership", "PŘÍKLAD INVEST LIMITED"]
    assert (former.first("startDate"), former.first("endDate")) == ("2010-01-01", "2012-08-26")


def test_a_hidden_holder_is_nobody() -> None:
    assert all(record.first("name") for record in _read(stored(__file__, "entry.json")))


@pytest.mark.parametrize(
    ("kind", "written", "percent"),
    [
        *[("PROCENTA", "50", [50]), ("PROCENTA", "33,3", [33.3]), ("PROCENTA", "33;3", [33.3])],
        *[("ZLOMEK", "1/3", [100 / 3]), ("ZLOMEK", "1;2", [50]), ("ZLOMEK", "3/2", []), ("ZLOMEK", "1/0", [])],
        *[("TEXT", "50", []), ("PROCENTA", "½", []), ("PROCENTA", "asi 50", []), ("PROCENTA", "", [])],
    ],
)
def test_how_a_share_is_written(kind: str, written: str, percent: list[float]) -> None:
    body = (
        '{"zaznamy": [{"obchodniJmeno": [], "spolecnici": [{"spolecnik": [{"osoba": {"pravnickaOsoba":'
        ' {"obchodniJmeno": "A"}}, "podil": [{"velikostPodilu": {"typObnos": "%s", "hodnota": "%s"}}]}]}]}]}'
    )
    answer = document(body % (kind, written))
    *_, owner = ares_vr.entry("12345679", parse(answer))
    assert [value.low for value in owner.all("share")] == pytest.approx(percent)
