"""Is a piece of work quick, and does its time grow in step with its size, whatever else the machine does meanwhile?

A neighbour's load, a collection of garbage or a slow moment makes any single measurement fail for no reason. So only the
time of the thread itself counts, without the collector, and the best of several tries: work that is slow for a reason
of its own is slow in each of them.
"""

import gc
import time
from collections.abc import Callable

TRIES = 6  # as many as it needs to keep its limit, at most
RATIO = 3.2  # of the time for twice the size: in step it is 2, with the square of the size 4
SLACK = 0.1  # seconds: below that nothing is told apart


def assert_quick(work: Callable[[], object], limit: float) -> None:
    """Fail when the work took `limit` seconds or more in every try."""
    best = float("inf")
    for _ in range(TRIES):
        best = min(best, seconds(work))
        if best < limit:
            return
    message = f"{best:.3f} s at best, where less than {limit} s is asked"
    raise AssertionError(message)


def assert_in_step(run: Callable[[int], object], size: int, *, times: int = 2, ratio: float = RATIO) -> None:
    """Fail when `times` the size took more than `ratio` times as long, compared by the best of all tries."""
    small = large = float("inf")
    for _ in range(TRIES):
        small = min(small, seconds(lambda: run(size)))
        large = min(large, seconds(lambda: run(times * size)))
        if large <= ratio * small + SLACK:
            return
    message = f"{large:.3f} s for {times} times what took {small:.3f} s, where {ratio} times as long is asked at most"
    raise AssertionError(message)


def seconds(work: Callable[[], object]) -> float:
    """How long this thread was busy with the work, once."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        begun = time.thread_time()
        work()
        return time.thread_time() - begun
    finally:
        if collecting:
            gc.enable()
