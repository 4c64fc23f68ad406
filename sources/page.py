"""What is known of a page before it is read for facts: whose it is, from where, and which blocks are its own?"""

import re
from dataclasses import dataclass, replace

from sources.crawl import registrable_domain
from sources.identifiers import find_identifiers
from sources.model import Value
from sources.reading import Block, Reading

OTHERS = re.compile(
    r"h[ée]berge|hosting|hosted|gehost|provider|gemaakt door|ontwikkeld door|website (?:door|by|von)|webdesign"
    r"|web ?design|realisatie"
    r"|r[ée]alis[ée]|conception|powered by|built (?:by|with)|umsetzung"
    r"|gestaltung:|vormgeving:|programmierung|webmaster|erstellt von|created by|design by"
    r"|d[ée]velopp[ée]|verwerker"
    r"|sub-?processor|m[ée]diat|geschillencommissie|autoriteit persoonsgegevens|aufsichtsbehörde|\bcnil\b"
    r"|schlichtung",
    re.IGNORECASE,
)
_COUNTRIES = {
    "nl": "NL",
    "be": "BE",
    "de": "DE",
    "fr": "FR",
    "uk": "GB",
    "lu": "LU",
    "at": "AT",
    "ch": "CH",
    "ie": "IE",
    "es": "ES",
    "it": "IT",
}
_BY_LANGUAGE = {"nl": "NL", "fr": "FR", "de": "DE", "nl-be": "BE", "fr-be": "BE", "en-gb": "GB"}
MOST_TEXT = 100_000  # characters read for facts at each end of a page: long terms have 60,000, the footer is last
SHARED = 4  # letters in a row that a mailbox or handle must share with the site's name to count as the firm's


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the firm's own site: what it reads, its registrable domain, its role and its likely country."""

    reading: Reading
    url: str
    role: str
    domain: str
    country: str

    @property
    def label(self) -> str:
        """The name part of the domain, letters and digits only."""
        return squash(self.domain.split(".", 1)[0])

    def text(self, block: Block) -> str:
        """Give the text of one block."""
        return self.reading.text[block.start : block.end]


def bounded(reading: Reading) -> Reading:
    """Blank out the middle of a text beyond all measure, so that searching it costs little; no offset moves."""
    length = len(reading.text)
    if length <= 2 * MOST_TEXT:
        return reading
    tail = length - MOST_TEXT
    text = reading.text[:MOST_TEXT] + "\n" * (tail - MOST_TEXT) + reading.text[tail:]
    blocks = tuple(b for b in reading.blocks if b.end <= MOST_TEXT or b.start >= tail)
    return replace(reading, text=text, blocks=blocks)


def squash(text: str) -> str:
    """Give the letters and digits of a name, folded."""
    return re.sub(r"[\W_]+", "", text.casefold())


def is_kin(text: str, label: str) -> bool:
    """Whether a name and a site's label are of one family: one holds the other, or they share a word."""
    squashed = squash(text)
    if len(squashed) < SHARED or len(label) < SHARED:
        return bool(squashed) and squashed == label
    if squashed in label or label in squashed:
        return True
    return any(len(word) >= SHARED and word in label for word in re.findall(r"[^\W\d_]+", text.casefold()))


def country_of(url: str, reading: Reading) -> str:
    """Tell from which country a page is, by its top-level domain, the numbers it prints or its language; else ""."""
    top = registrable_domain(url).rsplit(".", 1)[-1]
    if top in _COUNTRIES:
        return _COUNTRIES[top]
    printed = [found.country for found in find_identifiers(reading.text) if found.country]
    lang = reading.lang.lower()
    return printed[0] if printed else _BY_LANGUAGE.get(lang, _BY_LANGUAGE.get(lang[:2], ""))


def value(reading: Reading, name: str, content: str, start: int, end: int) -> Value:
    """Make a value whose quote is the text between two offsets."""
    quote = reading.text[start:end]
    return Value(property=name, value=content, original=quote, quote=quote, start=start, end=end)


def own_blocks(page: Page) -> list[Block]:
    """Give the blocks that speak of the firm itself: not of its host, its builder or a supervisor."""
    own: list[Block] = []
    theirs = ("", 0)
    for block in page.reading.blocks:
        if block.kind == "data":
            own.append(block)
        elif OTHERS.search(page.text(block)) or OTHERS.search(block.heading):
            # The lines below it are name, address, telephone, number; below a heading the heading itself says so.
            theirs = ("", 0) if block.kind == "heading" else (block.heading, 4)
            if len(page.text(block)) > 60 and re.search(r"©|kvk|siret|btw|copyright", page.text(block), re.IGNORECASE):
                own.append(block)  # one footer line for the firm and its builder
                theirs = ("", 0)
        elif (
            theirs[1]
            and block.heading == theirs[0]
            and block.area == "main"
            and page.role in ("imprint", "terms", "privacy")
        ):
            theirs = (theirs[0], theirs[1] - 1)
        else:
            own.append(block)
            theirs = ("", 0)
    return own
