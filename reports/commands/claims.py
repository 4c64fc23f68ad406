"""`precall claims`: which claims does this page or text make?"""

import re
import sys
from argparse import Namespace
from pathlib import Path

from reports.exits import Exit
from reports.output import as_json, clean, escaped
from reports.screen import complain
from research.claims import find_in_reading
from research.claims.lines import answer, as_object
from sources.errors import SourceError
from sources.model import Document
from sources.reading import read_text

HTML = re.compile(  # the beginnings of a page, or of a piece of one
    rb"<(?:!doctype\s+html|html|head|title|meta|body|main|section|article|header|footer|nav|h[1-6]|p|div|ul|ol|table"
    rb"|script)[\s>]",
    re.IGNORECASE,
)
LOOKED_AT = 4096  # bytes at the beginning, by which a file is known
NO_TEXT = (b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x7fELF", b"\x1f\x8b")
WIDE = (b"\xff\xfe", b"\xfe\xff")  # the marks of UTF-16, in which every other byte may be nought


class NotReadable(Exception):
    """A file or address that could not be read; the message is one line."""


class BadLine(Exception):
    """A line of `--text-lines` that is no question; the message names the line and the field."""


def run(args: Namespace) -> int:
    """Print the claims of every file, address or standard input; exit 1 when one could not be read."""
    ended = Exit.DONE
    for name in args.files:
        try:
            if args.text_lines:
                _answer_lines(name)
            else:
                _print_claims(args, name)
        except BadLine as error:
            complain(str(error))
            return Exit.USAGE
        except (NotReadable, SourceError) as error:
            complain(str(error))
            ended = Exit.FAILED
    return ended


def _answer_lines(name: str) -> None:
    for number, line in enumerate(_text(name).split("\n"), start=1):
        if line.strip():
            try:
                said = answer(line)
            except ValueError as error:
                raise BadLine(f"{name}, line {number}: {error}") from error
            sys.stdout.write(escaped(said) + "\n")


def _print_claims(args: Namespace, name: str) -> None:
    document = _document(name)
    reading = read_text(document)
    claims = find_in_reading(reading, args.lang or reading.lang)
    if not claims:
        complain(f"{name}: {'no claims found' if reading.text.strip() else 'it holds no text'}")
    for found in claims:
        if args.json:
            sys.stdout.write(as_json({**as_object(found), "url": document.url}, indent=None))
        else:
            number = "–".join(f"{n:g}" for n in dict.fromkeys((found.low, found.high)) if n is not None)
            sys.stdout.write(clean(f"{found.kind} {found.relation} {number}") + f"\t{clean(found.quote)}\n")


def _bytes(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise NotReadable(f"{name}: {error.strerror}") from error


def _text(name: str) -> str:
    try:
        return _bytes(name).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotReadable(f"{name}: not UTF-8 at byte {error.start}") from error


def _document(name: str) -> Document:
    if name.startswith(("http://", "https://")):
        return _fetched(name)
    body = _bytes(name)
    start = body[:LOOKED_AT]
    if start.startswith(NO_TEXT) or (b"\0" in start and not start.startswith(WIDE)):
        raise NotReadable(f"{name}: no text or HTML (save the page as HTML, or copy its text into a file)")
    is_html = name.lower().endswith((".html", ".htm")) or bool(HTML.search(start))
    url = "" if name == "-" else name
    return _as_document(url, body, "text/html" if is_html else "text/plain")


def _as_document(url: str, body: bytes, media_type: str) -> Document:
    # The year of the text is not known, and no claim depends on it here.
    return Document(source="file", asked=url, url=url, fetched_at="", status=200, media_type=media_type, body=body)


def _fetched(url: str) -> Document:
    from reports.fetch import fetch_page  # noqa: PLC0415 - the network is loaded only for an address

    return fetch_page(url)
