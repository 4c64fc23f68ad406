"""What did each source answer, and which could not be asked? Every `SourceError` becomes an `Attempt`."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterable, Sequence
from contextlib import aclosing, nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime

from research.control import finds_nobody, for_nobody, needs_control
from research.keys import find_key
from research.model import Attempt, Outcome
from research.progress import Progress, Tell
from sources.adapter import Adapter, Web
from sources.errors import Changed, Failure, NeedsKey, NotCovered, Refused, SourceError, Unavailable
from sources.model import Document, Inquiry, Needs, Origin, Record, Source
from sources.sandbox import Sandbox
from sources.web import Door

# Most special first: an error is told as the first of these that it is.
OUTCOMES: tuple[tuple[type[SourceError], Outcome], ...] = (
    (NeedsKey, Outcome.NEEDS_KEY),
    (NotCovered, Outcome.NOT_COVERED),
    (Refused, Outcome.REFUSED),
    (Unavailable, Outcome.UNAVAILABLE),
    (Changed, Outcome.CHANGED),
    (SourceError, Outcome.CHANGED),  # of somebody's own make: somebody must look at the adapter
)
# How a source that is off until its key is set fails where it is off, or was when a recording was made.
SWITCHED_OFF = frozenset({Failure.MISSING_KEY, Failure.NOT_IN_RECORDING, Failure.NOTHING_TO_ASK_WITH})
# What code raises that meets an answer of another shape than it was written for (lxml's errors are SyntaxErrors). An
# error of the disk or of our own is none of these: it ends the run.
SHAPE_ERRORS = (
    *(ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError),
    *(SyntaxError, TypeError, ValueError),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What one source gave: its attempts, its documents and, with the digest of its document, each record."""

    source: Source
    attempts: tuple[Attempt, ...]
    documents: tuple[Document, ...] = ()
    records: tuple[tuple[str, Record], ...] = ()


Learn = Callable[[Inquiry, Sequence[Result]], Inquiry]
Keep = Callable[[Result], None]


@dataclass(slots=True)
class _Given:
    """What one source has given so far, and what went wrong with which address."""

    documents: list[Document] = field(default_factory=list)
    records: list[tuple[str, Record]] = field(default_factory=list)
    errors: list[tuple[SourceError, str]] = field(default_factory=list)
    dropped: bool = False  # it finds what does not exist: none of its records counts


async def _in_order(given: _Given, reads: Sequence[asyncio.Task[_Given]]) -> _Given:
    """What a source gave with what was read of it, in the order of its documents."""
    parts = [await read for read in reads]
    records = [] if given.dropped else [record for part in parts for record in part.records]
    return _Given(given.documents, records, [*(e for part in parts for e in part.errors), *given.errors])


def attempt_of(source: Source, error: SourceError, moment: str, url: str = "") -> Attempt:
    """An attempt that says why a source gave no answer."""
    return Attempt(
        source=source.id,
        outcome=next(outcome for kind, outcome in OUTCOMES if isinstance(error, kind)),
        failure=error.failure,
        detail=error.detail,
        tells=source.tells,
        url=url,
        moment=moment,
    )


def can_be_asked(source: Source, inquiry: Inquiry) -> bool:
    """Whether the inquiry holds one of the things that this source is asked with, in a country that it covers."""
    return _why_not(source, inquiry) is None


def _why_not(source: Source, inquiry: Inquiry) -> NotCovered | None:
    """Why this source cannot be asked. A country that nobody knows is not one that the source does not cover."""
    if source.countries and not inquiry.country:
        return NotCovered(Failure.NOTHING_TO_ASK_WITH, "country")
    if source.countries and inquiry.country not in source.countries:
        return NotCovered(Failure.OTHER_COUNTRY, f"covers {', '.join(source.countries)}")
    if not any(_holds(inquiry, need) for need in source.needs):
        return NotCovered(Failure.NOTHING_TO_ASK_WITH, " or ".join(source.needs))
    return None


def _holds(inquiry: Inquiry, need: Needs) -> bool:
    match need:
        case Needs.SITE:
            return bool(inquiry.site)
        case Needs.NAME:
            return bool(inquiry.name)
        case Needs.PERSON:
            return bool(inquiry.people)
        case Needs.LINK | Needs.PHOTO:
            return bool(inquiry.links if need is Needs.LINK else inquiry.photos)
        case Needs.VAT:
            return bool(inquiry.number("vat"))
        case Needs.PREDECESSOR:
            return bool(inquiry.before)
        case Needs.NUMBER:
            return any(i.kind != "vat" for i in inquiry.identifiers)


def _is_off(source: Source, given: _Given) -> bool:
    """Whether it is a source that nobody switched on: that is no failure, so nobody is told of it."""
    return source.optional and not given.documents and all(error.failure in SWITCHED_OFF for error, _ in given.errors)


def _is_own_site(source: Source) -> bool:
    return source.origin is Origin.SELF and Needs.SITE in source.needs


def _teaches(source: Source) -> bool:
    """Whether its records can say which entity it is: the prospect itself and the registers can, its pictures cannot."""
    return source.origin is not Origin.THIRD_PARTY and Needs.PHOTO not in source.needs


def ready(waiting: Iterable[Adapter], inquiry: Inquiry) -> list[Adapter]:
    """Those that can be asked now.

    A number that the site prints finds the right company, a name alone may find its namesake: so those who are asked by
    number or name wait until the prospect's own site has been read.
    """
    able = [a for a in waiting if can_be_asked(a.SOURCE, inquiry)]
    own_site = any(_is_own_site(a.SOURCE) for a in able)
    return [a for a in able if not own_site or Needs.SITE in a.SOURCE.needs]


class Collector:
    """Asks every adapter that fits, side by side, and writes down what came and what did not."""

    def __init__(self, adapters: Sequence[Adapter], door: Door, box: Sandbox, tell: Tell, keep: Keep) -> None:
        self._adapters = adapters
        self._door = door
        self._box = box
        self._tell = tell
        self._keep = keep

    async def run(self, inquiry: Inquiry, learn: Learn) -> tuple[Inquiry, tuple[Result, ...]]:
        """Ask all, in rounds: what one round teaches (a number printed on the site) lets further sources be asked.

        A round ends when all its sources that can teach have answered, so that what is asked follows from what they
        said and not from who was first; the others need not be waited for. `learn` is given the inquiry as the seller
        asked it. The results come in the order of the adapters. Raises what `learn` and `keep` raise; no task is left.
        """
        until = asyncio.get_running_loop().time() + self._door.limits.prospect_seconds
        tasks: dict[str, asyncio.Task[Result]] = {}
        taught: dict[str, Result] = {}
        waiting = list(self._adapters)
        known = learn(inquiry, ())
        try:
            while round_ := ready(waiting, known):
                waiting = [a for a in waiting if a not in round_]
                started = {a.SOURCE.id: asyncio.create_task(self._ask(a, known, until)) for a in round_}
                tasks |= started
                teachers = [a.SOURCE.id for a in round_ if _teaches(a.SOURCE)]
                taught |= zip(teachers, await asyncio.gather(*(started[t] for t in teachers)), strict=True)
                known = learn(inquiry, [taught[a.SOURCE.id] for a in self._adapters if a.SOURCE.id in taught])
            results = dict(zip(tasks, await asyncio.gather(*tasks.values()), strict=True))
        finally:
            for task in tasks.values():
                task.cancel()
            await asyncio.gather(*tasks.values(), return_exceptions=True)
        for adapter in waiting:
            results[adapter.SOURCE.id] = self._not_asked(adapter.SOURCE, known)
        return known, tuple(results[a.SOURCE.id] for a in self._adapters)

    def _not_asked(self, source: Source, inquiry: Inquiry) -> Result:
        error = _why_not(source, inquiry)
        given = _Given(errors=[(error, "")] if error else [])
        return self._finish(source, given)

    async def _ask(self, adapter: Adapter, inquiry: Inquiry, until: float) -> Result:
        """Ask one source; what it gave before its time was up, or before it failed, counts.

        A document is read while the next is asked for, so that reading holds up no question.
        """
        source, given = adapter.SOURCE, _Given()
        reads: list[asyncio.Task[_Given]] = []
        try:
            await self._collect(adapter, inquiry, until, given, reads)
            return self._finish(source, await _in_order(given, reads))
        finally:
            for read in reads:
                read.cancel()

    async def _collect(
        self, adapter: Adapter, inquiry: Inquiry, until: float, given: _Given, reads: list[asyncio.Task[_Given]]
    ) -> None:
        source = adapter.SOURCE
        try:
            async with asyncio.timeout_at(until):
                key = await self._key(source)
                if key or not source.optional:
                    self._tell(Progress(source.id, source.title))
                web = self._door.web(source, key)
                async with aclosing(_documents(adapter, inquiry, web, given)) as documents:
                    async for document in documents:
                        given.documents.append(document)
                        self._tell(Progress(source.id, source.title, len(given.documents)))
                        reads.append(asyncio.create_task(self._read(adapter, document)))
                if needs_control(source, inquiry) and (await _in_order(_Given(), reads)).records:
                    await self._control(adapter, for_nobody(inquiry), web, given)
        except NeedsKey as error:
            given.errors.append((error, ""))
        except TimeoutError:
            late = f"the brief does not wait longer than {self._door.limits.prospect_seconds:g} s"
            given.errors.append((Unavailable(Failure.TIMEOUT, late), ""))

    async def _control(self, adapter: Adapter, nobody: Inquiry, web: Web, given: _Given) -> None:
        """Drop what a source found by name when it finds a company that does not exist as well.

        Where the question about nobody gets no answer, nothing is known and nothing is dropped.
        """
        found: list[tuple[str, Record]] = []
        async with aclosing(_documents(adapter, nobody, web, _Given())) as documents:
            async for document in documents:
                found += (await self._read(adapter, document)).records
        if finds_nobody(record for _, record in found):
            given.dropped = True
            given.errors.append((Changed(Failure.MATCHES_ANYTHING, "it finds who does not exist"), ""))

    async def _key(self, source: Source) -> str:
        """The source's key; none is needed where a recording answers. Raises `NeedsKey`."""
        if not source.key or self._door.answers_from_recording:
            return ""
        key = await asyncio.to_thread(find_key, source.key)  # a locked keyring asks its owner first
        if not key and not source.key_optional:
            raise NeedsKey(Failure.MISSING_KEY, source.key)
        return key

    async def _read(self, adapter: Adapter, document: Document) -> _Given:
        """Read one document where it can be killed; one that cannot be read costs no other."""
        function = f"{adapter.__name__}:read"
        try:
            found = await self._box.run(function, document)
            if not isinstance(found, list) or not all(isinstance(record, Record) for record in found):
                raise Changed(Failure.CHANGED_SHAPE, f"{function} gives no records")
        except SourceError as error:
            return _Given(errors=[(error, document.url)])
        return _Given(records=[(document.sha256, record) for record in found])

    def _finish(self, source: Source, given: _Given) -> Result:
        """Write down what came of it: `found` or `not_found`, and every failure beside it, each once.

        Nothing was found only where the source answered and all of its answer could be read.
        """
        now = self._door.now().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        moment = max((d.fetched_at for d in given.documents), default=now)
        failed: dict[tuple[str, str, str], Attempt] = {}
        for error, url in given.errors:
            attempt = attempt_of(source, error, moment, url)
            failed.setdefault((attempt.outcome, attempt.failure, attempt.detail), attempt)
        attempts = [] if _is_off(source, given) else list(failed.values())
        if given.records or not given.errors:
            outcome = Outcome.FOUND if given.records else Outcome.NOT_FOUND
            attempts.insert(0, Attempt(source=source.id, outcome=outcome, tells=source.tells, moment=moment))
        result = Result(
            source=source,
            attempts=tuple(attempts),
            documents=tuple(given.documents),
            records=tuple(given.records),
        )
        self._keep(result)
        for attempt in result.attempts:
            self._tell(Progress(source.id, source.title, len(result.documents), attempt))
        return result


async def _documents(adapter: Adapter, inquiry: Inquiry, web: Web, given: _Given) -> AsyncGenerator[Document, None]:
    """What the adapter fetches, until it is done or fails; here its unforeseen errors get their name."""
    try:
        collected = adapter.collect(inquiry, web)
        async with aclosing(collected) if isinstance(collected, AsyncGenerator) else nullcontext():
            async for document in collected:
                if not isinstance(document, Document):
                    raise TypeError(type(document).__name__)
                yield document
    except SourceError as error:
        given.errors.append((error, ""))
    except SHAPE_ERRORS as error:
        detail = f"{type(error).__name__} in {adapter.__name__}:collect"
        given.errors.append((Changed(Failure.CHANGED_SHAPE, detail), ""))


def utc_now() -> datetime:
    """The clock that the command hands in."""
    return datetime.now(UTC)
