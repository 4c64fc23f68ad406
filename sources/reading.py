"""How does a stored document read: one text, in blocks, in which every quote has its place?"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the text (`start` to `end`) that the page shows as one piece.

    `kind`: heading, paragraph, item, cell, caption, title, meta, data (JSON-LD). `area`: main, header, nav, footer, aside
    or head (what is not shown). `tag`: the element's name. `heading`: the text of the heading above it.
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
