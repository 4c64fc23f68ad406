"""Robots, pace, second tries and redirects: asked of a transport that we write ourselves, with a clock that we move."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from sources.errors import Failure, Refused, SourceError, Unavailable
from sources.exchange import Answer, Call
from sources.fetch import Fetcher, Manner
from sources.limits import Limits
from sources.pace import Clock

START = datetime(2026, 11, 22, 10, tzinfo=UTC)
Replying = Callable[[Call], Answer]


class World:
    """A network that answers as written, and a clock that jumps when somebody sleeps."""

    def __init__(self, reply: Replying, limits: Limits | None = None, *, patient: bool = True) -> None:
        self.time = 0.0
        self.log: list[tuple[float, str]] = []
        self.reply = reply
        clock = Clock(lambda: START + timedelta(seconds=self.time), lambda: self.time, self.sleep, lambda: 0.5)
        self.fetcher = Fetcher(self.send, limits or Limits(), clock, patient=patient, ports=None)

    async def sleep(self, seconds: float) -> None:
        self.time += seconds
        await asyncio.sleep(0)

    async def send(self, call: Call) -> Answer:
        self.log.append((self.time, call.url))
        return self.reply(call)

    async def ask(self, url: str, *, gap: float = 0, api: bool = True, until: float = 1000) -> Answer:
        return await self.fetcher.fetch(Call(url), Manner(gap=gap, expect=(200,), api=api, until=until))

    async def fail(self, url: str, *, api: bool = True, until: float = 1000) -> SourceError:
        with pytest.raises(SourceError) as caught:
            await self.ask(url, api=api, until=until)
        return caught.value


def answer(status: int = 200, body: bytes = b"", **headers: str) -> Answer:
    return Answer(status, tuple((k.replace("_", "-"), v) for k, v in headers.items()), body)


def in_turn(*answers: Answer | SourceError) -> Replying:
    """One after the other, the last for ever."""
    left = list(answers)

    def reply(_: Call) -> Answer:
        now = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(now, SourceError):
            raise type(now)(now.failure, now.detail)
        return now

    return reply


def with_robots(robots: Answer | SourceError, rest: Answer) -> Replying:
    def reply(call: Call) -> Answer:
        if call.url.endswith("/robots.txt"):
            if isinstance(robots, SourceError):
                raise type(robots)(robots.failure, robots.detail)
            return robots
        return rest

    return reply


async def test_a_host_is_asked_once_a_second_and_by_one_at_a_time() -> None:
    world = World(in_turn(answer()))
    await asyncio.gather(*(world.ask(f"https://a.nl/{n}") for n in range(4)), world.ask("https://b.nl/"))
    a = [moment for moment, url in world.log if "a.nl" in url]
    assert all(later - earlier >= 1 for earlier, later in pairwise(a))
    assert len(a) == 4


async def test_a_source_may_want_to_be_slower() -> None:
    world = World(in_turn(answer()))
    await world.ask("https://a.nl/1", gap=3)
    await world.ask("https://a.nl/2", gap=3)
    assert [moment for moment, _ in world.log] == [0, 3]


async def test_robots_are_asked_once_per_host_and_obeyed() -> None:
    world = World(with_robots(answer(body=b"User-agent: *\nDisallow: /geheim"), answer()))
    await asyncio.gather(*(world.ask(f"https://a.nl/{n}", api=False) for n in range(3)))
    refused = await world.fail("https://a.nl/geheim/x", api=False)
    assert (type(refused), refused.failure) == (Refused, Failure.ROBOTS)
    assert "a.nl" in refused.detail
    assert [url for _, url in world.log].count("https://a.nl/robots.txt") == 1
    assert not any("geheim" in url for _, url in world.log)
    await world.ask("https://a.nl/geheim/x", api=True)


async def test_a_redirect_is_under_the_rules_of_where_it_leads() -> None:
    def reply(call: Call) -> Answer:
        if call.url == "https://b.nl/robots.txt":
            return answer(body=b"User-agent: precall\nDisallow: /")
        return answer(302, location="https://b.nl/x") if call.url == "https://a.nl/" else answer(404)

    world = World(reply)
    assert (await world.fail("https://a.nl/", api=False)).failure is Failure.ROBOTS
    assert not any(url == "https://b.nl/x" for _, url in world.log)


@pytest.mark.parametrize("status", [401, 403, 404, 410])
async def test_a_host_without_robots_is_open(status: int) -> None:
    assert (await World(with_robots(answer(status), answer())).ask("https://a.nl/", api=False)).status == 200


async def test_a_host_whose_robots_fail_is_closed() -> None:
    error = await World(with_robots(answer(503), answer())).fail("https://a.nl/", api=False)
    assert (type(error), error.failure) == (Refused, Failure.ROBOTS)
    assert "503" in error.detail
    world = World(with_robots(Unavailable(Failure.TIMEOUT, "a.nl"), answer()))
    for _ in range(2):
        assert (await world.fail("https://a.nl/", api=False)).failure is Failure.TIMEOUT
    assert [url for _, url in world.log] == ["https://a.nl/robots.txt"]


async def test_robots_that_redirect_without_end_say_nothing() -> None:
    world = World(with_robots(answer(302, location="/robots.txt"), answer()))
    assert (await world.ask("https://a.nl/", api=False)).status == 200


async def test_a_crawl_delay_is_kept_and_a_very_long_one_is_a_refusal() -> None:
    world = World(with_robots(answer(body=b"User-agent: *\nCrawl-delay: 7"), answer()))
    await world.ask("https://a.nl/1", api=False)
    await world.ask("https://a.nl/2", api=False)
    assert world.log[2][0] - world.log[1][0] == 7
    slow = World(with_robots(answer(body=b"User-agent: *\nCrawl-delay: 31"), answer()))
    error = await slow.fail("https://a.nl/1", api=False)
    assert (error.failure, "31 s" in error.detail) == (Failure.ROBOTS, True)


@pytest.mark.parametrize("first", [answer(503), answer(500), answer(408), Unavailable(Failure.NO_CONNECTION, "a.nl")])
async def test_what_may_pass_is_tried_again(first: Answer | SourceError) -> None:
    world = World(in_turn(first, first, answer()))
    assert (await world.ask("https://a.nl/")).status == 200
    assert len(world.log) == 3
    gaps = [later[0] - earlier[0] for earlier, later in pairwise(world.log)]
    assert gaps == [1, 2]


async def test_three_tries_and_no_more() -> None:
    world = World(in_turn(answer(503)))
    assert (await world.ask("https://a.nl/")).status == 503
    assert len(world.log) == 3
    assert (await World(in_turn(answer(429))).fail("https://a.nl/")).failure is Failure.TOO_MANY_REQUESTS


@pytest.mark.parametrize("final", [answer(404), answer(403), answer(501), Unavailable(Failure.TLS, "a.nl")])
async def test_what_does_not_pass_is_asked_once(final: Answer | SourceError) -> None:
    world = World(in_turn(final))
    if isinstance(final, SourceError):
        await world.fail("https://a.nl/")
    else:
        await world.ask("https://a.nl/")
    assert len(world.log) == 1


@pytest.mark.parametrize("value", ["30", "Sun, 22 Nov 2026 10:00:30 GMT"])
async def test_retry_after_is_obeyed(value: str) -> None:
    world = World(in_turn(answer(429, retry_after=value), answer()))
    await world.ask("https://a.nl/")
    assert world.log[1][0] - world.log[0][0] == 30


@pytest.mark.parametrize(("value", "until"), [("61", 1000.0), ("3600", 1000.0), ("30", 20.0)])
async def test_a_host_that_asks_for_longer_is_left_alone(value: str, until: float) -> None:
    world = World(in_turn(answer(503, retry_after=value)))
    for _ in range(2):
        error = await world.fail("https://a.nl/", until=until)
        assert (type(error), error.failure) == (Refused, Failure.TOO_MANY_REQUESTS)
        assert f"a.nl asks to be left alone for {value} s" in error.detail
    assert len(world.log) == 1


async def test_no_wait_goes_beyond_the_deadline() -> None:
    world = World(in_turn(answer(503)))
    assert (await world.ask("https://a.nl/", until=0.5)).status == 503
    assert len(world.log) == 1


async def test_a_host_that_fails_five_times_is_not_asked_again() -> None:
    world = World(in_turn(answer(500)))
    await world.ask("https://a.nl/1")
    await world.ask("https://a.nl/2", until=world.time + 4)
    error = await world.fail("https://a.nl/3")
    assert "not asked again" in error.detail
    assert len(world.log) == 5
    await world.ask("https://b.nl/")


async def test_an_answer_closes_the_count() -> None:
    failing = [answer(500)] * 2
    world = World(in_turn(*failing, answer(), *failing, answer(), *failing, answer()))
    for _ in range(3):
        assert (await world.ask("https://a.nl/")).status == 200


async def test_an_archive_is_neither_waited_for_nor_asked_twice() -> None:
    world = World(in_turn(answer(503)), patient=False)
    for _ in range(7):
        assert (await world.ask("https://a.nl/")).status == 503
    assert (world.time, len(world.log)) == (0, 7)


async def test_a_redirect_drops_keys_and_conditions_at_another_origin() -> None:
    seen: list[Call] = []

    def reply(call: Call) -> Answer:
        seen.append(call)
        hops = {
            "https://a.nl/1": "https://a.nl/2",
            "https://a.nl/2": "http://a.nl/3",
            "http://a.nl/3": "https://a.nl/4",
        }
        return answer(302, location=hops[call.url]) if call.url in hops else answer()

    world = World(reply)
    call = Call("https://a.nl/1", hidden=(("apikey", "x"),), conditions=(("If-None-Match", "1"),))
    await world.fetcher.fetch(call, Manner(gap=0, expect=(200,), api=True, until=1000))
    assert [bool(c.hidden) for c in seen] == [True, True, False, False]
    assert [bool(c.conditions) for c in seen] == [True, False, False, False]


async def test_a_redirect_that_is_expected_is_an_answer() -> None:
    world = World(in_turn(answer(302, location="/elsewhere")))
    result = await world.fetcher.fetch(Call("https://a.nl/"), Manner(gap=0, expect=(302,), api=True, until=1000))
    assert (result.status, result.url) == (302, "https://a.nl/")


async def test_a_redirect_without_a_target_is_an_answer() -> None:
    assert (await World(in_turn(answer(302))).ask("https://a.nl/")).status == 302
