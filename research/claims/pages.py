"""Which claims does a page stand for: in its own text, not its menus and quotations, and in what it tells machines?"""

import json
import re
from collections.abc import Iterator
from typing import Any

from research.claims.found import Found
from research.claims.gates import runs
from research.claims.marks import Span
from research.claims.sentences import Sentence, sentences
from research.claims.tokens import tokenise
from research.claims.words import Pack
from research.model import Kind, Relation
from sources.layout import STATED
from sources.page import is_kin
from sources.reading import Block, Reading

_OTHERS_AREAS = frozenset({"nav", "aside"})  # menus and side columns: teasers of posts, reviews, other pages' numbers
_OTHERS_TAGS = frozenset({"blockquote", "q", "cite", "time", "code", "pre", "option", "select", "address", "del", "s"})
_OWN_KEYS = (
    "@graph",
    "mainEntity",
    "mainEntityOfPage",
    "about",
    "publisher",
    "isPartOf",
)  # never parent, member, review
_HEADING = 6  # tokens: "Wat klanten zeggen" names a section, a slogan with "merken" in it does not
_DEEPEST = 12  # levels of wrapping looked through; real pages have two or three
_STOPS = ("\n", ". ", "! ", "? ")
_AROUND = 400  # characters on either side of a claim: a longer sentence is none
_EARLIEST, _LATEST = 1500, 2100


def own_sentences(reading: Reading, words: Pack, observed_year: int | None) -> Iterator[Sentence]:
    """Give the sentences with numbers of the page's own text: no menu, no quotation, nothing under "Reviews"."""
    for start, end in own_stretches(reading, words):
        yield from sentences(reading.text, words, observed_year, start, end)


def own_stretches(reading: Reading, words: Pack) -> Iterator[Span]:
    """Give the places of the page's own text."""
    begun: int | None = None
    end = 0
    headings: dict[str, bool] = {}
    for block in reading.blocks:
        if block.heading not in headings:
            headings[block.heading] = _others_heading(block.heading, words)
        if _own(block) and not headings[block.heading]:
            begun = block.start if begun is None else begun
            end = block.end
        elif begun is not None:
            yield begun, end
            begun = None
    if begun is not None:
        yield begun, end


def own_blocks(reading: Reading, words: Pack, needed: tuple[str, ...]) -> Iterator[Span]:
    """Give those of its blocks that may have a word of the needed fields, for what never runs over two blocks."""
    gate = words.gate(needed)
    for block in reading.blocks:
        telling = _own(block) and gate.opens(runs(reading.text[block.start : block.end]))
        if telling and not _others_heading(block.heading, words):
            yield block.start, block.end


def _own(block: Block) -> bool:
    return block.kind != "data" and block.area not in _OTHERS_AREAS and block.tag not in _OTHERS_TAGS


def _others_heading(heading: str, words: Pack) -> bool:
    if not words.may_hold(heading[:200], ("others_heading",)):
        return False
    row = tokenise(heading[:200])
    return len(row) <= _HEADING and "others_heading" in words.marks(row)


def speaks_of_itself(reading: Reading, found: Found, words: Pack, label: str) -> bool:
    """Whether the sentence of a claim says whose it is: "wij", or a name that is kin to the site's own `label`."""
    begin = max(reading.text.rfind(stop, 0, found.start) for stop in _STOPS) + 1
    ends = [at for at in (reading.text.find(stop, found.end) for stop in _STOPS) if at >= 0]
    sentence = reading.text[max(begin, found.start - _AROUND) : min([*ends, found.end + _AROUND])]
    if words.marks(tokenise(sentence)).any_of(("we", "i")):
        return True
    return any(is_kin(name, label) for name in re.findall(r"[^\W\d_a-zà-ÿ][\w&'’-]{2,}", sentence))


def structured(reading: Reading, lang: str) -> Iterator[Found]:
    """Read `foundingDate` and `numberOfEmployees` of the page's own organization (https://schema.org/Organization).

    In JSON-LD, and in microdata or RDFa where an attribute has the value.
    """
    for block in reading.blocks:
        if block.kind == "meta" and block.tag in STATED:
            yield from _stated(reading.text[block.start : block.end], block, lang)
        if block.kind != "data":
            continue
        try:
            nodes = list(_own_nodes(json.loads(reading.text[block.start : block.end]), 0))
        except (ValueError, RecursionError):
            continue  # words of a broken script are no statement
        for node in _of_one(nodes):
            yield from _of_node(node, reading.text, block, lang)


def _of_one(nodes: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Give the nodes of the first organization that states anything: who stands beside it by another name is another."""
    stating = [node for node in nodes if any(key in node for key in STATED)]
    first = str(stating[0].get("name") or "") if stating else ""
    yield from (node for node in stating if str(node.get("name") or first) == first)


def _stated(said: str, block: Block, lang: str) -> Iterator[Found]:
    if block.tag == "foundingDate":
        year = _year_of(said)
        if year:
            yield Found(Kind.FOUNDED, year, year, Relation.EXACT, said, block.start, block.end, lang)
        return
    bounds = _bounds(said)
    if bounds:
        yield Found(Kind.TEAM_SIZE, *bounds, _relation(bounds), said, block.start, block.end, lang)


def _own_nodes(value: object, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for part in value:
            yield from _own_nodes(part, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in _OWN_KEYS:
            if key in value:
                yield from _own_nodes(value[key], depth + 1)


def _of_node(node: dict[str, Any], text: str, block: Block, lang: str) -> Iterator[Found]:
    founded = node.get("foundingDate")
    year = _year_of(founded) if isinstance(founded, str) else None
    place = _place(text, block, "foundingDate", founded) if year else None
    if year and place:
        yield Found(Kind.FOUNDED, year, year, Relation.EXACT, text[slice(*place)], *place, lang)
    staff = node.get("numberOfEmployees")
    bounds = _bounds(staff)
    place = _place(text, block, "numberOfEmployees", staff) if bounds else None
    if bounds and place:
        yield Found(Kind.TEAM_SIZE, *bounds, _relation(bounds), text[slice(*place)], *place, lang)


def _year_of(said: str) -> float | None:
    year = re.match(r"\d{4}(?!\d)", said)
    return float(year.group()) if year and _EARLIEST <= int(year.group()) <= _LATEST else None


def _relation(bounds: tuple[float | None, float | None]) -> Relation:
    low, high = bounds
    if low == high:
        return Relation.EXACT
    return Relation.AT_LEAST if high is None else Relation.AT_MOST if low is None else Relation.RANGE


def _bounds(staff: object) -> tuple[float | None, float | None] | None:
    """Read a number, "10-15", "50+" or a QuantitativeValue, also as the one item of a list; None when it says nothing."""
    if isinstance(staff, list):
        return _bounds(staff[0]) if len(staff) == 1 else None
    if isinstance(staff, str) and staff.strip().endswith("+"):
        least = _whole(staff.strip()[:-1])
        return (least, None) if least else None
    if isinstance(staff, dict):
        low, high = _whole(staff.get("minValue")), _whole(staff.get("maxValue"))
        exact = _bounds(staff.get("value"))
        return exact or ((low, high) if low or high else None)
    ends = [_whole(part) for part in re.split(r"\s*[-–]\s*", str(staff))] if isinstance(staff, (str, int)) else []
    if not ends or len(ends) > 2 or None in ends:
        return None
    return ends[0], ends[-1]


def _whole(value: object) -> float | None:
    text = str(value).strip()
    return float(text) if text.isdigit() and len(text) <= 7 and text != "0" else None


def _place(text: str, block: Block, key: str, value: object) -> Span | None:
    """Find where key and value stand in the script."""
    for match in re.finditer(rf'"{key}"\s*+:\s*+', text[block.start : block.end]):
        at = block.start + match.end()
        try:
            said, end = json.JSONDecoder().raw_decode(text, at)
        except ValueError:
            continue
        if said == value:
            return block.start + match.start(), end
    return None
