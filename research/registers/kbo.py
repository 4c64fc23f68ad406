"""How do the files of KBO Open Data become one state: a full extract, then the updates upon it in their order?"""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from research.registers.database import Database
from research.registers.errors import RegisterError, WrongFile
from research.registers.unpack import Found

TABLES = ("enterprise", "denomination", "address", "establishment")
FULL = (*TABLES, "code")


@dataclass(frozen=True, slots=True)
class Extract:
    """One archive of KBO: its number, whether it is whole, the day of the data, and its files by part."""

    number: int
    full: bool
    day: str
    files: dict[str, Path]


def extract_of(found: Sequence[Found]) -> Extract:
    """What the files of one archive say of themselves. Raises `WrongFile`."""
    files = {one.part.role: one.path for one in found}
    if "meta" not in files:
        raise WrongFile("no file of kbo: expected meta.csv beside the others")
    with files["meta"].open(encoding="utf-8-sig", newline="") as file:
        said = {row["Variable"]: row["Value"] for row in csv.DictReader(file)}
    try:
        day = "-".join(reversed(said["SnapshotDate"].split("-")))
        number, kind = int(said["ExtractNumber"]), said["ExtractType"].lower()
    except (KeyError, ValueError) as error:
        raise WrongFile(f"{files['meta'].name}: {error} is not as KBO writes it") from error
    if kind not in {"full", "update"}:
        raise WrongFile(f"{files['meta'].name}: the extract is neither full nor update: {kind}")
    missing = [name for name in FULL if name not in files] if kind == "full" else []
    if missing:
        raise WrongFile(f"extract {number} of kbo lacks {missing[0]}.csv")
    return Extract(number, kind == "full", day, files)


def in_order(extracts: Sequence[Extract], before: int) -> list[Extract]:
    """The newest full extract, if any, and the updates that follow; `before` is the number of the index, 0 for none.

    Raises `RegisterError` when one in between is missing, or there is nothing to update.
    """
    fulls = sorted((e for e in extracts if e.full), key=lambda e: e.number)
    chosen = fulls[-1:]
    number = chosen[0].number if chosen else before
    if not number:
        raise RegisterError("kbo: there is no index to update yet: import a full extract first")
    for update in sorted((e for e in extracts if not e.full), key=lambda e: e.number):
        if update.number <= number:
            continue  # what it tells is in already
        if update.number > number + 1:
            raise RegisterError(f"kbo: update {number + 1} is missing between {number} and {update.number}")
        chosen.append(update)
        number = update.number
    return chosen


def read(database: Database, extracts: Sequence[Extract]) -> None:
    """Bring the tables of KBO to the state after these extracts; before the first one they are those of `before`."""
    if not extracts or not extracts[0].full:
        database.run("kbo_before")
    for extract in extracts:
        if extract.full:
            database.run("kbo_full", {name: str(extract.files[name]) for name in FULL})
            continue
        for step in ("delete", "insert"):  # all that goes first, then all that comes
            for table in TABLES:
                path = extract.files.get(f"{table}_{step}")
                if path:
                    database.run(f"kbo_{step}_{table}", {"file": str(path)})
