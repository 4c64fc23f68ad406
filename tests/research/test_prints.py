"""Is a picture the same however it was saved, and is one style of portrait no copy?"""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.prints import Match, compare
from research.thresholds import PHOTO_NEAR, PHOTO_SAME

DIGITS = 80
prints = st.lists(st.integers(0, 2**320 - 1).map(lambda n: f"{n:080x}"), min_size=3, max_size=3).map(" ".join)
FAR = f"{int('5' * DIGITS, 16):080x}"


def differing(print_: str, coarse: int, fine: int) -> str:
    """The print with so many places changed in each of its two hashes."""
    changed = ((1 << coarse) - 1) << 256 | ((1 << fine) - 1)
    return f"{int(print_, 16) ^ changed:080x}"


@given(prints)
def test_a_picture_is_itself(one: str) -> None:
    assert compare(one, one) is Match.SAME


@given(prints, prints)
def test_the_order_does_not_matter_for_wholes(one: str, other: str) -> None:
    ours, theirs = one[:DIGITS], other[:DIGITS]
    assert compare(ours, theirs) is compare(theirs, ours)


@pytest.mark.parametrize(
    ("coarse", "fine", "match"),
    [
        (0, 0, Match.SAME),
        (PHOTO_SAME, 12, Match.SAME),
        (PHOTO_SAME, 13, Match.NEAR),
        (PHOTO_SAME + 1, 12, Match.NEAR),
        (PHOTO_NEAR, 18, Match.NEAR),
        (PHOTO_NEAR + 1, 0, Match.OTHER),
        (0, 19, Match.OTHER),  # a house style: as near as can be in 64 places, and not in 256
    ],
)
def test_both_hashes_must_agree(coarse: int, fine: int, match: Match) -> None:
    assert compare(FAR, differing(FAR, coarse, fine)) is match


def test_a_middle_or_a_mirror_that_agrees_is_enough() -> None:
    a, b, c, d = (f"{n:x}" * DIGITS for n in (0, 15, 10, 5))
    assert compare(f"{a} {b} {c}", f"{b} {a} {d}") is Match.SAME  # a cut of it, the one way and the other
    assert compare(f"{a} {b} {c}", f"{d} {c} {a}") is Match.SAME  # mirrored
    assert compare(a, c) is Match.OTHER


def test_drawn_portraits_of_one_style_are_no_copies() -> None:
    drawn = pytest.importorskip("tests.sources.drawn", reason="the extra photos is not installed")
    look = pytest.importorskip("sources.picture").look
    told = [" ".join(look(drawn.saved(drawn.portrait(seed))).prints) for seed in range(12)]
    assert {compare(one, other) for one, other in combinations(told, 2)} == {Match.OTHER}
    again = [
        " ".join(look(drawn.saved(drawn.portrait(seed).resize((200, 240)), quality=50)).prints) for seed in range(12)
    ]
    assert {compare(one, other) for one, other in zip(told, again, strict=True)} == {Match.SAME}
