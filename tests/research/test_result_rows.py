"""Which rows is the answer of one source?"""

import dataclasses

import pytest

from research.result_rows import (
    attempt_rows,
    attempts_of,
    document_of,
    fetch_row,
    is_whole,
    packed,
    record_rows,
    records_of,
)
from research.rows import DamagedRowError
from tests.research import made

PAGE = made.document("<p>één\x00</p>")


def test_a_document_comes_back_byte_for_byte() -> None:
    assert document_of({**fetch_row(PAGE, 1), "body": packed(PAGE.body)}) == PAGE


@pytest.mark.parametrize("body", [packed(b"other"), packed(PAGE.body)[:-3], b"", b"plain"])
def test_other_bytes_are_noticed(body: bytes) -> None:
    assert not is_whole(PAGE.sha256, body)
    with pytest.raises(DamagedRowError, match=PAGE.sha256):
        document_of({**fetch_row(PAGE, 1), "body": body})


def test_records_come_back_each_with_its_document() -> None:
    silent = dataclasses.replace(made.record("silent"), values=())
    records = (("d1", made.record("a", 3)), ("d2", silent), ("d1", made.record("b", 1)))
    tables = record_rows(records, "i1", {"d1": "website", "d2": "website"})
    assert tuple(records_of(tables["records"], tables["record_values"])) == records


def test_attempts_come_back() -> None:
    attempts = (made.attempt(), made.attempt(about="predecessor", detail="één"))
    assert attempts_of(attempt_rows(attempts, "i1")["attempts"]) == attempts
