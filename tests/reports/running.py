"""Running precall as its user does: in this process, or as a process of its own, also under a terminal."""

import os
import pty
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from reports.cli import main

ROOT = Path(__file__).parents[2]
QUIET = {"PRECALL_LANG": "en", "PYTHONPATH": str(ROOT), "PATH": os.environ["PATH"], "HOME": "/nonexistent"}


def precall(*given: str) -> int:
    """One command in this process; its exit code."""
    return main(list(given))


def process(
    *given: str,
    cwd: Path,
    env: Mapping[str, str] | None = None,
    stdin: bytes = b"",
    program: Sequence[str] = (sys.executable, "-m", "reports.cli"),
) -> subprocess.CompletedProcess[bytes]:
    """One command as a process."""
    return subprocess.run(  # noqa: S603 - our own program
        [*program, *given],
        cwd=cwd,
        env=QUIET | dict(env or {}),
        input=stdin,
        capture_output=True,
        check=False,
        timeout=90,
    )


def on_terminal(*given: str, cwd: Path, env: Mapping[str, str] | None = None) -> tuple[int, bytes]:
    """One command whose output and messages go to a terminal; its exit code and all that the terminal was sent."""
    ours, theirs = pty.openpty()
    running = subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-m", "reports.cli", *given],
        cwd=cwd,
        env=QUIET | {"TERM": "xterm"} | dict(env or {}),
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    sent = bytearray()
    try:
        while piece := os.read(ours, 65536):
            sent += piece
    except OSError:
        pass  # Linux tells the end of a terminal so
    os.close(ours)
    return running.wait(timeout=90), bytes(sent)
