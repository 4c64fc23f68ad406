"""Which rows has a page of the Belgian register, under which headings, and where does each stand in the text?

A page is one large table: headings in `h2`, a label and its value in the cells of a row, details behind a line break,
and what is long (the functions) in a table of its own (https://kbopub.economie.fgov.be/kbopub/). The place of a row is
that in the reading text, in which the same cells and lines follow each other, one to a line.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bs4 import BeautifulSoup
from bs4.element import NavigableString, Tag

from sources import layout
from sources.charset import decode
from sources.errors import Changed, Failure, Refused
from sources.kbo_words import LABELS, NO_DATA, SECTIONS
from sources.model import Document, Value
from sources.prose_dates import first_day
from sources.reading import MOST_HTML, clean, read_text

NUMBER = re.compile(r"(?<!\d)([01]\d{3})\.(\d{3})\.(\d{3})(?!\d)")
_ENTITY = re.compile(r"toonondernemingps\.html\?(?:[^\"#]*&)?ondernemingsnummer=(\d{9,10})(?!\d)")
_TOO_OFTEN = re.compile(r"request rate too high|te veel aanvragen|trop de requêtes", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Row:
    """One row: `section` by our word or as its heading says, `cells` with their lines, `quote` with its offsets.

    `name` is the name in a list of hits; `linked` the entities that the row links to, ten digits each.
    """

    section: str
    cells: tuple[tuple[str, ...], ...]
    quote: str
    start: int
    end: int
    name: str = ""
    linked: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """Our word for the row's label, or the empty string."""
        written = " ".join(self.cells[0]).rstrip(": ").replace("’", "'").lower()
        return LABELS.get(written, "") if len(self.cells) > 1 else ""

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines behind the label."""
        return tuple(line for cell in self.cells[1:] for line in cell)

    def says(self, name: str, value: str, original: str, *, as_of: str = "", unit: str = "") -> Value:
        """Give the fact that this row states. Raises `Changed` when the row has no place in the text."""
        if self.start < 0:
            raise Changed(Failure.CHANGED_SHAPE, f"a row that the text does not have: {' '.join(self.cells[0])[:40]}")
        return Value(
            property=name,
            value=value,
            original=original,
            quote=self.quote,
            start=self.start,
            end=self.end,
            as_of=as_of,
            unit=unit,
        )

    def told(self, name: str, value: str) -> Iterator[Value]:
        """Give the fact, if it is one."""
        if value and not NO_DATA.match(value):
            yield self.says(name, value, value)


def ten_digits(number: str) -> str:
    """The number as ten digits: pages leave out the leading zero in addresses."""
    return "".join(c for c in number if c.isdigit()).zfill(10)


def open_page(document: Document) -> tuple[Row, ...]:
    """Give the rows of a page; none where it says that nothing was found.

    Raises `Refused` for a captcha or when we asked too often, and `Changed` for every other page without rows.
    """
    soup = BeautifulSoup(decode(document.body[:MOST_HTML], document.charset), "lxml")
    text = read_text(document).text
    rows = tuple(_rows(soup, text))
    if any(row.label == "number" or row.name for row in rows):
        return rows
    if soup.find(id="captcha") or "captcha" in text.lower():
        raise Refused(Failure.CAPTCHA, "the register wants to see a human")
    if _TOO_OFTEN.search(text):
        raise Refused(Failure.TOO_MANY_REQUESTS, "the register is asked too often")
    if any(NO_DATA.match(_lines(heading)[0]) for heading in soup.find_all("h1") if _lines(heading)):
        return ()
    raise Changed(Failure.CHANGED_SHAPE, "a page without a company and without the sentence that there is none")


def _rows(soup: BeautifulSoup, text: str) -> Iterator[Row]:
    section, at, padded = "", 0, f"\n{text}\n"  # whole lines are looked for, the first and the last too
    for row in soup.find_all("tr"):
        heading = row.find("h2")
        if heading is not None and not row.find("table"):
            written = " ".join(_lines(heading))
            section = SECTIONS.get(written.lower(), written)
            continue
        cells = [(cell, _lines(cell)) for cell in row.find_all("td", recursive=False)]
        lines = [line for _, its in cells for line in its]
        if not lines:
            continue
        quote = "\n".join(lines)
        start = padded.find(f"\n{quote}\n", at)
        at = max(at, start)
        names = [" ".join(its) for cell, its in cells if "benaming" in cell.get_attribute_list("class")]
        links = [_ENTITY.search(str(link["href"])) for link in row.find_all("a", href=True)]
        linked = tuple(ten_digits(link[1]) for link in links if link)
        shown = tuple(its for _, its in cells if its)
        yield Row(section, shown, quote, start, start + len(quote), names[0] if names else "", linked)


def _lines(node: Tag) -> tuple[str, ...]:
    """Give the lines that an element shows, without those of a table in it."""
    pieces: list[list[str]] = [[]]
    _gather(node, pieces)
    return tuple(line for one in pieces if (line := clean(" ".join("".join(one).split()))))


def _gather(node: Tag, pieces: list[list[str]]) -> None:
    for child in node.children:
        if isinstance(child, Tag):
            attributes = {name: " ".join(filter(None, child.get_attribute_list(name))) for name in child.attrs}
            if child.name == "table" or not layout.is_shown(child.name, attributes):
                continue
            parted = child.name == "br" or layout.is_block(child.name, attributes)
            pieces.extend([[]] if parted else [])
            _gather(child, pieces)
            pieces.extend([[]] if parted else [])
        elif type(child) is NavigableString:
            pieces[-1].append(str(child))


def since(lines: tuple[str, ...]) -> str:
    """The first day that one of these lines names, or the empty string."""
    return next((day for line in lines if (day := first_day(line))), "")
