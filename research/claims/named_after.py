"""Is a given name in a sentence that of a place or a firm which bears a person's name?"""

from collections.abc import Sequence
from itertools import pairwise

_SAINTS = frozenset({"saint", "sainte", "st", "ste", "sankt", "sint", "san", "santa"})
_HOUSE = 6  # tokens from a given name to what makes it a firm's: a family name of two words, "&", "Sons"
_LEGAL = frozenset(
    {"bv", "nv", "vof", "bvba", "sarl", "sas", "sasu", "eurl", "srl", "gmbh", "kg", "ltd", "limited", "llp", "inc"}
)
_HEIRS = frozenset({
    "fils", "filles", "cie", "associés", "zonen", "zoon", "zn", "zn.", "dochters", "dochter", "sons", "son", "daughters",
    "daughter", "co", "söhne", "sohn", "töchter", "tochter",
})  # fmt: skip


def of_a_place(words: Sequence[str], at: int) -> bool:
    """Say whether the name is that of a place: "Saint-Étienne", "St. Martin"."""
    before = [word for word in words[max(0, at - 2) : at] if word not in {"-", "."}]
    return bool(before) and before[-1] in _SAINTS


def of_a_house(words: Sequence[str], at: int) -> bool:
    """Say whether the name is that of a firm: "Guy Monet & Fils", "Jan Bakker B.V."."""
    row = words[at + 1 : at + _HOUSE]
    return any(
        first in {"&", "et", "en", "und", "and", "+"} and second in _HEIRS for first, second in pairwise(row)
    ) or (not _LEGAL.isdisjoint(row))
