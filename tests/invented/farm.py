"""What does the invented world answer? Each prospect is a folder: `answers.json` says which file answers which address.

A query chooses the answer only where a row names a part of it (`query`, as it reads without escapes): a register that is
asked for several companies at one path. What every prospect is answered alike stands in the folder `common`.
"""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import unquote, unquote_plus, urlsplit

from sources.exchange import Answer, Call
from sources.pace import Clock

HERE = Path(__file__).parent
MOMENT = datetime(2026, 11, 22, 9, 0, 0, tzinfo=UTC)


async def _at_once(_seconds: float) -> None:
    """Wait for nothing: nobody is bothered here."""


CLOCK = Clock(now=lambda: MOMENT, sleep=_at_once)


@dataclass(frozen=True, slots=True)
class Farm:
    """Answers in place of the network for one invented prospect; every other address answers 404."""

    prospect: str

    async def __call__(self, call: Call) -> Answer:
        parts = urlsplit(call.url)
        for folder in (HERE / self.prospect, HERE / "common"):
            for row in json.loads((folder / "answers.json").read_text(encoding="utf-8")):
                asked_for = "query" not in row or row["query"] in unquote_plus(parts.query)
                if row["host"] == parts.hostname and row["path"] == unquote(parts.path) and asked_for:
                    body = (folder / row["file"]).read_bytes()
                    return Answer(row.get("status", 200), (("content-type", row["type"]),), body)
        return Answer(404, (("content-type", "text/plain"),), b"Not found\n")
