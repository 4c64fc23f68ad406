"""How is one address fetched: by the host's rules, at its pace, tried again where decent, redirects followed?"""

import asyncio
from collections.abc import Collection, Container
from dataclasses import dataclass, replace
from http import HTTPStatus

from sources import robots
from sources.address import check, follow, host, origin
from sources.errors import Failure, Refused, SourceError, Unavailable
from sources.exchange import Answer, Call, Transport
from sources.limits import Limits
from sources.pace import Clock, Pace, retry_after

REDIRECTS = frozenset({301, 302, 303, 307, 308})
WORTH_A_RETRY = frozenset({408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524})  # the last five are Cloudflare's 5xx
HOST_FAILED = frozenset(
    {Failure.NO_CONNECTION, Failure.TIMEOUT, Failure.TLS, Failure.BROKEN_ANSWER, Failure.UNKNOWN_HOST}
)  # what tells something about the host, and would come again
NO_RULES = frozenset(
    {Failure.NOT_IN_RECORDING, Failure.TOO_MANY_REDIRECTS}
)  # a recording was made under the rules of its day; redirects without end are "unavailable" (RFC 9309, 2.3.1.2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How one source asks: seconds between requests, statuses that are answers, whether robots.txt counts.

    `until`: the moment (of the clock's seconds) after which no wait makes sense.
    """

    gap: float
    expect: Container[int]
    api: bool
    until: float


class Fetcher:
    """Fetches through one transport; where an archive answers (`patient` is false) nothing is waited for or retried."""

    def __init__(
        self, send: Transport, limits: Limits, clock: Clock, *, patient: bool, ports: Collection[int] | None
    ) -> None:
        self._send = send
        self._limits = limits
        self._clock = clock
        self._patient = patient
        self._ports = ports
        self._pace = Pace(clock, limits.breaker_failures)
        self._rules: dict[str, robots.Rules | SourceError] = {}
        self._asking: dict[str, asyncio.Lock] = {}

    def plain(self, url: str) -> str:
        """Check an address and give its one spelling. Raises `Unavailable`."""
        return check(url, ports=self._ports)

    async def fetch(self, call: Call, manner: Manner) -> Answer:
        """Fetch one checked address and follow its redirects; the answer's `url` is the last one.

        Keys go to the origin that they are for and to no other, and what is posted goes nowhere else. Raises `Refused`
        or `Unavailable`.
        """
        for _ in range(self._limits.redirects + 1):
            answer = await self._obey(call, manner)
            location = answer.header("location")
            if answer.status not in REDIRECTS or answer.status in manner.expect or not location or call.stays:
                return replace(answer, url=answer.url or call.url)
            target = self.plain(follow(call.url, location))
            if origin(target) != origin(call.url):
                call = replace(call, hidden=(), query=())
            call = replace(call, url=target, name="", conditions=())
        raise Unavailable(Failure.TOO_MANY_REDIRECTS, f"{host(call.url)}: more than {self._limits.redirects}")

    async def _obey(self, call: Call, manner: Manner) -> Answer:
        """Ask for one address if the host's robots.txt lets us."""
        gap = max(manner.gap, self._limits.pace_seconds)
        if not manner.api:
            rules = await self._robots(call.url, manner)
            if not rules.allows(call.url):
                raise Refused(Failure.ROBOTS, f"{host(call.url)}: {rules.refusal or 'its robots.txt asks to stay out'}")
            if rules.delay() > self._limits.crawl_delay_seconds:
                raise Refused(Failure.ROBOTS, f"{host(call.url)} wants {rules.delay():.0f} s between two pages")
            gap = max(gap, rules.delay())
        return await self._try(call, replace(manner, gap=gap))

    async def _robots(self, url: str, manner: Manner) -> robots.Rules:
        """Give the rules of an origin, asked for once in a run. Raises what kept us from asking."""
        home = origin(url)
        async with self._asking.setdefault(home, asyncio.Lock()):
            if home not in self._rules:
                self._rules[home] = await self._ask_robots(f"{home}/robots.txt", manner)
        rules = self._rules[home]
        if isinstance(rules, SourceError):
            raise type(rules)(rules.failure, rules.detail)
        return rules

    async def _ask_robots(self, url: str, manner: Manner) -> robots.Rules | SourceError:
        try:
            answer = await self.fetch(Call(url), replace(manner, api=True, expect=()))
        except Unavailable as error:
            return robots.OPEN if error.failure in NO_RULES else error
        except Refused as error:
            return error
        return robots.read_answer(answer.status, answer.body[: self._limits.robots_bytes])

    async def _try(self, call: Call, manner: Manner) -> Answer:
        """Ask, and ask again where the failure may pass: never beyond the limits, never sooner than the host wants."""
        if not self._patient:
            return await self._send(call)
        for attempt in range(self._limits.retries + 1):
            wait = self._limits.backoff_seconds * 2**attempt * (0.5 + self._clock.chance())
            last = attempt == self._limits.retries
            try:
                answer = await self._once(call, manner.gap)
            except Unavailable as error:
                if last or error.failure is not Failure.NO_CONNECTION or not self._time_for(wait, manner):
                    raise
            else:
                if answer.status not in WORTH_A_RETRY or answer.status in manner.expect:
                    return answer
                wait = max(wait, self._asked_wait(call, answer, manner))
                if last or not self._time_for(wait, manner):
                    return self._give_up(call, answer)
            await self._clock.sleep(wait)
        raise AssertionError  # the last turn of the loop returns or raises

    def _time_for(self, wait: float, manner: Manner) -> bool:
        return self._clock.seconds() + wait < manner.until

    async def _once(self, call: Call, gap: float) -> Answer:
        """One request at the host's pace, within the time that one exchange may take."""
        name = host(call.url)
        async with self._pace.turn(name, gap):
            try:
                async with asyncio.timeout(self._limits.fetch_seconds):
                    answer = await self._send(call)
            except TimeoutError:
                self._pace.failed(name)
                raise Unavailable(Failure.TIMEOUT, f"{name}: no answer in {self._limits.fetch_seconds:g} s") from None
            except Unavailable as error:
                if error.failure in HOST_FAILED:
                    self._pace.failed(name)
                raise
        if answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            self._pace.failed(name)
        else:
            self._pace.worked(name)
        return answer

    def _asked_wait(self, call: Call, answer: Answer, manner: Manner) -> float:
        """The wait that the host asks for; one that is too long for us parks the host and raises `Refused`."""
        asked = retry_after(answer.header("retry-after"), self._clock.now())
        if asked > self._limits.retry_after_seconds or (asked and not self._time_for(asked, manner)):
            why = f"{host(call.url)} asks to be left alone for {asked:.0f} s"
            self._pace.park(host(call.url), why)
            raise Refused(Failure.TOO_MANY_REQUESTS, why)
        return asked

    def _give_up(self, call: Call, answer: Answer) -> Answer:
        if answer.status == HTTPStatus.TOO_MANY_REQUESTS:
            raise Refused(Failure.TOO_MANY_REQUESTS, f"{host(call.url)} is asked too often")
        return answer
