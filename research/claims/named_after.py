"""Is a given name in a sentence that of a place or a firm which bears a person's name?"""

from collections.abc import Callable, Sequence
from itertools import pairwise

_HOUSE = 6  # tokens from a given name to what makes it a firm's: a family name of two words, "&", "Sons"
_LEGAL = frozenset(
    {"bv", "nv", "vof", "bvba", "sarl", "sas", "sasu", "eurl", "srl", "gmbh", "kg", "ltd", "limited", "llp", "inc"}
)
_FieldsOf = Callable[[str], tuple[str, ...]]


def of_a_place(words: Sequence[str], at: int, fields_of: _FieldsOf) -> bool:
    """Say whether the name is that of a place: "Saint-Étienne", "St. Martin"."""
    before = [word for word in words[max(0, at - 2) : at] if word not in {"-", "."}]
    return bool(before) and "saint" in fields_of(before[-1])


def of_a_house(words: Sequence[str], at: int, fields_of: _FieldsOf) -> bool:
    """Say whether the name is that of a firm: "Guy Monet & Fils", "Jan Bakker B.V."."""
    row = words[at + 1 : at + _HOUSE]
    return any(
        "heirs" in fields_of(second) and (first == "+" or "and" in fields_of(first)) for first, second in pairwise(row)
    ) or (not _LEGAL.isdisjoint(row))
