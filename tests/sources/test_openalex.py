"""Where and when did a researcher publish, and is the author one person?"""

from dataclasses import replace

from sources import openalex
from tests.sources.fake_web import FakeWeb, everything, facts, quoted
from tests.sources.people_contract import TESS, answer, first_address, holds_for

URL = f"{openalex.API}?search=x#Tess%20Oldenburg"


async def test_a_bad_answer_has_its_named_outcome() -> None:
    await holds_for(openalex, answer(__file__, "authors.json", URL))


async def test_the_key_is_sent_and_never_kept() -> None:
    url = await first_address(openalex)
    web = FakeWeb([answer(__file__, "authors.json", url)], key="geheim")
    await everything(openalex.collect(TESS, web))
    assert dict(web.requests[0].query) == {"api_key": "geheim"}
    assert "geheim" not in url
    web = FakeWeb([answer(__file__, "authors.json", url)])
    await everything(openalex.collect(TESS, web))
    assert dict(web.requests[0].query) == {}


def test_the_years_are_a_time_that_is_over() -> None:
    read = answer(__file__, "authors.json", URL)
    person, job, *_ = quoted(read, openalex.read(read))
    assert facts(person) == {
        "name": ["Tess Oldenburg"],
        "link": ["https://orcid.org/0000-0002-0000-0001"],
        "profile": ["https://openalex.org/A500001"],
    }
    assert (job.first("startDate"), job.first("endDate"), job.first("organization")) == (
        *("2019", "2023"),
        "Universiteit Waterstad",
    )


def test_an_author_of_three_places_in_one_year_is_marked() -> None:
    records = list(openalex.read(answer(__file__, "authors.json", URL)))
    mixed = {r.key: r.first("mixed") for r in records if r.schema == "Person"}
    assert mixed == {"openalex/A500001": "", "openalex/A500002": "yes"}


def test_nobody_is_not_found() -> None:
    assert list(openalex.read(replace(answer(__file__, "authors.json", URL), body=b'{"results": []}'))) == []
