"""Which indexes of registers are there, of which day, with how many companies, and on which terms?"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

from research.registers.database import reading
from research.registers.errors import RegisterError
from research.registers.kinds import KINDS, Kind

VARIABLE = "PRECALL_REGISTERS"


@dataclass(frozen=True, slots=True)
class About:
    """One index. `snapshot`: day of the data, "" when nobody tells; `imported`: moment, UTC; `bytes`: on disk."""

    path: Path
    kind: Kind
    snapshot: str
    edition: int
    fingerprint: str
    imported: str
    companies: int
    names: int
    bytes: int


def default_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """`PRECALL_REGISTERS` when it is set, otherwise `registers` in the user's own data folder."""
    chosen = environ.get(VARIABLE, "")
    return Path(chosen).expanduser() if chosen else user_data_path("precall", appauthor=False) / "registers"


def indexes(place: Path) -> list[Path]:
    """The index that lies there, or those of the folder; none where there is nothing yet."""
    if place.is_dir():
        return sorted(place.glob("[!.]*.duckdb"))
    return [place] if place.exists() else []


def about(path: Path) -> About:
    """What an index says of itself. Raises `RegisterError`."""
    with reading(path) as index:
        rows = index.ask("SELECT register, snapshot, edition, fingerprint, imported, companies, names FROM about")
    register, snapshot, edition, fingerprint, imported, companies, names = rows[0]
    if register not in KINDS:
        raise RegisterError(f"{path} was made by another version of precall: import the files again")
    beside = path.with_suffix(".fulltext")
    size = path.stat().st_size + sum(p.stat().st_size for p in beside.glob("*") if p.is_file())
    return About(path, KINDS[register], snapshot, edition, fingerprint, imported, companies, names, size)
