"""How many slips of the finger lie between two words, could the one be the other mistyped, and what does it take off?"""

import re

from research.names.vocabulary import is_surname, is_word

SLIP = 0.07
FIRST_LETTER = 0.07  # fingers slip inside a word; another first letter is more often another word
SOUNDS_ALIKE = 0.22  # Jansen and Janssen: as a rule another family
SURNAME = 6  # letters: in a longer word that nobody knows a doubled letter is more often a slip than a family
SHORTEST_MISTYPED = 5  # letters: in shorter words one letter more often makes another word
TWO_SLIPS = 8  # letters from which two slips in one word leave it recognisable
# Spellings in which surnames differ that are not the same family: Claes and Klaas, Jansen and Janssen, Smit and Smits.
_SOUNDS_ALIKE = (
    (re.compile(r"ck|c(?![eiyh])|qu?"), "k"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"z"), "s"),
    (re.compile(r"eij|ij|ei|ey|ai|ay|y"), "i"),
    (re.compile(r"th"), "t"),
    (re.compile(r"dt$|d$"), "t"),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile(r"(?<=\w\w)[es]+$"), ""),
)


def slips(one: str, other: str, most: int) -> int:
    """How many letters were left out, added, changed or swapped with their neighbour; `most` + 1 when more than that."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        row = [i]
        for j, theirs in enumerate(other, 1):
            best = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != theirs))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == theirs:
                best = min(best, before[j - 2] + 1)
            row.append(best)
        if min(row) > most:
            return most + 1
        before, last = last, row
    return min(last[-1], most + 1)


def sound_alike(one: str, other: str) -> bool:
    """Whether two words differ in spelling only as surnames do that are said alike."""
    return _sound(one) == _sound(other)


def _sound(word: str) -> str:
    for pattern, letters in _SOUNDS_ALIKE:
        word = pattern.sub(letters, word)
    return word


def allowed_slips(one: str, other: str) -> int:
    """How many slips may lie between two words of these lengths that are one."""
    shortest = min(len(one), len(other))
    if shortest < SHORTEST_MISTYPED - 1:  # a letter may be what is missing
        return 0
    return 2 if shortest >= TWO_SLIPS else int(max(len(one), len(other)) >= SHORTEST_MISTYPED)


def mistyped(one: str, other: str) -> float:
    """What it takes off when one word is the other mistyped; 0 when it cannot be."""
    known = is_word(one), is_word(other)
    most = allowed_slips(one, other)
    if all(known) or not most or any(text.isdigit() for text in (one, other)):
        return 0.0
    count = slips(one, other, most)
    if count > most:
        return 0.0
    if _may_be_families(one, other) and sound_alike(one, other):
        return SOUNDS_ALIKE
    return SLIP * count + FIRST_LETTER * (one[0] != other[0])


def _may_be_families(one: str, other: str) -> bool:
    """Whether a spelling may tell two families apart: one is a known surname, or both are as short as most are."""
    known = is_word(one), is_word(other)
    return is_surname(one) or is_surname(other) or (not any(known) and max(len(one), len(other)) <= SURNAME)
