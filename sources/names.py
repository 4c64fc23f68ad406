"""Is this line the name of one person? In Dutch, English, French and German, and for names from anywhere.

A name that begins with a given name that we know is taken as it stands, with a trade as its family name ("Ruud Bakker").
Any other name counts too, unless one of its words is an ordinary one: most people's given names are in no list.
"""

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from sources.roles import ROLE

_PARTICLE = (
    r"(?:van|von|vom|zu|zur|zum|de|der|den|ten|ter|te|du|des|la|le|les|el|al|bin|ben|bint|di|da|dal|del|della|do|dos|das"
    r"|'t|’t|'s|’s|op|in|het|y|e|i|ap|av|af)"
)
_CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŸŹŻŽȘȚḐẒ"
_LETTER = r"[^\W\d_]"
_PART = (
    rf"(?:(?:[{_CAPITAL}]\.-?){{1,4}}(?=\s|$)|[{_CAPITAL}](?:['’][{_CAPITAL}])?{_LETTER}*"
    rf"(?:[-'’][{_CAPITAL}]?{_LETTER}+)*)"
)
# One blank between the parts: the reading text has no other, and a pattern without choice stays linear.
NAME = rf"{_PART}(?: (?:{_PARTICLE} ){{0,3}}(?:[dDlL]['’])?{_PART}){{1,3}}"
FIRST = _PART
_WHOLE = re.compile(NAME)
_TITLED = re.compile(
    r"(?:(?:ing|ir|drs|dr|mr|prof|dhr|mevr|mw|mevrouw|meneer|mme|mlle|madame|monsieur|mrs|ms|miss|sir|dame|m|herrn?|frau"
    r"|dipl\.-ing|dipl|mag|de heer)\.? )+(?=\S)",
    re.IGNORECASE,
)
_LETTERS = re.compile(
    r"(?:,? \(?(?:B\.?A|M\.?A|B\.?Sc|M\.?Sc|BEng|MEng|B\.?Ed|MBA|EMBA|Ph\.?D|LL\.?[BM]|RA|RC|AA|R[BTD]|FCA|ACA|ACCA|FCCA"
    r"|CA|CPA|CFA|CEng|MRICS|FRICS|RIBA|ARB|MCIOB|MIET|CBE|OBE|MBE|MD|DDS|RN|FH|TU|Dipl\.-Ing|MSc|BSc|jr|sr)\.?\)?"
    r"){1,4}$",
    re.IGNORECASE,
)
_CALLED = re.compile(r" (?:[“\"„'‘«](?P<quoted>[^“”\"„'‘’«»]{2,20})[”\"“’'»]|\((?P<bracketed>[^()]{2,20})\))(?= )")
_REVERSED = re.compile(rf"(?P<last>(?:{_PARTICLE} ){{0,2}}{_PART}(?: {_PART})?), (?P<first>{_PART}(?: {_PART})?)")
_ON_WATER = re.compile(r" (?:op|in|am|an der|aan|sur|sous|upon|bei) (?!de[nr]? |'t |’t |het )", re.IGNORECASE)
_OF = re.compile(rf" (?:{_PARTICLE} ){{1,3}}{_PART}(?= |$)")  # "van der Meer": after a particle any word is a name
_MADE = re.compile(  # endings with which languages make words for things and qualities out of other words
    r"(?:heid|heden|teit|isatie|tion|tions|ness|iteit|ility|ship|ments|keit|heit|schaft|tät|ités?|ungen|[a-z]{3}ung"
    r"|ische[nr]?|[a-z]{4}ige|lijke?|liche[nrs]?|[^o]ful|bedrijf|betrieb|bedrijven|werken|techniek|technik|technique|bouw|werk"
    r"|services?|dienst|diensten|zorg|groep|hulp|shop)$"
)
LONGEST_NAME = 45
_LONGEST_LINE = 90  # characters: a name with its degrees and letters


class Name(NamedTuple):
    """A person's name as one says it, and where in the line it stands (a nickname or a comma within)."""

    text: str
    start: int
    end: int


@cache
def _words() -> dict[str, frozenset[str]]:
    table = tomllib.loads(files("sources").joinpath("name_words.toml").read_text("utf-8"))
    return {name: frozenset(words.split()) for name, words in table.items()}


def find_name(line: str) -> Name | None:
    """Find the name when the whole line is that of one person, without degrees, forms of address and nicknames."""
    stop = len(line.rstrip().rstrip(",;: "))
    begin = len(line) - len(line.lstrip())
    if stop - begin > _LONGEST_LINE:
        return None
    titles = _TITLED.match(line, begin, stop)
    start = titles.end() if titles else begin
    letters = _LETTERS.search(line, start, stop)
    end = letters.start() if letters else stop
    told = line[start:end]
    called = _CALLED.search(told)
    if called:
        told = told[: called.start()] + told[called.end() :]
    turned = _REVERSED.fullmatch(told)
    if turned and _is_given(turned["first"]):
        told = f"{turned['first']} {turned['last']}"
    return Name(told, start, end) if _is_name(told) else None


def person_name(line: str) -> str:
    """Give the name that `find_name` finds, or ""."""
    found = find_name(line)
    return found.text if found else ""


def is_known(name: str) -> bool:
    """Whether a name begins with a given name that we know, or with initials, so that it is nothing else."""
    first = name.split(" ", 1)[0]
    return first.endswith(".") or _is_given(first)


def is_given_alone(line: str) -> bool:
    """Whether a line is a given name and nothing else: who it is cannot be told, that it is somebody can."""
    return " " not in line and line[:1].isupper() and _is_given(line)


@cache
def given_names() -> frozenset[str]:
    """Give the given names that we know, in lower case with their accents."""
    return _words()["given"] | _words()["given_or_word"]


def names_and_no_words() -> frozenset[str]:
    """Give those that are no word of one of our languages, so that they name somebody wherever they stand."""
    return _words()["given"]


def _is_given(text: str) -> bool:
    given, first = given_names(), text.split(" ", 1)[0].lower().replace("’", "'")
    return first in given or ("-" in first and all(part in given for part in first.split("-")))


def _is_name(line: str) -> bool:
    if len(line) > LONGEST_NAME or not _WHOLE.fullmatch(line) or _ON_WATER.search(line):
        return False
    words = [word.strip(".").lower() for word in re.split(r"[ -]", _OF.sub(" ", line)) if word[:1].isupper()]
    words.append(words[-1].replace(".", ""))  # "B.V." at the end is a form, in front it is somebody's initials
    lists = _words()
    if not lists["never"].isdisjoint(words):
        return False
    if not is_known(line):
        return _is_nothing_else(line, words)
    head, _, last = line.rpartition(" ")
    return not ROLE.search(head) and (last.lower() in lists["trades"] or not ROLE.search(last))


def _is_nothing_else(line: str, words: list[str]) -> bool:
    """Whether no word of a line whose beginning we do not know is an ordinary one, a trade's or a town's."""
    lists = _words()
    if words[0] in lists["places"] or words[0] in lists["trades"] or ROLE.search(line):
        return False
    return lists["often"].isdisjoint(words) and not any(_MADE.search(word) for word in words)
