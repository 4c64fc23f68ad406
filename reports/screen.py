"""How does the user see on the terminal what is being done? Everything here goes to stderr."""

import os
import shutil
import sys
import time
from collections.abc import Callable
from typing import TextIO

from reports.output import clean
from reports.words import Catalogue
from research.model import ASKED, Attempt, Outcome
from research.progress import Progress
from sources.errors import Failure

MARKS = {Outcome.FOUND: "✓", Outcome.NOT_FOUND: "○", Outcome.NOT_COVERED: "–"}
FAILED = "✗"
ASKING = "◐"
NAME = 42  # columns: the longest name of a source in any catalogue


def complain(text: str) -> None:
    """One line on stderr about what went wrong."""
    sys.stderr.write(f"precall: {clean(text)}\n")


def say(text: str) -> None:
    """One line on stderr; blanks at its begin are kept."""
    blanks = text[: len(text) - len(text.lstrip(" "))]
    sys.stderr.write(f"{blanks}{clean(text)}\n")


class Screen:
    """A line per source; on a terminal the lines of running sources are redrawn, in a pipe each is written once.

    No colours, so there is none to switch off; a terminal that cannot move its cursor (`TERM=dumb`) counts as a pipe.
    """

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
        """Show one step of the work; a register of another country is no source for this prospect."""
        if step.attempt is not None and step.attempt.failure == Failure.OTHER_COUNTRY:
            return
        self._started.setdefault(step.source, self._clock())
        self._wipe()
        if step.attempt is None:
            self._running[step.source] = step
        else:
            self._running.pop(step.source, None)
            self._stream.write(self._line(step) + "\n")
        self._draw()

    def _wipe(self) -> None:
        if self._drawn:
            self._stream.write(f"\x1b[{self._drawn}F\x1b[J")
            self._drawn = 0

    def _draw(self) -> None:
        """Draw the running sources; a line that the terminal would fold, or scroll away, could not be wiped."""
        if self._live:
            columns, lines = shutil.get_terminal_size()
            shown = [self._line(step)[: columns - 1] for step in self._running.values()][: lines - 1]
            self._stream.writelines(f"{line}\n" for line in shown)
            self._drawn = len(shown)
        self._stream.flush()

    def _line(self, step: Progress) -> str:
        seconds = self._words.number(round(self._clock() - self._started[step.source], 1))
        mark, what = self._state(step.attempt)
        documents = f"{step.documents:>3}" if step.documents else "   "
        name = clean(self._words.name("source", step.source))[:NAME].ljust(NAME)
        return f"{mark} {name} {documents}  {clean(what)}  {seconds} s"

    def _state(self, attempt: Attempt | None) -> tuple[str, str]:
        """The mark of a source, and in words what came of asking it."""
        if attempt is None:
            return ASKING, self._words.text("screen.asking")
        what = self._words.text(f"outcome.{attempt.outcome}")
        if attempt.outcome not in ASKED and attempt.failure:
            what = f"{what}: {self._words.text(f'failure.{attempt.failure}')}"
        return MARKS.get(attempt.outcome, FAILED), what
