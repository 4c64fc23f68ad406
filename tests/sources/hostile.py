"""What a parser may do to us: called by name in the sandbox's tests."""

import os
import socket
import sys
import time
from collections.abc import Iterator

from sources.errors import Changed, Failure


def values(count: int) -> Iterator[int]:
    yield from range(count)


def changed() -> None:
    raise Changed(Failure.CHANGED_SHAPE, "no field `naam`")


def wrong() -> None:
    raise KeyError("SECRET123")


def deep(depth: int) -> int:
    return deep(depth + 1)


def large(size: int) -> int:
    return len(bytearray(size))


def hang(seconds: float) -> None:
    time.sleep(seconds)


def spin() -> None:
    while True:
        pass


def leave() -> None:
    os._exit(7)


def chatter() -> str:
    sys.stdout.write("on stdout")
    sys.stdout.flush()
    os.write(1, b"on the descriptor")
    return "said"


def connect(port: int) -> None:
    with socket.socket() as s:
        s.connect(("127.0.0.1", port))


def environment() -> dict[str, str]:
    return dict(os.environ)


def pid() -> int:
    return os.getpid()
