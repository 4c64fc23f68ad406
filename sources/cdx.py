"""Which captures of a site does the Internet Archive list, and which of them are worth a look?

Rows of the CDX server as JSON, the first row naming the columns
(https://github.com/internetarchive/wayback/tree/master/wayback-cdx-server). Rows that are no ordinary page (mailto:,
data:, revisits, impossible dates) are skipped: such rows are known.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from sources import crawl, dates
from sources.errors import Changed, Failure
from sources.model import Document
from sources.quoting import Field, parse

COLUMNS = ("timestamp", "original", "mimetype", "statuscode", "digest", "length")
TELLING = {"team": 4, "about": 3}  # pages that say who works there and since when, and how many captures of them
# Of the key of a page, behind the host: what its path may be called. `crawl.role_of` looks again, more strictly.
PATHS = (
    r"[^)]*\)/.*(team|about|over-?ons|wie-|medewerker|mensen|people|staff|ue?ber-?uns|mitarbeiter|equipe|a-propos"
    r"|qui-|ons-verhaal|our-story).*"
)
_ADDRESS = re.compile(r"https?://[!-~]+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Capture:
    """One row: its moment as it stands in the answer, the address of the page and the digest of its text."""

    moment: Field
    address: str
    digest: str

    @property
    def year(self) -> str:
        """The year in which it was taken."""
        return self.moment.string()[:4]


def home_captures(document: Document) -> list[Capture]:
    """Of the captures of one page those worth a look: the first, the next change, then further apart."""
    changes: list[Capture] = []
    seen = ""
    for capture in _rows(document):
        if capture.digest != seen:
            changes.append(capture)
        seen = capture.digest
    count = len(changes)
    return [changes[n] for n in sorted({0, 1, count // 4, count // 2}) if n < count]


def telling_captures(document: Document) -> list[Capture]:
    """Of the captures of many pages those of the team and of the firm's story over the years, each text once."""
    rows = list(_rows(document))
    chosen: list[Capture] = []
    for role, most in TELLING.items():
        pages = [row for row in rows if crawl.role_of(row.address) == role]
        chosen += _spread(_one_a_year(pages), most)
    return sorted(chosen, key=lambda capture: (capture.moment.string(), capture.address))


def _one_a_year(rows: list[Capture]) -> list[Capture]:
    """The first new text of every year, of the page that is nearest to the home page and was captured most."""
    counts = Counter(_path(row) for row in rows)

    def order(row: Capture) -> tuple[str, int, int, str]:
        path = _path(row)
        return row.year, path.count("/"), -counts[path], row.moment.string()

    digests: set[str] = set()
    years: dict[str, Capture] = {}
    for row in sorted(rows, key=order):
        if row.year not in years and row.digest not in digests:
            years[row.year] = row
            digests.add(row.digest)
    return list(years.values())


def _path(row: Capture) -> str:
    return urlsplit(row.address).path.rstrip("/").lower()


def _spread(rows: list[Capture], most: int) -> list[Capture]:
    """The first, the last, and others evenly between them."""
    last = len(rows) - 1
    return [rows[n] for n in sorted({round(step * last / (most - 1)) for step in range(most)})] if rows else []


def _rows(document: Document) -> Iterator[Capture]:
    if not document.body.strip():
        return
    rows = parse(document).items()
    if not rows:
        return
    head = [cell.string() for cell in rows[0].items()]
    if not set(COLUMNS) <= {*head, "length"}:
        raise Changed(Failure.CHANGED_SHAPE, f"the columns are {', '.join(head)[:80]}")
    for row in rows[1:]:
        cells = row.items()
        if len(cells) != len(head):
            return  # an empty row ends the list; behind it stands the key of the next page
        cell = dict(zip(head, cells, strict=True))
        if _is_ordinary(cell):
            yield Capture(cell["timestamp"], cell["original"].string(), cell["digest"].string())


def _is_ordinary(cell: dict[str, Field]) -> bool:
    address = cell["original"].string()
    try:
        dates.from_capture(cell["timestamp"].string())
        is_page = bool(_ADDRESS.fullmatch(address)) and "@" not in urlsplit(address).netloc and "#" not in address
    except ValueError:
        return False
    return is_page and cell["statuscode"].value == "200" and cell["mimetype"].value == "text/html"
