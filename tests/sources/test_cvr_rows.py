import json
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources import cvr_rows
from sources.errors import Changed
from sources.quoting import Field, parse
from tests.sources.fake_web import document

DAY = "2026-11-20"
OPEN = ("2013-07-01", None)
PAST, NOW, AHEAD = ("2013-07-01", "2020-12-31"), ("2021-01-01", None), ("2027-01-01", None)
Period = tuple[str | None, str | None]


def _rows(*rows: tuple[Period, Mapping[str, object]]) -> tuple[Field, ...]:
    written = [{**fields, "virkningFra": begin, "virkningTil": end} for (begin, end), fields in rows]
    return parse(document(json.dumps(written))).items()


def _told(entity: str, *rows: tuple[Period, Mapping[str, object]], day: str = DAY) -> list[tuple[str, str, str]]:
    return [(v.property, v.value, v.as_of) for v in cvr_rows.told(entity, _rows(*rows), day)]


def _company(status: str, end: str | None = None) -> dict[str, object]:
    return {"id": "1", "CVRNummer": 1, "status": status, "virksomhedStartdato": None, "virksomhedOphoersdato": end}


def _name(vaerdi: str, sekvens: int = 0) -> dict[str, object]:
    return {"vaerdi": vaerdi, "sekvens": sekvens}


@pytest.mark.parametrize(
    ("rows", "status"),
    [
        ([(OPEN, _company("aktiv"))], ["active"]),
        ([(OPEN, _company("AKTIV"))], ["active"]),
        ([(OPEN, _company("under konkurs"))], ["unknown"]),
        ([(OPEN, _company("aktiv", "2020-01-01"))], ["inactive"]),
        ([(OPEN, _company("aktiv", "2020-01-01T00:00:00.000Z"))], ["inactive"]),
        ([(OPEN, _company("aktiv", "2027-01-01"))], ["active"]),  # an end that has not come
        ([(PAST, _company("aktiv"))], []),  # a row that ended is not the present
        ([(PAST, _company("ophørt", "2020-12-31"))], ["inactive"]),
        ([(PAST, _company("under konkurs")), (NOW, _company("aktiv"))], ["active"]),
        ([(NOW, _company("aktiv")), (AHEAD, _company("ophørt"))], ["active"]),
    ],
)
def test_the_state_is_that_of_the_row_that_holds(
    rows: list[tuple[Period, Mapping[str, object]]], status: list[str]
) -> None:
    assert [value for name, value, _ in _told("CVR_Virksomhed", *rows) if name == "status"] == status


def test_start_and_end_come_from_the_newest_row() -> None:
    first = {**_company("aktiv"), "virksomhedStartdato": "2013-07-01"}
    last = {**_company("ophørt", "2020-12-31"), "virksomhedStartdato": "2013-07-01"}
    told = _told("CVR_Virksomhed", (("2020-12-31", "2020-12-31"), last), (("2013-07-01", "2020-12-30"), first))
    assert told == [
        ("cvr", "00000001", ""),
        ("incorporationDate", "2013-07-01", ""),
        ("dissolutionDate", "2020-12-31", ""),
        ("status", "inactive", ""),
    ]


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([(OPEN, _name("A"))], [("name", "A", "")]),  # never another name, so no day since when
        ([(PAST, _name("A"))], [("previousName", "A", "2020-12-31")]),
        ([((None, None), _name("A"))], [("name", "A", "")]),
        ([(NOW, _name("A")), (AHEAD, _name("B"))], [("name", "A", "")]),
        ([(PAST, _name("A")), (NOW, _name("A"))], [("name", "A", "")]),  # registered again
        (
            [(PAST, _name("A")), (NOW, _name("B"))],
            [("name", "B", ""), ("nameSince", "2021-01-01", ""), ("previousName", "A", "2020-12-31")],
        ),
        (  # the same name before and after another
            [(("2000-01-01", "2005-12-31"), _name("A")), (("2006-01-01", "2020-12-31"), _name("B")), (NOW, _name("A"))],
            [("name", "A", ""), ("nameSince", "2021-01-01", ""), ("previousName", "B", "2020-12-31")],
        ),
        # a second name that ended says nothing of the first
        (
            [(OPEN, _name("A")), (PAST, _name("B", 1)), (NOW, _name("C", 1))],
            [("name", "A", ""), ("alias", "C", ""), ("previousName", "B", "2020-12-31")],
        ),
        # two rows that both hold: the one that began last
        ([(OPEN, _name("A")), (NOW, _name("B"))], [("name", "B", ""), ("alias", "A", "")]),
    ],
)
def test_names(rows: list[tuple[Period, Mapping[str, object]]], told: list[tuple[str, str, str]]) -> None:
    assert _told("CVR_Navn", *rows) == told


def test_a_moment_is_read_as_its_day() -> None:
    rows = [
        (("1974-01-01T00:00:00.000Z", "1989-09-13T23:59:59.000Z"), _name("A")),
        (("1989-09-14T00:00:00.0000000+00:00", None), _name("B")),
    ]
    assert _told("CVR_Navn", *rows)[1:] == [("nameSince", "1989-09-14", ""), ("previousName", "A", "1989-09-13")]


@pytest.mark.parametrize("entity", ["CVR_Branche", "CVR_Virksomhedsform", "CVR_Reklamebeskyttelse", "CVR_Adressering"])
def test_a_row_that_ended_says_nothing_of_now(entity: str) -> None:
    fields = {"vaerdi": True if entity == "CVR_Reklamebeskyttelse" else "80", "vaerdiTekst": "Anpartsselskab"}
    fields |= {"AdresseringAnvendelse": "BELIGGENHEDSADRESSE", "CVRAdresse_postdistrikt": "Eksempelby"}
    assert _told(entity, (PAST, fields)) == []
    assert _told(entity, (OPEN, fields)) != []


def test_a_postal_address_is_no_seat() -> None:
    assert _told("CVR_Adressering", (OPEN, {"AdresseringAnvendelse": "postadresse", "CVRAdresse_vejnavn": "Vej"})) == []


def test_a_mark_that_is_neither_true_nor_false_is_a_changed_shape() -> None:
    with pytest.raises(Changed):
        _told("CVR_Reklamebeskyttelse", (OPEN, {"vaerdi": "ja"}))


@pytest.mark.parametrize("forms", [["80"], ["60", "80"]])
def test_the_seat_of_a_company_is_no_home(forms: list[str]) -> None:
    assert cvr_rows.is_no_home(_rows(*((OPEN, {"vaerdi": form}) for form in forms)))


@pytest.mark.parametrize("forms", [[], ["10"], ["15", "80"]])
def test_where_a_sole_trader_is_or_was_the_seat_may_be_a_home(forms: list[str]) -> None:
    assert not cvr_rows.is_no_home(_rows(*((OPEN, {"vaerdi": form}) for form in forms)))


_PERIODS = st.tuples(st.none() | st.dates().map(str), st.none() | st.dates().map(str))


@given(st.lists(st.tuples(_PERIODS, st.sampled_from("ABC"), st.integers(0, 2)), max_size=6))
def test_no_name_is_both_borne_and_former(drawn: list[tuple[Period, str, int]]) -> None:
    told = _told("CVR_Navn", *((period, _name(name, rank)) for period, name, rank in drawn))
    names = [value for name, value, _ in told if name in {"name", "alias", "previousName"}]
    assert len(names) == len(set(names))
    assert sum(name == "name" for name, _, _ in told) <= 1
