"""How long does the prospect's own page take to read when it is made to hurt? A script; prints one line a bomb."""

import time

from sources import website
from sources.model import Document

SIZE = 512 << 10  # bytes: a page of this size may take some seconds, and the worker is stopped after ten
PIECES = (
    b"<div>",
    b"<p>KvK 12345678 ",
    b"<p>020 123 45 67 ",
    b"<h3>Anna de Vries</h3><p>Directeur</p>",
    b"<p class=vcard><b class=fn>Anna de Vries</b>, <i class=title>Bakker</i></p>",
    b"<b>1</b><b>a</b>",
    b"<time datetime=2014-03-05>a</time>",
    b"info@elders.nl ",
    b"A-",
    b"Aa ",
    b"<a href=/a/b>over ons</a>",
    b"<script type=application/ld+json>{}</script>",
)


def seconds(body: bytes) -> float:
    """Give the processor time that reading one page takes."""
    page = Document(
        source="website",
        asked="https://a.nl/team",
        url="https://a.nl/team",
        fetched_at="2026-11-20T10:00:00Z",
        status=200,
        media_type="text/html",
        body=body,
    )
    start = time.process_time()
    list(website.read(page))
    return time.process_time() - start


def main() -> None:
    """Print the seconds of each bomb at its size and at half of it."""
    for piece in PIECES:
        whole, half = (seconds(b"<html lang=nl>" + piece * (size // len(piece))) for size in (SIZE, SIZE // 2))
        print(f"{whole:7.2f} s  ratio {whole / half:4.1f}  {piece.decode()[:50]}")  # noqa: T201  # its result


if __name__ == "__main__":
    main()
