"""How does a stored document read: one text, in blocks, in which every quote has its place?"""

import re
import unicodedata
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, NamedTuple, cast

from lxml import etree

from sources import layout, scripts, structured
from sources.charset import decode
from sources.model import Document

MOST_HTML = 2 << 20  # bytes parsed of one page: real pages stay below, and the parser's time stays below some seconds
MOST_ELEMENTS = 50_000  # the largest real pages have some 20,000; what comes after is left unread
_JUNK = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b-\u200f"
    "\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_LEVEL = {f"h{level}": level for level in range(1, 7)}
_BINARY = ("image/", "audio/", "video/", "font/", "application/pdf", "application/zip", "application/octet-stream")
_COUNTED = re.compile(r"\d[+%]?$")  # "25", "120+", "98%": the figure of a counter
_NAMED_META = ("description", "og:title", "og:site_name", *layout.PUBLISHED, *layout.MODIFIED)
MOST_TIMES = 9  # moments of one page that are kept: a post has one or two, more are a list of posts


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the text (`start` to `end`) that the page shows as one piece.

    `kind`: heading, paragraph, item, cell, caption, title, meta, data (JSON-LD). `area`: main, header, nav, footer,
    aside or head (what is not shown). `tag`: the element's name, blockquote for all within one. `heading`: the text of
    the heading above it.
    """

    start: int
    end: int
    kind: str
    area: str = "main"
    tag: str = ""
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """The text of a document and its blocks; blocks are separated by one newline and lie in the order of the page."""

    text: str
    blocks: tuple[Block, ...]
    title: str = ""
    lang: str = ""
    links: tuple[tuple[str, str], ...] = ()


def clean(text: str) -> str:
    """Compose the text (NFC) and take out control, bidi and zero-width characters; lone surrogates become U+FFFD."""
    text = _SURROGATE.sub("\ufffd", _JUNK.sub("", text))
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def _one_line(pieces: list[str]) -> str:
    return clean(" ".join("".join(pieces).split()))


class _Text:
    """The growing text and its blocks."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.blocks: list[Block] = []
        self.length = 0

    def add(self, text: str, kind: str, area: str, tag: str, heading: str = "") -> None:
        """Append one block; an empty one is none."""
        if not text:
            return
        start = self.length + 1 if self.parts else 0
        self.parts.append(text)
        self.length = start + len(text)
        self.blocks.append(Block(start, self.length, kind, area, tag, heading))


class _Frame(NamedTuple):
    """What holds inside an open element: `tag` is that of the nearest block."""

    area: str
    kind: str
    tag: str
    shown: bool
    is_block: bool


class _Page:
    """The parser's target: takes start tags, text and end tags, and lays down blocks.

    A target rather than a tree, because time then stays linear and no depth of nesting can overflow a stack.
    """

    def __init__(self) -> None:
        self.text = _Text()
        self.lang = self.title = ""
        self.links: list[tuple[str, str]] = []
        self.head: list[tuple[str, str, str]] = []
        self._frames = [_Frame("main", "paragraph", "body", shown=True, is_block=True)]
        self._open: Counter[str] = Counter()
        self._count = self._moments = 0
        self._lines: list[str] = []
        self._pieces: list[str] = []
        self._tail = self._said = ""  # the last two characters of the line, and what the last inline element held
        self._ended = self._seam = False  # an inline element has just ended; another began straight after it
        self._raw: list[str] | None = None
        self._raw_tag = ""
        self._anchors: list[tuple[str, str, list[str]]] = []
        self._headings: dict[str, list[tuple[int, str]]] = {}

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Take a start tag."""
        self._count += 1
        if self._count > MOST_ELEMENTS:
            return
        around = self._frames[-1]
        shown = around.shown and layout.is_shown(tag, attributes)
        block = layout.is_block(tag, attributes)
        parts = not block and layout.may_part(tag)
        self._ended, self._seam = False, parts and (self._ended or self._seam)
        if block and around.shown:
            self._flush()
        self._start_special(tag, attributes)
        if block:
            area = layout.area_of(tag, attributes, around.area, self._open)
            name = "blockquote" if around.tag == "blockquote" else tag
            frame = _Frame(area, layout.kind_of(tag, around.kind), name, shown, is_block=True)
        else:
            frame = _Frame(around.area, around.kind, around.tag, shown, is_block=False)
        if tag == "br" and around.shown:
            self._break_line()
        self._frames.append(frame)
        self._open[tag] += 1

    def _start_special(self, tag: str, attributes: dict[str, str]) -> None:
        self.head.extend(filter(None, [layout.stated(tag, attributes)]))
        if tag in ("a", "area") and attributes.get("href"):
            self._anchors.append((attributes["href"], attributes.get("aria-label") or attributes.get("title", ""), []))
        elif tag == "html":
            self.lang = self.lang or attributes.get("lang", "") or attributes.get("xml:lang", "")
        elif tag == "meta":
            name = layout.meta_name(attributes)
            if name in _NAMED_META:
                self.head.append((attributes.get("content", ""), "meta", name))
        elif tag == "time" and layout.is_moment(attributes):
            self._times(attributes["datetime"])
        elif tag == "title" and not self._open["svg"] and not self.title:
            self._raw, self._raw_tag = [], "title"
        elif tag == "script" and attributes.get("type", "").strip().lower().startswith("application/ld+json"):
            self._raw, self._raw_tag = [], "script"

    def _times(self, moment: str) -> None:
        """Keep the moment behind a date that the page's own part shows."""
        said = (moment, "meta", "time")
        frame = self._frames[-1]
        if frame.shown and frame.area in ("main", "header") and said not in self.head and self._moments < MOST_TIMES:
            self._moments += 1
            self.head.append(said)

    def data(self, data: str) -> None:
        """Take text.

        Where two inline elements touch and a figure meets a word, a style sheet parts them: so does one blank here. Where
        several words meet a capital, as a name meets a role, it puts them on lines of their own.
        """
        if self._count > MOST_ELEMENTS:
            return
        if self._seam and self._raw is None:
            if self._parts(data[:1]):
                data = f" {data}"
            elif self._is_new_line(data[:1]):
                self._break_line()
        self._ended = self._seam = False
        if self._raw is not None:
            self._raw.append(data)
        elif self._frames[-1].shown:
            self._pieces.append(data)
            self._tail = (self._tail + data)[-2:]
            self._said = data
        if self._anchors and self._raw is None:
            self._anchors[-1][2].append(data)

    def _parts(self, following: str) -> bool:
        return bool(
            (following.isalpha() and _COUNTED.search(self._tail)) or (following.isdigit() and self._tail[-1:].isalpha())
        )

    def _is_new_line(self, following: str) -> bool:
        return following.isupper() and self._tail[-1:].islower() and " " in self._said.strip()

    def end(self, tag: str) -> None:
        """Take an end tag."""
        if len(self._frames) == 1 or self._count > MOST_ELEMENTS:
            return
        self._ended, self._seam = layout.may_part(tag), False
        if self._frames[-1].is_block and self._frames[-2].shown:
            self._flush()
        self._frames.pop()
        self._open[tag] -= 1
        if tag in ("a", "area") and self._anchors:
            href, label, pieces = self._anchors.pop()
            self.links.append((clean(href.strip()), _one_line(pieces) or _one_line([label])))
        elif self._raw is not None and tag == self._raw_tag:
            self._end_raw("".join(self._raw))
            self._raw = None

    def _end_raw(self, text: str) -> None:
        if self._raw_tag == "title":
            self.title = _one_line([text])
        else:
            self.head.append((structured.compact(text), "data", "script"))

    def _break_line(self) -> None:
        line = _one_line(self._pieces)
        if line:
            self._lines.append(line)
        self._pieces, self._tail = [], ""

    def _flush(self) -> None:
        if self._pieces:
            self._break_line()
        if not self._lines:
            return
        frame, text = self._frames[-1], "\n".join(self._lines)
        self._lines = []
        above, level = self._headings.setdefault(frame.area, []), _LEVEL.get(frame.tag, 6)
        if frame.kind == "heading":
            while above and above[-1][0] >= level:
                above.pop()
        self.text.add(text, frame.kind, frame.area, frame.tag, above[-1][1] if above else "")
        if frame.kind == "heading":
            above.append((level, text))

    def close(self) -> None:
        """Take the end of the input, which an empty page does not reach."""

    def reading(self) -> Reading:
        """End the page: what is not shown stands after what is."""
        self._flush()
        self.text.add(self.title, "title", "head", "title")
        for kind in ("meta", "data"):
            for content, its_kind, tag in self.head:
                if its_kind == kind:
                    self.text.add(_one_line([content]), kind, "head", tag)
        return Reading(
            "\n".join(self.text.parts), tuple(self.text.blocks), self.title, self.lang.strip()[:35], tuple(self.links)
        )


def _parse(markup: str) -> Reading:
    page = _Page()
    source = markup.replace("\x00", "").encode("utf-8", "replace")
    if source.strip():
        # The stubs ask for a target that also takes bytes and comments: an HTML parser gives neither.
        parser = etree.HTMLParser(target=cast("Any", page), encoding="utf-8", huge_tree=True)
        with suppress(etree.XMLSyntaxError):  # "document is empty": a page of nothing but a comment reads as nothing
            etree.fromstring(source, parser)
    return page.reading()


def read_html(body: bytes, charset: str) -> Reading:
    """Read a page (its first 2 MiB and 50,000 elements); `charset` is that of the HTTP header, or empty."""
    return _parse(decode(body[:MOST_HTML], charset))


def _as_one_block(text: str) -> Reading:
    text = clean(text)
    return Reading(text, (Block(0, len(text), "paragraph"),) if text else ())


def _is_html(document: Document) -> bool:
    if document.media_type in ("", "text/plain"):
        start = document.body[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
        return start.startswith((b"<!doctype html", b"<html"))
    return "html" in document.media_type


def read_text(document: Document) -> Reading:
    """Read a document of any kind; the same bytes always give the same text.

    HTML: all that is shown, in page order, then title, description, moments and JSON-LD as blocks of the area "head".
    JavaScript: the text of the HTML strings in it. JSON, XML, plain text: the decoded body as one block. Sound,
    pictures and PDF: no text.
    """
    if _is_html(document):
        return read_html(document.body, document.charset)
    if document.media_type.startswith(_BINARY):
        return Reading("", ())
    text = decode(document.body, document.charset)
    if "javascript" in document.media_type or "ecmascript" in document.media_type:
        return _parse("\n".join(scripts.html_strings(text)))
    return _as_one_block(text)
