"""Do two prints come from one picture: the same, one to be looked at beside the other, or another?

A print is what `sources.picture` tells: a hash of 8x8 places and one of 16x16, of the whole, the middle and the mirror
image. Among 1,770 pairs of drawn portraits in one style (same wall, same pose) 248 came within six of the 64 places, so the
coarse hash alone would take a house style for a copy; none of these came within twelve of the 256 as well.
"""

from collections.abc import Iterator
from enum import Enum

from research.thresholds import PHOTO_NEAR, PHOTO_NEAR_FINE, PHOTO_SAME, PHOTO_SAME_FINE

COARSE_DIGITS = 16  # of 64 bits


class Match(Enum):
    """How two pictures compare."""

    SAME = "same"
    NEAR = "near"
    OTHER = "other"


def compare(one: str, other: str) -> Match:
    """Compare two pictures by their prints, each the whole, the middle and the mirror with blanks between."""
    apart = list(_apart(one.split(), other.split()))
    if any(coarse <= PHOTO_SAME and fine <= PHOTO_SAME_FINE for coarse, fine in apart):
        return Match.SAME
    if any(coarse <= PHOTO_NEAR and fine <= PHOTO_NEAR_FINE for coarse, fine in apart):
        return Match.NEAR
    return Match.OTHER


def _apart(one: list[str], other: list[str]) -> Iterator[tuple[int, int]]:
    """How many places differ, coarse and fine: of the wholes, of a whole and a middle, and of a whole and a mirror."""
    pairs = [(one[:1], other), (one[1:2], other[:1])]
    for left, right in ((left, right) for ours, theirs in pairs for left in ours for right in theirs):
        differing = int(left, 16) ^ int(right, 16)
        fine_bits = 4 * (len(left) - COARSE_DIGITS)
        yield (differing >> fine_bits).bit_count(), (differing & ((1 << fine_bits) - 1)).bit_count()
