"""How many slips of the finger lie between two words, and could the one be the other, mistyped?"""

import re

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
