"""What does ORCID say of who bears a name, and whose word is each entry?"""

from dataclasses import replace

import pytest

from sources import orcid
from sources.errors import Changed, Failure, Unavailable
from tests.sources.fake_web import FakeWeb, everything, facts, quoted
from tests.sources.people_contract import NAME, TESS, answer, first_address, holds_for

SEARCH = f"{orcid.API}/expanded-search/?q=x#Tess%20Oldenburg"
ONE = f"{orcid.API}/0000-0002-0000-0001"


async def test_a_bad_answer_has_its_named_outcome() -> None:
    await holds_for(orcid, answer(__file__, "search.json", SEARCH))


async def test_only_who_bears_the_whole_name_is_looked_at() -> None:
    found = answer(__file__, "search.json", await first_address(orcid))
    lists = [answer(__file__, f"{n}.json", f"{ONE}/{n}") for n in ("employments", "educations")]
    links = answer(__file__, "links.json", f"{ONE}/researcher-urls")
    web = FakeWeb([found, *lists, links])
    await everything(orcid.collect(TESS, web))
    assert [url.rsplit("/", 1)[-1] for url in web.asked()[1:]] == ["employments", "educations", "researcher-urls"]
    assert "given-names%3A%22Tess%22+AND+family-name%3A%22Oldenburg%22" in web.asked()[0]
    assert all("email" in request.drop for request in web.requests)


def test_a_bearer_has_address_and_employer() -> None:
    (one,) = quoted(answer(__file__, "search.json", SEARCH), orcid.read(answer(__file__, "search.json", SEARCH)))
    assert (one.schema, one.key) == ("Person", "orcid/0000-0002-0000-0001")
    assert facts(one) == {
        "name": [NAME],
        "profile": ["https://orcid.org/0000-0002-0000-0001"],
        "employer": ["Academie Noord"],
    }


def test_each_job_says_whose_word_it_is() -> None:
    read = answer(__file__, "employments.json", f"{ONE}/employments")
    jobs = [facts(record) for record in quoted(read, orcid.read(read))]
    assert [job["assertedBy"] for job in jobs] == [["Academie Noord"], ["self"], ["self"]]
    assert jobs[0] == {
        "organization": ["Academie Noord"],
        "role": ["docent"],
        "town": ["Utrecht"],
        "country": ["NL"],
        "startDate": ["2021-09"],
        "assertedBy": ["Academie Noord"],
    }
    assert (jobs[2]["startDate"], jobs[2]["endDate"]) == (["2015"], ["2018-02-28"])


def test_a_study_and_the_links_are_read() -> None:
    read = answer(__file__, "educations.json", f"{ONE}/educations")
    (study,) = quoted(read, orcid.read(read))
    assert (study.schema, study.first("programme"), study.first("startDate")) == ("Study", "MSc lichtontwerp", "2024")
    read = answer(__file__, "links.json", f"{ONE}/researcher-urls")
    (links,) = quoted(read, orcid.read(read))
    assert facts(links) == {"link": ["https://kaderlicht.example", "https://github.com/TessO"]}


def test_nobody_is_not_found_and_a_closed_record_is_nothing() -> None:
    nobody = replace(answer(__file__, "search.json", SEARCH), body=b'{"expanded-result": null, "num-found": 0}')
    assert list(orcid.read(nobody)) == []
    assert list(orcid.read(answer(__file__, "links.json", f"{ONE}/employments", 404))) == []


def test_a_date_that_no_calendar_has_is_another_shape() -> None:
    read = answer(__file__, "employments.json", f"{ONE}/employments")
    broken = replace(read, body=read.body.replace(b'"value": "09"', b'"value": "19"'))
    with pytest.raises(Changed) as caught:
        list(orcid.read(broken))
    assert caught.value.failure is Failure.CHANGED_SHAPE
    with pytest.raises(Unavailable):
        list(orcid.read(replace(read, body=b"<html>down</html>")))
