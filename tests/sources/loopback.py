"""A server of our own on this machine: it writes exactly the bytes that a test hands it."""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

Writing = Callable[[asyncio.StreamWriter], Awaitable[None]]
Page = bytes | Writing


def page(body: bytes = b"hello", status: str = "200 OK", **headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in ({"Content_Type": "text/html"} | headers).items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


@dataclass
class Server:
    port: int
    requests: list[bytes] = field(default_factory=list)

    @property
    def home(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def allow(self) -> tuple[tuple[str, int], ...]:
        return (("127.0.0.1", self.port),)

    def asked(self, path: str) -> int:
        return sum(r.startswith(f"GET {path} ".encode()) for r in self.requests)


@asynccontextmanager
async def serving(pages: Mapping[str, Page | list[Page]]) -> AsyncIterator[Server]:
    """Serve by path; of a list, one after the other, the last for ever. What is not there answers 404."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            request = await reader.readuntil(b"\r\n\r\n")
            length = re.search(rb"(?i)\r\ncontent-length: (\d+)", request)
            request += await reader.readexactly(int(length[1])) if length else b""
            server.requests.append(request)
            path = request.split(b" ")[1].decode()
            chosen = pages.get(path, page(b"nothing here", "404 Not Found"))
            if isinstance(chosen, list):
                chosen = chosen[min(server.asked(path), len(chosen)) - 1]
            if isinstance(chosen, bytes):
                writer.write(chosen)
                await writer.drain()
            else:
                await chosen(writer)
            writer.close()
            await writer.wait_closed()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # the client had enough
        finally:
            writer.transport.abort()

    tasks: set[asyncio.Task[None]] = set()

    def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(answer(reader, writer))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    listener = await asyncio.start_server(connected, "127.0.0.1", 0)
    server = Server(listener.sockets[0].getsockname()[1])
    try:
        yield server
    finally:
        listener.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.sleep(0)  # an aborted connection is closed in the loop's next turn
