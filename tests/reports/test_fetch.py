import pytest

from reports.fetch import fetch_page
from sources.errors import Failure, Unavailable
from sources.exchange import Answer, Call
from sources.web import Door


def test_a_page_is_fetched_through_the_door(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    async def answer(call: Call) -> Answer:
        asked.append(call.url)
        return Answer(200 if call.url.endswith("/over") else 404, (("content-type", "text/html"),), b"20 jaar")

    monkeypatch.setattr("reports.fetch.live", lambda: Door.live(inner=answer))
    assert fetch_page("https://a.example/over").body == b"20 jaar"
    assert asked == ["https://a.example/robots.txt", "https://a.example/over"]


def test_an_address_that_is_not_public_is_not_visited() -> None:
    with pytest.raises(Unavailable) as refused:
        fetch_page("http://127.0.0.1/")
    assert refused.value.failure is Failure.FORBIDDEN_ADDRESS
