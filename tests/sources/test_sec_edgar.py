from datetime import date

import pytest

from sources import sec_edgar
from sources.errors import Changed, NotCovered, Unavailable
from sources.model import Identifier, Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted, stored

DAY = date(2026, 11, 22)
FILER = f"{sec_edgar.SUBMISSIONS}/CIK0000000018.json"
KNOWN = Inquiry(on=DAY, identifiers=(Identifier("cik", "18", "US"),))
ONE = '{"cik": "18", "name": "ROOF CORP", "formerNames": [{"name": "R", "to": "2002-06-04T00:00:00.000Z"}]}'


def test_names_line_of_business_and_place() -> None:
    answer = stored(__file__, "submissions.json", FILER)
    company, filings = quoted(answer, sec_edgar.read(answer))
    assert company.key == "18"
    assert facts(company) == {
        "cik": ["18"],
        "name": ["SAMPLE ROOFING CORP"],
        "previousName": ["OLD ROOFING CORP"],
        "activity": ["Roofing Contractors"],
        "phone": ["555-0100"],
        "town": ["SAMPLEVILLE"],
        "address": ["1 SAMPLE STREET"],
    }
    assert [name.as_of for name in company.all("previousName")] == ["2002-06-04"]
    assert (filings.schema, facts(filings)) == ("Accounts", {"filing": ["1996-03-01"]})


def test_a_filer_without_older_files_has_no_first_day() -> None:
    [record] = sec_edgar.read(document(ONE))
    assert record.schema == "Company"


async def test_the_number_is_asked_with_its_zeros() -> None:
    web = FakeWeb([stored(__file__, "submissions.json", FILER)])
    assert len(await everything(sec_edgar.collect(KNOWN, web))) == 1


@pytest.mark.parametrize("name", ["Sample Roofing", "Sample Roofing Corporation", "SAMPLE ROOFING, INC."])
async def test_a_name_is_looked_up_among_the_listed(name: str) -> None:
    web = FakeWeb([stored(__file__, "listed.json", sec_edgar.LISTED), stored(__file__, "submissions.json", FILER)])
    assert len(await everything(sec_edgar.collect(Inquiry(on=DAY, name=name), web))) == 1


@pytest.mark.parametrize("name", ["Roofing", "Inc.", ""])
async def test_a_name_that_is_not_listed_is_not_covered(name: str) -> None:
    with pytest.raises(NotCovered):
        await everything(
            sec_edgar.collect(Inquiry(on=DAY, name=name), FakeWeb([stored(__file__, "listed.json", sec_edgar.LISTED)]))
        )


async def test_a_number_that_nobody_has_gives_no_record() -> None:
    [answer] = await everything(sec_edgar.collect(KNOWN, FakeWeb([document("", FILER, 404)])))
    assert list(sec_edgar.read(answer)) == []


def test_a_web_page_is_unavailable() -> None:
    with pytest.raises(Unavailable):
        list(sec_edgar.read(document("<html></html>")))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"18"', "18"),
        ('"18"', '"CIK18"'),
        ('"ROOF CORP"', "null"),
        ("2002-06-04T", "2002/06/04T"),
    ],
)
def test_a_changed_shape_is_named(old: str, new: str) -> None:
    assert old in ONE
    with pytest.raises(Changed):
        list(sec_edgar.read(document(ONE.replace(old, new))))
