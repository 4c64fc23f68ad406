"""Under which names does a page present the firm: site name, title, copyright line, name with a legal form?"""

import re
from collections.abc import Iterator

from sources.crawl import is_include
from sources.identifiers import find_identifiers
from sources.model import Value
from sources.page import SHARED, Page, is_kin, squash, value
from sources.reading import Block

_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)(?:[\s©]|copyright|\(c\)|by|\d{4}|[-–—/,]){0,20}"
    r"(?P<name>[^\W\d_][^\n|·•©—–]{1,70}?)(?=\s*(?:$|\n|[|·•©—–!]| - |(?<![A-Z])\. |(?<![A-Z])\.$|,? ?(?:alle|all"
    r"|tous|kvk|btw|siret|siren|tva|\d{4})\b))",
    re.IGNORECASE,
)
_FORM = re.compile(
    r"(?<![\w&])(?P<name>(?!(?:19|20)\d\d )(?!\d{4} AG)(?:[A-ZÀ-Þ0-9][\w&'’.+-]{0,40}(?: (?:en|et|und|and|&|van|de|der"
    r"|den|du|la|le|voor|für|-) ?| )){1,7}"
    r"(?:B\.?V\.?|N\.?V\.?|V\.?O\.?F\.?|BVBA|CommV|C\.V\.|SRL|SPRL|S\.?A\.?R\.?L\.?|SASU?|S\.A\.S\.|EURL|SA|SCI"
    r"|GmbH(?: & Co\. KG)?|UG(?: \(haftungsbeschränkt\))?|AG|KG|OHG"
    r"|GbR|e\.K\.|Ltd\.?|Limited|PLC|LLP|Inc\.?|LLC))(?![\w])"
)
_BOILERPLATE = re.compile(r"all[e ]|tous|copyright|by |door |de website|the website|ons |inhoud", re.IGNORECASE)
_ABBREVIATED = re.compile(r"(?:\b\w\.|\b(?:Ltd|Inc|Co)\.)$", re.IGNORECASE)  # its last full stop belongs to the name
_SEPARATOR = re.compile(r"\s+[|–—·:•-]\s+")

EXTRA = 5  # letters: "de", "Fa." or "B.V." beside the name; more is a slogan or the page's own title


def find_names(page: Page, own: list[Block]) -> Iterator[Value]:
    """Give the names in these blocks, in the order of the page."""
    for block in own:
        text = page.text(block)
        if block.tag == "og:site_name" and is_kin(text, page.label):
            yield value(page.reading, "name", text, block.start, block.end)
        elif block.kind == "title":
            yield from _title_part(page, block)
        if block.area == "footer" or page.role == "imprint" or "©" in text:
            for match in _COPYRIGHT.finditer(text):
                name = match["name"].rstrip(" ,-!")
                name = name if _ABBREVIATED.search(name) else name.rstrip(".")
                start = block.start + match.start("name")
                if not _BOILERPLATE.match(name):
                    yield value(page.reading, "name", name, start, start + len(name))
        if block.area == "footer" or page.role in ("imprint", "contact", "terms", "privacy") or is_include(page.url):
            yield from _legal_names(page, block)


def _title_part(page: Page, block: Block) -> Iterator[Value]:
    """Give the part of a title that is hardly more, or less, than the site's own name."""
    at = block.start
    for part in _SEPARATOR.split(page.text(block)):
        start = page.reading.text.index(part, at)
        at = start + len(part)
        name = squash(part)
        if len(name) >= SHARED and (
            name in page.label or (page.label in name and len(name) - len(page.label) <= EXTRA)
        ):
            yield value(page.reading, "name", part, start, at)


def _legal_names(page: Page, block: Block) -> Iterator[Value]:
    text = page.text(block)
    for match in _FORM.finditer(text):
        near_number = block.area == "footer" or find_identifiers(
            page.reading.text[max(0, block.start - 200) : block.end + 300], page.country
        )
        if is_kin(match["name"], page.label) or (
            near_number and page.role in ("imprint", "contact", "home", "about", "other")
        ):
            yield value(page.reading, "legalName", match["name"], *(block.start + n for n in match.span("name")))
