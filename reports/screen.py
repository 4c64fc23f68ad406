"""How does the user see on the terminal what is being done? Everything here goes to stderr."""

import os
import sys
import time
import unicodedata
from collections.abc import Callable
from typing import TextIO

from reports.words import Catalogue
from research.model import COULD_NOT_LOOK, Outcome
from research.progress import Progress

MARKS = {Outcome.FOUND: "✓", Outcome.NOT_FOUND: "○", Outcome.NOT_COVERED: "–"}
FAILED = "✗"
ASKING = "◐"
# Control characters and marks that turn the direction of writing could rewrite the screen of whoever reads a name.
_FORBIDDEN = {"Cc", "Cf", "Cs", "Co"}


def clean(text: str) -> str:
    """The text on one line, without any character that could steer a terminal."""
    flat = " ".join(text.split())
    return "".join(c for c in flat if unicodedata.category(c) not in _FORBIDDEN)


def complain(text: str) -> None:
    """One line on stderr about what went wrong."""
    sys.stderr.write(f"precall: {clean(text)}\n")


class Screen:
    """A line per source; on a terminal the lines of running sources are redrawn, in a pipe each is written once."""

    def __init__(
        self, words: Catalogue, stream: TextIO | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._words = words
        self._stream = stream or sys.stderr
        self._clock = clock
        self._live = self._stream.isatty() and os.environ.get("TERM") != "dumb"
        self._started: dict[str, float] = {}
        self._running: dict[str, Progress] = {}
        self._drawn = 0

    def tell(self, step: Progress) -> None:
        """Show one step of the work."""
        self._started.setdefault(step.source, self._clock())
        self._wipe()
        if step.attempt is None:
            self._running[step.source] = step
        else:
            self._running.pop(step.source, None)
            self._stream.write(self._line(step) + "\n")
        self._draw()

    def say(self, text: str) -> None:
        """Write one line."""
        self._wipe()
        self._stream.write(clean(text) + "\n")
        self._draw()

    def _wipe(self) -> None:
        if self._drawn:
            self._stream.write(f"\x1b[{self._drawn}F\x1b[J")
            self._drawn = 0

    def _draw(self) -> None:
        if self._live:
            for step in self._running.values():
                self._stream.write(self._line(step) + "\n")
            self._drawn = len(self._running)
        self._stream.flush()

    def _line(self, step: Progress) -> str:
        seconds = self._clock() - self._started[step.source]
        if step.attempt is None:
            mark, what = ASKING, self._words.text("screen.asking")
        else:
            attempt = step.attempt
            mark = MARKS.get(attempt.outcome, FAILED)
            what = self._words.text(f"outcome.{attempt.outcome}")
            if attempt.outcome in COULD_NOT_LOOK | {Outcome.NOT_COVERED} and attempt.failure:
                what = f"{what}: {self._words.text(f'failure.{attempt.failure}')}"
        documents = f"{step.documents:>3}" if step.documents else "   "
        return (
            clean(f"{mark} {self._words.name('source', step.source)}").ljust(44)[:44]
            + f" {documents}  {clean(what)}  {seconds:.1f} s"
        )
