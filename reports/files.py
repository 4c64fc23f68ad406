"""Where is a brief written, and is it written whole?"""

import os
import re
import tempfile
import unicodedata
from collections.abc import Mapping
from pathlib import Path

from research.model import Dossier

LONGEST_NAME = 60  # letters: a folder's name that every file system takes, with room for the rest of the path


def slug(text: str) -> str:
    """A file name of letters, digits and hyphens, never empty."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    kept = re.sub(r"[^a-z0-9]+", "-", "".join(c for c in letters if not unicodedata.combining(c))).strip("-")
    return kept[:LONGEST_NAME].strip("-") or "company"


def folder_for(dossier: Dossier, out: Path | None) -> Path:
    """The folder that was asked for, or one named after the company in the present folder."""
    return out if out is not None else Path(f"precall-{slug(dossier.company.name)}")


def write_all(folder: Path, files: Mapping[str, str | bytes]) -> list[Path]:
    """Write every file whole or not at all; returns their paths. Raises `OSError`."""
    folder.mkdir(parents=True, exist_ok=True)
    return [_write(folder / name, what) for name, what in files.items()]


def _write(path: Path, what: str | bytes) -> Path:
    """Write bytes as they are, and text as UTF-8 with the line ends that it has."""
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(what.encode("utf-8") if isinstance(what, str) else what)
        os.replace(draft, path)  # noqa: PTH105 - replaces on every system, Path.rename does not on Windows
    except (OSError, UnicodeError):
        Path(draft).unlink(missing_ok=True)
        raise
    return path
