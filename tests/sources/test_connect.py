"""Whom do we connect to: every address of a name is looked at, and none that is internal is ever reached."""

import asyncio
import socket
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NoReturn

import httpcore
import pytest

from sources.address import check, is_public
from sources.connect import CheckedBackend, Resolver, resolve
from sources.errors import Failure, Unavailable
from sources.exchange import Answer, Call
from sources.limits import Limits
from sources.web import _Network

SHARED = Path(__file__).resolve().parents[2] / ".." / "shared"


class Recording(httpcore.AsyncMockBackend):
    """Writes down whom it is asked to connect to, and answers each with the same bytes."""

    def __init__(
        self, answers: Sequence[bytes] = (b"HTTP/1.1 204 No Content\r\n\r\n",), fails: Iterable[str] = ()
    ) -> None:
        super().__init__(list(answers))
        self.connected: list[tuple[str, int]] = []
        self.fails = set(fails)

    async def connect_tcp(self, host: str, port: int, *args: object, **kwargs: object) -> httpcore.AsyncNetworkStream:
        self.connected.append((host, port))
        if host in self.fails:
            raise httpcore.ConnectError
        return await super().connect_tcp(host, port, *args, **kwargs)  # type: ignore[arg-type]


def answering(*addresses: str) -> Resolver:
    async def resolver(_: str, __: int) -> Sequence[str]:
        return addresses

    return resolver


async def ask(url: str, backend: CheckedBackend) -> Answer:
    network = _Network(Limits(connect_seconds=0.2), backend, "precall/test")
    try:
        return await network.send(Call(check(url)))
    finally:
        await network.aclose()


async def test_a_public_name_is_reached_at_the_address_that_was_checked() -> None:
    inner = Recording()
    answer = await ask("http://voorbeeld.nl/", CheckedBackend(answering("93.184.216.34"), inner=inner))
    assert answer.status == 204
    assert inner.connected == [("93.184.216.34", 80)]


@pytest.mark.parametrize(
    "addresses",
    [("127.0.0.1",), ("93.184.216.34", "10.0.0.1"), ("::1", "93.184.216.34"), ("64:ff9b::7f00:1",), ("fe80::1%eth0",)],
)
async def test_a_name_with_one_internal_address_is_refused_whole(addresses: tuple[str, ...]) -> None:
    inner = Recording()
    with pytest.raises(Unavailable) as refused:
        await ask("http://voorbeeld.nl/", CheckedBackend(answering(*addresses), inner=inner))
    assert refused.value.failure is Failure.FORBIDDEN_ADDRESS
    assert inner.connected == []


async def test_a_name_is_resolved_once_so_it_cannot_change_its_answer() -> None:
    answers = iter([["93.184.216.34"], ["127.0.0.1"]])

    async def rebinding(_: str, __: int) -> Sequence[str]:
        return next(answers)

    inner = Recording()
    await ask("http://voorbeeld.nl/", CheckedBackend(rebinding, inner=inner))
    assert inner.connected == [("93.184.216.34", 80)]


async def test_the_next_address_is_tried_when_one_does_not_answer() -> None:
    inner = Recording(fails=["93.184.216.34"])
    await ask("http://voorbeeld.nl/", CheckedBackend(answering("93.184.216.34", "93.184.216.35"), inner=inner))
    assert [a for a, _ in inner.connected] == ["93.184.216.34", "93.184.216.35"]


@pytest.mark.parametrize("addresses", [(), ("93.184.216.34",)])
async def test_no_address_and_no_answer_are_different(addresses: tuple[str, ...]) -> None:
    with pytest.raises(Unavailable) as failed:
        await ask("http://voorbeeld.nl/", CheckedBackend(answering(*addresses), inner=Recording(fails=addresses)))
    assert failed.value.failure is (Failure.NO_CONNECTION if addresses else Failure.UNKNOWN_HOST)


async def test_a_name_that_nobody_knows_is_named_so() -> None:
    async def unknown(_: str, __: int) -> Sequence[str]:
        raise OSError

    with pytest.raises(Unavailable) as failed:
        await ask("http://voorbeeld.nl/", CheckedBackend(unknown, inner=Recording()))
    assert failed.value.failure is Failure.UNKNOWN_HOST


async def test_a_resolver_that_hangs_is_not_waited_for() -> None:
    async def hanging(_: str, __: int) -> Sequence[str]:
        await asyncio.sleep(60)
        return ()

    with pytest.raises(Unavailable) as failed:
        await ask("http://voorbeeld.nl/", CheckedBackend(hanging, inner=Recording()))
    assert failed.value.failure is Failure.TIMEOUT


async def test_the_system_resolver_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "127.0.0.1" in await resolve("localhost", 80)
    for error in (socket.gaierror(socket.EAI_NONAME, "unknown"), UnicodeError("label too long")):

        def failing(*_: object, error: Exception = error, **__: object) -> NoReturn:
            raise error

        monkeypatch.setattr(socket, "getaddrinfo", failing)
        with pytest.raises(socket.gaierror):
            await resolve("voorbeeld.nl", 80)


async def test_an_allowed_address_is_allowed_with_its_port_only() -> None:
    inner = Recording()
    backend = CheckedBackend(answering("127.0.0.1"), allow=[("127.0.0.1", 8080)], inner=inner)
    await ask("http://voorbeeld.nl:8080/", backend)
    with pytest.raises(Unavailable):
        await ask("http://voorbeeld.nl/", backend)
    assert inner.connected == [("127.0.0.1", 8080)]


async def test_no_local_socket_is_opened() -> None:
    with pytest.raises(Unavailable):
        await CheckedBackend().connect_unix_socket("/run/docker.sock")


async def test_no_hostile_url_reaches_an_internal_address() -> None:
    table = SHARED / "hostile" / "ssrf" / "patt-ssrf-urls.txt"
    if not table.exists():
        pytest.skip("the hostile tables are not beside the project")
    inner = Recording()
    internal = CheckedBackend(answering("127.0.0.1", "169.254.169.254"), inner=inner)
    refused = 0
    for url in table.read_text().splitlines():
        try:
            await ask(url, internal)
        except Unavailable:
            refused += 1
    assert refused > 100
    assert all(is_public(address) for address, _ in inner.connected)
