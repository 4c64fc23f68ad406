"""What is each of many names, plain and without its legal form, and in the words that it is sorted by?"""

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context

from research.names.spelling import core_words
from research.names.tokens import sorted_words

WORKERS = 2
AHEAD = 6  # chunks that are given out before the first one is asked back: the names do not fill the memory
SMALL = 50_000  # names for which no process is started


def lines(names: str) -> str:
    """For each name, which has a line of its own, a line of its plain form, a tab and its sorted words."""
    return "".join([f"{' '.join(words)}\t{sorted_words(words)}\n" for words in core_words(names)])


def all_lines(chunks: Iterable[str], count: int) -> Iterator[str]:
    """The same for many chunks, in their order; `count` names in all."""
    if count <= SMALL:
        yield from map(lines, chunks)
        return
    with ProcessPoolExecutor(WORKERS, mp_context=get_context("spawn")) as pool:  # threads of DuckDB do not fork
        waiting: deque[Future[str]] = deque()
        for chunk in chunks:
            waiting.append(pool.submit(lines, chunk))
            if len(waiting) > AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
