"""What does the store answer: which dossiers lie there, which one is meant, how much is kept, or why it cannot say?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from research.model import Label


class StoreError(Exception):
    """The database cannot do what is asked; the message is one sentence for the seller. Nothing is half kept."""


class StoreBusy(StoreError):
    """Another process holds the database; the message names its process id."""


class NotKept(StoreError):
    """There is no such dossier or document, or more than one; `candidates` are the dossiers that it could be."""

    def __init__(self, message: str, candidates: Sequence["Kept"] = ()) -> None:
        super().__init__(message)
        self.candidates = tuple(candidates)


@dataclass(frozen=True, slots=True)
class Kept:
    """A dossier in a list. `on`: the day of the inquiry; `label`: the worst in it; `made`: when it was kept, UTC."""

    id: str
    name: str
    site: str
    on: date
    label: Label | None
    made: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Push:
    """A note on a dossier that goes to a record of a CRM at `host`; `moment`: when it began, UTC.

    `note`: the id that the CRM gave it, empty while that is not known: it may have arrived all the same.
    """

    dossier: str
    crm: str
    host: str
    record: str
    moment: str
    note: str = ""

    @property
    def where(self) -> tuple[str, str, str]:
        """The record that the note goes to."""
        return self.crm, self.host, self.record


class AlreadyPushed(StoreError):
    """A note of this dossier went to that record before, or may have: `before` says when."""

    def __init__(self, before: Push) -> None:
        super().__init__(f"a note of dossier {before.dossier} went to {before.crm} {before.record} before")
        self.before = before


@dataclass(frozen=True, slots=True)
class Size:
    """How much is kept, and with which DuckDB; `bytes` on disk, the write-ahead file included."""

    path: Path
    bytes: int
    documents: int
    fetches: int
    records: int
    statements: int
    dossiers: int
    transactions: int
    engine: str


def choose(wanted: str, kept: Sequence[Kept]) -> str:
    """The id of the dossier that `wanted` means: its id, the beginning of one id, or the name or site of one company.

    `kept` lists the newest last, and a company means its newest dossier. Raises `NotKept`.
    """
    if any(k.id == wanted for k in kept):
        return wanted
    begins = [k for k in kept if wanted and k.id.startswith(wanted)]
    named = [k for k in kept if _bare(wanted) and _bare(wanted) in {_bare(k.name), _bare(k.site)}]
    if named and not begins and len({(_bare(k.name), _bare(k.site)) for k in named}) == 1:
        return named[-1].id
    if len(begins) == 1 and not named:
        return begins[0].id
    if not begins and not named:
        raise NotKept(f"no dossier is kept of {wanted!r}")
    raise NotKept(f"{wanted!r} can be more than one dossier", [*begins, *(k for k in named if k not in begins)])


def sentence(error: Exception) -> str:
    """What went wrong with the file, without DuckDB's second thoughts and links."""
    text = str(error)
    if "No space left" in text or "File too large" in text:
        return "the disk is full"
    if "not a valid DuckDB database" in text or "orrupt" in text:
        return "the file is damaged or is not a database: put a copy back, or move it and its ledger away to start anew"
    if isinstance(error, OSError) and error.strerror:
        return f"{error.strerror}: {error.filename}"
    return text.partition("\n")[0]


def _bare(text: str) -> str:
    """A name or site without the parts in which people write the same one differently."""
    bare = text.strip().casefold()
    for beginning in ("https://", "http://", "www."):
        bare = bare.removeprefix(beginning)
    return bare.rstrip("/")
