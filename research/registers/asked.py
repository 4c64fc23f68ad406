"""What is asked of an index, in the forms in which its tables hold names?"""

import hashlib
from dataclasses import dataclass

from research.names.spelling import plain, split_form
from research.names.tokens import sorted_key


@dataclass(frozen=True, slots=True)
class Asked:
    """A name without its legal form: plain, its words in order, without blanks, in canonical words, in trigrams."""

    core: str
    words: str
    squashed: str
    canonical: str
    grams: tuple[str, ...]
    town: str = ""


def asked_for(name: str, town: str = "") -> Asked:
    """What to look for when a company of this name is asked for, in this town ("" when nobody says)."""
    core = split_form(name)[0]
    padded = f"  {core} "
    grams = tuple(dict.fromkeys(padded[at : at + 3] for at in range(len(core) + 1)))
    words = " ".join(sorted(core.split()))
    return Asked(core, words, core.replace(" ", ""), sorted_key(core), grams, plain(town))


def key(text: str) -> int:
    """The number by which `keys.sql` finds a text (DuckDB's `md5_number_lower`)."""
    return int.from_bytes(hashlib.md5(text.encode(), usedforsecurity=False).digest()[8:], "little")
