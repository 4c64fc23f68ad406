from datetime import date

import pytest

from sources import github
from sources.errors import Changed, NotCovered, Refused, Unavailable
from sources.model import Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted, stored

ORG, USER = f"{github.API}/orgs/dakwerk", f"{github.API}/users/dakwerk"
MISSING = '{"message": "Not Found", "documentation_url": "https://docs.github.com/rest", "status": "404"}'


def _inquiry(*links: str) -> Inquiry:
    return Inquiry(on=date(2026, 11, 22), links=links or ("https://github.com/Dakwerk/",))


async def test_the_linked_organisation_is_asked_with_the_token_hidden() -> None:
    web = FakeWeb([stored(__file__, "organisation.json", ORG)], key="SECRET")
    [answer] = await everything(github.collect(_inquiry(), web))
    assert web.asked() == [ORG]
    assert web.requests[0].hidden == {"Authorization": "Bearer SECRET"}
    assert b"info@dakwerk.example" not in answer.body


async def test_without_a_token_nothing_is_sent_and_a_user_comes_after_the_organisation() -> None:
    web = FakeWeb([document(MISSING, ORG, 404), stored(__file__, "organisation.json", USER)])
    assert len(await everything(github.collect(_inquiry("https://github.com/orgs/dakwerk"), web))) == 2
    assert [dict(request.hidden) for request in web.requests] == [{}, {}]


async def test_no_link_to_github_is_not_covered() -> None:
    with pytest.raises(NotCovered):
        await everything(github.collect(_inquiry("https://bsky.app/profile/dakwerk.example"), FakeWeb([])))


def test_the_day_of_the_account_and_the_site_it_names() -> None:
    answer = stored(__file__, "organisation.json", ORG)
    [record] = quoted(answer, github.read(answer))
    assert (record.schema, record.key) == ("Account", "https://github.com/Dakwerk")
    assert facts(record) == {
        "platform": ["github"],
        "url": ["https://github.com/Dakwerk"],
        "handle": ["Dakwerk"],
        "name": ["Dakwerk Example"],
        "accountCreated": ["2019-10-10"],
        "website": ["https://www.dakwerk.example"],
    }


def test_an_unknown_or_closed_account_gives_no_record() -> None:
    assert list(github.read(document(MISSING, USER, 404))) == []


@pytest.mark.parametrize("message", ["API rate limit exceeded for 203.0.113.1", "Resource not accessible"])
def test_a_refusal_is_no_missing_account(message: str) -> None:
    with pytest.raises(Refused):
        list(github.read(document(f'{{"message": "{message}"}}', ORG, 403)))


async def test_too_many_questions_are_no_missing_account() -> None:
    with pytest.raises(Refused):
        await everything(github.collect(_inquiry(), FakeWeb([document("", ORG, 429)])))


@pytest.mark.parametrize(
    ("body", "status"), [("<html>Unicorn!</html>", 200), ("<html>404</html>", 404), ('{"login": "D', 200)]
)
def test_a_web_page_and_a_truncated_answer_are_unavailable(body: str, status: int) -> None:
    with pytest.raises(Unavailable):
        list(github.read(document(body, ORG, status)))


@pytest.mark.parametrize("body", ["{}", '{"login": "a", "html_url": "x", "created_at": "May"}', "[]"])
def test_a_changed_shape_is_named(body: str) -> None:
    with pytest.raises(Changed):
        list(github.read(document(body, ORG)))
