"""What runs on the other side of the sandbox: how is one call answered, again and again, until nobody asks?

Started by `sources.sandbox` and by nothing else. A call comes in as a pickle with its length before it, an answer goes
out the same way. The process holds no key, opens no connection and starts no program.
"""

import os
import pickle
import signal
import struct
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib import import_module
from types import TracebackType
from typing import IO, Any, Self

from sources.errors import Changed, Failure, SourceError, Unavailable

if sys.platform != "win32":
    import resource

LENGTH = struct.Struct(">Q")  # eight bytes, so that no document is too long to announce
GRACE = 2  # seconds after the parent's own limit; then nobody waits for this process any more
FORBIDDEN = (
    "socket.connect",
    "socket.getaddrinfo",
    "subprocess.Popen",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.fork",
)


class _Outcome:
    """Whatever a parser raises becomes an answer: this is the border at which an unforeseen error gets its name."""

    def __init__(self) -> None:
        self.function = "the call"
        self.error: SourceError | None = None
        self.fatal = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        if isinstance(error, SourceError):
            self.error = error
        elif isinstance(error, MemoryError | RecursionError):
            self.fatal = isinstance(error, MemoryError)  # what is left of this process is not to be trusted
            self.error = Unavailable(Failure.PARSER_KILLED, f"{type(error).__name__} in {self.function}")
        elif isinstance(error, Exception):
            self.error = Changed(Failure.CHANGED_SHAPE, f"{type(error).__name__} in {self.function}")
        return isinstance(error, Exception)


def _refuse(event: str, _: tuple[Any, ...]) -> None:
    """Refuse what a parser has no need of."""
    if event in FORBIDDEN:
        raise PermissionError(event)


def _limit_memory(size: int) -> None:
    """Bound the address space, where the system knows how."""
    if sys.platform != "win32":
        with suppress(ValueError, OSError):  # macOS has the name and not the thing
            resource.setrlimit(resource.RLIMIT_AS, (size, size))


def _limit_time(cpu: int, wall: float) -> None:
    """Bound the time of the call that begins now; these limits hold also when the parent is gone."""
    if sys.platform != "win32":
        used = resource.getrusage(resource.RUSAGE_SELF)
        soft = int(used.ru_utime + used.ru_stime) + cpu + 1
        with suppress(ValueError, OSError):  # a stricter limit of the user's own stands
            resource.setrlimit(resource.RLIMIT_CPU, (soft, resource.getrlimit(resource.RLIMIT_CPU)[1]))
        signal.alarm(int(wall) + GRACE)


def _call(function: str, arguments: tuple[object, ...]) -> object:
    """Import and call a function named `module:function`; a generator's values come back as a list."""
    module, _, name = function.partition(":")
    called: Callable[..., object] = getattr(import_module(module), name)
    result = called(*arguments)
    return list(result) if isinstance(result, Iterator) else result


def _read(stream: IO[bytes]) -> bytes:
    """Read one message. Raises `EOFError` when the other side is gone."""
    head = stream.read(LENGTH.size)
    if len(head) < LENGTH.size:
        raise EOFError
    return stream.read(LENGTH.unpack(head)[0])


def pack(value: object) -> bytes:
    """Make a message of a value."""
    body = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    return LENGTH.pack(len(body)) + body


def _answer(message: bytes, cpu: int, wall: float) -> tuple[bytes, bool]:
    """Answer one call; the flag says that this process must end."""
    outcome = _Outcome()
    with outcome:
        outcome.function, arguments = pickle.loads(message)  # noqa: S301 - from our own parent
        _limit_time(cpu, wall)
        return pack((None, _call(outcome.function, arguments))), False
    return pack((outcome.error, None)), outcome.fatal


def serve(memory: int, cpu: int, wall: float) -> None:
    """Answer calls until the parent goes away."""
    calls = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1):
        os.dup2(nowhere, stream)  # a parser that prints does not write into our answers
    _limit_memory(memory)
    sys.addaudithook(_refuse)
    fatal = False
    while not fatal:
        try:
            message = _read(calls)
        except EOFError:
            return
        answer, fatal = _answer(message, cpu, wall)
        if sys.platform != "win32":
            signal.alarm(0)
        answers.write(answer)
        answers.flush()
