"""Whom does a page show on cards, in lists and in tables: a name, and beside, below or above it a role?"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sources.names import find_name, is_given_alone, is_known
from sources.reading import Reading
from sources.roles import LEADING, LONGEST_ROLE, ROLE, is_bare, is_personal, is_role
from sources.seen import OWN_PAGES, Line, Seen, is_customers, is_elsewhere, lines_of

SHORT = 40  # characters: a role in words that no list knows ("stukadoor en tegelzetter")
_TEAM = re.compile(
    r"\bteam|medewerkers|collega|wie (?:zijn|we|is)|mensen|maak kennis|crew|people|leadership|who we are|meet "
    r"|founders?\b|staff|équipe"
    r"|qui sommes|collaborateurs|fondateur|mitarbeiter|ansprechpartner|über uns|wer wir|directie|management"
    r"|bestuur|oprichters?\b",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"\s*(?:,|\||·|•|–|—| - |\(|:|/)\s*")
_NO_ROLE = re.compile(r"^(?:\+?\d|tel\b|t:|e-?mail|mail\b|m:)|@|\d{4}|https?:|www\.", re.IGNORECASE)

Shape = tuple[str, str]  # the heading above and the element: cards of one row share both


class _Card(NamedTuple):
    seen: Seen
    shape: Shape
    is_sure: bool


def find_cards(reading: Reading, page_role: str) -> list[Seen]:
    """Give the people of cards, in the order of the page.

    Where the name may as well be a heading of two words, it takes another card of that row, or a role that no service
    has, to be believed.
    """
    rows = [line for b in reading.blocks if b.area in ("main", "aside") for line in lines_of(reading, b)]
    cards: list[_Card] = []
    open_ends: list[int] = []
    for at, line in enumerate(rows):
        if _may_be_card(reading, rows, at, page_role):
            beside = _inline(line)
            seen = beside or _below(rows, at)
            if seen:
                sure = _is_sure(seen) or (beside is not None and is_personal(seen.role))
                cards.append(_Card(seen, _shape(line), sure))
            else:
                open_ends.append(at)
    shapes = {card.shape for card in cards if is_known(card.seen.name)}
    cards = [card for card in cards if card.is_sure or card.shape in shapes]
    cards += _like_them(rows, open_ends, shapes)
    if not cards:
        cards = list(_above(rows, open_ends))
    return sorted((card.seen for card in cards), key=lambda seen: seen.start)


def _may_be_card(reading: Reading, rows: Sequence[Line], at: int, page_role: str) -> bool:
    block = rows[at].block
    if page_role not in OWN_PAGES and not _TEAM.search(block.heading):
        return False
    above = rows[at - 1].block if at else block
    return not (is_customers(reading, block) or (above.heading == block.heading and is_customers(reading, above)))


def _is_sure(seen: Seen) -> bool:
    leads = LEADING.match(seen.role) and not seen.role.endswith((".", "!", "?"))
    return is_known(seen.name) or not seen.is_named or bool(leads) or is_bare(seen.role)


def _shape(line: Line) -> Shape:
    return line.block.heading, line.block.tag


def _inline(line: Line) -> Seen | None:
    """Read a name and its role in one line: "Jan Jansen, eigenaar"."""
    text = line.text
    if len(text) > LONGEST_ROLE * 2:
        return None
    for cut in _SPLIT.finditer(text):
        found = find_name(text[: cut.start()])
        if found is None:
            continue
        rest = text[cut.end() :]
        role = ROLE.search(rest)
        if role is None or is_elsewhere(rest) or find_name(text):
            return None
        start = max((c.end() for c in _SPLIT.finditer(rest, 0, role.start())), default=0)
        end = next((c.start() for c in _SPLIT.finditer(rest, role.end())), len(rest))
        return _seen(line, (found.text, found.start, found.end), rest[start:end].rstrip(" .)"), cut.end() + start)
    return None


def _seen(line: Line, name: tuple[str, int, int], role: str, at: int) -> Seen | None:
    if len(role) > LONGEST_ROLE:
        return None
    text, start, end = name
    return Seen(
        text, line.start + start, line.start + end, role, line.start + at, line.start + at + len(role), card=True
    )


def _with_role(line: Line, other: Line, role: str) -> Seen | None:
    """Put a name and a role of two lines together; a given name alone counts too."""
    found = find_name(line.text)
    alone = is_given_alone(line.text)
    if found is None and not alone:
        return None
    name, start, end = found or (line.text, 0, len(line.text))
    begin = other.start + other.text.index(role)
    return Seen(name, line.start + start, line.start + end, role, begin, begin + len(role), card=True)


def _below(rows: Sequence[Line], at: int) -> Seen | None:
    """Read a name in one line and its role in the next."""
    role = _next(rows, at)
    if role is None or not is_role(role.text) or is_elsewhere(role.text) or _names_somebody(role.text):
        return None
    return _with_role(rows[at], role, role.text)


def _names_somebody(text: str) -> bool:
    """Whether a line is a name, or ends in one: "Inhaber Jürgen Schmied" is no role of the line above it."""
    words = text.split(" ")
    return any(find_name(" ".join(words[n:])) and is_known(" ".join(words[n:])) for n in range(max(len(words) - 1, 0)))


def _next(rows: Sequence[Line], at: int) -> Line | None:
    """The line below, unless it begins a card or section of its own; a role may be a heading under the name's."""
    below = rows[at + 1] if at + 1 < len(rows) else None
    if below is None or below.block.kind != "heading":
        return below
    above = rows[at].block
    return below if above.kind == "heading" and below.block.tag > above.tag and is_role(below.text) else None


def _like_them(rows: Sequence[Line], open_ends: Sequence[int], shapes: set[Shape]) -> Iterator[_Card]:
    """Read a card like its neighbours: a name, then a line too short for a sentence, in whatever words."""
    for at in open_ends:
        line = rows[at]
        if _shape(line) not in shapes:
            continue
        below = _next(rows, at)
        seen = _with_role(line, below, below.text) if below and _is_short(below.text) else _split(line)
        if seen:
            yield _Card(seen, _shape(line), is_sure=True)


def _split(line: Line) -> Seen | None:
    for cut in _SPLIT.finditer(line.text):
        found, rest = find_name(line.text[: cut.start()]), line.text[cut.end() :]
        if found and _is_short(rest):
            return _seen(line, (found.text, found.start, found.end), rest, cut.end())
    return None


def _is_short(text: str) -> bool:
    return (
        len(text) <= SHORT
        and text[:1].isalpha()
        and not text.endswith((".", "!", "?"))
        and not _NO_ROLE.search(text)
        and not is_elsewhere(text)
        and find_name(text) is None
    )


def _above(rows: Sequence[Line], open_ends: Sequence[int]) -> Iterator[_Card]:
    """Read a role and then its name: only where no card of the page has its role below."""
    for at in open_ends:
        above = rows[at - 1] if at else None
        line = rows[at]
        if above is None or above.block.heading == "" or len(above.text) > SHORT or not is_personal(above.text):
            continue
        if above.block.kind != "heading" and not above.text.endswith((".", ":")) and not is_elsewhere(above.text):
            seen = _with_role(line, above, above.text)
            if seen and seen.is_named and _is_sure(seen) and not _names_somebody(above.text):
                yield _Card(seen, _shape(line), is_sure=True)
