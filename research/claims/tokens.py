"""Where do the words, numbers and signs of a sentence begin and end?"""

import re
import unicodedata
from typing import NamedTuple

# Digits with thousands separators or at most two decimals; an elided French word (l', d', qu'); a word; a sign.
# Most words are plain letters before a blank or a stop; they are tried first, which changes the cost and no token.
_TOKEN = re.compile(
    r"(?P<plain>[A-Za-z]+)(?![^ \n.,;:!?)])"
    r"|(?P<number>\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+(?![\d])|\d+(?:[.,]\d{1,2}(?![\d]))?)"
    r"|(?P<elided>\b(?:[ldjmtnscLDJMTNSC]|[Qq]u|QU|[Jj]usqu|[Ll]orsqu|[Pp]uisqu)['’](?=[^\W\d_]))"
    r"|(?P<word>[^\W\d_][^\W\d_\u0300-\u036f]*(?:[\u0300-\u036f][^\W\d_\u0300-\u036f]*)*(?:['’][^\W\d_]+)*)"
    r"|(?P<newline>\n+)|(?P<sign>[^\s])"
)
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
    tokens: list[Token] = []
    last, make = -1, Token._make
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        norm = match.group().lower()
        begun, ended = match.span()
        kind = match.lastgroup or "sign"
        if kind == "plain":
            kind = "word"
        elif not norm.isascii():
            norm = unicodedata.normalize("NFC", norm.translate(_DASHES))
        tokens.append(make((norm, begun, ended, kind, begun == last)))
        last = ended
    return tokens
