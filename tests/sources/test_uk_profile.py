from pathlib import Path

import pytest

from sources import companies_house, uk_profile
from tests.sources.fake_web import facts, quoted, stored

BESIDE = str(Path(__file__).with_name("test_companies_house.py"))
COMPANY = f"{companies_house.API}/company/09999901"


def test_a_profile() -> None:
    answer = stored(BESIDE, "profile.json", COMPANY)
    [record] = quoted(answer, companies_house.read(answer))
    assert (record.schema, record.key) == ("Company", "09999901")
    assert facts(record) == {
        "crn": ["09999901"],
        "name": ["DAKWERK VOORBEELD LIMITED"],
        "previousName": ["SHELF NUMBER NINE LIMITED", "OLD SHELF LIMITED"],
        "nameSince": ["2026-05-01"],
        "legalForm": ["Ltd"],
        "status": ["active"],
        "statusDetail": ["active-proposal-to-strike-off"],
        "strikeOffProposed": ["yes"],
        "incorporationDate": ["2015-02-03"],
        "country": ["GB"],
        "address": ["1, Example Street, Exampletown, EX1 1EX"],
        "town": ["Exampletown"],
        "undeliverableOffice": ["yes"],
        "disputedOffice": ["yes"],
        "activity": ["43910", "43999"],
        "accountsUpTo": ["2025-03-31"],
        "accountsType": ["dormant"],
        "accountsOverdue": ["yes"],
        "statementOverdue": ["yes"],
    }
    assert [value.as_of for value in record.all("previousName")] == ["2026-05-01", "2015-02-03"]
    assert list(uk_profile.held_elsewhere(answer)) == ["insolvency"]


def test_hits_with_their_former_names() -> None:
    answer = stored(BESIDE, "hits.json", f"{companies_house.API}/search/companies?q=x")
    first, second, third = quoted(answer, companies_house.read(answer))
    assert facts(first)["name"] == ["DAKWERK VOORBEELD LIMITED"]
    assert "previousName" not in facts(first)
    assert facts(second)["dissolutionDate"] == ["2009-01-31"]
    assert second.first("status") == "inactive"
    assert third.key == "OC999903"
    assert (third.first("previousName"), third.first("legalForm")) == ("DAKWERK VOORBEELD LLP", "LLP")
    assert (third.first("status"), third.first("statusDetail")) == ("active", "liquidation")


@pytest.mark.parametrize(
    ("written", "full"),
    [
        ("445", "00000445"),
        ("08957400", "08957400"),
        ("sc45", "SC000045"),
        (" NI012345 ", "NI012345"),
        ("", ""),
        ("R?", "R?"),
    ],
)
def test_a_number_has_eight_characters(written: str, full: str) -> None:
    assert uk_profile.full_number(written) == full


@pytest.mark.parametrize(
    ("name", "number"), [("Dakwerk Voorbeeld Ltd", "09999901"), ("Dakwerk Voorbeeld", ""), ("Daken Roofing", "")]
)
def test_only_the_same_name_is_the_name(name: str, number: str) -> None:
    hits = list(companies_house.read(stored(BESIDE, "hits.json", f"{companies_house.API}/search/companies?q=x")))
    assert uk_profile.living_of_that_name(hits, name) == number
