from datetime import date

import pytest

from sources import mastodon
from sources.errors import Changed, NotCovered, Refused, Unavailable
from sources.model import Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted, stored

LINK = "https://sociaal.example/@dakwerk"
ASKED = "https://sociaal.example/api/v1/accounts/lookup?acct=dakwerk"


def _inquiry(*links: str) -> Inquiry:
    return Inquiry(on=date(2026, 11, 22), links=links)


async def test_the_accounts_own_server_is_asked() -> None:
    web = FakeWeb([stored(__file__, "account.json", ASKED)])
    [answer] = await everything(mastodon.collect(_inquiry("https://github.com/dakwerk", LINK), web))
    assert web.asked() == [ASKED]
    assert b"<p>Daken</p>" not in answer.body


@pytest.mark.parametrize(
    "link", ["https://www.youtube.com/@dakwerk", "https://medium.com/@dakwerk", "https://x.com/dakwerk"]
)
async def test_other_services_are_not_asked(link: str) -> None:
    with pytest.raises(NotCovered):
        await everything(mastodon.collect(_inquiry(link), FakeWeb([])))


def test_the_day_of_the_account_and_what_it_proves() -> None:
    answer = stored(__file__, "account.json", ASKED)
    [record] = quoted(answer, mastodon.read(answer))
    assert (record.schema, record.key) == ("Account", LINK)
    assert facts(record) == {
        "platform": ["mastodon"],
        "url": [LINK],
        "handle": ["dakwerk@sociaal.example"],
        "name": ["Dakwerk"],
        "accountCreated": ["2022-11-05"],
        "verifiedSite": ["https://dakwerk.example/"],
        "website": ["https://dakblog.example/"],
    }


@pytest.mark.parametrize("wish", ['"noindex": true', '"discoverable": false'])
def test_who_does_not_want_to_be_found_is_left_alone(wish: str) -> None:
    body = f'{{"acct": "d", "url": "{LINK}", "created_at": "2022-11-05T00:00:00Z", {wish}}}'
    with pytest.raises(Refused, match="not to be found"):
        list(mastodon.read(document(body, ASKED)))


@pytest.mark.parametrize("status", [404, 410])
def test_an_unknown_or_closed_account_gives_no_record(status: int) -> None:
    assert list(mastodon.read(document('{"error":"Record not found"}', ASKED, status))) == []


def test_a_site_that_is_no_such_server_is_not_covered() -> None:
    with pytest.raises(NotCovered):
        list(mastodon.read(document("<html>Niet gevonden</html>", ASKED, 404, "text/html")))


@pytest.mark.parametrize(("status", "error"), [(401, Refused), (403, Refused), (429, Refused), (503, Unavailable)])
async def test_no_answer_is_no_missing_account(status: int, error: type[Exception]) -> None:
    with pytest.raises(error):
        await everything(mastodon.collect(_inquiry(LINK), FakeWeb([document("", ASKED, status)])))


@pytest.mark.parametrize("body", ["<html>Sociaal</html>", '{"acct": "dak'])
def test_a_web_page_and_a_truncated_answer_are_unavailable(body: str) -> None:
    with pytest.raises(Unavailable):
        list(mastodon.read(document(body, ASKED)))


@pytest.mark.parametrize("body", ["{}", '{"acct": "a", "url": "x", "created_at": "May"}', "[]"])
def test_a_changed_shape_is_named(body: str) -> None:
    with pytest.raises(Changed):
        list(mastodon.read(document(body, ASKED)))
