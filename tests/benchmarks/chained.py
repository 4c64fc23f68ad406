"""A source of benchmarks: it asks one address after the other on its own host and reads a record from each answer.

A module of its own that imports little, since the worker that reads must import it too.
"""

import json
from collections.abc import AsyncIterator, Iterator
from types import SimpleNamespace
from typing import cast

from sources.adapter import Adapter, Web
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value


def chain(name: str, requests: int, origin: Origin, needs: Needs, port: int) -> Adapter:
    """A source with so many requests, each of which waits for the answer before it."""

    async def collect(_: Inquiry, web: Web) -> AsyncIterator[Document]:
        for n in range(requests):
            yield await web.get(f"http://{name}.example:{port}/{name}/{n}", api=True)

    source = Source(
        id=name, title=name, homepage="", terms="invented", origin=origin, tells=("name",), needs=(needs,), pace=0.0
    )
    return cast("Adapter", SimpleNamespace(__name__=__name__, SOURCE=source, collect=collect, read=read))


def read(document: Document) -> Iterator[Record]:
    """One company, named as its answer says."""
    name = json.loads(document.body)["name"]
    at = document.body.decode().index(name)
    value = Value(property="name", value=name, original=name, quote=name, start=at, end=at + len(name))
    yield Record(schema="Company", key=document.url, values=(value,))
