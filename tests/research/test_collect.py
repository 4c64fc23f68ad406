"""Does every source come out with a named outcome, whatever it or its neighbours do?"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, cast

import pytest

from research import collect as collecting
from research.collect import Collector, Result, can_be_asked
from research.model import Outcome
from research.progress import Progress
from sources.adapter import Adapter, Web
from sources.errors import Changed, Failure, NeedsKey, NotCovered, Refused, SourceError, Unavailable
from sources.limits import Limits
from sources.model import Document, Identifier, Inquiry, Needs, Origin
from sources.sandbox import Sandbox
from sources.web import Door
from tests.invented.farm import CLOCK
from tests.research.fakes import Box, adapter, document, gives, page, record, site, source

INQUIRY = Inquiry(on=date(2026, 11, 22), name="Delta Zorg", country="NL")
COMPANY = record(name="Delta Zorg")


async def nobody(_call: Any) -> Any:
    raise AssertionError("no fake asks the network")


def as_asked(inquiry: Inquiry, _results: Sequence[Result]) -> Inquiry:
    return inquiry


class Run:
    """One run of the collector: its results by source, what it kept and told."""

    def __init__(
        self, *adapters: Adapter, limits: Limits | None = None, recorded: bool = False, apart: bool = False
    ) -> None:
        self.kept: list[str] = []
        self.told: list[Progress] = []
        self.adapters = adapters
        self.limits = limits or Limits()
        self.recorded = recorded
        self.box = Sandbox(self.limits) if apart else Box()
        self.bare = False  # a result without any attempt is meant

    async def ask(self, inquiry: Inquiry = INQUIRY, learn: Any = as_asked) -> dict[str, Result]:
        door = Door.live(clock=CLOCK, inner=nobody, limits=self.limits)
        door.answers_from_recording = self.recorded
        async with door, self.box as box:
            collector = Collector(self.adapters, door, box, self.told.append, lambda r: self.kept.append(r.source.id))
            self.inquiry, results = await collector.run(inquiry, learn)
        assert [r.source.id for r in results] == [a.SOURCE.id for a in self.adapters]
        assert sorted(self.kept) == sorted(r.source.id for r in results)
        assert self.bare or all(r.attempts for r in results)
        return {r.source.id: r for r in results}


def outcomes(result: Result) -> list[str]:
    return [a.outcome for a in result.attempts]


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (NeedsKey(Failure.MISSING_KEY, "KEY"), Outcome.NEEDS_KEY),
        (NotCovered(Failure.NOT_HELD), Outcome.NOT_COVERED),
        (Refused(Failure.ROBOTS), Outcome.REFUSED),
        (Unavailable(Failure.TIMEOUT), Outcome.UNAVAILABLE),
        (Changed(Failure.CHANGED_SHAPE), Outcome.CHANGED),
        (type("Theirs", (Unavailable,), {})(Failure.STATUS), Outcome.UNAVAILABLE),
        (SourceError(Failure.STATUS), Outcome.CHANGED),
        (KeyError("secret"), Outcome.CHANGED),
        (ValueError("secret"), Outcome.CHANGED),
        (AttributeError("secret"), Outcome.CHANGED),
        (TypeError("secret"), Outcome.CHANGED),
        (ZeroDivisionError("secret"), Outcome.CHANGED),
        (SyntaxError("secret"), Outcome.CHANGED),
        (TimeoutError("secret"), Outcome.UNAVAILABLE),
    ],
)
async def test_every_failure_has_its_outcome_and_stops_nobody_else(error: Exception, outcome: Outcome) -> None:
    results = await Run(gives(source("bad"), error), gives(source("good"), page("good", COMPANY))).ask()
    assert outcomes(results["bad"]) == [outcome]
    assert results["bad"].attempts[0].failure
    assert "secret" not in repr(results["bad"])
    assert outcomes(results["good"]) == [Outcome.FOUND]


async def test_an_error_of_our_own_machine_ends_the_run() -> None:
    with pytest.raises(OSError, match="disk"):
        await Run(gives(source("bad"), OSError("the disk is full"))).ask()


async def test_an_unforeseen_error_names_itself_and_the_adapter() -> None:
    results = await Run(gives(source("bad"), KeyError("secret"))).ask()
    assert results["bad"].attempts[0].detail == "KeyError in tests.research.fakes:collect"


@pytest.mark.parametrize(
    ("body", "outcome"),
    [
        ("KeyError", Outcome.CHANGED),
        ("not json", Outcome.CHANGED),
        ("Changed", Outcome.CHANGED),
        ("strings", Outcome.CHANGED),
        ("NotCovered", Outcome.NOT_COVERED),
        ("Unavailable", Outcome.UNAVAILABLE),
    ],
)
async def test_a_document_that_cannot_be_read_costs_no_other(body: str, outcome: Outcome) -> None:
    broken = document(body, url="https://register.example/broken")
    alone = (await Run(gives(source(), broken)).ask())["register"]
    assert outcomes(alone) == [outcome]
    assert alone.attempts[0].url == broken.url
    both = (await Run(gives(source(), broken, page("register", COMPANY))).ask())["register"]
    assert outcomes(both) == [Outcome.FOUND, outcome]
    assert [r.first("name") for _, r in both.records] == ["Delta Zorg"]
    assert len(both.documents) == 2


async def test_documents_are_read_where_they_can_be_killed_and_one_that_hangs_costs_no_other() -> None:
    pages = [document(body, url=f"https://register.example/{body}") for body in ("KeyError", "hang")]
    run = Run(gives(source(), *pages, page("register", COMPANY)), limits=Limits(parser_seconds=5.0), apart=True)
    result = (await run.ask())["register"]
    assert outcomes(result) == [Outcome.FOUND, Outcome.CHANGED, Outcome.UNAVAILABLE]
    assert result.attempts[2].failure is Failure.PARSER_KILLED


async def test_what_came_before_a_failure_counts() -> None:
    result = (await Run(gives(source(), page("register", COMPANY), Refused(Failure.ROBOTS))).ask())["register"]
    assert outcomes(result) == [Outcome.FOUND, Outcome.REFUSED]
    assert len(result.records) == 1


async def test_the_same_failure_on_many_pages_is_told_once() -> None:
    pages = [document("KeyError", url=f"https://register.example/{n}") for n in range(3)]
    assert len((await Run(gives(source(), *pages)).ask())["register"].attempts) == 1


async def test_an_empty_answer_is_not_found_and_half_an_answer_is_not() -> None:
    empty = page("register")
    assert outcomes((await Run(gives(source(), empty)).ask())["register"]) == [Outcome.NOT_FOUND]
    assert outcomes((await Run(gives(source())).ask())["register"]) == [Outcome.NOT_FOUND]
    half = (await Run(gives(source(), empty, Unavailable(Failure.TIMEOUT))).ask())["register"]
    assert outcomes(half) == [Outcome.UNAVAILABLE]


async def test_what_is_no_stream_of_documents_is_a_changed_adapter() -> None:
    async def collect(_inquiry: Inquiry, _web: Web) -> AsyncIterator[Document]:
        yield cast("Document", {"url": "https://x.example"})

    async def listed(_inquiry: Inquiry, _web: Web) -> list[Document]:
        return []

    no_stream = adapter(source("b"), cast("Any", lambda *_: listed))
    results = await Run(adapter(source("a"), collect), no_stream).ask()
    assert outcomes(results["a"]) == outcomes(results["b"]) == [Outcome.CHANGED]


@pytest.mark.parametrize("slow", ["a", "b"])
async def test_who_answers_first_changes_nothing(slow: str) -> None:
    def one(name: str) -> Adapter:
        return gives(
            source(name), page(name, record(name=name)), wait=lambda: asyncio.sleep(0.05 if name == slow else 0)
        )

    run = Run(one("a"), one("b"))
    results = await run.ask()
    assert [r.first("name") for n in "ab" for _, r in results[n].records] == ["a", "b"]


def taught(inquiry: Inquiry, results: Sequence[Result]) -> Inquiry:
    """Learn a number from every source that has one, in the order handed over."""
    numbers = tuple(
        Identifier("kvk", r.first("kvk")) for result in results for _, r in result.records if r.first("kvk")
    )
    return replace(inquiry, identifiers=(*inquiry.identifiers, *numbers))


@pytest.mark.parametrize("slow", ["a", "b"])
async def test_what_is_asked_next_follows_from_what_was_said_and_not_from_who_was_first(slow: str) -> None:
    def teacher(name: str, number: str) -> Adapter:
        wait = 0.05 if name == slow else 0
        told = source(name, needs=(Needs.NAME,))
        return gives(told, page(name, record(kvk=number)), wait=lambda: asyncio.sleep(wait))

    asked: list[Inquiry] = []
    numbered = gives(source("c", needs=(Needs.NUMBER,)), asked=asked)
    run = Run(teacher("a", "1"), teacher("b", "2"), numbered)
    await run.ask(learn=taught)
    assert [[i.value for i in inquiry.identifiers] for inquiry in asked] == [["1", "2"]]
    assert [i.value for i in run.inquiry.identifiers] == ["1", "2"]


async def test_the_own_site_is_read_before_anybody_is_asked_by_name_or_number() -> None:
    asked: list[Inquiry] = []
    own = gives(site(), page("website", record(kvk="90012345")))
    trace = gives(source("rdap", Origin.THIRD_PARTY, needs=(Needs.SITE,)), page("rdap"))
    run = Run(own, trace, gives(source(), asked=asked))
    await run.ask(replace(INQUIRY, site="delta.example"), taught)
    assert [[i.value for i in inquiry.identifiers] for inquiry in asked] == [["90012345"]]


async def test_a_slow_trace_holds_up_no_register() -> None:
    done = asyncio.Event()
    own = gives(site(), page("website", record(kvk="90012345")))
    trace = gives(source("rdap", Origin.THIRD_PARTY, needs=(Needs.SITE,)), page("rdap"), wait=done.wait)

    async def collect(_inquiry: Inquiry, _web: Web) -> AsyncIterator[Document]:
        done.set()
        yield page("register", COMPANY)

    async with asyncio.timeout(20):
        results = await Run(own, trace, adapter(source(), collect)).ask(replace(INQUIRY, site="delta.example"), taught)
    assert outcomes(results["register"]) == [Outcome.FOUND]


async def test_a_site_that_refuses_leaves_the_registers_to_be_asked_by_name() -> None:
    results = await Run(gives(site(), Refused(Failure.ROBOTS)), gives(source(), page("register", COMPANY))).ask(
        replace(INQUIRY, site="delta.example")
    )
    assert outcomes(results["website"]) == [Outcome.REFUSED]
    assert outcomes(results["register"]) == [Outcome.FOUND]


@pytest.mark.parametrize(
    ("needs", "inquiry", "able"),
    [
        (Needs.SITE, Inquiry(on=INQUIRY.on, site="x.nl"), True),
        (Needs.SITE, INQUIRY, False),
        (Needs.NAME, INQUIRY, True),
        (Needs.NAME, Inquiry(on=INQUIRY.on, site="x.nl"), False),
        (Needs.VAT, replace(INQUIRY, identifiers=(Identifier("vat", "NL1"),)), True),
        (Needs.NUMBER, replace(INQUIRY, identifiers=(Identifier("vat", "NL1"),)), False),
        (Needs.NUMBER, replace(INQUIRY, identifiers=(Identifier("kvk", "1"),)), True),
        (Needs.VAT, replace(INQUIRY, identifiers=(Identifier("kvk", "1"),)), False),
    ],
)
def test_what_a_source_is_asked_with(needs: Needs, inquiry: Inquiry, *, able: bool) -> None:
    assert can_be_asked(source(needs=(needs,)), inquiry) is able


@pytest.mark.parametrize(
    ("country", "failure", "detail"),
    [("BE", Failure.OTHER_COUNTRY, "covers NL"), ("", Failure.NOTHING_TO_ASK_WITH, "country")],
)
async def test_another_country_is_not_held_and_an_unknown_one_is_not_asked(
    country: str, failure: Failure, detail: str
) -> None:
    result = (await Run(gives(source(countries=("NL",)))).ask(replace(INQUIRY, country=country)))["register"]
    (attempt,) = result.attempts
    assert (attempt.outcome, attempt.failure, attempt.detail) == (Outcome.NOT_COVERED, failure, detail)


async def test_nothing_to_ask_with_says_what_is_missing() -> None:
    result = (await Run(gives(source(needs=(Needs.NUMBER, Needs.VAT)))).ask())["register"]
    assert (result.attempts[0].failure, result.attempts[0].detail) == (Failure.NOTHING_TO_ASK_WITH, "number or vat")


async def test_a_key_that_nobody_gave(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(collecting, "find_key", lambda _: "")
    result = (await Run(gives(source(key="PRECALL_X_KEY"), page("register", COMPANY))).ask())["register"]
    (attempt,) = result.attempts
    assert (attempt.outcome, attempt.failure, attempt.detail) == (
        Outcome.NEEDS_KEY,
        Failure.MISSING_KEY,
        "PRECALL_X_KEY",
    )
    assert attempt.tells == ("incorporationDate",)


async def test_a_key_that_only_gives_more_need_not_be_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(collecting, "find_key", lambda _: "")
    run = Run(gives(source(key="PRECALL_X_KEY", key_optional=True), page("register", COMPANY)))
    assert outcomes((await run.ask())["register"]) == [Outcome.FOUND]


async def test_a_recording_needs_no_key_and_looks_for_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(collecting, "find_key")
    run = Run(gives(source(key="PRECALL_X_KEY"), page("register", COMPANY)), recorded=True)
    assert outcomes((await run.ask())["register"]) == [Outcome.FOUND]


async def test_a_source_that_never_answers_does_not_hold_the_brief() -> None:
    limits = Limits(prospect_seconds=0.5)
    hangs = gives(source("slow"), page("slow", COMPANY), wait=lambda: asyncio.Event().wait())
    results = await Run(hangs, gives(source("quick"), page("quick", COMPANY)), limits=limits).ask()
    assert (outcomes(results["slow"]), results["slow"].attempts[0].failure) == ([Outcome.UNAVAILABLE], Failure.TIMEOUT)


async def test_breaking_off_leaves_no_task_and_closes_every_source() -> None:
    started, closed = asyncio.Event(), asyncio.Event()

    async def collect(_inquiry: Inquiry, _web: Web) -> AsyncIterator[Document]:
        try:
            started.set()
            await asyncio.Event().wait()
            yield page("register")
        finally:
            closed.set()

    before = asyncio.all_tasks()
    task = asyncio.create_task(Run(adapter(source(), collect), gives(source("b"))).ask())
    await started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert closed.is_set()
    assert asyncio.all_tasks() == before


async def test_what_learning_raises_ends_the_run_and_leaves_no_task() -> None:
    def torn(_inquiry: Inquiry, results: Sequence[Result]) -> Inquiry:
        if results:
            raise ZeroDivisionError
        return INQUIRY

    before = asyncio.all_tasks()
    trace = gives(source("rdap", Origin.THIRD_PARTY), wait=lambda: asyncio.Event().wait())
    with pytest.raises(ZeroDivisionError):
        await Run(gives(source()), trace).ask(learn=torn)
    assert asyncio.all_tasks() == before


async def test_a_store_that_fails_ends_the_run() -> None:
    def keep(_result: Result) -> None:
        raise OSError("no room")

    async with Door.live(clock=CLOCK, inner=nobody) as door, Box() as box:
        with pytest.raises(OSError, match="no room"):
            await Collector([gives(source())], door, box, lambda _: None, keep).run(INQUIRY, as_asked)


async def test_progress_is_told_from_asking_to_outcome() -> None:
    run = Run(gives(source(), page("register", COMPANY)))
    await run.ask()
    assert run.told[0] == Progress("register", "Register")
    assert [(p.documents, p.attempt.outcome if p.attempt else None) for p in run.told] == [
        (0, None),
        (1, None),
        (1, Outcome.FOUND),
    ]


def echo(*, honest: bool = False, silent: bool = False) -> Adapter:
    """A search that answers with whatever it was asked for, unless it is honest."""

    async def collect(inquiry: Inquiry, _web: Web) -> AsyncIterator[Document]:
        if inquiry.name != INQUIRY.name:
            if silent:
                raise Unavailable(Failure.NOT_IN_RECORDING)
            if honest:
                yield page("echo", record(name="Something else"))
                return
        yield page("echo", record(name=inquiry.name))

    return adapter(source("echo"), collect)


async def test_what_a_search_finds_that_finds_anything_is_dropped_and_told() -> None:
    result = (await Run(echo()).ask())["echo"]
    assert [(a.outcome, a.failure) for a in result.attempts] == [(Outcome.CHANGED, "matches_anything")]
    assert result.records == ()
    assert len(result.documents) == 1


@pytest.mark.parametrize("how", [{"honest": True}, {"silent": True}])
async def test_a_search_that_finds_nobody_or_is_not_heard_keeps_what_it_found(how: dict[str, bool]) -> None:
    result = (await Run(echo(**how)).ask())["echo"]
    assert outcomes(result) == [Outcome.FOUND]
    assert len(result.records) == 1


async def test_who_is_asked_by_number_is_not_asked_about_nobody() -> None:
    numbered = replace(INQUIRY, identifiers=(Identifier("kvk", "57310842", "NL"),))
    assert outcomes((await Run(echo()).ask(numbered))["echo"]) == [Outcome.FOUND]


OFF = source("off", key="PRECALL_NO_SUCH_KEY", optional=True)


async def _asks_nobody(_inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    yield await web.get("https://nobody.example/")


@pytest.mark.parametrize(
    ("error", "recorded"),
    [
        (None, False),  # no key, so it is not asked
        (Unavailable(Failure.NOT_IN_RECORDING), True),  # it was off when the recording was made
        (NotCovered(Failure.NOTHING_TO_ASK_WITH), True),
    ],
)
async def test_a_source_that_nobody_switched_on_is_not_told_of(error: Exception | None, *, recorded: bool) -> None:
    run = Run(gives(OFF, error) if error else adapter(OFF, _asks_nobody), recorded=recorded)
    run.bare = True
    assert (await run.ask())["off"].attempts == ()
    assert run.told == []


@pytest.mark.parametrize(
    "error", [Unavailable(Failure.TIMEOUT), Refused(Failure.STATUS), Changed(Failure.CHANGED_SHAPE)]
)
async def test_one_that_is_switched_on_fails_as_every_other(error: Exception) -> None:
    result = (await Run(gives(OFF, error), recorded=True).ask())["off"]
    assert len(result.attempts) == 1


async def test_one_that_is_switched_on_and_knows_nothing_says_so() -> None:
    result = (await Run(gives(OFF, page("off")), recorded=True).ask())["off"]
    assert outcomes(result) == [Outcome.NOT_FOUND]
