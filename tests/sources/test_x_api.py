"""Is only the firm's own account on X asked for, with the key hidden, and is each error that comes as an answer named?"""

from datetime import date

import pytest

from sources import x_api
from sources.errors import Changed, Failure, NotCovered, Refused, Unavailable
from sources.model import Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted, stored

ASKED = f"{x_api.API}/kaderlicht?user.fields=created_at%2Centities"
UNKNOWN = (
    '{"errors": [{"value": "kaderlicht", "detail": "Could not find user with username: [kaderlicht].", '
    '"title": "Not Found Error", "resource_type": "user", "parameter": "username", '
    '"type": "https://api.twitter.com/2/problems/resource-not-found"}]}'
)
SUSPENDED = '{"errors": [{"detail": "User has been suspended: [kaderlicht].", "title": "Forbidden"}]}'


def _inquiry(*links: str) -> Inquiry:
    return Inquiry(on=date(2026, 11, 22), links=links)


@pytest.mark.parametrize("link", ["https://x.com/Kaderlicht", "https://www.twitter.com/kaderlicht/?lang=nl"])
async def test_the_linked_account_is_asked_once_with_the_key_hidden(link: str) -> None:
    web = FakeWeb([stored(__file__, "account.json", ASKED)], key="SECRET")
    [answer] = await everything(
        x_api.collect(_inquiry("https://github.com/kaderlicht", link, "https://x.com/anderen"), web)
    )
    assert web.asked() == [ASKED]
    assert web.requests[0].hidden == {"Authorization": "Bearer SECRET"}
    assert b"Hazelaar" not in answer.body
    assert b'"pim"' not in answer.body


@pytest.mark.parametrize(
    "link", ["https://x.com/kaderlicht/status/1577730467436138524", "https://bsky.app/profile/x.com"]
)
async def test_a_post_or_another_service_is_no_account(link: str) -> None:
    with pytest.raises(NotCovered):
        await everything(x_api.collect(_inquiry(link), FakeWeb([])))


def test_it_is_off_until_its_key_is_set() -> None:
    assert x_api.SOURCE.optional
    assert x_api.SOURCE.key == "PRECALL_X_TOKEN"


def test_the_day_of_the_account_and_the_site_it_names() -> None:
    answer = stored(__file__, "account.json", ASKED)
    [record] = quoted(answer, x_api.read(answer))
    assert (record.schema, record.key) == ("Account", "https://x.com/kaderlicht")
    assert facts(record) == {
        "platform": ["x"],
        "url": ["https://x.com/kaderlicht"],
        "handle": ["Kaderlicht"],
        "name": ["Kaderlicht"],
        "accountCreated": ["2021-06-02"],
        "website": ["https://www.kaderlicht.example"],
    }


def test_an_account_without_a_site_names_none() -> None:
    body = '{"data": {"username": "kaderlicht", "created_at": "2021-06-02T08:15:00.000Z", "entities": null}}'
    [record] = x_api.read(document(body, ASKED))
    assert "website" not in facts(record)


def test_an_unknown_name_gives_no_record() -> None:
    assert list(x_api.read(document(UNKNOWN, ASKED))) == []


def test_a_suspended_account_is_named() -> None:
    with pytest.raises(NotCovered, match="suspended") as caught:
        list(x_api.read(document(SUSPENDED, ASKED)))
    assert caught.value.failure is Failure.NOT_HELD


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ('{"errors": [{"title": "Forbidden", "detail": "Not authorized"}]}', Refused),
        ('{"errors": [{"title": "Usage Cap Exceeded"}]}', Changed),
        ('{"errors": []}', Changed),
        ("{}", Changed),
        ("[]", Changed),
        ('{"data": {"id": "1", "name": "K", "username": "k"}}', Changed),
        ('{"data": {"username": "k", "created_at": "Tue Feb 20 14:35:54 +0000 2007"}}', Changed),
        ("<html>Unicorn</html>", Unavailable),
        ('{"data": {"us', Unavailable),
    ],
)
def test_any_other_answer_is_named(body: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        list(x_api.read(document(body, ASKED)))


@pytest.mark.parametrize(("status", "error"), [(401, Refused), (402, Unavailable), (429, Refused), (503, Unavailable)])
async def test_a_service_that_does_not_answer(status: int, error: type[Exception]) -> None:
    with pytest.raises(error):
        await everything(x_api.collect(_inquiry("https://x.com/kaderlicht"), FakeWeb([document("", ASKED, status)])))
