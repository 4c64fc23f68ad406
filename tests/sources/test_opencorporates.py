from datetime import date
from urllib.parse import urlencode

import pytest

from sources import opencorporates
from sources.errors import Changed, NotCovered, Refused, Unavailable
from sources.model import Identifier, Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted, stored

DAY = date(2026, 11, 22)
WHOLE = f"{opencorporates.API}/nl/01234567"
SEARCH = f"{opencorporates.API}/search?{urlencode({'q': 'Dakwerk', 'per_page': '10', 'country_code': 'nl'})}"
KNOWN = Inquiry(on=DAY, name="Dakwerk", country="NL", identifiers=(Identifier("kvk", "01234567", "NL"),))
NAMED = Inquiry(on=DAY, name="Dakwerk", country="NL")
ONE = (
    '{"results": {"company": {"name": "Roof Ltd", "company_number": "12", "jurisdiction_code": "gb",'
    ' "incorporation_date": "2009-04-02"}}}'
)


def test_a_company_and_its_officers() -> None:
    answer = stored(__file__, "company.json", WHOLE)
    company, officer = quoted(answer, opencorporates.read(answer))
    assert company.key == "01234567"
    assert facts(company) == {
        "kvk": ["01234567"],
        "country": ["NL"],
        "name": ["Dakwerk Voorbeeld B.V."],
        "previousName": ["Dakwerk Oud B.V."],
        "alias": ["Dakwerk"],
        "legalForm": ["Besloten Vennootschap"],
        "incorporationDate": ["2009-04-02"],
        "status": ["active"],
        "statusDetail": ["Active"],
        "address": ["Voorbeeldstraat 1, Voorbeelddorp"],
        "town": ["Voorbeelddorp"],
    }
    assert [name.as_of for name in company.all("previousName")] == ["2014-01-02"]
    assert officer.key.split("/")[0] == "01234567"
    assert facts(officer) == {
        "name": ["Anna Voorbeeld"],
        "role": ["bestuurder"],
        "startDate": ["2012-03-04"],
        "organization": ["Dakwerk Voorbeeld B.V."],
    }


def test_a_country_whose_numbers_we_do_not_know() -> None:
    [record] = opencorporates.read(document(ONE.replace('"gb"', '"us_de"')))
    assert facts(record) == {"country": ["US"], "name": ["Roof Ltd"], "incorporationDate": ["2009-04-02"]}


async def test_the_key_goes_hidden_and_birth_dates_are_blanked() -> None:
    web = FakeWeb([stored(__file__, "company.json", WHOLE)], key="an invented key")
    [answer] = await everything(opencorporates.collect(KNOWN, web))
    assert web.requests[0].query == {"api_token": "an invented key"}
    assert web.asked() == [WHOLE]
    assert b"1970" not in answer.body
    assert b"dakdekker" not in answer.body
    assert len(quoted(answer, opencorporates.read(answer))) == 2


async def test_a_single_hit_is_asked_for_whole() -> None:
    web = FakeWeb([stored(__file__, "hits.json", SEARCH), stored(__file__, "company.json", WHOLE)])
    assert len(await everything(opencorporates.collect(NAMED, web))) == 2


async def test_a_name_that_nobody_bears_gives_no_record() -> None:
    [answer] = await everything(opencorporates.collect(NAMED, FakeWeb([stored(__file__, "empty.json", SEARCH)])))
    assert list(opencorporates.read(answer)) == []


async def test_a_number_that_nobody_has_gives_no_record() -> None:
    [answer] = await everything(opencorporates.collect(KNOWN, FakeWeb([document('{"error": {}}', WHOLE, 404)])))
    assert list(opencorporates.read(answer)) == []


@pytest.mark.parametrize("status", [401, 403])
async def test_a_used_up_or_wrong_key_is_refused(status: int) -> None:
    with pytest.raises(Refused):
        await everything(opencorporates.collect(KNOWN, FakeWeb([document("{}", WHOLE, status)])))


async def test_nothing_to_ask_with_is_not_covered() -> None:
    with pytest.raises(NotCovered):
        await everything(opencorporates.collect(Inquiry(on=DAY), FakeWeb([])))


def test_a_web_page_is_unavailable() -> None:
    with pytest.raises(Unavailable):
        list(opencorporates.read(document("<html></html>")))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"results"', '"data"'),
        ('"company":', '"firm":'),
        ('"company_number": "12"', '"company_number": 12'),
        ('"jurisdiction_code"', '"country"'),
        ('"name"', '"title"'),
        ("2009-04-02", "2 April 2009"),
    ],
)
def test_a_changed_shape_is_named(old: str, new: str) -> None:
    assert old in ONE
    with pytest.raises(Changed):
        list(opencorporates.read(document(ONE.replace(old, new))))
