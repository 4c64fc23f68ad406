"""How is what the sources gave written down without anybody having to wait for it?

Writing takes a tenth of a second and more each time, since every unit of work opens the database for itself: done between
two questions it would hold up all the others. So it happens in a thread beside the asking, and whatever came in meanwhile
is written together.
"""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from types import TracebackType
from typing import Self

from research.collect import Result

PAUSE = 0.5  # seconds in which results gather before they are written; so much is lost when the machine stops
MOST = 20  # documents written at once: others wait for the database two seconds and no longer
Write = Callable[[Sequence[Result]], None]


class Keeping:
    """Takes results one by one and has them written; an asynchronous context manager, after which all are.

    What writing raises is raised by the next result that comes, or at the end.
    """

    def __init__(self, write: Write, pause: float = PAUSE) -> None:
        self._write = write
        self._pause = pause
        self._closing = asyncio.Event()
        self._waiting: list[Result] = []
        self._writing: asyncio.Task[None] | None = None

    def __call__(self, result: Result) -> None:
        """Have one result written soon. Raises what writing an earlier one raised."""
        if self._writing is not None and self._writing.done():
            self._writing.result()
            self._writing = None
        self._waiting.append(result)
        if self._writing is None:
            self._writing = asyncio.create_task(self._work())

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.set()
        if self._writing is not None:
            await self._writing

    async def _work(self) -> None:
        while self._waiting:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._closing.wait(), self._pause)
            batch = together(self._waiting)
            del self._waiting[: len(batch)]
            await asyncio.to_thread(self._write, batch)


def together(results: Sequence[Result]) -> list[Result]:
    """The first of these that can be written at once: not too many, and no document of one is also another's."""
    batch: list[Result] = []
    digests: set[str] = set()
    for result in results:
        own = {document.sha256 for document in result.documents}
        if own & digests or (batch and len(own) + len(digests) > MOST):
            break
        digests |= own
        batch.append(result)
    return batch
