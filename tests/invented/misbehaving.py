"""A prospect's site of our own on this machine, which misbehaves as real ones do; precall runs in its own loop beside it."""

import asyncio
import socket
import threading
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from sources.limits import Limits
from sources.web import Door
from tests.invented.farm import CLOCK
from tests.sources.loopback import Page, Server, page, serving

SITE = "prospect.example"
QUICK = Limits(
    connect_seconds=2, read_seconds=2, fetch_seconds=4, source_seconds=8, pace_seconds=0, retries=0, backoff_seconds=0
)
UNKNOWN = "unknown.example"


@contextmanager
def running(pages: Mapping[str, Page | list[Page]]) -> Iterator[Server]:
    """Serve in a thread, so that a command can be run as it is."""
    ready, done = threading.Event(), asyncio.Event()
    served: list[Server] = []
    loop = asyncio.new_event_loop()

    async def serve() -> None:
        async with serving(pages) as server:
            served.append(server)
            ready.set()
            await done.wait()

    thread = threading.Thread(target=lambda: loop.run_until_complete(serve()))
    thread.start()
    try:
        assert ready.wait(10)
        yield served[0]
    finally:
        loop.call_soon_threadsafe(done.set)
        thread.join(10)
        loop.close()


async def _resolve(host: str, _port: int) -> Sequence[str]:
    if host.endswith(UNKNOWN):
        raise socket.gaierror(socket.EAI_NONAME, "no such host")
    return ["127.0.0.1"]


def door_to(port: int) -> Door:
    """A live door behind which every name leads to this machine, where it may enter one port only."""
    return Door.live(limits=QUICK, clock=CLOCK, resolver=_resolve, allow=[("127.0.0.1", port)])


async def endless(writer: asyncio.StreamWriter) -> None:
    """A body that never ends."""
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
    while True:
        writer.write(b"<p>en nog meer" * 10_000)
        await writer.drain()


async def dripping(writer: asyncio.StreamWriter) -> None:
    """A byte now and then, so that no silence is long."""
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
    while True:
        writer.write(b"a")
        await writer.drain()
        await asyncio.sleep(0.3)


def bomb(megabytes: int) -> bytes:
    """A small answer that unpacks to a large one."""
    packer = zlib.compressobj(1, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    blank = b" " * 1_000_000
    packed = b"".join(packer.compress(blank) for _ in range(megabytes)) + packer.flush()
    return page(packed, Content_Encoding="gzip")
