"""Whom does a page mark up as a person: in an h-card, an older hCard or microdata?

Terms: https://microformats.org/wiki/h-card (`p-name`, `p-job-title`), https://microformats.org/wiki/hcard (`fn`,
`title`) and https://schema.org/Person (`name`, `jobTitle`). Authors and reviewers are marked up alike and are left out.
"""

import re
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, NamedTuple, cast

from lxml import etree

from sources.charset import decode
from sources.layout import is_shown
from sources.model import Document
from sources.reading import MOST_HTML, clean

MOST_CARDS = 500  # of one page: more is a directory of others
MOST_ELEMENTS = 50_000  # as many as the reading text takes
_MARKED = re.compile(rb"h-card|vcard|schema\.org/Person", re.IGNORECASE)
_OTHERS = frozenset(
    ("author", "p-author", "reviewer", "review", "hreview", "h-review", "hreview-aggregate", "h-cite", "comment")
)
_OTHERS_PROPERTIES = frozenset(("author", "creator", "reviewer", "review", "comment", "contributor", "performer"))
_OTHERS_TYPES = ("Review", "BlogPosting", "Article", "NewsArticle", "Comment", "Product", "Event")
_ORGANISATIONS = frozenset(("org", "p-org", "organization-name", "p-organization-name"))
_NAMES = {"h-card": "p-name", "vcard": "fn", "microdata": "name"}
_ROLES = {"h-card": ("p-job-title", "p-role"), "vcard": ("title", "role"), "microdata": ("jobTitle",)}


@dataclass(slots=True)
class Card:
    """One card as it is marked up: its name and its role, each as it is shown; empty when the card lacks it.

    `is_firm`: its name is an organisation's, or other cards stand in it.
    """

    kind: str
    is_firm: bool = False
    pieces: dict[str, list[str]] = field(default_factory=lambda: {"name": [], "role": []})

    @property
    def is_person(self) -> bool:
        """Whether the markup itself says that this is a person; an hCard may as well be a firm's."""
        return self.kind == "microdata"

    @property
    def name(self) -> str:
        """The name in one line."""
        return _line(self.pieces["name"])

    @property
    def role(self) -> str:
        """The role in one line."""
        return _line(self.pieces["role"])


class _Frame(NamedTuple):
    card: Card | None
    part: str
    others: bool
    shown: bool


def _line(pieces: list[str]) -> str:
    return clean(" ".join("".join(pieces).split()))


class _Target:
    """The parser's target: keeps the card and the part of it (name, role) that each open element stands in."""

    def __init__(self) -> None:
        self.cards: list[Card] = []
        self._frames = [_Frame(None, "", others=False, shown=True)]
        self._count = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Take a start tag."""
        self._count += 1
        if self._count > MOST_ELEMENTS:
            return
        around = self._frames[-1]
        classes = attributes.get("class", "")[:1_000].split()
        properties = attributes.get("itemprop", "")[:1_000].split()
        kind = attributes.get("itemtype", "")[:1_000].rstrip("/").rsplit("/", 1)[-1]
        others = around.others or _is_others(classes, properties, kind)
        card, part = around.card, around.part
        began = _kind_of(classes, kind)
        if began and not others and len(self.cards) < MOST_CARDS:
            if card is not None:
                card.is_firm = True
            card, part = Card(began), ""
            self.cards.append(card)
        elif card is not None:
            part = _part_of(card, classes, properties) or part
            card.is_firm = card.is_firm or (part == "name" and not _ORGANISATIONS.isdisjoint(classes))
        self._frames.append(_Frame(None if others else card, part, others, around.shown and is_shown(tag, attributes)))

    def data(self, data: str) -> None:
        """Take text."""
        frame = self._frames[-1]
        if frame.card is not None and frame.part and frame.shown and self._count <= MOST_ELEMENTS:
            frame.card.pieces[frame.part].append(data)

    def end(self, _tag: str) -> None:
        """Take an end tag."""
        if len(self._frames) > 1 and self._count <= MOST_ELEMENTS:
            self._frames.pop()

    def close(self) -> None:
        """Take the end of the input."""


def _is_others(classes: list[str], properties: list[str], kind: str) -> bool:
    return not (_OTHERS.isdisjoint(classes) and _OTHERS_PROPERTIES.isdisjoint(properties)) or kind in _OTHERS_TYPES


def _kind_of(classes: list[str], kind: str) -> str:
    if "h-card" in classes:
        return "h-card"
    if "vcard" in classes:
        return "vcard"
    return "microdata" if kind == "Person" else ""


def _part_of(card: Card, classes: list[str], properties: list[str]) -> str:
    marks = properties if card.kind == "microdata" else classes
    if _NAMES[card.kind] in marks and not card.pieces["name"]:
        return "name"
    return "role" if not card.pieces["role"] and any(role in marks for role in _ROLES[card.kind]) else ""


def marked_cards(document: Document) -> list[Card]:
    """Read the cards of an HTML page in its order; time is linear, and nothing when no card is marked up."""
    if not _MARKED.search(document.body):
        return []
    target = _Target()
    parser = etree.HTMLParser(target=cast("Any", target), encoding="utf-8", huge_tree=True)
    markup = decode(document.body[:MOST_HTML], document.charset).replace("\x00", "")
    with suppress(etree.XMLSyntaxError):  # an empty page
        etree.fromstring(markup.encode("utf-8", "replace"), parser)
    return [card for card in target.cards if card.name and not card.is_firm]
