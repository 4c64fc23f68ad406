"""Collected strings that break pages, from the folder `shared` beside the project; none where there is no such folder."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "hostile"
LONGEST = 400  # letters of one string: what a field of a page is cut to anyway


@cache
def collected() -> tuple[str, ...]:
    """Every different string of the sets `xss` and `blns`, cut to what a field holds."""
    files = sorted(path for name in ("xss", "blns") for path in (SHARED / name).rglob("*") if path.is_file())
    return tuple(dict.fromkeys(text[:LONGEST] for path in files for text in _strings(path) if text.strip()))


def _strings(path: Path) -> Iterator[str]:
    text = path.read_text("utf-8", "replace")
    if path.suffix == ".json":
        yield from _within(json.loads(text))
    else:
        yield from text.splitlines()


def _within(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _within(one)
    elif isinstance(value, list):
        for one in value:
            yield from _within(one)
