"""Are these two spellings one person's name: wholly, by its initials, perhaps by a call name, or not at all?

"Ruben Achterberg", "R.W. Achterberg" and "Achterberg, Ruben Willem" may be one man; the initials fit his brother Rob as
well. A register's "Johannes Cornelis de Vries" may be the site's "Kees de Vries", and his father. So initials and call
names count only where something else agrees. Two given names of which neither is a form of the other are two people.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from research.names.given import is_form_of, is_given, may_begin
from research.names.same import plain
from research.names.written import with_long_particles

# What stands before a surname and is part of it; registers and sites write it with and without capitals.
PARTICLES = frozenset(
    {"van", "von", "vom", "vande", "vanden", "vander", "de", "den", "der", "des", "du", "da", "di", "del", "dos", "le"}
    | {"la", "les", "ten", "ter", "te", "op", "in", "het", "t", "s", "zu", "el", "al", "ben", "mac", "mc", "o"}
)
_TITLES = frozenset(
    {"dr", "drs", "ir", "ing", "mr", "mrs", "ms", "dhr", "mw", "mevr", "prof", "msc", "bsc", "ma", "mba", "phd", "llm"}
    | {"herr", "frau", "mme"}
)
_GENERATIONS = {"jr": "jr", "jnr": "jr", "junior": "jr", "sr": "sr", "snr": "sr", "senior": "sr"}
_INITIALS = 3  # letters at most that are written together as initials: "JWM de Vries"
_VAN_DE = re.compile(r"\bvan de[nr]?\b")


class Likeness(StrEnum):
    """How far two names agree."""

    WHOLE = "whole"
    CALLED = "called"
    INITIALS = "initials"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class _Name:
    """Plain given names, the family name with what belongs before it, and what tells father from son.

    `double`: the first given name has two words joined by a hyphen. `shortened`: "v.d." may be "van de" or "van den".
    """

    given: tuple[str, ...]
    family: str
    generation: str
    double: bool
    shortened: bool


def likeness(one: str, other: str) -> Likeness:
    """How far two names agree; a single word is nobody's whole name and agrees with none."""
    ours, theirs = _read(one), _read(other)
    if not (ours.given and theirs.given) or (ours.generation and theirs.generation not in {"", ours.generation}):
        return Likeness.NONE
    if _is_one_family(ours, theirs):
        return _likeness_of_given(ours, theirs)
    # Accounts are filed with the two the wrong way round as well, which counts only when both are written out.
    words, others = ([*name.given, *name.family.split()] for name in (ours, theirs))
    turned = sorted(words) == sorted(others) and all(len(word) > 1 for word in words)
    return Likeness.WHOLE if turned else Likeness.NONE


def may_be_one(one: str, other: str) -> bool:
    """Whether two names may be one person's by a nickname or a marriage, or of one family: a word of one fits the other's.

    Never a particle: every second Dutch name has one.
    """
    ours, theirs = ([word for word in plain(name).split() if word not in PARTICLES] for name in (one, other))
    return any(_is_written_so(word, its) or is_form_of(word, its) for word in ours for its in theirs)


def _is_one_family(ours: _Name, theirs: _Name) -> bool:
    families = [name.family for name in (ours, theirs)]
    if ours.shortened or theirs.shortened:
        families = [_VAN_DE.sub("van de", family) for family in families]
    return families[0].replace(" ", "") == families[1].replace(" ", "")


def _likeness_of_given(ours: _Name, theirs: _Name) -> Likeness:
    short, long = sorted((ours.given, theirs.given), key=len)
    if _is_written_so(short[0], long[0]) and _fit_in_order(short[1:], long[1:]):
        if 1 in {len(short[0]), len(long[0])}:
            return Likeness.INITIALS
        # Jean-Pierre is not Jean, and may be called so.
        half = ours.double is not theirs.double and len(short) == 1
        return Likeness.CALLED if half else Likeness.WHOLE
    return Likeness.CALLED if _may_be_called(short, long) else Likeness.NONE


def _is_written_so(one: str, other: str) -> bool:
    """Whether two given names are one, or one is the other's initial."""
    short, long = sorted((one, other), key=len)
    return one == other or (len(short) == 1 and long.startswith(short))


def _fit_in_order(short: Sequence[str], long: Sequence[str]) -> bool:
    rest = iter(long)
    return all(any(_is_written_so(word, other) for other in rest) for word in short)


def _may_be_called(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether each given name of the one is, or is a form of, one of the other's: Kees is Johannes Cornelis."""
    rest = list(long)
    for at, word in enumerate(short):
        twin = next((o for o in rest if _may_be(word, o, of_first=(at == 0, o == long[0]))), None)
        if twin is None:
            return False
        rest.remove(twin)
    return True


def _may_be(one: str, other: str, of_first: tuple[bool, bool]) -> bool:
    """Whether two given names may be one; an initial that is all there is stands for the first of them."""
    letter, name = sorted((one, other), key=len)
    if len(letter) > 1:
        return is_form_of(one, other)
    return of_first in {(True, True), (False, False)} and may_begin(letter, name)


def _read(name: str) -> _Name:
    before, _, behind = name.partition(",")
    if behind.strip() and not set(plain(behind).split()) <= _TITLES | _GENERATIONS.keys():
        before = f"{behind} {before}"
    elif behind.strip():
        before = f"{before} {behind}"
    long = with_long_particles(before)
    raw = re.sub(r"(?<=\.)(?=[\w-])", " ", long).split()
    words = [(word, plain(word)) for word in raw if plain(word) and plain(word) not in _TITLES]
    generation = next((_GENERATIONS[word] for _, word in words if word in _GENERATIONS), "")
    words = [both for both in words if both[1] not in _GENERATIONS]
    start = next((n for n, (word, _) in enumerate(words[:-1]) if n and _is_particle(word)), len(words) - 1)
    if start < 1:
        return _Name((), "", generation, double=False, shortened=False)
    capitals = before == before.upper()
    given = [part for word, text in words[:start] for part in (_letters(word) if not capitals else ()) or text.split()]
    return _Name(
        given=tuple(given),
        family=" ".join(text for _, text in words[start:]),
        generation=generation,
        double=" " in words[0][1] and len(words[0][1]) > _INITIALS,
        shortened=long != before,
    )


def _is_particle(word: str) -> bool:
    """A lone letter is one behind an apostrophe only: "Tess S. Oldenburg", but "Tess 's Oldenburg"."""
    text = plain(word)
    return text in PARTICLES and (len(text) > 1 or not word[:1].isalpha())


def _letters(word: str) -> list[str]:
    """The initials that are written as one word; none when it may be a name."""
    told = word.isalpha() and word.isupper() and 1 < len(word) <= _INITIALS and not is_given(plain(word))
    return list(plain(word)) if told else []
