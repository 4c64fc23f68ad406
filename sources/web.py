"""Who answers: the network, a recording, or nobody? The one door, and the only module that imports httpx.

httpx gives the connection and nothing else: its transport is used without its client, which would add cookies,
redirects, proxies of the environment and log lines with whole addresses.
"""

import os
import ssl
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import TracebackType
from typing import Self

import httpx

from sources.address import PORTS, host, with_params
from sources.archive import Archive
from sources.blank import blank
from sources.connect import CheckedBackend, Resolver, checked_pool, resolve
from sources.errors import Failure, Unavailable
from sources.exchange import Answer, Call, Transport, media_type, unpack, veil
from sources.fetch import Fetcher
from sources.freshness import Cache
from sources.limits import Limits
from sources.model import Source
from sources.pace import Clock
from sources.recording import Recorder
from sources.visit import Visit

CONTACT = "https://pypi.org/project/precall/"  # where a site's owner finds us when the seller names no address
CA_BUNDLE = "PRECALL_CA_BUNDLE"  # the environment variable: a file with roots of services that few systems trust
LIVE = Clock()
LIMITS = Limits()

FAILURES: Mapping[type[Exception], Failure] = {
    httpx.ConnectTimeout: Failure.TIMEOUT,
    httpx.ReadTimeout: Failure.TIMEOUT,
    httpx.WriteTimeout: Failure.TIMEOUT,
    httpx.PoolTimeout: Failure.TIMEOUT,
    httpx.TimeoutException: Failure.TIMEOUT,
    httpx.ConnectError: Failure.NO_CONNECTION,
    httpx.ReadError: Failure.NO_CONNECTION,
    httpx.WriteError: Failure.NO_CONNECTION,
    httpx.CloseError: Failure.NO_CONNECTION,
    httpx.NetworkError: Failure.NO_CONNECTION,
    httpx.ProxyError: Failure.NO_CONNECTION,
    httpx.TransportError: Failure.NO_CONNECTION,
    httpx.RequestError: Failure.NO_CONNECTION,
    httpx.UnsupportedProtocol: Failure.BAD_ADDRESS,
    httpx.InvalidURL: Failure.BAD_ADDRESS,
    httpx.RemoteProtocolError: Failure.BROKEN_ANSWER,
    httpx.LocalProtocolError: Failure.BROKEN_ANSWER,
    httpx.ProtocolError: Failure.BROKEN_ANSWER,
    httpx.DecodingError: Failure.BROKEN_ANSWER,
    httpx.HTTPStatusError: Failure.STATUS,
    httpx.TooManyRedirects: Failure.TOO_MANY_REDIRECTS,
    httpx.CookieConflict: Failure.BROKEN_ANSWER,
    httpx.StreamConsumed: Failure.BROKEN_ANSWER,
    httpx.StreamClosed: Failure.BROKEN_ANSWER,
    httpx.ResponseNotRead: Failure.BROKEN_ANSWER,
    httpx.RequestNotRead: Failure.BROKEN_ANSWER,
    httpx.StreamError: Failure.BROKEN_ANSWER,
    httpx.HTTPError: Failure.BROKEN_ANSWER,
    ssl.SSLError: Failure.TLS,
    OSError: Failure.NO_CONNECTION,
    ValueError: Failure.BROKEN_ANSWER,  # a header or a status line that no decoder takes
}


def failure_of(error: BaseException) -> Failure:
    """Name the failure behind an error; trouble with TLS hides in the chain of causes."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLError):
            return Failure.TLS
        cause = cause.__cause__ or cause.__context__
    return next(FAILURES[kind] for kind in type(error).__mro__ if kind in FAILURES)


@cache
def trusted(bundle: str) -> ssl.SSLContext:
    """Whom we trust: the bundled authorities, the system's, and those in the seller's own file. Read once: it is slow.

    Raises `OSError` when that file holds no certificate.
    """
    context = httpx.create_ssl_context(trust_env=False)
    context.load_default_certs()
    if bundle:
        try:
            context.load_verify_locations(bundle)
        except OSError:  # also what ssl raises for a file that holds something else
            raise OSError(f"{CA_BUNDLE}: {bundle} holds no certificate that can be read") from None
    return context


class _CheckedTransport(httpx.AsyncHTTPTransport):
    """httpx's transport over a pool whose every connection is checked; httpx has no public way to hand one in."""

    def __init__(self, backend: CheckedBackend) -> None:
        context = trusted(os.environ.get(CA_BUNDLE, ""))
        super().__init__(verify=context, trust_env=False)
        self._pool = checked_pool(context, backend)


class _Network:
    """The transport that really asks. `agent` is the User-Agent with name, version and contact address."""

    def __init__(self, limits: Limits, backend: CheckedBackend, agent: str) -> None:
        self._limits = limits
        self._agent = agent
        self._transport = _CheckedTransport(backend)

    async def send(self, call: Call) -> Answer:
        """Ask, read within the budget and unpack. Raises `Unavailable`."""
        own = (("User-Agent", self._agent), ("Accept-Encoding", "gzip"))
        read, connect = self._limits.read_seconds, self._limits.connect_seconds
        timeout = httpx.Timeout(read, connect=connect).as_dict()
        try:
            request = httpx.Request(
                "POST" if call.body else "GET",
                with_params(call.url, dict(call.query)),
                headers=[*own, *call.headers, *call.conditions, *call.hidden],
                content=call.body or None,
                extensions={"timeout": timeout},
            )
            response = await self._transport.handle_async_request(request)
            try:
                return await self._read(response)
            finally:
                await response.aclose()
        except tuple(FAILURES) as error:
            raise Unavailable(failure_of(error), host(call.url)) from None  # the error's own words may hold the address

    async def _read(self, response: httpx.Response) -> Answer:
        budget = self._limits.body(media_type(response.headers.get("content-type", "")))
        body = bytearray()
        async for piece in response.aiter_raw():
            body += piece
            if len(body) > budget:
                raise Unavailable(Failure.TOO_LARGE, f"more than {budget} bytes")
        headers = tuple((name.lower(), value) for name, value in response.headers.multi_items())
        return unpack(Answer(response.status_code, headers, bytes(body)), budget, self._limits.encodings)

    async def aclose(self) -> None:
        """Close every connection."""
        await self._transport.aclose()


async def _nobody(_: Call) -> Answer:
    raise Unavailable(Failure.OFFLINE, "no network in this run")


def user_agent(contact: str) -> str:
    """Name precall, its version and whom to ask, so that a site's owner can reach somebody."""
    try:
        number = version("precall")
    except PackageNotFoundError:  # run from a checkout that is not installed
        number = "0"
    plain = "".join(c for c in contact or CONTACT if " " <= c <= "~" and c not in "()")
    return f"precall/{number} ({plain})"


class Door:
    """The one door to the network, for one prospect and one run. The prospect's time begins with the first question.

    Made by `live`, `record`, `replay` or `offline`, and used as an asynchronous context manager.
    `answers_from_recording`: no key is needed and no pace is kept. `damage`: a sentence when the recording breaks off.
    """

    def __init__(  # noqa: PLR0913 - the constructors below are what is called
        self,
        send: Transport,
        *,
        limits: Limits,
        clock: Clock,
        ports: Collection[int] | None = PORTS,
        network: _Network | None = None,
        archive: Archive | None = None,
        recorder: Recorder | None = None,
        cache: Cache | None = None,
    ) -> None:
        self.limits = limits
        self.answers_from_recording = archive is not None
        self.damage = archive.damage if archive is not None else ""
        self._answer = send
        self._clock = clock
        self._network = network
        self._archive = archive
        self._recorder = recorder
        self._cache = cache
        self._any_age = False
        self._until: float | None = None
        self._fetcher = Fetcher(self._send, limits, clock, patient=network is not None, ports=ports)

    @classmethod
    def live(  # noqa: PLR0913 - each has a default
        cls,
        *,
        contact: str = "",
        limits: Limits = LIMITS,
        clock: Clock = LIVE,
        cache: Cache | None = None,
        inner: Transport | None = None,
        resolver: Resolver = resolve,
        allow: Collection[tuple[str, int]] = (),
    ) -> Self:
        """Ask the network. `inner` answers in its place (an invented site), without any pace.

        `allow`: addresses with port that are contacted although they are not public, for a test's own server.
        """
        network = None if inner else _Network(limits, CheckedBackend(resolver, allow), user_agent(contact))
        ports = PORTS | {port for _, port in allow}
        send = inner or (network.send if network else _nobody)
        return cls(send, limits=limits, clock=clock, ports=ports, network=network, cache=cache)

    @classmethod
    def record(  # noqa: PLR0913 - each has a default
        cls,
        path: str | Path,
        *,
        contact: str = "",
        limits: Limits = LIMITS,
        clock: Clock = LIVE,
        inner: Transport | None = None,
        resolver: Resolver = resolve,
        allow: Collection[tuple[str, int]] = (),
    ) -> Self:
        """Ask the network and write every answer to a WARC (gzip when the name ends in `.gz`).

        Nothing is taken from earlier runs, so that the recording is whole. Raises `RecordingError`.
        """
        recorder = Recorder(Path(path), user_agent(""))
        door = cls.live(contact=contact, limits=limits, clock=clock, inner=inner, resolver=resolver, allow=allow)
        door._recorder = recorder  # noqa: SLF001 - our own
        return door

    @classmethod
    def replay(cls, path: str | Path, *, limits: Limits = LIMITS) -> Self:
        """Answer from a WARC of any tool and touch no network. Its newest answer is "now". Raises `RecordingError`."""
        archive = Archive(Path(path), limits)
        newest = datetime.fromisoformat(archive.newest)
        return cls(archive.send, limits=limits, clock=replace(LIVE, now=lambda: newest), ports=None, archive=archive)

    @classmethod
    def offline(cls, *, limits: Limits = LIMITS, clock: Clock = LIVE, cache: Cache | None = None) -> Self:
        """Answer from the cache, however old, and touch no network. All else raises `Unavailable` (`OFFLINE`)."""
        door = cls(_nobody, limits=limits, clock=clock, cache=cache)
        door._any_age = True
        return door

    def now(self) -> datetime:
        """The moment, as the clock that was handed in tells it; in a replay that of the newest answer."""
        return self._clock.now()

    def web(self, source: Source, key: str = "") -> Visit:
        """Give one source its own view of the web, with its own key and its own time."""
        return Visit(
            source,
            key,
            fetcher=self._fetcher,
            clock=self._clock,
            deadline=self._deadline,
            cache=self._cache,
            any_age=self._any_age,
            is_replay=self.answers_from_recording,
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._network is not None:
            await self._network.aclose()
        for file in (self._recorder, self._archive):
            if file is not None:
                file.close()

    def _deadline(self) -> float:
        """When the time of a source that begins now is used up."""
        now = self._clock.seconds()
        if self._until is None:
            self._until = now + self.limits.prospect_seconds
        return min(self._until, now + self.limits.source_seconds)

    async def _send(self, call: Call) -> Answer:
        """Let the transport answer; what goes on from here, to the disk too, has a moment and no key in it."""
        answer = blank(veil(await self._answer(call), call.secrets), call.drop)
        moment = answer.fetched_at or self._clock.now().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        answer = replace(answer, fetched_at=moment)
        if self._recorder is not None:
            self._recorder.write(call.kept_as, answer, moment)
        return answer
