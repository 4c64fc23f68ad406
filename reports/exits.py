"""Which exit code says what?"""

from enum import IntEnum


class Exit(IntEnum):
    """How a command ended; a bad verdict is never a failure by itself."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    INCOMPLETE = 3
    NEEDS_KEY = 4
    WHICH_COMPANY = 5
    GATE = 6
    INTERRUPTED = 130
