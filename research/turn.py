"""Whose turn is it with the database, when several threads and processes want it?

DuckDB locks its file too, but 2.0 reads the file's header before it has the lock: who opens while another process
closes goes on from a header that is no longer true, and what the other had kept is gone (measured: 4 of 60 transactions
with 40 ms between header and lock; none with 1.5). So a small lock file of our own comes first.
"""

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from research.kept import StoreBusy

if sys.platform == "win32":
    import msvcrt

    FAR = 1 << 30  # a byte beyond the process id, because Windows shuts readers out of what is locked

    def _try(handle: int, *, alone: bool) -> bool:  # noqa: ARG001 - Windows knows no shared lock
        os.lseek(handle, FAR, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try(handle: int, *, alone: bool) -> bool:
        try:
            fcntl.flock(handle, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


_THREADS = threading.Lock()  # umask and DuckDB's lock are the process's: threads take turns too


@contextmanager
def turn(lock: Path, waits: Iterator[bool], *, alone: bool) -> Iterator[None]:
    """Hold the lock file: `alone` to write, with other readers to read. Files made meanwhile are their owner's only.

    `waits` sleeps and says True as long as there is patience. Raises `StoreBusy` and `OSError`.
    """
    while not _THREADS.acquire(blocking=False):
        if not next(waits, False):
            raise StoreBusy(f"the database is in use by another thread of this process ({os.getpid()})")
    mask = os.umask(0o077)  # DuckDB makes its write-ahead file by itself: only the umask keeps that private
    try:
        handle = os.open(lock, (os.O_RDWR if alone else os.O_RDONLY) | os.O_CREAT, 0o600)
        try:
            while not _try(handle, alone=alone):
                if not next(waits, False):
                    raise StoreBusy(f"the database is in use by {_holder(handle)}; try again when it is done")
            if alone:
                _write(handle, str(os.getpid()))
            yield
            if alone:
                _write(handle, "")
        finally:
            os.close(handle)  # gives the lock back too
    finally:
        os.umask(mask)
        _THREADS.release()


def _write(handle: int, text: str) -> None:
    os.ftruncate(handle, 0)
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, text.encode())


def _holder(handle: int) -> str:
    os.lseek(handle, 0, os.SEEK_SET)
    number = os.read(handle, 20).decode("ascii", "replace")
    return f"process {number}" if number else "another process"
