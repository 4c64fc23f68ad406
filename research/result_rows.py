"""Which rows is the answer of one source: its documents, records and attempts, and how are they those again?"""

import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256

from research.model import Attempt
from research.rows import DamagedRowError, Row, Tables, cells, item, items, rows_of
from sources.model import Document, Record, Value


def attempt_rows(attempts: Sequence[Attempt], owner: str) -> Tables:
    """The attempts of one inquiry, as they are collected."""
    return {"attempts": rows_of(attempts, owner, "inquiry")}


def attempts_of(rows: Iterable[Row]) -> tuple[Attempt, ...]:
    """The attempts that these rows are."""
    return items(Attempt, rows)


def record_rows(records: Sequence[tuple[str, Record]], owner: str, source: Mapping[str, str]) -> Tables:
    """The rows of records, each with the digest of its document; `source` names who gave each document."""
    heads: list[Row] = []
    values: list[Row] = []
    for i, (document, record) in enumerate(records):
        where = {"owner": owner, "source": source[document], "document": document}
        heads.append({**where, "position": i, "schema": record.schema, "key": record.key})
        values.extend({**where, "record": i, "position": j, **cells(v)} for j, v in enumerate(record.values))
    return {"records": heads, "record_values": values}


def records_of(heads: Iterable[Row], values: Iterable[Row]) -> Iterator[tuple[str, Record]]:
    """The records that these rows are, each with the digest of its document."""
    by_record: dict[tuple[str, str, int], list[Value]] = {}
    for row in values:
        by_record.setdefault((row["source"], row["document"], row["record"]), []).append(item(Value, row))
    for head in heads:
        mine = by_record.get((head["source"], head["document"], head["position"]), [])  # a record may state nothing
        yield head["document"], Record(schema=head["schema"], key=head["key"], values=tuple(mine))


def fetch_row(document: Document, number: int) -> Row:
    """The row of one fetch; its body lies elsewhere."""
    return {
        "number": number,
        "document": document.sha256,
        "source": document.source,
        "asked": document.asked,
        "url": document.url,
        "fetched_at": document.fetched_at,
        "status": document.status,
        "media_type": document.media_type,
        "charset": document.charset,
        "headers": [{"name": name, "value": value} for name, value in document.headers],
    }


def packed(body: bytes) -> bytes:
    """The bytes of a document as they lie in the database."""
    return zlib.compress(body)


def is_whole(digest: str, body: bytes) -> bool:
    """Whether packed bytes are still those of the document with this digest."""
    try:
        return sha256(zlib.decompress(body)).hexdigest() == digest
    except zlib.error:
        return False


def document_of(row: Row) -> Document:
    """The document of one fetch, its bytes as they were fetched; raises `DamagedRowError` when they are not."""
    if not is_whole(row["document"], row["body"]):
        raise DamagedRowError(f"document {row['document']} has other bytes")
    return Document(
        source=row["source"],
        asked=row["asked"],
        url=row["url"],
        fetched_at=row["fetched_at"],
        status=row["status"],
        media_type=row["media_type"],
        body=zlib.decompress(row["body"]),
        charset=row["charset"],
        headers=tuple((h["name"], h["value"]) for h in row["headers"]),
    )
