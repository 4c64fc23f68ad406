"""Who directs a Belgian company, since when, and which person stands behind a director that is a company?

A director that is a company is a link to its number; the person who acts for it has a row of its own, as permanent
representative. Such a row may name the company that is represented; where it does not, only a single one can be meant.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sources.kbo_page import NUMBER, Row, since, ten_digits
from sources.kbo_words import NO_DATA, REPRESENTATIVE, SINCE
from sources.model import Record, Value


@dataclass(frozen=True, slots=True)
class Function:
    """One row of the functions.

    `company`: the number of a director that is a company, or of the company represented; `written`: it as printed.
    """

    row: Row
    role: str
    name: str
    company: str
    written: str
    day: str

    @property
    def represents(self) -> bool:
        """Whether this person acts for a director that is a company."""
        return bool(self.name and REPRESENTATIVE.search(self.role))

    @property
    def is_company(self) -> bool:
        """Whether the director is a company."""
        return bool(self.company) and not self.represents


def directorships(number: str, firm: Sequence[Value], rows: Sequence[Row]) -> Iterator[Record]:
    """Give one record for each function; `firm`: the values that say which company is directed."""
    functions = [_function(row) for row in rows if row.section == "functions" and _is_function(row)]
    companies = {one.company for one in functions if one.is_company}
    for one in functions:
        values = [*firm, one.row.says("role", one.role, one.role)]
        values.append(one.row.says("directorKind", "company" if one.is_company else "person", one.role))
        name = one.name or one.written
        if one.is_company:
            values.append(one.row.says("directorNumber", one.company, one.written))
            values += [
                other.row.says("representative", other.name, other.name)
                for other in functions
                if other.represents and (other.company or _single(companies)) == one.company
            ]
        values.append(one.row.says("name", name, name))
        if one.day:
            values.append(one.row.says("startDate", one.day, one.row.lines[-1]))
        yield Record(
            schema="Directorship", key=f"{number}/{name.casefold()}/{one.role.casefold()}", values=tuple(values)
        )


def _single(companies: set[str]) -> str:
    return next(iter(companies)) if len(companies) == 1 else ""


def _is_function(row: Row) -> bool:
    return len(row.cells) > 1 and not NO_DATA.match(row.lines[0]) and not SINCE.match(row.lines[0])


def _function(row: Row) -> Function:
    """Read a row: the role, the name as `family, given` or a number with or without a name, and the day."""
    written = " ".join(line for line in row.cells[1] if not SINCE.match(line))
    number = NUMBER.search(written)
    company = ten_digits(number[0]) if number else next(iter(row.linked), "")
    shown = number[0] if number else company
    name = plain_name(written.replace(shown, "").strip(" ()") if shown else written)
    return Function(row, " ".join(row.cells[0]), name, company, shown, since(row.lines))


def plain_name(written: str) -> str:
    """A person's name in the order in which it is said; the register prints `family, given`."""
    family, comma, given = (part.strip() for part in written.partition(","))
    return f"{given} {family}" if comma and given else family
