"""When may this host be asked again, and is it still worth asking?

One request at a time to a host, a second apart or what the host's robots.txt asks for. A host that said "come back in
an hour" is parked, one that failed five times in a row is not asked again: both for this run.
"""

import asyncio
import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from sources.errors import Failure, Refused, Unavailable


def utc_now() -> datetime:
    """Tell the time of day, where no other clock is handed in."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Clock:
    """Time and chance, handed in: the moment, seconds that never go back, a wait, and a share between 0 and 1."""

    now: Callable[[], datetime] = utc_now
    seconds: Callable[[], float] = time.monotonic
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    chance: Callable[[], float] = random.random


@dataclass(slots=True)
class _Host:
    """What this run knows about one host: whose turn it is, when it may be asked again, and how it has failed."""

    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    free_at: float = 0.0
    parked: str = ""
    failures: int = 0


class Pace:
    """The pace of every host in one run; a host that failed `breaker` times in a row is not asked again."""

    def __init__(self, clock: Clock, breaker: int) -> None:
        self._clock = clock
        self._breaker = breaker
        self._hosts: dict[str, _Host] = {}

    def _host(self, host: str) -> _Host:
        return self._hosts.setdefault(host, _Host())

    @asynccontextmanager
    async def turn(self, host: str, seconds: float) -> AsyncIterator[None]:
        """Wait for our turn at this host, and keep `seconds` free after it.

        Raises `Refused` when the host is parked and `Unavailable` when it failed too often in this run.
        """
        state = self._host(host)
        async with state.turn:
            if state.parked:
                raise Refused(Failure.TOO_MANY_REQUESTS, state.parked)
            if state.failures >= self._breaker:
                raise Unavailable(Failure.NO_CONNECTION, f"{host} failed {state.failures} times, not asked again")
            wait = state.free_at - self._clock.seconds()
            if wait > 0:
                await self._clock.sleep(wait)
            try:
                yield
            finally:
                state.free_at = self._clock.seconds() + seconds

    def park(self, host: str, why: str) -> None:
        """Leave a host alone for the rest of this run."""
        self._host(host).parked = why

    def worked(self, host: str) -> None:
        """Note that a host answered."""
        self._host(host).failures = 0

    def failed(self, host: str) -> None:
        """Note that a host did not answer, or only with an error of its own."""
        self._host(host).failures += 1


def retry_after(value: str, now: datetime) -> float:
    """Read a Retry-After header (RFC 9110, 10.2.3: seconds or a date) as seconds from now; 0 for anything else."""
    value = value.strip()
    if value.isascii() and value.isdigit():
        return float(value[:9])  # nine digits are thirty years
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, OverflowError, IndexError, TypeError):
        return 0.0
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - now).total_seconds())
