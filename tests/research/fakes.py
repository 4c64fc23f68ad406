"""Sources of tests: they give documents that say which records are read from them, or how reading goes wrong."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from importlib import import_module
from types import SimpleNamespace
from typing import Any, cast

from research.collect import Result
from research.model import Attempt, Outcome
from sources.adapter import Adapter, Web
from sources.errors import Changed, Failure, NotCovered, Unavailable
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.sandbox import Sandbox

MOMENT = "2026-11-22T09:00:00Z"


def source(name: str = "register", origin: Origin = Origin.REGISTER, **fields: Any) -> Source:
    """A source; by default a register that is asked by number or name."""
    told: dict[str, Any] = {"tells": ("incorporationDate",), "needs": (Needs.NUMBER, Needs.NAME), **fields}
    return Source(id=name, title=name.title(), homepage="", terms="invented", origin=origin, **told)


def site(**fields: Any) -> Source:
    """The prospect's own site."""
    return source("website", Origin.SELF, **{"needs": (Needs.SITE,), **fields})


def record(schema: str = "Company", key: str = "1", **values: str | tuple[str, ...]) -> Record:
    """A record; several values of one property as a tuple."""
    told = [(p, one) for p, v in values.items() for one in (v if isinstance(v, tuple) else (v,))]
    return Record(
        schema=schema,
        key=key,
        values=tuple(Value(property=p, value=v, original=v, quote=v, start=0, end=len(v)) for p, v in told),
    )


def document(body: str, name: str = "register", url: str = "", media_type: str = "application/json") -> Document:
    """A document as the door gives it."""
    address = url or f"https://{name}.example/"
    return Document(
        source=name,
        asked=address,
        url=address,
        fetched_at=MOMENT,
        status=200,
        media_type=media_type,
        body=body.encode(),
    )


def page(name: str, *records: Record, url: str = "") -> Document:
    """A document from which these records are read."""
    rows = [[r.schema, r.key, [[v.property, v.value] for v in r.values]] for r in records]
    return document(json.dumps(rows), name, url, "text/plain")


def result(told: Source, *pages: tuple[Record, ...]) -> Result:
    """What a source gave, each page with its records."""
    documents = [page(told.id, *records, url=f"https://{told.id}.example/{n}") for n, records in enumerate(pages)]
    records = tuple((d.sha256, r) for d, found in zip(documents, pages, strict=True) for r in found)
    attempt = Attempt(source=told.id, outcome=Outcome.FOUND if records else Outcome.NOT_FOUND)
    return Result(source=told, attempts=(attempt,), documents=tuple(documents), records=records)


Asked = Callable[[Inquiry, Web], AsyncIterator[Document]]


def adapter(told: Source, collect: Asked) -> Adapter:
    """A source of tests; its documents are read by `read` below, in the sandbox."""
    return cast("Adapter", SimpleNamespace(__name__=__name__, SOURCE=told, collect=collect, read=read))


def gives(
    told: Source,
    *documents: Document | Exception,
    wait: Callable[[], Awaitable[object]] | None = None,
    asked: list[Inquiry] | None = None,
) -> Adapter:
    """A source that gives these documents in turn, raises what is an error, and notes what it was asked."""

    async def collect(inquiry: Inquiry, _web: Web) -> AsyncIterator[Document]:
        if asked is not None:
            asked.append(inquiry)
        await (wait or (lambda: asyncio.sleep(0)))()
        for one in documents:
            if isinstance(one, Exception):
                raise one
            yield one

    return adapter(told, collect)


class Box(Sandbox):
    """A sandbox without a process of its own, for tests that start no worker."""

    async def run(self, function: str, *arguments: object) -> Any:
        """Call the function as the worker would, and name an unforeseen error as it does."""
        module, _, name = function.partition(":")
        try:
            found = getattr(import_module(module), name)(*arguments)
            return list(found) if isinstance(found, Iterator) else found
        except (KeyError, ValueError) as error:
            raise Changed(Failure.CHANGED_SHAPE, f"{type(error).__name__} in {function}") from error


def read(document: Document) -> Iterator[Record]:
    """Read the records that a document is made of; some bodies go wrong on purpose."""
    match document.body:
        case b"KeyError":
            raise KeyError("secret")
        case b"Changed":
            raise Changed(Failure.CHANGED_SHAPE, "no name")
        case b"NotCovered":
            raise NotCovered(Failure.NOT_HELD, "only BV")
        case b"Unavailable":
            raise Unavailable(Failure.STATUS, "come back later")
        case b"hang":
            while True:
                pass
        case b"strings":
            yield cast("Record", "no record")
            return
    for schema, key, values in json.loads(document.body):
        yield record(schema, key, **{p: tuple(v for q, v in values if q == p) for p, _ in values})
