"""Whom does a page's markup name as the firm's people, in JSON-LD or on cards, and where does the text say so?"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace

from sources import structured
from sources.cards import Card
from sources.names import person_name
from sources.people import OTHERS_PAGES, has_left
from sources.reading import Block, Reading
from sources.seen import OWN_PAGES, Seen, is_customers

NEAR = 300  # characters after a name in which the role of its card stands
MENTIONS = 9  # of one name on a page, among which its card is looked for


def structured_people(reading: Reading, page_role: str) -> Iterator[Seen]:
    """Give the people whom JSON-LD names as staff, founders or members of an organisation, or who say they work there.

    A person may stand apart, and the organisation lead to them by `@id`; a name may stand without a node.
    """
    for block in reading.blocks:
        if block.kind != "data":
            continue
        try:
            parsed = structured.parse(reading.text[block.start : block.end])
        except ValueError:
            continue  # no JSON: nothing can be named in it
        placed = list(structured.nodes(parsed))
        staff = {name for under, node in placed if under in structured.STAFF for name in structured.texts(node, "@id")}
        for under, node in placed:
            if "Person" in structured.types(node):
                named = under in structured.STAFF or not staff.isdisjoint(structured.texts(node, "@id"))
                if named or (not under and "worksFor" in node and page_role not in OTHERS_PAGES):
                    yield from _of_node(reading, block, node)
            elif structured.is_firm(node):
                for text in structured.texts(node, *sorted(structured.STAFF)):
                    yield from _of_node(reading, block, {"name": text})


def _of_node(reading: Reading, block: Block, node: structured.Node) -> Iterator[Seen]:
    for text in structured.texts(node, "name"):
        name, start = person_name(text), reading.text.find(text, block.start, block.end)
        if not name or start < 0 or has_left(name, reading):
            continue
        title = next(iter(structured.texts(node, "jobTitle")), "")
        at = reading.text.find(title, block.start, block.end) if title else -1
        if at >= 0:
            yield Seen(name, start, start + len(text), title, at, at + len(title))
        else:
            yield Seen(name, start, start + len(text))


def marked_people(reading: Reading, cards: Iterable[Card], page_role: str) -> Iterator[Seen]:
    """Give the people among the cards that a page marks up, where their names stand in the reading text.

    On the firm's own pages they count as shown, like a card that is not marked up. Where a card says neither that it is
    a person's nor in which role, it may be the firm's own and counts on a team page only.
    """
    if page_role in OTHERS_PAGES:
        return
    shown = [b for b in reading.blocks if b.area != "head"]
    starts = [b.start for b in shown]
    at = 0
    for card in cards:
        name = person_name(card.name)
        start, role = _place(reading.text, card, at)
        block = bisect_right(starts, start) - 1
        if not name or start < 0 or block < 0 or start >= shown[block].end:
            continue
        at = start + len(card.name)
        if shown[block].area == "nav" or is_customers(reading, shown[block]) or has_left(name, reading):
            continue
        if not (card.role or card.is_person or page_role == "team"):
            continue
        start = reading.text.index(name, start)
        seen = Seen(name, start, start + len(name), card=page_role in OWN_PAGES)
        yield replace(seen, role=card.role, role_start=role, role_end=role + len(card.role)) if role >= 0 else seen


def _place(text: str, card: Card, at: int) -> tuple[int, int]:
    """Find a card's name, with its role near it where it has one, after `at`; -1 for what is not there."""
    start = first = text.find(card.name, at)
    for _ in range(MENTIONS):
        if start < 0 or not card.role:
            break
        end = start + len(card.name)
        role, following = text.find(card.role, end, end + NEAR), text.find(card.name, end)
        if role >= 0 and not 0 <= following < role:
            return start, role
        start = following
    return first, -1
