"""What the tests of the claims reader share: the invented examples, the texts beside the project."""

import json
from pathlib import Path
from typing import Any

import pytest

EXAMPLES = Path(__file__).parent / "examples"
SHARED = Path(__file__).resolve().parents[4] / "shared"


def lines(path: Path) -> list[dict[str, Any]]:
    """Read a file of JSON lines."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def examples(lang: str) -> list[dict[str, Any]]:
    """Read the invented sentences of a language; `<lang>-others` asks whose the number is, mostly in traps."""
    return [item for path in sorted(EXAMPLES.glob(f"{lang}*.jsonl")) for item in lines(path)]


@pytest.fixture(scope="session")
def shared() -> Path:
    """The material beside the project; a test that needs it is skipped where it is not."""
    if not SHARED.is_dir():
        pytest.skip("the material beside the project is not here")
    return SHARED
