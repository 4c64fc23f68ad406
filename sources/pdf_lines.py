"""Which lines does a PDF print, where and in which size? The one door to pdfminer.six, an extra: `precall[pdf-in]`."""

import io
import json
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType
from typing import Any

from sources.errors import Changed, Failure, Unavailable
from sources.printed import Line

INSTALL = "pip install 'precall[pdf-in]'"
MOST_PAGES = 30  # a profile has two to eight


def lines_of(body: bytes) -> list[Line]:
    """The lines of a PDF, or of a layout that another tool wrote as JSON. Raises `Unavailable` without the extra."""
    if body.lstrip()[:1] == b"{":
        return list(_from_json(body))
    try:
        high_level, layout = import_module("pdfminer.high_level"), import_module("pdfminer.layout")
        errors = import_module("pdfminer.pdfparser"), import_module("pdfminer.pdfdocument")
    except ImportError:
        raise Unavailable(Failure.NO_TEXT, f"a PDF is read with: {INSTALL}") from None

    try:
        pages = list(high_level.extract_pages(io.BytesIO(body), maxpages=MOST_PAGES))
    except (errors[0].PDFSyntaxError, errors[1].PDFEncryptionError, ValueError, TypeError, KeyError) as error:
        raise Changed(Failure.CHANGED_SHAPE, f"a PDF that cannot be read: {type(error).__name__}") from error
    return [line for number, page in enumerate(pages, start=1) for line in _from_page(page, number, layout)]


def _from_page(page: Any, number: int, layout: ModuleType) -> Iterator[Line]:  # noqa: ANN401 - an extra has no types
    boxes = [box for box in page if isinstance(box, layout.LTTextContainer)]
    for line in (one for box in boxes for one in box if isinstance(one, layout.LTTextLine)):
        letters = [letter for letter in line if isinstance(letter, layout.LTChar)]
        text = line.get_text().strip()
        if letters and text:
            sizes = sorted(letter.size for letter in letters)
            yield Line(number, line.x0, page.height - line.y1, round(sizes[len(sizes) // 2], 2), text)


def _from_json(body: bytes) -> Iterator[Line]:
    try:
        for row in json.loads(body)["lines"]:
            place = float(row["x0"]), float(row["top"]), float(row["size"])
            yield Line(int(row["page"]), *place, str(row["text"]))
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise Changed(Failure.CHANGED_SHAPE, "not a layout of lines") from error
