"""What does a recording answer in place of the network?

Format: WARC 1.0 and 1.1 (ISO 28500), from any tool: `response`, `revisit` and `resource` records, compressed by record,
as a whole or not at all. An archive that breaks off is used up to the break; `Archive.damage` says so.
"""

import tempfile
import zlib
from collections.abc import Iterator
from contextlib import redirect_stderr, suppress
from dataclasses import dataclass, replace
from http import HTTPStatus
from io import StringIO
from pathlib import Path
from typing import IO

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecord
from warcio.statusandheaders import StatusAndHeadersParserException

from sources.address import check, follow
from sources.errors import Failure, Unavailable
from sources.exchange import GZIP, Answer, Call, media_type, unpack
from sources.limits import MIB, Limits
from sources.recording import RecordingError

ANSWERS = frozenset({"response", "revisit", "resource"})
MAX_SPOOLED = 1024 * MIB  # of an archive that is one single gzip stream and must be unpacked to be asked
STEP = 64 * 1024  # bytes read at once

_UNREADABLE = (  # all that warcio and the decoders below it raise on a damaged file
    ArchiveLoadFailed,
    StatusAndHeadersParserException,
    EOFError,
    OSError,
    ValueError,
    AttributeError,
    TypeError,
    zlib.error,
)


@dataclass(frozen=True, slots=True)
class _Entry:
    """Where one answer stands in the archive, and what it takes to choose between several."""

    offset: int
    url: str
    date: str
    status: int
    kind: str
    digest: str
    original: str  # of a revisit: the address whose body it shares
    location: str  # of a redirect: where to


def _key(url: str) -> str:
    """What two spellings of one address share: scheme, fragment, `www.` and a slash at the end do not count."""
    return check(url, ports=None).partition("://")[2].removeprefix("www.").removesuffix("/")


def _drain(record: ArcWarcRecord, budget: int | None = None) -> bytes:
    """Read a payload to its end. Raises `EOFError` when the file ends before, `Unavailable` beyond the budget."""
    body, size = bytearray(), 0
    while piece := record.raw_stream.read(STEP):
        size += len(piece)
        if budget is not None:
            if size > budget:
                raise Unavailable(Failure.TOO_LARGE, f"more than {budget} bytes")
            body += piece
    declared = record.payload_length if record.http_headers else record.length
    if declared is None or 0 <= size < declared:
        raise EOFError
    return bytes(body)


def _headers(record: ArcWarcRecord) -> tuple[tuple[str, str], ...]:
    """The HTTP headers of a record, names in lower case; a resource has only its type."""
    if record.http_headers is None:
        return (("content-type", record.rec_headers.get_header("Content-Type") or ""),)
    return tuple((str(name).lower(), str(value).strip()) for name, value in record.http_headers.headers)


def _status(record: ArcWarcRecord) -> int:
    """The HTTP status of a record: a resource was simply there. Raises `ValueError` for a broken status line."""
    return 200 if record.http_headers is None else int(record.http_headers.get_statuscode())


def _entries(file: IO[bytes]) -> Iterator[_Entry]:
    """Every answer of an archive, in its order. Raises one of `_UNREADABLE` where the archive breaks off."""
    archive, end = ArchiveIterator(file), 0
    for record in archive:
        _drain(record)
        end = archive.get_record_offset() + archive.get_record_length()
        header = record.rec_headers.get_header
        url = header("WARC-Target-URI") or ""
        if record.rec_type not in ANSWERS or not url.lower().startswith(("http://", "https://")):
            continue
        try:
            plain, status = check(url, ports=None), _status(record)
        except (Unavailable, ValueError):
            continue  # an address or a status that we would not have taken from the network either
        yield _Entry(
            offset=archive.get_record_offset(),
            url=plain,
            date=header("WARC-Date") or "",
            status=status,
            kind=record.rec_type,
            digest=header("WARC-Payload-Digest") or "",
            original=header("WARC-Refers-To-Target-URI") or "",
            location=dict(_headers(record)).get("location", "") if 300 <= status < 400 else "",
        )
    file.seek(end)
    if file.read(STEP).strip(b"\r\n\0"):
        raise EOFError  # a last record that is cut before its body ends the loop without a word


def _dechunk(body: bytes) -> bytes:
    """Take the chunks off a body that an archiving tool kept as it was sent; one that is not chunked stays as it is."""
    out, rest = bytearray(), body
    while rest:
        head, newline, tail = rest.partition(b"\r\n")
        try:
            size = int(head.partition(b";")[0].strip() or b"?", 16) if newline and len(head) < 100 else -1
        except ValueError:
            size = -1
        if size < 0:
            return body if not out else bytes(out + rest)
        if size == 0:
            break
        out += tail[:size]
        rest = tail[size:].removeprefix(b"\r\n")
    return bytes(out)


def _spool(path: Path) -> IO[bytes]:
    """Unpack an archive that is one gzip stream into a nameless file, in which records can be found again."""
    file = tempfile.TemporaryFile()  # noqa: SIM115 - it lives as long as the archive
    decoder = zlib.decompressobj(GZIP)
    with path.open("rb") as packed, suppress(zlib.error):  # what could be unpacked is there; the index finds the break
        while piece := packed.read(STEP):
            while piece and file.tell() < MAX_SPOOLED:
                file.write(decoder.decompress(piece, MIB))
                piece = decoder.unconsumed_tail
                if decoder.eof:
                    piece, decoder = decoder.unused_data, zlib.decompressobj(GZIP)
    file.seek(0)
    return file


class Archive:
    """A WARC that is asked in place of the network.

    `damage`: a sentence when the file breaks off, else empty. `newest`: the moment of its last answer.
    """

    def __init__(self, path: Path, limits: Limits) -> None:
        self._limits = limits
        self._entries: list[_Entry] = []
        self.damage = ""
        try:
            self._file: IO[bytes] = path.open("rb")
        except OSError as error:
            raise RecordingError(Failure.BROKEN_ANSWER, f"{path} cannot be read ({error.strerror})") from None
        entries, broken = self._scan(self._file)
        self._file.seek(0)
        if broken and self._file.read(2) == b"\x1f\x8b":
            spooled = _spool(path)
            again, still_broken = self._scan(spooled)
            if len(again) > len(entries):
                self._file, spooled, entries, broken = spooled, self._file, again, still_broken
            spooled.close()
        if not entries:
            self._file.close()
            raise RecordingError(Failure.BROKEN_ANSWER, f"{path} is not a WARC that can be read, or holds no page")
        if broken:
            self.damage = f"{path.name} breaks off after {len(entries)} answers; those are used"
        self._entries = entries
        self.newest = max(f"{entry.date[:19]}Z" for entry in entries)
        self._by_key: dict[str, list[_Entry]] = {}
        for entry in entries:
            self._by_key.setdefault(_key(entry.url), []).append(entry)

    @staticmethod
    def _scan(file: IO[bytes]) -> tuple[list[_Entry], bool]:
        """Index an archive; the flag says that it breaks off."""
        entries: list[_Entry] = []
        try:
            with redirect_stderr(StringIO()):  # warcio prints its warnings there
                for entry in _entries(file):
                    entries.append(entry)  # noqa: PERF402 - what came before an error counts
        except _UNREADABLE:
            return entries, True
        return entries, False

    def _choose(self, url: str) -> _Entry | None:
        """The best answer to an address: its own spelling before another, an answer before an error, the newest."""
        key = _key(url)

        def rank(entry: _Entry) -> tuple[bool, bool, str]:
            return entry.url == url, entry.status == HTTPStatus.OK, entry.date

        def turns_back(entry: _Entry) -> bool:
            return entry.url != url and bool(entry.location) and _key(follow(entry.url, entry.location)) == key

        return max((e for e in self._by_key.get(key, ()) if not turns_back(e)), key=rank, default=None)

    def _original(self, revisit: _Entry) -> _Entry | None:
        """The record whose body a revisit repeats: the same address or digest, at that moment or before."""
        bodies = [e for e in self._entries if e.kind != "revisit"]
        same = [e for e in bodies if revisit.digest and e.digest == revisit.digest]
        return next(iter(same or [e for e in bodies if e.url in {revisit.original, revisit.url}]), None)

    def _read(self, entry: _Entry) -> Answer:
        self._file.seek(entry.offset)
        try:
            record = next(iter(ArchiveIterator(self._file)))
            headers = _headers(record)
            budget = self._limits.body(media_type(dict(headers).get("content-type", "")))
            body = _drain(record, budget)
        except _UNREADABLE:
            raise Unavailable(Failure.BROKEN_ANSWER, "the recording cannot be read here") from None
        if "chunked" in dict(headers).get("transfer-encoding", "").lower():
            body = _dechunk(body)
        moment = f"{entry.date[:19]}Z"
        return unpack(Answer(entry.status, headers, body, entry.url, moment), budget, self._limits.encodings)

    async def send(self, call: Call) -> Answer:
        """Answer from the archive. Raises `Unavailable` (`NOT_IN_RECORDING`) for an address that it does not hold."""
        entry = self._choose(call.kept_as)
        if entry is None:
            raise Unavailable(Failure.NOT_IN_RECORDING, self.damage or "not in the recording")
        answer = self._read(entry)
        if entry.kind != "revisit":
            return answer
        original = self._original(entry)
        if original is None:
            raise Unavailable(Failure.NOT_IN_RECORDING, "the recording only says that the page had not changed")
        first = self._read(original)
        return replace(first, fetched_at=answer.fetched_at, url=answer.url)

    def close(self) -> None:
        """Close the file."""
        self._file.close()
