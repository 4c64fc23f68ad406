import json
from datetime import date
from typing import Any

import pytest

from sources import bluesky
from sources.errors import Changed, NotCovered, Refused, Unavailable
from sources.model import Document, Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted, stored

ASKED = f"{bluesky.API}?actor=dakwerk.example"


def _inquiry(*links: str) -> Inquiry:
    return Inquiry(on=date(2026, 11, 22), links=links)


def _profile(**other: Any) -> Document:
    return document(json.dumps({"handle": "dakwerk.bsky.social", "createdAt": "2023-06-01T08:04:43Z", **other}), ASKED)


async def test_the_linked_account_is_asked_and_what_nobody_needs_is_blanked() -> None:
    web = FakeWeb([stored(__file__, "profile.json", ASKED)])
    [answer] = await everything(bluesky.collect(_inquiry("https://bsky.app/profile/Dakwerk.example"), web))
    assert web.asked() == [ASKED]
    assert b"Daken sinds 2009" not in answer.body


async def test_no_link_is_not_covered() -> None:
    with pytest.raises(NotCovered):
        await everything(bluesky.collect(_inquiry("https://github.com/dakwerk"), FakeWeb([])))


def test_a_handle_that_is_a_domain_proves_control_of_it() -> None:
    answer = stored(__file__, "profile.json", ASKED)
    [record] = quoted(answer, bluesky.read(answer))
    assert (record.schema, record.key) == ("Account", "https://bsky.app/profile/dakwerk.example")
    assert facts(record) == {
        "platform": ["bluesky"],
        "handle": ["dakwerk.example"],
        "name": ["Dakwerk"],
        "accountCreated": ["2023-06-01"],
        "verifiedSite": ["https://dakwerk.example"],
    }


@pytest.mark.parametrize("handle", ["dakwerk.bsky.social", "handle.invalid"])
def test_a_name_that_a_service_hands_out_proves_nothing(handle: str) -> None:
    [record] = bluesky.read(_profile(handle=handle, website="https://dakwerk.example"))
    assert record.first("verifiedSite") == ""
    assert record.first("website") == "https://dakwerk.example"


def test_who_asks_not_to_be_shown_is_left_alone() -> None:
    with pytest.raises(Refused, match="not signed in"):
        list(bluesky.read(_profile(labels=[{"val": "!no-unauthenticated"}])))


@pytest.mark.parametrize(
    "answer",
    [
        {"error": "InvalidRequest", "message": "Profile not found"},
        {"error": "InvalidRequest", "message": "Error: actor must be a valid did or handle"},
        {"error": "AccountTakedown", "message": "Account has been suspended"},
        {"error": "AccountDeactivated", "message": "Account is deactivated"},
    ],
)
def test_an_unknown_or_closed_account_gives_no_record(answer: dict[str, str]) -> None:
    assert list(bluesky.read(document(json.dumps(answer), ASKED, 400))) == []


def test_an_error_that_nobody_knows_is_no_missing_account() -> None:
    with pytest.raises(Changed):
        list(bluesky.read(document('{"error": "InternalServerError", "message": "oops"}', ASKED, 400)))


@pytest.mark.parametrize(("status", "error"), [(403, Refused), (429, Refused), (502, Unavailable)])
async def test_no_answer_is_no_missing_account(status: int, error: type[Exception]) -> None:
    web = FakeWeb([document("", ASKED, status)])
    with pytest.raises(error):
        await everything(bluesky.collect(_inquiry("https://bsky.app/profile/dakwerk.example"), web))


@pytest.mark.parametrize("body", ["<html>Bluesky</html>", '{"handle": "dak'])
def test_a_web_page_and_a_truncated_answer_are_unavailable(body: str) -> None:
    with pytest.raises(Unavailable):
        list(bluesky.read(document(body, ASKED)))


@pytest.mark.parametrize("body", ["{}", '{"handle": 1}', '{"handle": "a.b", "createdAt": "May"}'])
def test_a_changed_shape_is_named(body: str) -> None:
    with pytest.raises(Changed):
        list(bluesky.read(document(body, ASKED)))
