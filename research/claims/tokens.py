"""Where do the words, numbers and signs of a sentence begin and end?"""

import re
import unicodedata
from functools import cache
from typing import Final, NamedTuple

from research.claims.tables import LANGUAGES, table

_LONGEST, _REMEMBERED = 40, 20_000  # characters and number of the parts that are remembered: memory stays bounded
_DASHES = str.maketrans({"–": "-", "—": "-", "‑": "-", "‒": "-", "−": "-", "’": "'", "‘": "'"})


@cache
def elisions() -> str:
    """Give a pattern of what loses its vowel before another: "l'", "qu'"; of all languages, since names bear them too."""
    said = {form for lang in LANGUAGES for form in table(lang)["elisions"]}
    return "|".join(re.escape(form) for form in sorted(said, key=len, reverse=True)) or r"(?!)"


@cache
def _part() -> re.Pattern[str]:
    """Make the pattern of a word, digits with thousands separators or at most two decimals, an elision, or a sign.

    With the blanks before it, so that the lengths of the parts tell where each begins; or the blanks at the end. Most words
    are plain letters before a blank or a stop; they are tried first, which changes the cost and no token.
    """
    return re.compile(
        r"[^\S\n]*+(?:[A-Za-z]+(?![^ \n.,;:!?)])"
        r"|\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+(?![\d])|\d+(?:[.,]\d{1,2}(?![\d]))?"
        rf"|\b(?i:{elisions()})['’](?=[^\W\d_])"
        r"|[^\W\d_][^\W\d_\u0300-\u036f]*(?:[\u0300-\u036f][^\W\d_\u0300-\u036f]*)*(?:['’][^\W\d_]+)*"
        r"|\n+|\S|\Z)"
    )


class Token(NamedTuple):
    """One word, number or sign. `norm`: lower case, plain dashes and apostrophes; `glued`: no blank before it."""

    norm: str
    start: int
    end: int
    kind: str
    glued: bool


def tokenise(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Split `text[start:end]` into tokens whose offsets count from the beginning of `text`; linear in length."""
    tokens: list[Token] = []
    make, keep, known = tuple.__new__, tokens.append, _KNOWN
    at = start
    for part in _part().findall(text, start, len(text) if end is None else end):
        norm, kind, blank = known.get(part) or _read(part)
        if kind:
            begun = at + blank
            at += len(part)
            keep(make(Token, (norm, begun, at, kind, not blank and begun > start)))
    return tokens


_KNOWN: Final[dict[str, tuple[str, str, int]]] = {}


def _read(part: str) -> tuple[str, str, int]:
    """Give of a part its norm, its kind ("" for the blanks at the end) and how many blanks stand before it."""
    said = part[part.index("\n") :] if part.endswith("\n") else part.lstrip()
    norm = said.lower()
    if not norm.isascii():
        norm = unicodedata.normalize("NFC", norm.translate(_DASHES))
    read = norm, _kind(said), len(part) - len(said)
    if len(part) <= _LONGEST:
        if len(_KNOWN) >= _REMEMBERED:
            _KNOWN.clear()
        _KNOWN[part] = read
    return read


def _kind(said: str) -> str:
    first = said[:1]
    if first.isdecimal():
        return "number"
    if first.isalnum():
        return "elided" if said[-1] in "'’" else "word"
    return "newline" if first == "\n" else "sign" if first else ""
