"""What holds for every source that is asked about a person: named outcomes for bad answers, nobody asked for no name."""

from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import date
from types import ModuleType

import pytest

from sources.errors import Changed, NotCovered, Refused, SourceError, Unavailable
from sources.model import Contact, Document, Inquiry
from tests.sources.fake_web import FakeWeb, everything, stored

TESS = Inquiry(
    on=date(2026, 11, 22),
    name="Kaderlicht B.V.",
    site="kaderlicht.example",
    country="NL",
    people=(Contact("Tess Oldenburg", "CEO"),),
)
NAME = "Tess Oldenburg"
KEY = "https://secret.example"  # a key, and an address where that is what is set
Collect = Callable[[Inquiry, FakeWeb], AsyncIterator[Document]]


async def first_address(adapter: ModuleType, inquiry: Inquiry = TESS, key: str = KEY) -> str:
    """The address that is asked first."""
    web = FakeWeb([], key=key)
    with pytest.raises(Unavailable):
        await everything(adapter.collect(inquiry, web))
    return web.asked()[0]


async def holds_for(adapter: ModuleType, good: Document) -> None:
    """Check the outcomes that are the same for all: refused, no data, another shape, cut off, nobody to ask for."""
    for status in (403, 429):
        web = FakeWeb([replace(good, asked=await first_address(adapter), status=status)], key=KEY)
        with pytest.raises(Refused):
            await everything(adapter.collect(TESS, web))
    bad: list[tuple[bytes, type[SourceError]]] = [
        (b"<!doctype html><title>Sorry</title>", Unavailable),
        (good.body[: len(good.body) // 2], Unavailable),
        (b"", Changed),
        (b"[]", Changed),
        (b'{"message": "hello"}', Changed),
    ]
    for body, error in bad:
        with pytest.raises(error):
            list(adapter.read(replace(good, body=body)))
    for people in ((), (Contact("Tess"),)):
        with pytest.raises(NotCovered):
            await everything(adapter.collect(replace(TESS, people=people), FakeWeb([])))


def answer(test: str, name: str, url: str, status: int = 200) -> Document:
    """A stored answer, kept under its address with the note whom it is about."""
    return replace(stored(test, name, url, status), url=url.partition("#")[0])
