"""Are these two spellings one person's name: wholly, by its initials, or not at all?

"Ruben Achterberg", "R.W. Achterberg" and "Achterberg, Ruben Willem" may be one man; the initials fit his brother Rob as
well, so they count only where nobody else of the firm has them. Nicknames are not guessed.
"""

import re
from enum import StrEnum

from research.names.same import plain

_PARTICLES = frozenset("van von vom zu de der den ten ter te du des la le el al di da dos op in het t s".split())  # noqa: SIM905
_TITLES = frozenset("dr drs ir ing mr mrs ms dhr mw mevr prof msc bsc ma mba phd llm jr sr herr frau mme".split())  # noqa: SIM905


class Likeness(StrEnum):
    """How far two names agree."""

    WHOLE = "whole"
    INITIALS = "initials"
    NONE = "none"


def likeness(one: str, other: str) -> Likeness:
    """How far two names agree; a single word is nobody's whole name and agrees with none."""
    (mine, family), (theirs, other_family) = _parts(one), _parts(other)
    if not (mine and theirs) or family != other_family:
        return Likeness.NONE
    if mine[0] == theirs[0] and len(mine[0]) > 1:
        return Likeness.WHOLE
    if 1 in {len(mine[0]), len(theirs[0])} and mine[0][0] == theirs[0][0]:
        return Likeness.INITIALS
    return Likeness.NONE


def _parts(name: str) -> tuple[list[str], str]:
    """The given names, and the family name with what belongs before it, in plain letters."""
    before, _, behind = name.partition(",")
    if behind.strip() and not set(plain(behind).split()) <= _TITLES:
        before = f"{behind} {before}"
    words = [word for word in plain(re.sub(r"(?<=\.)(?=\w)", " ", before)).split() if word not in _TITLES]
    at = next((n for n, word in enumerate(words) if n and word in _PARTICLES and n < len(words) - 1), len(words) - 1)
    return (words[:at], " ".join(words[at:])) if at > 0 else ([], "")
