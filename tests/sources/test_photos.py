"""Is a picture looked at and let go, and is what could not be looked at named?"""

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from sources import photos
from sources.errors import Changed, Failure, NotCovered, Refused, SourceError, Unavailable
from sources.model import Document, Inquiry, Portrait
from tests.sources.drawn import portrait, saved, silhouette
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted
from tests.sources.test_picture import bomb

HOME = "https://www.dakwerk.example"
ISA, BRAM, TEAM = f"{HOME}/isa.jpg", f"{HOME}/bram.jpg", f"{HOME}/shutterstock_12.jpg"


def inquiry(*shown: tuple[str, str]) -> Inquiry:
    return Inquiry(on=date(2026, 11, 22), site="www.dakwerk.example", photos=tuple(Portrait(*one) for one in shown))


def picture(url: str, body: bytes, media_type: str = "image/jpeg", status: int = 200) -> Document:
    changed = (("last-modified", "Mon, 03 May 2021 10:00:00 GMT"),)
    return replace(document(body, url, status, media_type), headers=changed)


STORED = (Path(__file__).with_name("photos") / "portrait.jpg").read_bytes()


async def given(collected: AsyncIterator[Document]) -> tuple[list[Document], SourceError | None]:
    found: list[Document] = []
    try:
        async for one in collected:
            found.append(one)  # noqa: PERF401 - what came before an error counts
    except SourceError as error:
        return found, error
    return found, None


async def test_a_stored_answer_becomes_a_print_and_the_picture_is_let_go() -> None:
    web = FakeWeb([picture(ISA, STORED)])
    (told,) = await everything(photos.collect(inquiry((ISA, "Isa Vreeburg")), web))
    assert not any(request.api for request in web.requests)  # the site's own robots.txt counts
    assert (told.asked, told.media_type) == (ISA, photos.KIND)
    assert STORED[:200] not in told.body
    assert len(told.body) < 600
    (record,) = quoted(told, photos.read(told))
    assert (record.schema, record.key) == ("Photo", f"{ISA}#Isa Vreeburg")
    assert facts(record) == {"name": ["Isa Vreeburg"], "photo": [ISA], "startDate": ["2021-05-03"]}
    (print_,) = record.all("photo")
    assert [len(one) for one in print_.original.split()] == [80, 80, 80]


async def test_one_picture_of_two_is_fetched_once_and_told_of_both() -> None:
    web = FakeWeb([picture(TEAM, STORED)])
    (told,) = await everything(photos.collect(inquiry((TEAM, "Isa Vreeburg"), (TEAM, "Bram Oldenhof")), web))
    records = quoted(told, photos.read(told))
    assert [r.first("name") for r in records] == ["Isa Vreeburg", "Bram Oldenhof"]
    assert [r.first("stockPhoto") for r in records] == ["Shutterstock", "Shutterstock"]
    assert len({r.key for r in records}) == 2


async def test_a_picture_of_many_is_the_house_s_own_and_not_fetched() -> None:
    web = FakeWeb([])
    assert await everything(photos.collect(inquiry(*((TEAM, f"Nummer {n}") for n in range(3))), web)) == []
    assert web.requests == []


async def test_no_more_are_asked_for_than_a_page_needs() -> None:
    many = [(f"{HOME}/{n}.jpg", f"Nummer {n}") for n in range(40)]
    web = FakeWeb([picture(url, b"", status=404) for url, _ in many])
    assert await everything(photos.collect(inquiry(*many), web)) == []
    assert len(web.requests) == photos.MOST


async def test_a_picture_that_is_gone_is_no_failure() -> None:
    web = FakeWeb([picture(ISA, b"", status=404), picture(BRAM, b"", status=410)])
    assert await everything(photos.collect(inquiry((ISA, "Isa Vreeburg"), (BRAM, "Bram Oldenhof")), web)) == []


@pytest.mark.parametrize(("status", "error"), [(403, Refused), (429, Refused), (503, Unavailable)])
async def test_an_error_is_named_and_costs_no_other(status: int, error: type[SourceError]) -> None:
    web = FakeWeb([picture(ISA, b"", status=status), picture(BRAM, STORED)])
    found, failure = await given(photos.collect(inquiry((ISA, "Isa Vreeburg"), (BRAM, "Bram Oldenhof")), web))
    assert [one.asked for one in found] == [BRAM]
    assert isinstance(failure, error)
    assert "1 of 2 pictures" in failure.detail


@pytest.mark.parametrize(
    ("body", "media_type", "error", "failure"),
    [
        (b"<html>log in</html>", "text/html", Changed, Failure.CHANGED_SHAPE),
        (b"<html>log in</html>", "image/jpeg", Changed, Failure.CHANGED_SHAPE),
        (b"", "image/jpeg", Changed, Failure.CHANGED_SHAPE),
        (b"[1]", photos.KIND, Changed, Failure.CHANGED_SHAPE),
        (b"{", photos.KIND, Changed, Failure.CHANGED_SHAPE),
        (STORED[: len(STORED) // 2], "image/jpeg", Unavailable, Failure.BROKEN_ANSWER),
        (bomb(60_000, 60_000), "image/png", Unavailable, Failure.TOO_LARGE),
    ],
)
async def test_a_changed_shape_is_named(
    body: bytes, media_type: str, error: type[SourceError], failure: Failure
) -> None:
    found, raised = await given(
        photos.collect(inquiry((ISA, "Isa Vreeburg")), FakeWeb([picture(ISA, body, media_type)]))
    )
    assert found == []
    assert isinstance(raised, error)
    assert raised.failure is failure


async def test_what_an_earlier_run_kept_is_used_for_today_s_people() -> None:
    (kept,) = await everything(photos.collect(inquiry((ISA, "Isa Vreeburg")), FakeWeb([picture(ISA, STORED)])))
    (told,) = await everything(photos.collect(inquiry((ISA, "Bram Oldenhof")), FakeWeb([kept])))
    assert json.loads(told.body) == {**json.loads(kept.body), "people": ["Bram Oldenhof"]}


@pytest.mark.parametrize(
    "lie", [{"prints": ["zz"]}, {"prints": 3}, {"stock": "<b>Bram</b>"}, {"people": [3]}, {"picture": None}]
)
async def test_what_a_server_says_in_a_picture_s_place_is_not_believed(lie: dict[str, object]) -> None:
    (kept,) = await everything(photos.collect(inquiry((ISA, "Isa Vreeburg")), FakeWeb([picture(ISA, STORED)])))
    forged = replace(kept, body=json.dumps({**json.loads(kept.body), **lie}).encode())
    with pytest.raises(Changed):
        list(photos.read(forged))


async def test_a_plate_is_no_photograph() -> None:
    (told,) = await everything(
        photos.collect(inquiry((ISA, "Isa Vreeburg")), FakeWeb([picture(ISA, saved(silhouette()))]))
    )
    (record,) = photos.read(told)
    assert facts(record) == {"name": ["Isa Vreeburg"], "startDate": ["2021-05-03"]}


async def test_a_server_that_gives_no_day_gives_no_day() -> None:
    bare = document(saved(portrait(2)), ISA, media_type="image/jpeg")
    for headers in ((), (("last-modified", "gisteren"),)):
        web = FakeWeb([replace(bare, headers=headers)])
        (told,) = await everything(photos.collect(inquiry((ISA, "Isa Vreeburg")), web))
        assert "startDate" not in facts(next(iter(photos.read(told))))


async def test_without_the_extra_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sources.photos.find_spec", lambda _: None)
    with pytest.raises(NotCovered, match="photos") as caught:
        await everything(photos.collect(inquiry((ISA, "Isa Vreeburg")), FakeWeb([])))
    assert caught.value.failure is Failure.MISSING_EXTRA
