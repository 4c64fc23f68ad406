"""How long does a page of 100 kB take to read, beside trafilatura on the same page? A script; prints the ratio."""

import time
from collections.abc import Callable

import trafilatura

from sources.reading import read_html

ROW = "<div><h3>Kop {n}</h3><p>Een <b>zin</b> met <a href='/p{n}'>een link</a> en wat woorden, {n} in getal.</p></div>"
ROUNDS = 5


def page(size: int) -> bytes:
    """Make an invented page of about `size` bytes."""
    rows = "".join(ROW.format(n=n) for n in range(size // len(ROW)))
    return f"<html lang='nl'><title>Proef</title><body><main>{rows}</main><footer>KvK 12345678</footer>".encode()


def seconds(work: Callable[[], object]) -> float:
    """Give the best of some rounds, in seconds of processor time."""
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def main() -> None:
    """Print one line a size: bytes, seconds of each, ratio."""
    for size in (100_000, 1_000_000, 2_000_000):
        body = page(size)
        ours = seconds(lambda body=body: read_html(body, "utf-8"))  # type: ignore[misc]  # mypy cannot type the default
        theirs = seconds(lambda body=body: trafilatura.extract(body)) if size <= 100_000 else float("nan")  # type: ignore[misc]  # idem
        print(f"{len(body):>9} bytes  read_html {ours:.4f} s  trafilatura {theirs:.4f} s  ratio {theirs / ours:.1f}")  # noqa: T201  # its result


if __name__ == "__main__":
    main()
