"""Where in an XML answer does an element stand, so that a fact can be quoted letter for letter?

`parse_xml` opens a document as its root `Element`; names are those without prefix, since services change their prefixes.
As strict as `sources.quoting`: an element that an adapter needs raises `Changed` when it is missing. A document type
declaration is refused: no service of ours sends one, and entities live there.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NoReturn
from xml.parsers import expat

from sources.errors import Changed, Failure, Unavailable
from sources.model import Document, Value
from sources.reading import read_text

TAG = re.compile(r"""<[^\s/>]+(?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*(/?)>""")
MOST_DEEP = 100  # levels; real answers have some fifteen


@dataclass(slots=True)
class Element:
    """One element of an answer. `start` to `end` is all of it in the text, its tags included; `words` its own text."""

    text: str = field(repr=False)
    name: str
    start: int
    attributes: Mapping[str, str]
    end: int = 0
    words: str = ""
    parts: list["Element"] = field(default_factory=list, repr=False)

    def each(self, name: str) -> Iterator["Element"]:
        """The elements of this name in it, however deep, in the order of the text."""
        for part in self.parts:
            if part.name == name:
                yield part
            yield from part.each(name)

    def find(self, *path: str) -> "Element | None":
        """The element at this path; None when the answer is silent about it (absent or empty)."""
        here: Element | None = self
        for name in path:
            here = next((part for part in here.parts if part.name == name), None) if here is not None else None
        return here if here is not None and (here.string() or here.parts) else None

    def at(self, *path: str) -> "Element":
        """The element at this path, which the source always gives. Raises `Changed`."""
        found = self.find(*path)
        if found is None:
            raise Changed(Failure.CHANGED_SHAPE, f"{self.name} has no {'.'.join(path)}")
        return found

    def string(self) -> str:
        """Its own text, without the blanks around it."""
        return self.words.strip()

    def read(self, by: Callable[[str], str]) -> str:
        """The text as `by` normalises it. Raises `Changed` where that raises `ValueError`."""
        try:
            return by(self.string())
        except ValueError as error:
            raise Changed(Failure.CHANGED_SHAPE, f"{self.name} is not as we know it: {error}") from error

    def says(self, name: str, value: str, as_of: str = "") -> Value:
        """The fact that this element states."""
        quote = self.text[self.start : self.end]
        return Value(
            property=name,
            value=value,
            original=self.string() or quote,
            quote=quote,
            start=self.start,
            end=self.end,
            as_of=as_of,
        )


def parse_xml(document: Document) -> Element:
    """Open an XML answer at its root.

    Raises `Unavailable` for a web page in place of data, and `Changed` for whatever else is no XML.
    """
    text = read_text(document).text
    if "html" in document.media_type or text.lstrip()[:15].lower().startswith(("<html", "<!doctype html")):
        raise Unavailable(Failure.BROKEN_ANSWER, "a web page instead of data")
    tree = _Tree(text)
    try:
        tree.parser.Parse(tree.encoded, True)  # noqa: FBT003 - its signature
    except expat.ExpatError:
        raise Changed(Failure.CHANGED_SHAPE, "the answer is not XML") from None
    return tree.root.parts[0]


class _Tree:
    """Builds the elements while expat reads; expat counts bytes, a quote counts characters."""

    def __init__(self, text: str) -> None:
        self.encoded = text.encode()
        self.root = Element(text, "", 0, {})
        self._open = [self.root]
        self._bytes = self._characters = 0
        self.parser = expat.ParserCreate("UTF-8")  # whatever the declaration says: the text is decoded already
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._words
        self.parser.StartDoctypeDeclHandler = _no_doctype

    def _place(self, at: int) -> int:
        """The characters before this byte; asked in the order of the text, so that each byte is looked at once."""
        self._characters += len(self.encoded[self._bytes : at].decode())
        self._bytes = at
        return self._characters

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if len(self._open) > MOST_DEEP:
            raise Changed(Failure.CHANGED_SHAPE, f"more than {MOST_DEEP} elements in each other")
        place = self._place(self.parser.CurrentByteIndex)
        element = Element(self.root.text, name.rpartition(":")[2], place, attributes)
        tag = TAG.match(self.root.text, place)
        if tag is not None and tag[1]:
            element.end = tag.end()
        self._open[-1].parts.append(element)
        self._open.append(element)

    def _end(self, _: str) -> None:
        element = self._open.pop()
        if not element.end:
            element.end = self.root.text.index(">", self._place(self.parser.CurrentByteIndex)) + 1

    def _words(self, words: str) -> None:
        self._open[-1].words += words


def _no_doctype(*_: object) -> NoReturn:
    raise Changed(Failure.CHANGED_SHAPE, "an answer with a document type of its own")
