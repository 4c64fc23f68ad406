"""Who of the linked organisation's people says where he works, and how many write its code?"""

from dataclasses import replace

import pytest

from sources import github_people as github
from sources.errors import Changed, NotCovered, Refused, Unavailable
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted
from tests.sources.people_contract import TESS, answer

LINKED = replace(TESS, links=("https://github.com/kaderlicht", "https://example.org/x"))
USER = f"{github.API}/users/TessO"
AUTHORS = f"{github.API}/repos/kaderlicht/lamp/contributors?per_page=100"
SEARCH = f"{github.API}/search/users?q=fullname%3A%22Tess+Oldenburg%22+type%3Auser&per_page=3"


def world(**more: str) -> list[object]:
    bodies = {
        f"{github.API}/orgs/kaderlicht/repos?sort=pushed&per_page=3": '[{"name": "lamp", "fork": false}]',
        f"{github.API}/orgs/kaderlicht/public_members?per_page=30": '[{"login": "noor"}]',
        SEARCH: '{"items": [{"login": "TessO"}, {"login": "tess-other"}]}',
    }
    return [document(body, url) for url, body in (bodies | more).items()]


async def test_the_organisation_is_asked_first_and_a_member_is_noted() -> None:
    authors = answer(__file__, "contributors.json", AUTHORS)
    users = [
        answer(__file__, "user.json", f"{github.API}/users/{login}")
        for login in ("TessO#kaderlicht", "noor#kaderlicht", "tess-other")
    ]
    web = FakeWeb([*world(), authors, *users], key="token")  # type: ignore[list-item]
    await everything(github.collect(LINKED, web))
    assert web.asked()[-3:] == [user.asked for user in (users[1], users[0], users[2])]
    assert {request.hidden["Authorization"] for request in web.requests} == {"Bearer token"}
    assert all("email" in request.drop and request.api for request in web.requests)


async def test_without_a_link_only_the_name_is_asked_for_and_no_token_is_no_header() -> None:
    users = [answer(__file__, "user.json", f"{github.API}/users/{login}") for login in ("TessO", "tess-other")]
    web = FakeWeb([*world(), *users])  # type: ignore[list-item]
    await everything(github.collect(TESS, web))
    assert web.asked()[0] == SEARCH
    assert web.requests[0].hidden == {}


def test_an_account_says_its_employer_in_its_own_word() -> None:
    read = answer(__file__, "user.json", f"{USER}#kaderlicht")
    person, work = quoted(read, github.read(read))
    assert facts(person) == {
        "name": ["Tess Oldenburg"],
        "profile": ["https://github.com/TessO"],
        "link": ["https://tess.example"],
        "employer": ["@kaderlicht"],
        "town": ["Utrecht"],
        "memberOf": ["https://github.com/kaderlicht"],
    }
    assert (work.first("organization"), work.first("assertedBy")) == ("kaderlicht", "self")


def test_authors_are_counted_without_machines_and_without_names() -> None:
    read = answer(__file__, "contributors.json", AUTHORS)
    (team,) = quoted(read, github.read(read))
    (count,) = team.all("commitAuthors")
    assert (team.schema, count.low, count.unit) == ("Team", 2.0, "persons")


def test_a_closed_account_and_an_empty_repository_say_nothing() -> None:
    assert list(github.read(answer(__file__, "user.json", USER, 404))) == []
    assert list(github.read(replace(answer(__file__, "contributors.json", AUTHORS, 204), body=b""))) == []


async def test_a_bad_answer_has_its_named_outcome() -> None:
    for status in (403, 429):
        with pytest.raises(Refused):
            await everything(github.collect(TESS, FakeWeb([document("{}", SEARCH, status)])))
    read = answer(__file__, "user.json", USER)
    for body, error in ((b"<html>", Unavailable), (read.body[:40], Unavailable), (b"{}", Changed), (b"[]", Changed)):
        with pytest.raises(error):
            list(github.read(replace(read, body=body)))
    with pytest.raises(NotCovered):
        await everything(github.collect(replace(LINKED, people=()), FakeWeb([])))
