"""Which day does a notice in the French gazette name, written as ISO, with slashes or in words?"""

import re
import unicodedata
from datetime import date

from sources.dates import from_day

MONTHS = (
    *("janvier", "fevrier", "mars", "avril", "mai", "juin"),
    *("juillet", "aout", "septembre", "octobre", "novembre", "decembre"),
)
_SLASHES = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})", re.ASCII)
_WORDS = re.compile(r"(\d{1,2})(?:er)? ([a-z]+) (\d{4})", re.ASCII)


def folded(text: str) -> str:
    """A French text in small letters without accents, blanks made one, apostrophes straight."""
    letters = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    return " ".join("".join(c for c in letters if not unicodedata.combining(c)).split())


def from_notice(text: str) -> str:
    """`2025-04-16`, `16/04/2025` or `16 avril 2025` (`1er avril 2025`). Raises `ValueError` for anything else."""
    plain = folded(text)
    if slashes := _SLASHES.fullmatch(plain):
        day, month, year = (int(part) for part in slashes.groups())
        return date(year, month, day).isoformat()
    if words := _WORDS.fullmatch(plain):
        if words[2] not in MONTHS:
            raise ValueError(f"not a French month: {words[2]!r}")
        return date(int(words[3]), MONTHS.index(words[2]) + 1, int(words[1])).isoformat()
    return from_day(plain)
