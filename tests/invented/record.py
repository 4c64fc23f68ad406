"""How are the bundled recordings made? `python -m tests.invented.record` asks the invented world for everything."""

import os
import sys
import tempfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from reports.commands.demo import INQUIRY, RECORDING
from research.identity import Ambiguous
from research.run import run
from research.store import Store
from sources import load
from sources.model import Inquiry
from sources.web import Door
from tests.invented.farm import CLOCK, HERE, Farm


def _abroad(site: str, country: str) -> Inquiry:
    return replace(INQUIRY, site=site, country=country, contacts=(), said=())


PROSPECTS: dict[str, tuple[Inquiry, Path]] = {
    "zwaluwkaai": (INQUIRY, RECORDING),
    "veldhuis": (replace(INQUIRY, site="veldhuis-koude.example", contacts=(), said=()), HERE / "veldhuis.warc.gz"),
    "kwakkelbeek": (_abroad("kwakkelbeek.example", "BE"), HERE / "kwakkelbeek.warc.gz"),
    "thornquill": (_abroad("thornquill.example", "GB"), HERE / "thornquill.warc.gz"),
    "ravelijnhoek": (
        replace(_abroad("", "BE"), name="Ravelijnhoek Bouw"),
        HERE / "ravelijnhoek.warc.gz",
    ),  # two companies bear the name
    "kerbrevent": (_abroad("menuiserie-kerbrevent.example", "FR"), HERE / "kerbrevent.warc.gz"),
}


def record(prospect: str, path: Path) -> None:
    """Write the recording of one invented prospect."""
    inquiry, _ = PROSPECTS[prospect]
    asked = (adapter.SOURCE for adapter in load())
    for key in (source.key for source in asked if source.key and not source.optional):
        os.environ.setdefault(key, "an invented:key")  # a source that needs one is recorded too
    with tempfile.TemporaryDirectory() as folder:
        door = Door.record(path, clock=CLOCK, inner=Farm(prospect))
        with suppress(Ambiguous):  # what is asked before anybody knows which company is meant
            run(inquiry, adapters=load(), door=door, store=Store(Path(folder) / "record.duckdb"))


if __name__ == "__main__":
    for name, (_, path) in PROSPECTS.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        record(name, path)
        sys.stdout.write(f"{path}\n")
