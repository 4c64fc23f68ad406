"""How do rows read in a spreadsheet as plain text, without a cell ever becoming a formula?"""

import csv
import io
import re
from collections.abc import Sequence

Cell = str | int | float | bool | None
FORMULA = re.compile(
    "^[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20]"
)  # what makes a cell a formula (OWASP), also full width
BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"


def as_csv(rows: Sequence[Sequence[Cell]], *, excel: bool = False) -> str:
    """The rows as CSV (RFC 4180); a text that a spreadsheet would take for a formula gets an apostrophe before it.

    `excel`: what Excel opens rightly where a comma is the decimal mark (NL, BE, FR, DE): a byte order mark, semicolons,
    decimal commas.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";" if excel else ",", lineterminator="\r\n")
    writer.writerows([_printed(cell, excel=excel) for cell in row] for row in rows)
    return (BOM if excel else "") + text.getvalue()


def _printed(cell: Cell, *, excel: bool) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return safe(cell)
    if isinstance(cell, float) and excel:
        return str(cell).replace(".", ",")
    return str(cell).lower() if isinstance(cell, bool) else str(cell)


def safe(text: str) -> str:
    """The text as a spreadsheet may have it: never a formula."""
    return f"'{text}" if FORMULA.match(text) else text
