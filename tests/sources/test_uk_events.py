from pathlib import Path

import pytest

from sources import companies_house
from sources.errors import Changed
from tests.sources.fake_web import document, facts, quoted, stored

BESIDE = str(Path(__file__).with_name("test_companies_house.py"))
COMPANY = f"{companies_house.API}/company/09999901"


def test_cases_are_dated_by_what_began_them_and_a_solvent_winding_up_is_none() -> None:
    answer = stored(BESIDE, "insolvency.json", f"{COMPANY}/insolvency")
    [record] = quoted(answer, companies_house.read(answer))
    assert record.key == "09999901"
    assert [(v.property, v.value, v.as_of) for v in record.values] == [
        ("insolvency", "administration", "2024-02-01"),
        ("insolvencyEnded", "administration", "2025-02-01"),
        ("insolvency", "liquidation", "2025-04-02"),
    ]


def test_only_a_solvent_winding_up_gives_no_record() -> None:
    body = '{"cases": [{"type": "members-voluntary-liquidation", "dates": []}]}'
    assert list(companies_house.read(document(body, f"{COMPANY}/insolvency"))) == []


def test_a_case_with_nothing_but_a_petition_has_no_date() -> None:
    body = '{"cases": [{"type": "compulsory-liquidation", "dates": [{"type": "petitioned-on", "date": "2025-03-01"}]}]}'
    [record] = companies_house.read(document(body, f"{COMPANY}/insolvency"))
    assert next(record.all("insolvency")).as_of == ""


def test_a_charge_satisfied_in_part_is_outstanding() -> None:
    answer = stored(BESIDE, "charges.json", f"{COMPANY}/charges")
    [record] = quoted(answer, companies_house.read(answer))
    assert facts(record) == {"charges": ["2"]}


def test_deposits_of_accounts_and_nothing_else() -> None:
    answer = stored(BESIDE, "filings.json", f"{COMPANY}/filing-history?category=accounts")
    first, second = quoted(answer, companies_house.read(answer))
    assert (first.schema, first.key) == ("Accounts", "09999901/tx3")
    assert facts(first) == {"financialYear": ["2025-03-31"], "filing": ["2025-12-20"]}
    assert second.first("filing") == "2016-11-03"


def test_an_unknown_kind_of_case_is_named() -> None:
    with pytest.raises(Changed, match="new-procedure"):
        list(companies_house.read(document('{"cases": [{"type": "new-procedure"}]}', f"{COMPANY}/insolvency")))
