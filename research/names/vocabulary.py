"""Which words of company names are one word in several languages and spellings, and which sort of word is each?"""

import re
import tomllib
from collections.abc import Iterator
from enum import StrEnum
from functools import cache, lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import NamedTuple

from research.names.trades import GENERIC_WORDS


class Sort(StrEnum):
    """What a word in a company's name is there for; a word too many weighs by it."""

    SMALL = "small"
    PARTICLE = "particle"
    NUMBER = "number"
    GROUP = "group"
    PLACE = "place"
    KIN = "kin"
    TRADE = "trade"
    INITIAL = "initial"
    OWN = "own"


class Word(NamedTuple):
    """A word as it is written in the plain name, the word that it stands for, and its sort."""

    text: str
    meaning: str
    sort: Sort


class _Tables(NamedTuple):
    words: MappingProxyType[str, tuple[str, Sort]]
    phrases: re.Pattern[str]
    meant: MappingProxyType[str, str]
    begin_phrases: frozenset[str]


_SPELLING = re.compile(r"'([^']+)'|(\S+)")
_UMLAUT = re.compile("([aou])e")
KEPT = 1 << 16  # words remembered: those of most names, in some 10 MB
SHORTEST_STEM = 4  # letters that must be left when the ending of a plural or of a business is taken off
PLURAL = 1  # letters of the ending that any sort of word may have; the longer ones are those of trades
# What makes a business of a trade and says nothing more: who does "grondverzet" has a "grondverzetbedrijf".
_BUSINESS = (
    "sbedrijf",
    "bedrijf",
    "sbetrieb",
    "betrieb",
    "spraktijk",
    "praktijk",
    "praxis",
    "sunternehmen",
    "unternehmen",
)
_TAKEN_OFF = ("s", "en", *_BUSINESS)  # most words end in none of these
_BUROS = ("buro", "buero", "burau")
_BURO = re.compile("(?:" + "|".join(_BUROS) + ")$")
_NUMBER = re.compile(r"(\d+)(?:|e|de|ste|eme|ieme|er|ere|nd|nde|rd|st|th|ter)")


@cache
def _tables() -> _Tables:
    words: dict[str, tuple[str, Sort]] = {}
    meant: dict[str, str] = {}
    for sort, table in tomllib.loads(files("research.names").joinpath("words.toml").read_text("utf-8")).items():
        for meaning, written in table.items():
            for phrase, word in _SPELLING.findall(written):
                if phrase:
                    meant[phrase] = meaning
                words.setdefault(word or meaning, (meaning, Sort(sort)))
    longest_first = sorted(meant, key=len, reverse=True)
    pattern = re.compile(r"\b(?:" + "|".join(longest_first) + r")\b")
    begin = frozenset(phrase.split()[0] for phrase in meant)
    return _Tables(MappingProxyType(words), pattern, MappingProxyType(meant), begin)


@cache
def _surnames() -> frozenset[str]:
    return frozenset(files("research.names").joinpath("surnames.txt").read_text("utf-8").split())


def one_word(core: str) -> str:
    """The plain name with every phrase that stands for one word ("pays bas") written as that word."""
    tables = _tables()
    if tables.begin_phrases.isdisjoint(core.split()):
        return core
    return tables.phrases.sub(lambda found: tables.meant[found[0]], core)


def may_begin_phrase(text: str) -> bool:
    """Whether a plain word is the first of a phrase that stands for one word."""
    return text in _tables().begin_phrases


@lru_cache(maxsize=KEPT)
def word_of(text: str) -> Word:
    """What a plain word stands for; a plural that is not listed is what its singular is."""
    words = _tables().words
    found = words.get(text)
    if found:
        return Word(text, *found)
    if text.endswith(_TAKEN_OFF):
        for stem in _stems(text):
            found = words.get(stem)
            if found and (found[1] is Sort.TRADE or len(text) - len(stem) <= PLURAL):
                return Word(text, *found)
    if text[:1].isdecimal() and (number := _NUMBER.fullmatch(text)):
        return Word(text, number[1].lstrip("0") or "0", Sort.NUMBER)
    meaning = _BURO.sub("bureau", text) if text.endswith(_BUROS) else text
    return Word(text, meaning, Sort.INITIAL if len(text) == 1 else Sort.OWN)


def _stems(text: str) -> Iterator[str]:
    """The singular of a word, then the trade that a word for a business is made of."""
    if text.endswith("s") and len(text) > SHORTEST_STEM:
        yield text[:-1]
    if text.endswith("en") and len(text) > SHORTEST_STEM + 1:
        yield text[:-2]
    if text.endswith("ies") and len(text) > SHORTEST_STEM + 2:
        yield f"{text[:-3]}y"
    for ending in _BUSINESS:
        if text.endswith(ending) and len(text) - len(ending) >= SHORTEST_STEM:
            yield text.removesuffix(ending)


def is_word(text: str) -> bool:
    """Whether this is a known word or a common surname: what differs from it in a letter may be another one."""
    return text in _tables().words or text in GENERIC_WORDS or is_surname(text)


def is_surname(text: str) -> bool:
    """Whether this is one of the common surnames of the home markets, its umlaut as one letter or as two."""
    return text in _surnames() or _UMLAUT.sub(r"\1", text) in _surnames()
