"""Where do the words, numbers and signs of a sentence begin and end?"""

import re
import unicodedata
from typing import NamedTuple

# A word, digits with thousands separators or at most two decimals, an elided French word (l', d', qu'), a word, a sign.
# Most words are plain letters before a blank or a stop; they are tried first, and the blank before a token is stepped
# over with it, which changes the cost and no token.
_TOKEN = re.compile(
    r" ?+(?:([A-Za-z]+)(?![^ \n.,;:!?)])"
    r"|(\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+(?![\d])|\d+(?:[.,]\d{1,2}(?![\d]))?)"
    r"|(\b(?:[ldjmtnscLDJMTNSC]|[Qq]u|QU|[Jj]usqu|[Ll]orsqu|[Pp]uisqu)['’](?=[^\W\d_]))"
    r"|([^\W\d_][^\W\d_\u0300-\u036f]*(?:[\u0300-\u036f][^\W\d_\u0300-\u036f]*)*(?:['’][^\W\d_]+)*)"
    r"|(\n+)|([^\s]))"
)
_KINDS = ("", "word", "number", "elided", "word", "newline", "sign")  # by the group of the pattern
_DASHES = str.maketrans({"–": "-", "—": "-", "‑": "-", "‒": "-", "−": "-", "’": "'", "‘": "'"})


class Token(NamedTuple):
    """One word, number or sign. `norm`: lower case, plain dashes and apostrophes; `glued`: no blank before it."""

    norm: str
    start: int
    end: int
    kind: str
    glued: bool


def tokenise(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Split `text[start:end]` into tokens whose offsets count from the beginning of `text`; linear in length."""
    stop = len(text) if end is None else end
    said = text[start:stop]
    lower = said.lower() if said.isascii() else ""  # as long as what was said: offsets count in both
    tokens: list[Token] = []
    last, make, keep = -1, tuple.__new__, tokens.append
    for match in _TOKEN.finditer(text, start, stop):
        group = match.lastindex or 0
        begun, ended = match.span(group)
        norm = lower[begun - start : ended - start] if lower else _norm(text[begun:ended])
        keep(make(Token, (norm, begun, ended, _KINDS[group], begun == last)))
        last = ended
    return tokens


def _norm(said: str) -> str:
    norm = said.lower()
    return norm if norm.isascii() else unicodedata.normalize("NFC", norm.translate(_DASHES))
