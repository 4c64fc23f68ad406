"""How long does one wait for a lock, and how often does one look?"""

import random
import time
from collections.abc import Iterator

PATIENCE = 10.0  # seconds: what the sources answered took longer to ask than another program takes to finish
FIRST, LAST = 0.002, 0.1  # seconds between two looks: most units of work with the database take 20 to 100 ms


def pauses(wait: float) -> Iterator[bool]:
    """Sleep, twice as long every time, and say True, until `wait` seconds are over; jitter keeps two waiters apart."""
    deadline = time.monotonic() + wait
    pause = FIRST
    while time.monotonic() < deadline:
        time.sleep(pause * random.uniform(0.5, 1))  # noqa: S311 - spreads the looks, keeps no secret
        pause = min(pause * 2, LAST)
        yield True
