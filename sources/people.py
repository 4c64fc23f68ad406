"""Whom does a page name as the firm's own people, and in which role?

Precision goes before recall: customers, reviewers, suppliers and those who left are no colleagues. Three shapes count:
a card (a name, then a line with a role), a label ("Zaakvoerder: ...") and a few plain sentences ("opgericht door ...").
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from sources.names import FIRST, LEADING, LONGEST_NAME, LONGEST_ROLE, NAME, ROLE, is_role, person_name
from sources.reading import Block, Reading

LONG_AGO = 45  # years: who founded a firm before that is part of its history rather than of its team
MOST_PEOPLE = 200  # on one page: a firm that shows more needs no call to be believed
SHORT = 40  # characters: a role in words that no list knows ("stukadoor en tegelzetter")
OWN_PAGES = frozenset(("team", "about", "contact", "imprint"))  # elsewhere a card needs a heading about the team
_TEAM = re.compile(
    r"\bteam|medewerkers|collega|wie (?:zijn|we|is)|mensen|maak kennis|crew|people|leadership|who we are|meet "
    r"|founders?\b|staff|équipe"
    r"|qui sommes|collaborateurs|fondateur|mitarbeiter|ansprechpartner|über uns|wer wir|directie|management"
    r"|bestuur|oprichters?\b",
    re.IGNORECASE,
)
_CUSTOMERS = re.compile(
    r"klant|ervaringen|review|testimonial|referent|referenzen|zeggen|vertellen|vertelt|customer|client|kunden"
    r"|avis|témoignage|disent"
    r"|case|success|partners?\b|blog|nieuws|news|actualit|beoordeling|reacties|aanbeveling|said|says|say about",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"^[\"“”„«‹'‘]|★|⭐|\b\d[.,]?\d?/5\b")
_ELSEWHERE = re.compile(r"(?:\b(?:bij|at|chez|bei|from)|@) (?!ons\b|us\b|nous\b|uns\b)[A-ZÀ-Þ]")
_GONE = re.compile(
    r"pensioen|retired|retires|retirement|retraite|ruhestand|overleden|overleed|†|verstorben|décéd"
    r"|passed away|verliet|left the company|in memoriam",
    re.IGNORECASE,
)
BEFORE = 60  # characters between a name and the word that says that its bearer is gone
MOST_GONE = 200  # such words on one page: an obituary column is no firm's page
_SPLIT = re.compile(r"\s*(?:,|\||·|•|–|—|\n| - |\(|:)\s*")
_LABELLED = re.compile(
    r"(?i:(?P<role>(?:algemeen |gedelegeerd )?directeur(?: de (?:la )?publication)?|zaakvoerder|zaakvoerster|bestuurder"
    r"|eigena(?:ar|ares)|inhaber(?:in)?|inh\.|geschäftsführer(?:in)?|geschäftsführung|gérante?|fondat(?:eur|rice)"
    r"|oprichte?r|founder|co-founder|owner|ceo|managing director|director|responsable (?:de (?:la )?)?publication"
    r"|vertreten durch|verantwortlich[^:\n]{0,60})(?:\s?:\s?|(?<=inh\.) )"
    r"(?:herrn? |frau |de heer |mevrouw |m\. |mme |dhr\. )?)"
    rf"(?P<names>{NAME}(?:(?:, | & | en | und | et | and ){NAME}){{0,5}})"
)
_BY = re.compile(
    r"(?i:(?P<role>opgericht|geleid|gerund|founded|run|led|fondée?|créée?|dirigée?|gegründet|geführt)(?: (?:in|en"
    r"|im jahr|im) \d{4})?"
    r" (?:door|by|par|von) )(?i:de heer |dhr\. |herrn |m\. )?"
    rf"(?P<names>{NAME}(?:(?:, | & | en | und | et | and ){NAME}){{0,4}})"
)
_I_AM = re.compile(
    rf"(?i:mijn naam is|ik ben|my name is|i am|i'm|je m['’]appelle|je suis|mein name ist|ich bin"
    rf"|ich heiße) (?P<names>{NAME})"
)
_TOGETHER = re.compile(
    r"(?i:samen met|together with|avec|zusammen mit|gemeinsam mit) (?i:mijn|my|mon|ma|meine[rm]?) "
    r"(?i:vrouw|man|echtgenote|echtgenoot|partner|broer|zus|zoon|dochter|wife|husband|brother|sister|son|daughter"
    r"|femme|mari|épouse"
    rf"|frère|sœur|fils|fille|frau|mann|bruder|schwester|sohn|tochter) (?P<names>{FIRST}(?: {FIRST})?)"
)
_SIBLINGS = re.compile(
    r"(?i:zonen|broers|zussen|dochters|kinderen|sons|brothers|sisters|daughters|fils|frères|sœurs|söhne|brüder"
    r"|töchter|schwestern) "
    rf"(?P<one>{FIRST})(?i: en | and | et | und | & )(?P<two>{FIRST}) (?P<surname>(?:(?:van|de|der|den|von"
    rf"|du) )*{FIRST})"
)
_BETWEEN_NAMES = re.compile(r", | & | en | und | et | and ")
_LEADS = frozenset(("geleid", "gerund", "run", "led", "dirigée", "dirigé", "geführt"))
_YEAR = re.compile(r"\b(1[89]\d\d|20\d\d)\b")
_SINCE = re.compile(
    r"(?:sinds|since|depuis|seit|anno|opgericht(?: in)?|founded(?: in)?|fondée?(?: en)?|gegründet(?: im jahr"
    r"| im)?|est\.) "
    r"(?:\d{1,2} )?(?:[^\W\d]{3,9} )?(1[89]\d\d|20\d\d)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Seen:
    """One person as a page names them; offsets are those of the name and of the role. `card`: shown as a card."""

    name: str
    start: int
    end: int
    role: str = ""
    role_start: int = 0
    role_end: int = 0
    card: bool = False


def _text(reading: Reading, block: Block) -> str:
    return reading.text[block.start : block.end]


def is_customers(reading: Reading, block: Block) -> bool:
    """Whether a customer or reviewer speaks here."""
    return bool(block.tag == "blockquote" or _CUSTOMERS.search(block.heading) or _QUOTED.search(_text(reading, block)))


def _inline(reading: Reading, block: Block) -> Seen | None:
    """Read a name and its role in one block: "Jan Jansen, eigenaar", or two lines."""
    text = _text(reading, block)
    if len(text) > LONGEST_ROLE * 2:
        return None
    for cut in _SPLIT.finditer(text):
        name = person_name(text[: cut.start()])
        if not name:
            return None
        rest = text[cut.end() :]
        found = ROLE.search(rest)
        if found is None or _ELSEWHERE.search(rest):
            return None
        piece_start = max((c.end() for c in _SPLIT.finditer(rest, 0, found.start())), default=0)
        piece_end = next((c.start() for c in _SPLIT.finditer(rest, found.end())), len(rest))
        role = rest[piece_start:piece_end].rstrip(" .)")
        if len(role) > LONGEST_ROLE:
            return None
        role_start = block.start + cut.end() + piece_start
        start = block.start + text.index(name)
        return Seen(name, start, start + len(name), role, role_start, role_start + len(role), card=True)
    return None


def _two_blocks(reading: Reading, block: Block, below: Block) -> Seen | None:
    """Read a name in one block and its role in the next."""
    text, role = _text(reading, block), _text(reading, below)
    name = person_name(text)
    first = role.split("\n", 1)[0]
    if not name or below.kind == "heading" or not is_role(first) or _ELSEWHERE.search(first) or person_name(first):
        return None
    start = block.start + text.index(name)
    return Seen(name, start, start + len(name), first, below.start, below.start + len(first), card=True)


def _alike(reading: Reading, block: Block, below: Block) -> Seen | None:
    """Read a card like its neighbours: a name, then a line too short for a sentence, in whatever words."""
    name, line = person_name(_text(reading, block)), _text(reading, below).split("\n", 1)[0]
    if not name or below.kind == "heading" or len(line) > SHORT or line.endswith((".", "!", "?")) or person_name(line):
        return None
    if _ELSEWHERE.search(line) or not line[:1].isalpha():
        return None
    start = block.start + _text(reading, block).index(name)
    return Seen(name, start, start + len(name), line, below.start, below.start + len(line), card=True)


def _cards(reading: Reading, page_role: str) -> Iterator[Seen]:
    blocks = [b for b in reading.blocks if b.area in ("main", "aside")]
    shapes: set[tuple[str, str]] = set()
    others: list[tuple[Block, Block]] = []
    for at, block in enumerate(blocks):
        if page_role not in OWN_PAGES and not _TEAM.search(block.heading):
            continue
        above = blocks[at - 1] if at else None
        if is_customers(reading, block) or (above and above.heading == block.heading and is_customers(reading, above)):
            continue
        below = blocks[at + 1] if at + 1 < len(blocks) else None
        seen = _inline(reading, block) or (_two_blocks(reading, block, below) if below else None)
        if seen:
            shapes.add((block.heading, block.tag))
            yield seen
        elif below and block.kind == "heading":
            others.append((block, below))
    for block, below in others:
        alike = _alike(reading, block, below) if (block.heading, block.tag) in shapes else None
        if alike:
            yield alike


def _several(match: re.Match[str], offset: int, role: str = "") -> Iterator[Seen]:
    at = match.start("names")
    role_start = match.start("role") + offset if role else 0
    for part in _BETWEEN_NAMES.split(match["names"]):
        name = person_name(part)
        if name:
            start = match.string.index(name, at) + offset
            yield Seen(name, start, start + len(name), role, role_start, role_start + len(role))


def _sentences(reading: Reading, block: Block, year: int, oldest: int) -> Iterator[Seen]:
    text = _text(reading, block)
    for match in _LABELLED.finditer(text):
        yield from _several(match, block.start, match["role"])
    if block.area != "main":
        return
    for match in _BY.finditer(text):
        near = (int(y) for y in _YEAR.findall(text, max(0, match.start() - 80), match.end() + 20))
        if year - min(oldest, min(near, default=oldest)) < LONG_AGO or match["role"].lower() in _LEADS:
            yield from _several(match, block.start, match["role"])
    for match in _I_AM.finditer(text):
        yield from _several(match, block.start)
    for match in _TOGETHER.finditer(text):
        start, end = match.span("names")
        yield Seen(match["names"], block.start + start, block.start + end)
    for match in _SIBLINGS.finditer(text):
        for first in (match["one"], match["two"]):
            start, end = match.span()
            yield Seen(f"{first} {match['surname']}", block.start + start, block.start + end)


def _merge(found: list[Seen]) -> Iterator[Seen]:
    best: dict[str, Seen] = {}
    for seen in found:
        key = " ".join(seen.name.casefold().split())
        known = best.get(key)
        if known is None:
            best[key] = seen
        elif not known.role and seen.role:
            best[key] = replace(seen, card=seen.card or known.card)
        elif seen.card and not known.card:
            best[key] = seen if seen.role and LEADING.search(seen.role) else replace(known, card=True)
    yield from best.values()


@lru_cache(maxsize=1)
def _leavings(text: str) -> tuple[str, ...]:
    """Give what stands before each word that says that somebody is gone, folded."""
    reach = BEFORE + LONGEST_NAME
    return tuple(
        text[max(0, m.start() - reach) : m.start()].casefold() for m in islice(_GONE.finditer(text), MOST_GONE)
    )


def has_left(name: str, reading: Reading) -> bool:
    """Whether the page says in one sentence that this person is gone: retired, deceased, or left."""
    for before in _leavings(reading.text):
        _, found, between = before.rpartition(name.casefold())
        if found and len(between) <= BEFORE and "." not in between and "\n" not in between:
            return True
    return False


def find_people(reading: Reading, page_role: str, year: int) -> list[Seen]:
    """Find the firm's own people on a page of the role `page_role`, each once, in the order of the page.

    `year` is that of the fetch: it tells a founder from a figure of the past.
    """
    found = list(_cards(reading, page_role)) if page_role not in ("blog", "case", "terms", "privacy") else []
    if page_role not in ("blog", "case"):
        oldest = min((int(y) for y in _SINCE.findall(reading.text)), default=year)
        for block in reading.blocks:
            if block.area not in ("head", "nav") and not is_customers(reading, block):
                found.extend(_sentences(reading, block, year, oldest))
    return [seen for seen in islice(_merge(found), MOST_PEOPLE) if not has_left(seen.name, reading)]
