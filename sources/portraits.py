"""Which picture stands in which person's card on a page?

A picture belongs to somebody when it is the only one in the box that names them and nobody else, when its text alternative
is the name, or when JSON-LD says so. A box with several pictures says it of none. Pictures of profiles elsewhere are left.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, cast
from urllib.parse import urlsplit

from lxml import etree

from sources import structured
from sources.charset import decode
from sources.crawl import LONGEST as LONGEST_ADDRESS
from sources.crawl import address
from sources.layout import INLINE, is_shown
from sources.model import Document
from sources.reading import MOST_HTML, Reading, clean

MOST_ELEMENTS = 50_000  # as many as the reading text takes
MOST_STEPS = 5  # boxes from a name outwards: a card is not nested deeper
LONGEST = 200  # characters of an element in which a name is looked for: a card's line, no paragraph about a colleague
MOST_NAMES = 60  # of one page: three times the pictures that are ever fetched
MANY = 2  # pictures in one box: more need not be told apart
SMALLEST = 40  # pixels a side: smaller ones are icons
_SOURCES = ("src", "data-src", "data-lazy-src", "data-original")  # where lazily shown pictures have their address
_BACKGROUND = re.compile(r"background[^;]{0,60}?url\(\s*[\"']?([^\"')]{1,500})", re.IGNORECASE)
# File names and text alternatives of what is no portrait, or stands where there is none.
_NO_PORTRAIT = re.compile(
    r"(?<![a-z])(?:logo|icon|icoon|sprite|badge|banner|arrow|flag|placeholder|silhouet|avatar|default|dummy|blank"
    r"|no[-_]?(?:photo|image|foto)|geen[-_]?foto|anonym|unknown|onbekend|mystery|coming[-_]?soon"
    r"|profile[-_]?pic(?:ture)?\.|user\."
    r"|(?:linked-?in|facebook|twitter|instagram|whatsapp|e?-?mail|envelope|phone|telefoon|quote|star)(?:[-_\d][\w-]{0,12})?\.)"
    r"|\.svg\b",
    re.IGNORECASE,
)
_ICON = re.compile(r"\b(?:logo|icon|icoon)\b", re.IGNORECASE)
# Profiles elsewhere, which we do not read, and portraits by the digest of a mail address.
_ELSEWHERE = re.compile(r"(?:^|\.)(?:licdn|linkedin|fbcdn|facebook|twimg|cdninstagram|gravatar)\.com$")


@dataclass(slots=True)
class _Box:
    """An element: what it stands in, what it shows so far, whom it names, and its pictures."""

    parent: int
    text: list[str] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    pictures: set[str] = field(default_factory=set)
    hidden: bool = False


class _Boxes:
    """The parser's target: keeps every element's box; names and pictures rise to the boxes around as elements end."""

    def __init__(self, names: Collection[str]) -> None:
        self.boxes = [_Box(0)]
        self.marks: list[tuple[str, int]] = []
        self.alternatives: dict[str, str] = {}  # of all pictures, by address
        self._open = [0]
        longest_first = sorted(names, key=len, reverse=True)
        self._named = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", re.IGNORECASE)
        self._by_fold = {name.casefold(): name for name in names}

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Take a start tag."""
        if len(self.boxes) > MOST_ELEMENTS:
            return
        around = self._open[-1]
        box = _Box(around, hidden=self.boxes[around].hidden or _is_hidden(tag, attributes))
        self.boxes.append(box)
        self._open.append(len(self.boxes) - 1)
        if not box.hidden:
            self.alternatives |= (shown := dict(_picture(tag, attributes)))
            box.pictures |= set(shown)

    def data(self, data: str) -> None:
        """Take text."""
        self.boxes[self._open[-1]].text.append(data[: LONGEST + 1])

    def end(self, tag: str) -> None:
        """Take an end tag: what the element holds is held by the one around it too."""
        if len(self._open) == 1 or len(self.boxes) > MOST_ELEMENTS:
            return
        at = self._open.pop()
        box, around = self.boxes[at], self.boxes[self._open[-1]]
        text = "".join(box.text)
        if len(text) <= LONGEST and not box.hidden:
            told = {self._by_fold[found.casefold()] for found in self._named.findall(clean(" ".join(text.split())))}
            self.marks += [(name, at) for name in sorted(told - box.names)]
            box.names |= told
            around.text.append(f" {text} " if tag not in INLINE else text)
        else:
            around.text.append(" " * (LONGEST + 1))
        around.names |= box.names
        if len(around.pictures) < MANY:
            around.pictures |= box.pictures
        box.text = []

    def close(self) -> None:
        """Take the end of the input."""


def _is_hidden(tag: str, attributes: Mapping[str, str]) -> bool:
    """Whether nobody sees what stands in it; what a page shows without scripts is what its scripts show."""
    return tag != "noscript" and not is_shown(tag, attributes)


def _picture(tag: str, attributes: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The picture that an element shows, with its text alternative; none for an icon, a logo or a placeholder."""
    source = ""
    if tag == "img":
        source = next((s for name in _SOURCES if (s := attributes.get(name, "")) and not s.startswith("data:")), "")
        sizes = [attributes.get(side, "") for side in ("width", "height")]
        if any(size.isdigit() and int(size[:9]) < SMALLEST for size in sizes):
            return
    elif "style" in attributes:
        found = _BACKGROUND.search(attributes["style"][:1_000])
        source = found[1] if found else ""
    said = f"{source.rsplit('/', 1)[-1]} {attributes.get('alt', '')}"[:1_000]
    kind = attributes.get("class", "")[:200]
    if source and len(source) <= LONGEST_ADDRESS and not _NO_PORTRAIT.search(said) and not _ICON.search(kind):
        yield source.strip(), attributes.get("alt", "")


def portraits(document: Document, reading: Reading, people: Sequence[str]) -> dict[str, str]:
    """The address of the picture of each of these people, of whom the page shows one; time is linear in the page."""
    names = people[:MOST_NAMES]
    if not names or "html" not in document.media_type:
        return {}
    target = _Boxes(names)
    parser = etree.HTMLParser(target=cast("Any", target), encoding="utf-8", huge_tree=True)
    markup = decode(document.body[:MOST_HTML], document.charset).replace("\x00", "")
    with suppress(etree.XMLSyntaxError):  # an empty page
        etree.fromstring(markup.encode("utf-8", "replace"), parser)
    found = dict(_by_text(target.alternatives, names))
    for name, at in target.marks:
        found.setdefault(name, _in_card(target.boxes, at, name))
    for name, source in _in_data(reading, names):
        found[name] = found.get(name) or source
    absolute = {name: address(source, document.url) for name, source in found.items() if source}
    return {name: url for name, url in absolute.items() if url and not _ELSEWHERE.search(urlsplit(url).hostname or "")}


def _by_text(alternatives: Mapping[str, str], names: Collection[str]) -> Iterator[tuple[str, str]]:
    by_fold = {name.casefold(): name for name in names}
    for source, said in alternatives.items():
        name = by_fold.get(" ".join(said.casefold().split()))
        if name:
            yield name, source


def _in_card(boxes: list[_Box], at: int, name: str) -> str:
    """The one picture in the largest box around a name, some steps out at most, that names nobody else."""
    pictures: set[str] = set()
    for _ in range(MOST_STEPS):
        box = boxes[at]
        if box.names != {name} or not at:
            break
        pictures, at = box.pictures, box.parent
    return "".join(pictures) if len(pictures) == 1 else ""


def _in_data(reading: Reading, names: Collection[str]) -> Iterator[tuple[str, str]]:
    """The pictures that JSON-LD states of these people (https://schema.org/image)."""
    by_fold = {name.casefold(): name for name in names}
    for block in reading.blocks:
        if block.kind != "data" or '"image"' not in reading.text[block.start : block.end]:
            continue
        try:
            parsed = structured.parse(reading.text[block.start : block.end])
        except ValueError:
            continue
        for _, node in structured.nodes(parsed):
            name = next((by_fold[t.casefold()] for t in structured.texts(node, "name") if t.casefold() in by_fold), "")
            if name and "Person" in structured.types(node):
                image = node.get("image")
                sources = structured.texts(image, "url", "contentUrl") if isinstance(image, dict) else []
                yield from ((name, source) for source in (sources or structured.texts(node, "image"))[:1])
