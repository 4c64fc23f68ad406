"""Whom does a page name in its sentences and labels: "opgericht door ...", "Geschäftsführer: ...", "je suis ..."?"""

import re
from collections.abc import Iterator, Sequence

from sources.names import FIRST, NAME, find_name, is_known, person_name
from sources.page import OTHERS
from sources.reading import Block, Reading
from sources.roles import is_personal, is_role
from sources.seen import OWN_PAGES, Line, Seen, is_elsewhere, lines_of

LONG_AGO = 45  # years: who founded a firm before that is part of its history rather than of its team
_SEVERAL = rf"{NAME}(?:(?:, | & | en | und | et | and ){NAME}){{0,5}}"
_TITLE = (
    r"(?i:(?:herrn? |frau |de heer |mevrouw |mevr\. |mw\. |m\. |mme |madame |monsieur |mr\.? |mrs\.? |ms\.? |dhr\. )?)"
)
_DEGREES = r"(?i:(?:(?:dr|ing|ir|drs|mr|prof|dipl\.-ing|mag)\.? ){0,3})"
_LABELLED = re.compile(
    r"(?<![\w-])(?i:(?P<role>(?:algemeen |gedelegeerd )?(?:directeur|directrice)(?: de (?:la )?publication)?|zaakvoerder"
    r"|zaakvoerster|bestuurder|eigena(?:ar|ares)|inhaber(?:in)?|inh\.|geschäftsführer(?:in)?|geschäftsführung|gérante?"
    r"|fondat(?:eur|rice)|oprichte?r|founder|co-founder|owner|ceo|managing director|director"
    r"|présidente?|dirigeante?|représentante? légale?|directie|vertegenwoordigd door"
    r"|responsable (?:de (?:la )?)?publication|vertreten durch(?: den geschäftsführer| die geschäftsführerin)?"
    r"|verantwortlich[^:\n]{0,60})(?:\s?:\s?|(?<=inh\.) ))"
    rf"{_TITLE}{_DEGREES}(?P<names>{_SEVERAL})"
)
_ROLE_LINE = re.compile(rf"(?P<role>[^\n:–|]{{4,50}}?)\s?:\s?{_TITLE}{_DEGREES}(?P<names>{_SEVERAL})")
_BARE = re.compile(
    r"(?P<role>(?i:inhaber(?:in)?|geschäftsführer(?:in)?|gérante?|zaakvoerder|proprietor|owner|eigena(?:ar|ares))) "
    rf"{_TITLE}{_DEGREES}(?P<names>{_SEVERAL})"
)
_REPRESENTED = re.compile(
    r"(?i:(?:vertreten durch|vertegenwoordigd door|représentée? par) (?:(?:den|die|haar|zijn|son|sa|ses) )?"
    r"(?:(?P<role>geschäftsführer(?:in)?|inhaber(?:in)?|vorstand|zaakvoerder|bestuurder|directeur|directrice|gérante?"
    rf"|présidente?),? )?){_TITLE}{_DEGREES}(?P<names>{_SEVERAL})"
)
_HEADS = re.compile(
    r"(?P<role>vertreten durch|geschäftsführ(?:er|erin|ung)|inhaber(?:in)?|vorstand|gérante?s?|zaakvoerders?|directie"
    r"|bestuurders?|directors?|directeur de (?:la )?publication)\s?:?",
    re.IGNORECASE,
)
_BY = re.compile(
    r"(?i:(?P<role>opgericht|geleid|gerund|founded|run|led|fondée?|créée?|dirigée?|gegründet|geführt)(?: (?:in|en"
    r"|im jahr|im) \d{4})?"
    r" (?:door|by|par|von) )(?:[a-zà-ÿ-]{2,20} ){0,2}(?i:de heer |dhr\. |herrn |m\. )?"
    rf"(?P<names>{_SEVERAL})"
)
_VON = re.compile(
    rf"\bvon (?P<names>{_SEVERAL})(?: im Jahre? \d{{4}}| \d{{4}})? (?P<role>gegründet|geführt|geleitet)\b"
)
_NAMED = re.compile(
    r"(?<!\w)(?i:(?P<role>zaakvoerders?|zaakvoerster|eigena(?:ar|ares|ren)|oprichters?|founders?|owners?|managing director"
    r"|gérante?|fondat(?:eur|rice)|geschäftsführer(?:in)?|inhaber(?:in)?|gründer(?:in)?)) "
    rf"(?P<names>{_SEVERAL})"
)
_OF_ANOTHER = re.compile(r" (?:bij|van|at|of|from|chez|bei|de) [A-Z]")
_FORMER = re.compile(
    r"(?:vroeger|toenmalig|voormalig|oud-|former|ancien|ehemalig|damalig|then|eerste|first|premier|erste)\w* ?$",
    re.IGNORECASE,
)
_I_AM = re.compile(
    rf"(?<!\w)(?i:mijn naam is|ik ben|my name is|i am|i['’]m|je m['’]appelle|je suis|mein name ist|ich bin"
    rf"|ich heiße) (?P<names>{NAME})(?:, (?P<role>[^\W\d_]{{4,20}}(?: [^\W\d_]{{4,20}})?)(?![^\W\d_]))?"
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
_LEADS = frozenset(("geleid", "gerund", "run", "led", "dirigée", "dirigé", "geführt", "geleitet"))
_YEAR = re.compile(r"\b(1[89]\d\d|20\d\d)\b")
_SINCE = re.compile(
    r"(?:sinds|since|depuis|seit|anno|opgericht(?: in)?|founded(?: in)?|fondée?(?: en)?|gegründet(?: im jahr"
    r"| im)?|est\.) "
    r"(?:\d{1,2} )?(?:[^\W\d]{3,9} )?(1[89]\d\d|20\d\d)\b",
    re.IGNORECASE,
)
_CREDITS = re.compile(
    r"foto|photo|ontwerp|design|web|program|entwickl|redact|redakt|datenschutz|privacy|gegevens|données|dpo|architect"
    r"|notar|accountant|steuer|client|klant|kund|opdrachtgever|bauherr|maître d",
    re.IGNORECASE,
)
_TELLS = ("about", "team")  # pages whose sentences are about the firm's own people
_SHOWS = ("imprint", "contact")  # pages on which a line says who answers for the firm
MOST_BELOW = 6  # names below one label


def find_told(reading: Reading, block: Block, page_role: str, year: int, oldest: int) -> Iterator[Seen]:
    """Give the people whom one block names; `oldest`: the earliest year from which the page says that the firm exists."""
    text = reading.text[block.start : block.end]
    for match in (*_LABELLED.finditer(text), *_REPRESENTED.finditer(text)):
        if not OTHERS.search(text, 0, match.start()):
            yield from _several(match, block.start, match["role"] or "")
    if page_role in _SHOWS or block.area == "footer" or page_role in OWN_PAGES:
        maker = OTHERS.search(text)
        for line in lines_of(reading, block):
            if maker is None or line.start < block.start + maker.start():
                yield from _labelled_line(line, page_role)
    if block.area == "main":
        yield from _sentences(text, block, page_role, (year, oldest))


def names_maker_last(reading: Reading, block: Block) -> bool:
    """Whether a block names its host or builder, but not in its first line: what stands before is the firm's own."""
    lines = list(lines_of(reading, block))
    return not OTHERS.search(lines[0].text) and any(OTHERS.search(line.text) for line in lines[1:])


def _labelled_line(line: Line, page_role: str) -> Iterator[Seen]:
    bare = _BARE.fullmatch(line.text) if page_role in _SHOWS or line.block.area == "footer" else None
    if bare:
        yield from _several(bare, line.start, bare["role"])
    found = _ROLE_LINE.match(line.text) if page_role in OWN_PAGES else None
    if found and _is_of_ours(found["role"]) and not is_elsewhere(line.text[found.end() :]):
        yield from _several(found, line.start, found["role"])


def _is_of_ours(role: str) -> bool:
    """Whether a label is a role in the firm rather than that of a maker of the page or of somebody hired."""
    return is_personal(role) and is_role(role) and not _CREDITS.search(role)


def find_below(rows: Sequence[Line]) -> Iterator[Seen]:
    """Give the people whose names stand in the lines below a label: "Vertreten durch:", then one name a line."""
    for at, line in enumerate(rows):
        label = _HEADS.fullmatch(line.text)
        if label is None or OTHERS.search(line.block.heading):
            continue
        for below in rows[at + 1 : at + 1 + MOST_BELOW]:
            found = find_name(below.text)
            if found is None:
                break
            role, start = label["role"], below.start + found.start
            yield Seen(found.text, start, below.start + found.end, role, line.start, line.start + len(role))


def _several(match: re.Match[str], offset: int, role: str = "") -> Iterator[Seen]:
    at = match.start("names")
    role_start = match.start("role") + offset if role else 0
    for part in _BETWEEN_NAMES.split(match["names"]):
        name = person_name(part)
        if name:
            start = match.string.index(name, at) + offset
            yield Seen(name, start, start + len(name), role, role_start, role_start + len(role))


def _sentences(text: str, block: Block, page_role: str, years: tuple[int, int]) -> Iterator[Seen]:
    year, oldest = years
    for match in (*_BY.finditer(text), *_VON.finditer(text)):
        near = (int(y) for y in _YEAR.findall(text, max(0, match.start() - 80), match.end() + 20))
        if year - min(oldest, min(near, default=oldest)) < LONG_AGO or match["role"].lower() in _LEADS:
            yield from _several(match, block.start, match["role"])
    if page_role in _TELLS and year - oldest < LONG_AGO:
        for match in _NAMED.finditer(text):
            theirs = _OF_ANOTHER.match(text, match.end()) or _FORMER.search(
                text[max(0, match.start() - 15) : match.start()]
            )
            if not theirs and is_known(match["names"]):
                yield from _several(match, block.start, match["role"])
    for match in _I_AM.finditer(text):
        role = match["role"] or ""
        yield from _several(match, block.start, role if is_personal(role) else "")
    for match in _TOGETHER.finditer(text):
        start, end = match.span("names")
        yield Seen(match["names"], block.start + start, block.start + end)
    for match in _SIBLINGS.finditer(text):
        for first in (match["one"], match["two"]):
            start, end = match.span()
            yield Seen(f"{first} {match['surname']}", block.start + start, block.start + end)


def oldest_year(reading: Reading, year: int) -> int:
    """The earliest year from which a page says that something exists; `year` when it says none."""
    return min((int(y) for y in _SINCE.findall(reading.text)), default=year)
