"""Which languages do we read, and what stands in the file of each?"""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

LANGUAGES = ("nl", "en", "fr", "de")


@cache
def table(name: str) -> dict[str, Any]:
    """Load a file of words of this package, by its name without its end; nobody changes what it gives."""
    return tomllib.loads(files("research.claims").joinpath(f"{name}.toml").read_text("utf-8"))
