"""What does a page of a firm's own site say about the firm: names, numbers, telephone, e-mail, place and profiles?

What stands under a host's, a builder's or a customer's name is theirs and is left out.
"""

import json
import re
from bisect import bisect_right
from collections.abc import Iterator
from urllib.parse import unquote

from sources import structured
from sources.contacts import LABEL, as_phone, find_emails, find_phones, find_places, may_hold_phone
from sources.crawl import is_include, registrable_domain
from sources.identifiers import Found, find_identifiers
from sources.mailboxes import find_mailboxes, is_own, is_telling
from sources.model import Value
from sources.page import Page, is_kin, own_blocks, value
from sources.reading import Block
from sources.trade_names import find_names

_PROFILE = re.compile(
    r"^https?://(?:www\.|[a-z]{2}\.)?(?:github\.com/(?:orgs/)?|linkedin\.com/company/|(?:x|twitter)\.com/"
    r"|bsky\.app/profile/|[\w.-]+\.[a-z]{2,}/@)"
    r"(?P<handle>[\w.%-]+)/?(?:[?#].*)?$",
    re.IGNORECASE,
)
_NO_HANDLES = frozenset(
    ("share", "intent", "home", "search", "sponsors", "features", "hashtag", "i", "about", "login", "orgs")
)
MOST_SEARCHED = 300  # blocks with digits enough for a telephone number: a contact page of many offices has some fifty
MOST_LINKS = 100  # of one sort on one page


def _stated(found: Found) -> Value:
    return Value(
        property=found.kind,
        value=found.value,
        original=found.original,
        quote=found.quote,
        start=found.start,
        end=found.end,
    )


def _numbers(page: Page, own: list[Block]) -> Iterator[Value]:
    starts = [block.start for block in own]
    for found in find_identifiers(page.reading.text, page.country):
        at = bisect_right(starts, max(found.start, found.end - 1)) - 1
        if at >= 0 and found.start <= own[at].end:
            yield _stated(found)


def _reachable(page: Page, own: list[Block], taken: list[Value]) -> Iterator[Value]:
    spans = [(v.start, v.end) for v in taken[:MOST_SEARCHED]]
    searched = 0
    for block in own:
        if not is_telling(page, block):
            continue
        text = page.text(block)
        if may_hold_phone(text) and searched < MOST_SEARCHED:
            searched += 1
            above = page.reading.text[max(0, block.start - LABEL) : block.start]
            for found in find_phones(text, page.country, block.start, above):
                if not any(start < found.end and found.start < end for start, end in spans):
                    yield _stated(found)
        if block.area == "footer" or page.role in ("contact", "imprint") or is_include(page.url):
            for found in find_places(text, page.country, block.start):
                yield _stated(found)
    yield from map(_stated, find_mailboxes(page, own))
    yield from _linked(page)


def _linked(page: Page) -> Iterator[Value]:
    text = page.reading.text
    dialled = [link for link in page.reading.links if link[1] and link[0].lower().startswith("tel:")]
    for href, anchor in dialled[:MOST_LINKS]:
        start, number = text.find(anchor), as_phone(unquote(href[4:]), page.country)
        if start >= 0 and number:
            yield value(page.reading, "phone", number, start, start + len(anchor))


def _profiles(page: Page) -> Iterator[Value]:
    outward = [link for link in page.reading.links if _PROFILE.match(link[0])]
    for href, anchor in outward[:MOST_LINKS]:
        match = _PROFILE.match(href)
        if match and match["handle"].lower() not in _NO_HANDLES and is_kin(match["handle"], page.label):
            start = max(0, page.reading.text.find(anchor)) if anchor else 0
            end = start + len(anchor) if anchor and page.reading.text.startswith(anchor, start) else start
            yield value(page.reading, "sameAs", href, start, end)


def _in_data(page: Page) -> Iterator[Value]:
    """Read the firm's own node in JSON-LD. foundingDate and numberOfEmployees are claims: another reader takes them."""
    for block in page.reading.blocks:
        if block.kind != "data":
            continue
        try:
            parsed = structured.parse(page.text(block))
        except ValueError:
            continue  # no JSON: its words stay in the text
        for under, node in structured.nodes(parsed):
            if structured.is_firm(node) and under not in (
                "author",
                "creator",
                "worksFor",
                "brand",
                "manufacturer",
                "memberOf",
                "review",
            ):
                yield from _of_node(page, block, node)


def _of_node(page: Page, block: Block, node: structured.Node) -> Iterator[Value]:
    own = [a for a in structured.texts(node, "url", "@id", "sameAs", "mainEntityOfPage") if a.startswith("http")]
    names = structured.texts(node, "name", "legalName")
    if not (any(registrable_domain(a) == page.domain for a in own) or any(is_kin(n, page.label) for n in names)):
        return
    said = [("name", text, text) for text in structured.texts(node, "name")]
    said += [("legalName", text, text) for text in structured.texts(node, "legalName")]
    said += [("phone", as_phone(text, page.country), text) for text in structured.texts(node, "telephone")]
    for text in structured.texts(node, "email"):
        said += [("email", found.value, text) for found in find_emails(text) if is_own(page, found.value)]
    said += [("sameAs", text, text) for text in structured.texts(node, "sameAs") if _PROFILE.match(text)]
    for name, content, original in said:
        if content:
            yield from _data_value(page, block, name, content, original)


def _data_value(page: Page, block: Block, name: str, content: str, original: str) -> Iterator[Value]:
    start = page.reading.text.find(json.dumps(original, ensure_ascii=False)[1:-1], block.start, block.end)
    if start >= 0:
        yield value(page.reading, name, content, start, start + len(json.dumps(original, ensure_ascii=False)) - 2)


def firm_values(page: Page) -> tuple[Value, ...]:
    """Give all that a page says about the firm, each statement once, in the order of the page."""
    own = own_blocks(page)
    numbers = list(_numbers(page, own))
    every = [*find_names(page, own), *_in_data(page), *numbers, *_reachable(page, own, numbers), *_profiles(page)]
    once: dict[tuple[str, str], Value] = {}
    for each in sorted(every, key=lambda v: (v.start, v.property)):
        once.setdefault((each.property, each.value), each)
    return tuple(once.values())
