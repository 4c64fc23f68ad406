"""How is a hostile page read without harm: in another process that may be killed?

`Sandbox.run` calls a function by its name in a worker process with a limit on time, processor and memory. The process
is started at the first call and kept, so that imports are paid once; one that overstays is killed and replaced. It is
started like any other program, not forked and not by `multiprocessing`, so the caller's main module does not matter.
"""

import asyncio
import json
import os
import pickle
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

from sources.errors import Failure, SourceError, Unavailable
from sources.limits import Limits
from sources.worker import LENGTH, pack

BOOT = (
    "import json, sys; path, memory, cpu, wall = json.loads(sys.argv[1]); sys.path[:] = path; "
    "from sources.worker import serve; serve(memory, cpu, wall)"
)
GOODBYE_SECONDS = 1.0  # a worker that is idle ends in milliseconds
KEPT_ENVIRONMENT = (  # what a Python needs to start; no key and no proxy goes over
    "PATH",
    "HOME",
    "LANG",
    "LC_ALL",
    "LC_CTYPE",
    "TZ",
    "TMPDIR",
    "TEMP",
    "TMP",
    "SYSTEMROOT",
    "USERPROFILE",
    "LOCALAPPDATA",
    "APPDATA",
    "LD_LIBRARY_PATH",
    "PYTHONHASHSEED",
    "VIRTUAL_ENV",
)


class Sandbox:
    """A worker process that can be killed; an asynchronous context manager. Calls are answered one after the other."""

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        self._turn = asyncio.Lock()
        self._process: Process | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._stop(at_once=False)

    async def run(self, function: str, *arguments: object) -> Any:  # noqa: ANN401 - what the named function gives
        """Call `module:function` with these arguments in the worker; a generator's values come back as a list.

        A `SourceError` comes back as it was raised. Raises `Unavailable` (`PARSER_KILLED`) when a limit was hit, and
        `Changed` for an error that the function did not foresee, with the error's name and nothing else.
        """
        async with self._turn:
            usable, gone = False, False
            try:
                async with asyncio.timeout(self._limits.parser_seconds):
                    error, result = await self._ask(pack((function, arguments)))
                usable = error is None or error.failure is not Failure.PARSER_KILLED
            except TimeoutError:
                limit = f"{self._limits.parser_seconds:g} s"
                raise Unavailable(Failure.PARSER_KILLED, f"{function} took longer than {limit}") from None
            except (EOFError, ConnectionError):
                gone = True
                raise Unavailable(Failure.PARSER_KILLED, f"{function} was stopped by its limits") from None
            finally:
                if not usable:
                    await self._stop(at_once=not gone)  # a call that was given up would answer the next one
        if error is not None:
            raise error
        return result

    async def _ask(self, message: bytes) -> tuple[SourceError | None, Any]:
        """Send one call and read its answer. Raises `EOFError` or `ConnectionError` when the worker is gone."""
        process = self._process
        if process is None or process.returncode is not None:
            process = self._process = await self._start()
        if process.stdin is None or process.stdout is None:
            raise EOFError
        process.stdin.write(message)
        await process.stdin.drain()
        size = LENGTH.unpack(await process.stdout.readexactly(LENGTH.size))[0]
        if size > self._limits.parser_answer_bytes:
            raise EOFError
        answer: tuple[SourceError | None, Any] = pickle.loads(await process.stdout.readexactly(size))  # noqa: S301 - ours
        return answer

    async def _start(self) -> Process:
        limits = self._limits
        setting = json.dumps([sys.path, limits.parser_bytes, limits.parser_cpu_seconds, limits.parser_seconds])
        environment = {name: os.environ[name] for name in KEPT_ENVIRONMENT if name in os.environ}
        return await asyncio.create_subprocess_exec(
            sys.executable, "-c", BOOT, setting, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, env=environment
        )

    async def _stop(self, *, at_once: bool) -> None:
        """End the worker and wait until it is gone; one that is idle ends by itself when nobody asks any more."""
        process, self._process = self._process, None
        if process is None:
            return
        if process.stdin is not None:
            process.stdin.close()
        if not at_once:
            with suppress(TimeoutError):
                await asyncio.wait_for(process.wait(), GOODBYE_SECONDS)
        if process.returncode is None:
            with suppress(ProcessLookupError):
                process.kill()
        await process.wait()
        if process.stdout is not None:
            await process.stdout.read()
