"""Which pages does a site list in its sitemap (https://www.sitemaps.org/protocol.html)?

A document type is refused, whatever it declares: no sitemap needs one, and every XML bomb does.
"""

import re

from lxml import etree

from sources.errors import Changed, Failure

MOST_ADDRESSES = 2_000  # the protocol allows 50,000; a firm's own pages are among the first
_WEB_PAGE = re.compile(rb"\s*(?:<\?xml[^>]{0,99}>\s*)?<(?:!doctype\s+html\s*[>\s]|html[>\s])", re.IGNORECASE)
_DOCTYPE = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def read_sitemap(body: bytes) -> tuple[list[str], list[str]]:
    """Read a sitemap or a sitemap index: the addresses of pages, and those of further sitemaps.

    A web page in its place says that there is none. Raises `Changed` for anything else that is no sitemap, and when it
    declares a document type.
    """
    body = body.removeprefix(b"\xef\xbb\xbf")
    if _WEB_PAGE.match(body):
        return [], []
    if _DOCTYPE.search(body):
        raise Changed(Failure.CHANGED_SHAPE, "the sitemap declares a document type")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(body.strip(), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Changed(Failure.CHANGED_SHAPE, "the sitemap is no XML") from error
    if _name(root) not in ("urlset", "sitemapindex"):
        raise Changed(Failure.CHANGED_SHAPE, "the sitemap has another root element")
    found: dict[str, list[str]] = {"url": [], "sitemap": []}
    for entry in list(root)[:MOST_ADDRESSES]:
        kind = _name(entry)
        if kind in found:
            found[kind].extend((child.text or "").strip() for child in entry if _name(child) == "loc")
    return [u for u in found["url"] if u], [u for u in found["sitemap"] if u]
