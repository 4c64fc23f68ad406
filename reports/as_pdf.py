"""How does the page become a PDF: tagged, one A4, by WeasyPrint or else by a Chromium that is on this machine?

WeasyPrint is an extra of ours, and heavy to import, so that it is loaded only here and only now.
"""

import importlib
import importlib.util
import logging
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge", "chrome")
FLAGS = (
    *("--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync", "--disable-extensions"),
    *(
        "--disable-background-networking",
        "--disable-component-update",
        "--no-pdf-header-footer",
        "--font-render-hinting=none",
        "--disable-threaded-compositing",
        "--disable-lcd-text",
    ),
)
SECONDS = 60  # a browser takes two; after a minute it hangs
DATES = re.compile(rb"(/(?:CreationDate|ModDate) \(D:)\d{14}")  # when the browser ran: the page's own day instead
Print = Callable[[str, date], bytes]


class NoPdf(RuntimeError):
    """Nothing on this machine can make a PDF; the message says in one line what to install."""


def as_pdf(html: str, day: date) -> bytes:
    """The page as a tagged PDF. `day`: what it is dated, so that the same page gives the same bytes. Raises `NoPdf`."""
    for maker in printers():
        return maker(html, day)
    raise NoPdf("a PDF needs WeasyPrint: pip install 'precall[pdf]' (or Chromium on this machine)")


def printers() -> Iterable[Print]:
    """What can make a PDF here, the best first."""
    if importlib.util.find_spec("weasyprint") is not None:
        yield _by_weasyprint
    if _browser():
        yield _by_browser


def _by_weasyprint(html: str, day: date) -> bytes:
    try:
        weasyprint: Any = importlib.import_module("weasyprint")
    except OSError as error:  # its own libraries (Pango) are not on this machine
        if _browser():
            return _by_browser(html, day)
        raise NoPdf(f"WeasyPrint does not start: {str(error).splitlines()[0]}") from error
    logging.getLogger("weasyprint").addHandler(logging.NullHandler())  # it tells of what only a screen understands
    logging.getLogger("weasyprint").propagate = False
    fetcher = weasyprint.URLFetcher(allowed_protocols=("data",))
    document = weasyprint.HTML(string=html, url_fetcher=fetcher)
    made: bytes = document.write_pdf(pdf_tags=True, pdf_identifier=b"precall")
    return made


def _browser() -> str:
    return next((path for name in BROWSERS if (path := shutil.which(name))), "")


def _by_browser(html: str, day: date) -> bytes:
    with tempfile.TemporaryDirectory(prefix="precall-pdf-", ignore_cleanup_errors=True) as folder:
        page, made = Path(folder) / "brief.html", Path(folder) / "brief.pdf"
        page.write_text(html, encoding="utf-8")
        root = ("--no-sandbox",) if hasattr(os, "geteuid") and os.geteuid() == 0 else ()  # it refuses root otherwise
        command = [_browser(), *FLAGS, *root, f"--user-data-dir={Path(folder) / 'profile'}"]
        try:
            subprocess.run(  # noqa: S603 - the browser that was found, with our own page, which asks nothing
                [*command, f"--print-to-pdf={made}", page.as_uri()], capture_output=True, check=True, timeout=SECONDS
            )
            pdf = made.read_bytes()
        except (OSError, subprocess.SubprocessError) as error:
            raise NoPdf(f"{Path(_browser()).name} makes no PDF: {type(error).__name__}") from error
    return DATES.sub(rb"\g<1>" + f"{day:%Y%m%d}000000".encode("ascii"), pdf)
