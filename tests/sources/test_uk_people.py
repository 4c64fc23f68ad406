from pathlib import Path

import pytest

from sources import companies_house, uk_people
from sources.errors import Changed
from sources.model import Record
from tests.sources.fake_web import document, facts, quoted, stored

BESIDE = str(Path(__file__).with_name("test_companies_house.py"))
COMPANY = f"{companies_house.API}/company/09999901"
OWNERS = f"{COMPANY}/persons-with-significant-control"


def _read(name: str, asked: str) -> list[Record]:
    answer = stored(BESIDE, name, asked)
    return quoted(answer, companies_house.read(answer))


def test_seats_with_and_without_dates() -> None:
    director, secretary, nominee, former, other = _read("officers.json", f"{COMPANY}/officers")
    assert facts(director) == {
        "name": ["Eva Maria VOORBEELD"],
        "role": ["director"],
        "directorKind": ["person"],
        "startDate": ["2026-05-02"],
        "organizationNumber": ["09999901"],
    }
    assert "startDate" not in facts(secretary)
    assert (nominee.first("directorKind"), nominee.first("directorNumber")) == ("company", "09999999")
    assert (former.first("name"), former.first("endDate")) == ("Noor FICTIEF", "2026-05-02")
    assert other.key == "09999901/kim-5/2026-05-02/director"


def test_seats_elsewhere_are_filed_under_our_number_without_our_own() -> None:
    asked = f"{companies_house.API}/officers/eva-1/appointments?items_per_page=50#09999901"
    [elsewhere] = _read("appointments.json", asked)
    assert elsewhere.key == "09999901/eva-1/NI999905/2018-01-01/director"
    assert facts(elsewhere) == {
        "name": ["Eva Maria VOORBEELD"],
        "role": ["director"],
        "directorKind": ["person"],
        "startDate": ["2018-01-01"],
        "endDate": ["2021-01-01"],
        "organization": ["GOTEN VOORBEELD LIMITED"],
        "organizationNumber": ["NI999905"],
        "organizationStatus": ["winding-up"],
    }


def test_owners_by_bands_with_the_first_day_of_the_regime_as_a_default() -> None:
    person, company, hidden, abroad = _read("owners.json", OWNERS)
    assert facts(person) == {
        "name": ["Eva Maria Voorbeeld"],
        "ownerKind": ["person"],
        "nature": ["shares", "votes"],
        "share": ["25"],
        "startDate": ["2016-04-06"],
        "organizationNumber": ["09999901"],
    }
    share, start = next(person.all("share")), next(person.all("startDate"))
    assert (share.low, share.high, share.unit, start.unit) == (25, 50, "percent", "default_date")
    voted = next(company.all("share"))
    assert (voted.low, voted.high, company.first("ownerNumber"), company.first("endDate")) == (
        *(75, 100),
        *("09999911", "2024-07-01"),
    )
    assert next(company.all("startDate")).unit == ""
    assert facts(hidden) == {"ownerKind": ["unknown"], "organizationNumber": ["09999901"]}
    over = next(abroad.all("share"))
    assert (over.low, over.high) == (25, 100)


def test_only_persons_that_direct_now_are_followed() -> None:
    found = uk_people.current_directors(stored(BESIDE, "officers.json", f"{COMPANY}/officers"))
    assert uk_people.named_first(found, ()) == ["/officers/eva-1/appointments", "/officers/kim-5/appointments"]


@pytest.mark.parametrize(
    ("body", "asked"),
    [
        ('{"items": [{"name": "X, Y"}]}', f"{COMPANY}/officers"),
        ('{"items": [{"kind": "new-kind-of-owner", "links": {"self": "/company/1/p/q"}}]}', OWNERS),
        (
            '{"items": [{"kind": "individual-x", "natures_of_control": ["golden-share"], "links": {"self": "/company/1/p"}}]}',
            OWNERS,
        ),
    ],
)
def test_a_changed_shape_is_named(body: str, asked: str) -> None:
    with pytest.raises(Changed):
        list(companies_house.read(document(body, asked)))
