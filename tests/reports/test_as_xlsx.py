"""Is the workbook one that a reader of the format opens, with texts that stay texts?"""

import io
from xml.etree import ElementTree as ET
from zipfile import ZipFile

from hypothesis import given
from hypothesis import strategies as st

from reports.as_csv import Cell
from reports.as_xlsx import LONGEST, SHEET, as_xlsx


def cells(book: bytes) -> list[list[str | None]]:
    with ZipFile(io.BytesIO(book)) as parts:
        assert parts.testzip() is None
        root = ET.fromstring(parts.read("xl/worksheets/sheet1.xml"))  # noqa: S314 - our own
    rows = root.iter(f"{{{SHEET}}}row")
    return [[next(iter(c.itertext()), None) for c in row] for row in rows]


def test_every_part_is_xml_and_is_announced() -> None:
    with ZipFile(io.BytesIO(as_xlsx([["a"]]))) as parts:
        names = parts.namelist()
        assert names[0] == "[Content_Types].xml"
        types = parts.read("[Content_Types].xml").decode()
        for name in names:
            ET.fromstring(parts.read(name))  # noqa: S314 - our own
        assert all(f"/{name}" in types for name in names if name.startswith("xl/") and "_rels" not in name)


def test_texts_are_texts_and_numbers_numbers() -> None:
    book = as_xlsx([["head"], ["=1+1", 38.6, True, None, "<b>&"]])
    assert cells(book) == [["head"], ["=1+1", "38.6", "1", None, "<b>&"]]
    with ZipFile(io.BytesIO(book)) as parts:
        sheet = parts.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert sheet.count('t="inlineStr"') == 3


@given(st.lists(st.lists(st.one_of(st.text(), st.integers(), st.booleans(), st.none()), max_size=4), max_size=4))
def test_any_text_can_be_written_and_the_same_rows_are_the_same_bytes(rows: list[list[Cell]]) -> None:
    assert len(cells(as_xlsx(rows))) == len(rows)
    assert as_xlsx(rows) == as_xlsx(rows)


def test_a_cell_holds_no_more_than_it_can() -> None:
    ((text,),) = cells(as_xlsx([["a" * (LONGEST + 5)]]))
    assert text is not None
    assert len(text) == LONGEST
