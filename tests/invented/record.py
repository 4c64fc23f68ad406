"""How are the bundled recordings made? `python -m tests.invented.record` asks the invented world for everything."""

import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from reports.commands.demo import INQUIRY, RECORDING
from research.run import run
from research.store import Store
from sources import load
from sources.model import Inquiry
from sources.web import Door
from tests.invented.farm import CLOCK, HERE, Farm

PROSPECTS: dict[str, tuple[Inquiry, Path]] = {
    "zwaluwkaai": (INQUIRY, RECORDING),
    "veldhuis": (replace(INQUIRY, site="veldhuis-koude.example", contacts=(), said=()), HERE / "veldhuis.warc.gz"),
}


def record(prospect: str, path: Path) -> None:
    """Write the recording of one invented prospect."""
    inquiry, _ = PROSPECTS[prospect]
    asked = (adapter.SOURCE for adapter in load())
    for key in (source.key for source in asked if source.key and not source.optional):
        os.environ.setdefault(key, "an invented:key")  # a source that needs one is recorded too
    with tempfile.TemporaryDirectory() as folder:
        door = Door.record(path, clock=CLOCK, inner=Farm(prospect))
        run(inquiry, adapters=load(), door=door, store=Store(Path(folder) / "record.duckdb"))


if __name__ == "__main__":
    for name, (_, path) in PROSPECTS.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        record(name, path)
        sys.stdout.write(f"{path}\n")
