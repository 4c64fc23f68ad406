"""Whom of the prospect's people does the seller know, by his own LinkedIn export?

The seller's own data (Settings, Get a copy of your data): a zip or single files, of which `Connections.csv` and
`messages.csv` are read and no other. The header is looked for, since notes stand above it; columns go by name; rows that
are empty occur. Of messages only their number and the last day are counted. E-mail addresses and texts are left behind.
"""

import csv
import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass

from sources.errors import Changed, Failure, Unavailable
from sources.model import Needs, Origin, Source

SOURCE = Source(
    id="linkedin_export",
    title="LinkedIn export of the seller",
    homepage="https://www.linkedin.com/",
    terms="The seller's own copy of his own data, read on this machine.",
    origin=Origin.THIRD_PARTY,
    tells=("connection",),
    needs=(Needs.PERSON,),
)
READ = ("connections.csv", "messages.csv")
MOST_BYTES = 64 << 20  # unpacked: twenty years of messages of a busy seller stay below
CONTACTS = "First Name,Last Name,"
MESSAGES = "CONVERSATION ID"


@dataclass(frozen=True, slots=True)
class Contact:
    """One row of the contacts: name, employer and role as the contact gives them, and since when."""

    name: str
    company: str
    position: str
    since: str


@dataclass(frozen=True, slots=True)
class Talk:
    """How many messages went to and fro with somebody, and the day of the last."""

    name: str
    count: int
    last: str


def is_export(body: bytes) -> bool:
    """Whether a file is such an export or one of its two files."""
    begin = body[:4096].decode("utf-8", "replace")
    return body[:2] == b"PK" or CONTACTS in begin or MESSAGES in begin[:200]


def parse(body: bytes) -> tuple[list[Contact], list[Talk]]:
    """The contacts and the talks of an export or of one of its files. Raises `Changed` for another format."""
    contacts: list[Contact] = []
    talks: list[Talk] = []
    for text in _texts(body):
        if MESSAGES in text[:200]:
            talks += _talks(text)
        elif CONTACTS in text:
            contacts += _contacts(text)
        else:
            raise Changed(Failure.CHANGED_SHAPE, "no header of contacts or messages")
    return contacts, talks


def _texts(body: bytes) -> Iterator[str]:
    if body[:2] != b"PK":
        yield body.decode("utf-8-sig", "replace")
        return
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            names = [name for name in archive.namelist() if name.rpartition("/")[2].casefold() in READ]
            if not names:
                raise Changed(Failure.CHANGED_SHAPE, "a zip without Connections.csv and messages.csv")
            for name in names:
                with archive.open(name) as file:
                    content = file.read(MOST_BYTES + 1)
                if len(content) > MOST_BYTES:
                    raise Unavailable(Failure.TOO_LARGE, f"more than {MOST_BYTES} bytes unpacked")
                yield content.decode("utf-8-sig", "replace")
    except (zipfile.BadZipFile, NotImplementedError, EOFError) as error:
        raise Changed(Failure.CHANGED_SHAPE, "a zip that cannot be unpacked") from error


def _rows(text: str, begin: str) -> Iterator[dict[str, str]]:
    """The rows under the header, which may stand below some notes, with the columns by name."""
    at = text.index(begin)
    for row in csv.DictReader(io.StringIO(text[at:], newline="")):
        told = {
            name: (value or "").strip()
            for name, value in row.items()
            if isinstance(name, str) and not isinstance(value, list)
        }
        if any(told.values()):
            yield told


def _contacts(text: str) -> Iterator[Contact]:
    for row in _rows(text, CONTACTS):
        if "Company" not in row or "Connected On" not in row:
            raise Changed(Failure.CHANGED_SHAPE, "no list of contacts: the seller's own profile is not read")
        family = row["Last Name"].partition(",")[0]  # titles stand behind a comma
        name = f"{row['First Name']} {family}".strip()
        if name:
            yield Contact(name, row["Company"], row.get("Position", ""), row["Connected On"])


def _talks(text: str) -> Iterator[Talk]:
    found: dict[str, tuple[int, str]] = {}
    for row in _rows(text, '"CONVERSATION ID"' if text.lstrip().startswith('"') else MESSAGES):
        for name in {row.get("FROM", ""), *(row.get("TO", "").split(","))}:
            if name.strip():
                count, last = found.get(name.strip(), (0, ""))
                found[name.strip()] = (count + 1, max(last, row.get("DATE", "")[:10]))
    for name, (count, last) in found.items():
        yield Talk(name, count, last)
