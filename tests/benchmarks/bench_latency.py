"""How long does a brief take when its sources are slow, or all hang? `python -m tests.benchmarks.bench_latency [hanging]`

Fifteen sources on a server of our own, each answer 200 ms late, twenty requests deep in all: the wall time from the first
question to the written page may be 1.2 times the longest chain of requests that wait for each other. `hanging`: nobody
answers at all, with the limits that everybody has: the brief comes within 120 s.
"""

import asyncio
import json
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from reports.brief import compose
from reports.render import as_html
from reports.words import Catalogue
from research.model import Dossier
from research.run import run
from research.store import Store
from sources.adapter import Adapter
from sources.limits import Limits
from sources.model import Identifier, Inquiry, Needs, Origin
from sources.web import Door
from tests.benchmarks.chained import chain
from tests.invented.misbehaving import running
from tests.sources.loopback import Page, page

DELAY = 0.2  # seconds before each answer
RATIO, MOST_SECONDS = 1.2, 120.0
QUICK = replace(Limits(), pace_seconds=0.0)
# Registers are asked once the site has been read, since a number that it prints counts: eight requests, then twelve.
CHAINS: tuple[tuple[str, int, Origin, Needs], ...] = (
    ("website", 8, Origin.SELF, Needs.SITE),
    ("register", 12, Origin.REGISTER, Needs.NUMBER),
    *((f"other{n}", n + 2, Origin.REGISTER, Needs.NUMBER) for n in range(6)),
    *((f"trace{n}", n + 1, Origin.THIRD_PARTY, Needs.SITE) for n in range(7)),
)
LONGEST = 20


async def _late(writer: asyncio.StreamWriter, answer: bytes) -> None:
    await asyncio.sleep(DELAY)
    writer.write(answer)
    await writer.drain()


async def _never(_: asyncio.StreamWriter) -> None:
    await asyncio.sleep(3600)


async def _here(_host: str, _port: int) -> Sequence[str]:
    return ["127.0.0.1"]


def _pages(*, hanging: bool) -> dict[str, Page | list[Page]]:
    paths = [f"/{name}/{n}" for name, requests, _, _ in CHAINS for n in range(requests)]
    return {path: _never if hanging else partial(_late, answer=_answer(path)) for path in paths}


def _answer(path: str) -> bytes:
    return page(json.dumps({"name": "Prospect B.V.", "of": path}).encode(), Content_Type="application/json")


def measure(limits: Limits, *, hanging: bool = False) -> tuple[float, Dossier]:
    """Seconds from the first question to the written page, and the dossier."""
    number = (Identifier("kvk", "90012345", "NL"),)
    inquiry = Inquiry(on=date(2026, 11, 22), name="Prospect B.V.", site="prospect.example", identifiers=number)
    with running(_pages(hanging=hanging)) as server, tempfile.TemporaryDirectory() as folder:
        adapters: list[Adapter] = [chain(*row, server.port) for row in CHAINS]
        store = Store(Path(folder) / "latency.duckdb")
        door = Door.live(limits=limits, resolver=_here, allow=server.allow)
        words = Catalogue.load("en")
        as_html(compose(run(inquiry, adapters=(), door=door, store=store), words), words)  # imports are paid once
        door = Door.live(limits=limits, resolver=_here, allow=server.allow)
        began = time.perf_counter()
        dossier = run(inquiry, adapters=adapters, door=door, store=store)
        as_html(compose(dossier, words), words)
        return time.perf_counter() - began, dossier


def main() -> None:
    """Print the ratio, or the seconds of a run in which nobody answers."""
    if "hanging" in sys.argv:
        seconds, dossier = measure(Limits(), hanging=True)
        print(f"{len(dossier.attempts)} sources, none answers: brief in {seconds:.1f} s (most {MOST_SECONDS:g} s)")  # noqa: T201
        return
    seconds, dossier = min((measure(QUICK) for _ in range(3)), key=lambda one: one[0])
    chained = LONGEST * DELAY
    ratio = f"ratio {seconds / chained:.2f} (most {RATIO:g})"
    print(f"{len(dossier.attempts)} sources: {seconds:.2f} s, longest chain {chained:.2f} s, {ratio}")  # noqa: T201


if __name__ == "__main__":
    main()
