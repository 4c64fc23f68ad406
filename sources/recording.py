"""What did the network answer: how is that kept in a WARC, so that it can be asked again on another day?

Format: WARC 1.0 (ISO 28500), `response` records. Bodies are written unpacked, as they are read, so that their digest is
that of the stored document. Cookies and keys are not written.
"""

from http import HTTPStatus
from io import BytesIO
from pathlib import Path
from typing import IO

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from sources.errors import Failure, Unavailable
from sources.exchange import NEVER_KEPT, Answer

DROPPED = NEVER_KEPT | {"transfer-encoding", "content-encoding", "content-length", "connection"}


class RecordingError(Unavailable):
    """The file cannot be written, or is no WARC that could be asked. The detail is one line for the seller."""


class Recorder:
    """Writes each answer to a WARC as it comes, so that a run that is broken off leaves what it had."""

    def __init__(self, path: Path, software: str) -> None:
        try:
            self._file: IO[bytes] = path.open("wb")
        except OSError as error:
            raise RecordingError(Failure.BROKEN_ANSWER, f"{path} cannot be written ({error.strerror})") from None
        self._writer = WARCWriter(self._file, gzip=path.suffix == ".gz")
        info = self._writer.create_warcinfo_record(path.name, {"software": software, "format": "WARC File Format 1.0"})
        self._writer.write_record(info)

    def write(self, url: str, answer: Answer, moment: str) -> None:
        """Write one answer; `moment` is UTC, ISO 8601 with a Z."""
        try:
            reason = HTTPStatus(answer.status).phrase
        except ValueError:
            reason = ""  # a status that nobody registered
        headers = [(name, value) for name, value in answer.headers if name not in DROPPED]
        headers.append(("content-length", str(len(answer.body))))
        record = self._writer.create_warc_record(
            url,
            "response",
            payload=BytesIO(answer.body),
            length=len(answer.body),
            http_headers=StatusAndHeaders(f"{answer.status} {reason}", headers, protocol="HTTP/1.1"),
            warc_headers_dict={"WARC-Date": moment},
        )
        self._writer.write_record(record)
        self._file.flush()

    def close(self) -> None:
        """Close the file."""
        self._file.close()
