"""How long does one brief take to write: `python -m tests.benchmarks.bench_brief` (HTML warm under 150 ms, PDF under 2 s)?

Each time is the median of several runs, in seconds by the clock and in seconds of the processor.
"""

import statistics
import time
from collections.abc import Callable

from reports.as_pdf import NoPdf, as_pdf
from reports.brief import compose
from reports.render import as_html
from tests.reports import dossiers

RUNS = 9
PDF_RUNS = 3


def median(work: Callable[[], object], runs: int) -> tuple[float, float]:
    clock, processor = [], []
    for _ in range(runs):
        began, used = time.perf_counter(), time.process_time()
        work()
        clock.append(time.perf_counter() - began)
        processor.append(time.process_time() - used)
    return statistics.median(clock), statistics.median(processor)


def main() -> None:
    words = dossiers.words("nl")
    for name in ("sound", "hot-air", "crowded"):
        dossier = dossiers.ALL[name]()
        as_html(compose(dossier, words), words)
        clock, processor = median(lambda dossier=dossier: as_html(compose(dossier, words), words), RUNS)  # type: ignore[misc]
        print(f"html {name}: {clock * 1000:.0f} ms ({processor * 1000:.0f} ms of the processor)")  # noqa: T201 - a report
    html = as_html(compose(dossiers.hot_air(), words), words)
    try:
        as_pdf(html, dossiers.ON)
        clock, processor = median(lambda: as_pdf(html, dossiers.ON), PDF_RUNS)
        print(f"pdf hot-air: {clock:.2f} s ({processor:.2f} s of the processor)")  # noqa: T201 - a report
    except NoPdf as error:
        print(f"pdf: {error}")  # noqa: T201 - a report


if __name__ == "__main__":
    main()
