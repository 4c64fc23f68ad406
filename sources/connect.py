"""To which IP address do we connect, and is it a public one?

A network backend under httpcore: it resolves a name, looks at *every* address of it, refuses the whole name when one of
them is not public, and connects to an address that it looked at. Nothing resolves a second time, so a name cannot
change its answer between check and connection; every hop of a redirect comes through here again.
"""

import asyncio
import socket
import ssl
import threading
from collections.abc import Awaitable, Callable, Collection, Iterable, Sequence
from ipaddress import ip_address

import httpcore

from sources.address import is_public
from sources.errors import Failure, Unavailable

Resolver = Callable[[str, int], Awaitable[Sequence[str]]]
"""Give every IP address of a name. Raises `OSError` when there is none."""

MAX_TRIED = 4  # addresses of one name that we try: a host that fails at four is down


async def resolve(host: str, port: int) -> Sequence[str]:
    """Ask the system's resolver, in a thread of its own that nobody has to wait for when the resolver hangs."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[Sequence[str]] = loop.create_future()

    def settle(addresses: Sequence[str], error: OSError | None) -> None:
        if answer.done():
            return
        if error is None:
            answer.set_result(addresses)
        else:
            answer.set_exception(error)

    def ask() -> None:
        addresses: list[str] = []
        error: OSError | None = None
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            addresses = list(dict.fromkeys(str(item[4][0]) for item in found))
        except ValueError:  # a name that the resolver's own encoding refuses
            error = socket.gaierror(socket.EAI_NONAME, "not a host name")
        except OSError as caught:
            error = caught
        if not loop.is_closed():
            loop.call_soon_threadsafe(settle, addresses, error)

    threading.Thread(target=ask, name="precall-resolver", daemon=True).start()
    return await answer


class CheckedBackend(httpcore.AsyncNetworkBackend):
    """Connects to public addresses only, and to those in `allow` (address and port: for a test's own server)."""

    def __init__(
        self,
        resolver: Resolver = resolve,
        allow: Collection[tuple[str, int]] = (),
        inner: httpcore.AsyncNetworkBackend | None = None,
    ) -> None:
        self._resolver = resolver
        self._allow = allow
        self._inner = httpcore.AnyIOBackend() if inner is None else inner

    async def _addresses(self, host: str, port: int) -> Sequence[str]:
        """The checked addresses of a host. Raises `Unavailable` when it has none or one that we must not contact."""
        host = host.strip("[]")
        try:
            addresses: Sequence[str] = [str(ip_address(host))]
        except ValueError:
            try:
                addresses = await self._resolver(host, port)
            except OSError:
                raise Unavailable(Failure.UNKNOWN_HOST, host) from None
        if not addresses:
            raise Unavailable(Failure.UNKNOWN_HOST, host)
        if not all(is_public(address) or (address, port) in self._allow for address in addresses):
            raise Unavailable(Failure.FORBIDDEN_ADDRESS, f"{host} is not an address on the public internet")
        return addresses[:MAX_TRIED]

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - the signature is httpcore's
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to the first address that answers; `timeout` covers the look-up and all tries together."""
        try:
            async with asyncio.timeout(timeout):
                addresses = await self._addresses(host, port)
                for address in addresses[:-1]:
                    try:
                        return await self._inner.connect_tcp(
                            address, port, (timeout or 0) / 2 or None, local_address, socket_options
                        )
                    except (httpcore.ConnectError, httpcore.ConnectTimeout):
                        continue  # the next address, as browsers do
                return await self._inner.connect_tcp(addresses[-1], port, timeout, local_address, socket_options)
        except TimeoutError:
            raise httpcore.ConnectTimeout from None

    async def connect_unix_socket(
        self,
        path: str,  # noqa: ARG002 - idem
        timeout: float | None = None,  # noqa: ASYNC109, ARG002 - the signature is httpcore's
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,  # noqa: ARG002 - idem
    ) -> httpcore.AsyncNetworkStream:
        """No source lives behind a local socket."""
        raise Unavailable(Failure.FORBIDDEN_ADDRESS, "a local socket")

    async def sleep(self, seconds: float) -> None:
        """Wait, as httpcore does between tries."""
        await asyncio.sleep(seconds)


def checked_pool(context: ssl.SSLContext, backend: CheckedBackend) -> httpcore.AsyncConnectionPool:
    """A pool of connections that all go through the checked backend; no proxy, no HTTP/2, no tries of its own."""
    return httpcore.AsyncConnectionPool(
        ssl_context=context,
        max_connections=20,  # more than there are sources, so that no source waits for another
        max_keepalive_connections=10,
        keepalive_expiry=30.0,  # longer than any pace: the next page of a site comes over the same connection
        retries=0,
        network_backend=backend,
    )
