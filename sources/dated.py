"""Which dated things lie on a site's own pages: pictures in folders of a month, documents with a month in their name?

WordPress and others file what is uploaded under year and month. A site may bring such folders along from elsewhere (a
theme's examples), and a name is its owner's choice: so this is what the site itself says, never a proof.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from sources import crawl
from sources.charset import decode
from sources.model import Document, Value
from sources.page import Page, is_kin, value
from sources.post_ids import posted

MOST_MARKUP = 1_000_000  # characters of a page that are searched
_MONTH = r"(?P<year>20[0-4]\d)[/_.-]?(?P<month>0[1-9]|1[0-2])"
_UPLOAD = re.compile(
    r"""["'(\s,](?P<address>[^"'()\s,<>]{0,200}/(?:uploads|files|media|sites/default/files)/"""
    r"""(?P<year>20[0-4]\d)[/-](?P<month>0[1-9]|1[0-2])/[^"'()\s,<>]{1,200})""",
    re.IGNORECASE,
)
_PDF = re.compile(rf"/[^/?#]*?(?<!\d){_MONTH}(?!\d{{3}})[^/?#]*\.pdf$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Dated:
    """Something with a month: `what` it is, the partial date, and where it lies."""

    what: str
    month: str
    address: str
    anchor: str = ""


def dated_values(page: Page, document: Document) -> list[tuple[str, Value]]:
    """The earliest of each sort on one page, each with its address; quoted by the link to it or the page's title."""
    earliest: dict[str, Dated] = {}
    for one in (*_uploads(page, document), *_documents(page)):
        known = earliest.get(one.what)
        if one.month <= document.fetched_at[:7] and (known is None or one.month < known.month):
            earliest[one.what] = one
    return [(one.address, _quoted(page, one)) for one in earliest.values()]


def linked_posts(page: Page, document: Document) -> list[tuple[str, tuple[Value, ...]]]:
    """The accounts of the site's own name whose posts the page links to, each with the day of the earliest.

    No request is made: the number in the address of a post tells its day (`sources.post_ids`).
    """
    earliest: dict[str, tuple[str, str]] = {}
    for href, anchor in page.reading.links:
        account, day = posted(href) or ("", "")
        if account and day <= document.fetched_at[:10] and is_kin(account.rpartition("/")[2], page.label):
            earliest[account] = min(earliest.get(account, (day, anchor)), (day, anchor))
    return [(account, tuple(_post_values(page, account, *first))) for account, first in earliest.items()]


def _post_values(page: Page, account: str, day: str, anchor: str) -> Iterator[Value]:
    start, end = place_of(page, anchor)
    for name, content in (("url", account), ("firstPost", day)):
        yield value(page.reading, name, content, start, end)


def _uploads(page: Page, document: Document) -> Iterator[Dated]:
    markup = decode(document.body[:MOST_MARKUP], document.charset)
    for found in _UPLOAD.finditer(markup):
        address = crawl.address(found["address"], page.url)
        if address and crawl.registrable_domain(address) == page.domain:
            what = "dated_pdf" if urlsplit(address).path.lower().endswith(".pdf") else "upload_path"
            yield Dated(what, f"{found['year']}-{found['month']}", address)


def _documents(page: Page) -> Iterator[Dated]:
    for href, anchor in page.reading.links:
        address = crawl.address(href, page.url)
        found = _PDF.search(urlsplit(address).path) if address else None
        if found and crawl.registrable_domain(address) == page.domain:
            yield Dated("dated_pdf", f"{found['year']}-{found['month']}", address, anchor)


def _quoted(page: Page, one: Dated) -> Value:
    start, end = place_of(page, one.anchor)
    quote = page.reading.text[start:end]
    return Value(
        property="firstMention", value=one.month, original=one.address, quote=quote, start=start, end=end, unit=one.what
    )


def place_of(page: Page, anchor: str) -> tuple[int, int]:
    """Where the words of a link stand in the page's text; of a picture, which has none, where the page's title does."""
    at = page.reading.text.find(anchor) if anchor else -1
    if at >= 0:
        return at, at + len(anchor)
    places = sorted(page.reading.blocks, key=lambda block: block.kind != "title")
    return (places[0].start, places[0].end) if places else (0, 0)
