"""What is one person whom a page names, and who speaks where they are named: the firm, or a customer?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sources.reading import Block, Reading

OWN_PAGES = frozenset(("team", "about", "contact", "imprint"))  # elsewhere a card needs a heading about the team
_CUSTOMERS = re.compile(
    r"klant|ervaringen|review|testimonial|referent|referenzen|zeggen|vertellen|vertelt|customer|client|kunden"
    r"|avis|témoignage|disent"
    r"|case|success|(?<!ansprech)partners?\b|blog|nieuws|news|actualit|beoordeling|reacties|aanbeveling|said|says"
    r"|say about|investor|investeerder|sponsor|leverancier|supplier|fournisseur|lieferant",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"^[\"“”„«‹'‘]|★|⭐|\b\d[.,]?\d?/5\b")
_ELSEWHERE = re.compile(
    r"(?:\b(?:bij|at|chez|bei|from)|@) (?!ons\b|us\b|nous\b|uns\b)[A-ZÀ-Þ]|, [A-ZÀ-Þ][\w&-]+(?: [A-ZÀ-Þ][\w&-]+)+$"
)


@dataclass(frozen=True, slots=True)
class Seen:
    """One person as a page names them; offsets are those of the name and of the role. `card`: shown as a card.

    A name of one word is a given name alone: somebody is counted, and nobody is named.
    """

    name: str
    start: int
    end: int
    role: str = ""
    role_start: int = 0
    role_end: int = 0
    card: bool = False

    @property
    def is_named(self) -> bool:
        """Whether the name is enough to know who it is."""
        return " " in self.name


@dataclass(frozen=True, slots=True)
class Line:
    """One line that a page shows, and the block that it stands in; offsets are those of the reading text."""

    text: str
    start: int
    block: Block


def lines_of(reading: Reading, block: Block) -> Iterator[Line]:
    """Give the lines of a block."""
    at = block.start
    for text in reading.text[block.start : block.end].split("\n"):
        yield Line(text, at, block)
        at += len(text) + 1


def is_customers(reading: Reading, block: Block) -> bool:
    """Whether a customer or reviewer speaks here."""
    return bool(
        block.tag == "blockquote"
        or _CUSTOMERS.search(block.heading)
        or _QUOTED.search(reading.text[block.start : block.end])
    )


def is_elsewhere(role: str) -> bool:
    """Whether a role is one in another firm: "Directeur bij Klantbedrijf", "CEO, Mercer Foods"."""
    return bool(_ELSEWHERE.search(role))
