"""Which of the mailboxes that a page prints are the firm's own, and not its builder's or a supplier's?"""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from sources.contacts import find_emails
from sources.crawl import is_include, registrable_domain
from sources.identifiers import Found
from sources.page import SHARED, Page, is_kin, squash
from sources.reading import Block

_FREE = re.compile(
    r"@(?:gmail|googlemail|hotmail|live|outlook|msn|yahoo|icloud|me|ziggo|kpnmail|kpnplanet|planet|xs4all|telenet"
    r"|skynet|proximus|scarlet"
    r"|casema|home|hetnet|upcmail|chello|gmx|web|t-online|freenet|orange|wanadoo|free|sfr|laposte|bbox|aol|proton"
    r"|protonmail|btinternet)\.[a-z.]{2,6}$",
    re.IGNORECASE,
)
_TELLING = frozenset(("home", "contact", "imprint", "about", "team"))
_WHERE_TO_WRITE = frozenset(("contact", "imprint"))
HALF = 2  # of two names, the shorter must be at least half of the longer: "bouw" is no name of "janssenbouw"
MOST_LINKS = 100  # mail links of one page


def is_telling(page: Page, block: Block) -> bool:
    """Whether a page tells in this block how the firm is reached."""
    if block.area == "head":
        return False
    return block.area in ("footer", "header", "nav") or page.role in _TELLING or is_include(page.url)


def is_namesake(name: str, label: str) -> bool:
    """Whether a mailbox, host or board bears the site's own name (squashed): one holds the other, not as a mere part."""
    short, long = sorted((squash(name), label), key=len)
    return len(short) >= SHARED and short in long and len(short) * HALF >= len(long)


def is_own(page: Page, address: str) -> bool:
    """Whether a mailbox is the firm's by its looks.

    On the site's domain, under the site's name at another, or at a free provider: with the firm's name in it, or any on
    the page that tells where to write (small firms use them).
    """
    local, _, host = address.partition("@")
    if registrable_domain(host) == page.domain:
        return True
    if _FREE.search(address):
        return page.role in _WHERE_TO_WRITE or is_kin(local, page.label)
    return is_namesake(local, page.label) or is_namesake(registrable_domain(host).split(".", 1)[0], page.label)


def _printed(page: Page, own: list[Block]) -> Iterator[Found]:
    for block in own:
        if is_telling(page, block):
            yield from find_emails(page.text(block), block.start)
    text = page.reading.text
    mail = [link for link in page.reading.links if link[1] and link[0].lower().startswith("mailto:")]
    for href, anchor in mail[:MOST_LINKS]:
        start = text.find(anchor)
        if any(block.start <= start < block.end for block in own):
            for found in find_emails(unquote(href[7:].split("?")[0])):
                yield Found("email", found.value, anchor, anchor, start, start + len(anchor))


def find_mailboxes(page: Page, own: list[Block]) -> list[Found]:
    """Find the firm's own mailboxes in the blocks that speak of it and behind its mail links.

    One of another firm's domain is none of them, unless the contact page or imprint gives that one and no other.
    """
    printed = list(_printed(page, own))
    found = [one for one in printed if is_own(page, one.value)]
    if not found and page.role in _WHERE_TO_WRITE and len({one.value for one in printed}) == 1:
        return printed
    return found
