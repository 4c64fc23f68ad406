"""What did each source answer, and which could not be asked? The only place that catches a `SourceError`."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from research.keys import find_key
from research.model import Attempt, Outcome
from research.progress import Progress, Tell
from sources.adapter import Adapter, Web
from sources.errors import Changed, Failure, NeedsKey, NotCovered, Refused, SourceError, Unavailable
from sources.model import Document, Inquiry, Needs, Origin, Record, Source
from sources.sandbox import Sandbox
from sources.web import Door

OUTCOMES: dict[type[SourceError], Outcome] = {
    NeedsKey: Outcome.NEEDS_KEY,
    NotCovered: Outcome.NOT_COVERED,
    Refused: Outcome.REFUSED,
    Unavailable: Outcome.UNAVAILABLE,
    Changed: Outcome.CHANGED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What one source gave: its attempts, its documents and, with the digest of its document, each record."""

    source: Source
    attempts: tuple[Attempt, ...]
    documents: tuple[Document, ...] = ()
    records: tuple[tuple[str, Record], ...] = ()


Learn = Callable[[Inquiry, Sequence[Result]], Inquiry]
Keep = Callable[[Result], None]


def attempt_of(source: Source, error: SourceError, moment: str, url: str = "") -> Attempt:
    """An attempt that says why a source gave no answer."""
    return Attempt(
        source=source.id,
        outcome=OUTCOMES[type(error)],
        failure=error.failure,
        detail=error.detail,
        tells=source.tells,
        url=url,
        moment=moment,
    )


def can_be_asked(source: Source, inquiry: Inquiry) -> bool:
    """Whether the inquiry holds one of the things that this source is asked with, in a country that it covers."""
    if source.countries and inquiry.country not in source.countries:
        return False
    return any(_holds(inquiry, need) for need in source.needs)


def _holds(inquiry: Inquiry, need: Needs) -> bool:
    match need:
        case Needs.SITE:
            return bool(inquiry.site)
        case Needs.NAME:
            return bool(inquiry.name)
        case Needs.VAT:
            return bool(inquiry.number("vat"))
        case Needs.NUMBER:
            return any(i.kind != "vat" for i in inquiry.identifiers)


def _is_own_site(source: Source) -> bool:
    return source.origin is Origin.SELF and Needs.SITE in source.needs


def _moment(documents: Sequence[Document], now: datetime) -> str:
    """When the source was asked: the day of its last document, so that a recording tells the same every time."""
    return max((d.fetched_at for d in documents), default=now.strftime("%Y-%m-%dT%H:%M:%SZ"))


class Collector:
    """Asks every adapter that fits, side by side, and writes down what came and what did not."""

    def __init__(self, adapters: Sequence[Adapter], door: Door, box: Sandbox, tell: Tell, keep: Keep) -> None:
        self._adapters = adapters
        self._door = door
        self._box = box
        self._tell = tell
        self._keep = keep

    async def run(self, inquiry: Inquiry, learn: Learn) -> tuple[Inquiry, tuple[Result, ...]]:
        """Ask all; what a source teaches (a number printed on the site) lets further sources be asked.

        The results come in the order of the adapters, whoever answered first.
        """
        results: dict[str, Result] = {}
        waiting = list(self._adapters)
        running: dict[asyncio.Task[Result], Adapter] = {}
        try:
            while True:
                for adapter in self._ready(waiting, list(running.values()), inquiry):
                    waiting.remove(adapter)
                    running[asyncio.create_task(self._ask(adapter, inquiry))] = adapter
                if not running:
                    break
                done, _ = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    results[running.pop(task).SOURCE.id] = task.result()
                inquiry = learn(inquiry, [results[a.SOURCE.id] for a in self._adapters if a.SOURCE.id in results])
        finally:
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)
        for adapter in waiting:
            results[adapter.SOURCE.id] = self._not_asked(adapter.SOURCE, inquiry)
        return inquiry, tuple(results[a.SOURCE.id] for a in self._adapters)

    def _ready(self, waiting: Sequence[Adapter], running: Sequence[Adapter], inquiry: Inquiry) -> list[Adapter]:
        """Those that can be asked now.

        A number that the site prints finds the right company, a name alone may find its namesake: so those who are
        asked by number or name wait until the prospect's own site has been read.
        """
        able = [a for a in waiting if can_be_asked(a.SOURCE, inquiry)]
        own_site = any(_is_own_site(a.SOURCE) for a in [*able, *running])
        return [a for a in able if not own_site or Needs.SITE in a.SOURCE.needs]

    def _not_asked(self, source: Source, inquiry: Inquiry) -> Result:
        if source.countries and inquiry.country not in source.countries:
            error = NotCovered(Failure.NOT_HELD, f"covers {', '.join(source.countries)}")
        else:
            error = NotCovered(Failure.NOTHING_TO_ASK_WITH, " or ".join(source.needs))
        attempt = attempt_of(source, error, _moment((), self._door.now()))
        result = Result(source=source, attempts=(attempt,))
        self._finish(result)
        return result

    async def _ask(self, adapter: Adapter, inquiry: Inquiry) -> Result:
        source = adapter.SOURCE
        self._tell(Progress(source.id, source.title))
        documents: list[Document] = []
        records: list[tuple[str, Record]] = []
        errors: list[tuple[SourceError, str]] = []
        key = find_key(source.key)
        if source.key and not key and not self._door.answers_from_recording:
            errors.append((NeedsKey(Failure.MISSING_KEY, source.key), ""))
        else:
            web = self._door.web(source, key)
            async for document in self._documents(adapter, inquiry, web, errors):
                documents.append(document)
                self._tell(Progress(source.id, source.title, len(documents)))
                await self._read(adapter, document, records, errors)
        result = self._result(source, documents, records, errors)
        self._finish(result)
        return result

    async def _documents(
        self, adapter: Adapter, inquiry: Inquiry, web: Web, errors: list[tuple[SourceError, str]]
    ) -> AsyncIterator[Document]:
        try:
            async for document in adapter.collect(inquiry, web):
                yield document
        except SourceError as error:
            errors.append((error, ""))

    async def _read(
        self,
        adapter: Adapter,
        document: Document,
        records: list[tuple[str, Record]],
        errors: list[tuple[SourceError, str]],
    ) -> None:
        try:
            found = await self._box.run(f"{adapter.__name__}:read", document)
        except SourceError as error:
            errors.append((error, document.url))
        else:
            records.extend((document.sha256, record) for record in found)

    def _result(
        self,
        source: Source,
        documents: Sequence[Document],
        records: Sequence[tuple[str, Record]],
        errors: Sequence[tuple[SourceError, str]],
    ) -> Result:
        moment = _moment(documents, self._door.now())
        attempts = [attempt_of(source, error, moment, url) for error, url in errors]
        if records or not errors:
            outcome = Outcome.FOUND if records else Outcome.NOT_FOUND
            attempts.insert(0, Attempt(source=source.id, outcome=outcome, tells=source.tells, moment=moment))
        return Result(source=source, attempts=tuple(attempts), documents=tuple(documents), records=tuple(records))

    def _finish(self, result: Result) -> None:
        self._keep(result)
        self._tell(Progress(result.source.id, result.source.title, len(result.documents), result.attempts[0]))


def utc_now() -> datetime:
    """The clock that the command hands in."""
    return datetime.now(UTC)
