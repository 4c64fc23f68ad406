"""Do labels never overlap, whatever the dates?"""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from reports.placing import Band, Box, place

BAND = Band(left=0, right=500, axis=50, top=56, row=9)
LABELS = st.lists(st.tuples(st.floats(60, 495), st.floats(30, 200)), min_size=1, max_size=8).map(sorted)


@settings(max_examples=60, deadline=None)
@given(LABELS)
def test_no_two_labels_or_leaders_overlap(labels: list[tuple[float, float]]) -> None:
    spots = place(labels, BAND, [])
    assert len(spots) in {0, len(labels)}
    for one, two in combinations(spots, 2):
        assert not one.label.hits(two.label)
        assert not one.label.hits(two.leader)
        assert not two.label.hits(one.leader)


@settings(max_examples=60, deadline=None)
@given(LABELS)
def test_every_label_stays_within_the_band_and_beside_its_dot(labels: list[tuple[float, float]]) -> None:
    for (x, _), spot in zip(labels, place(labels, BAND, []), strict=False):
        assert spot.label.left >= BAND.left
        assert spot.label.right <= BAND.right
        assert spot.label.left >= x or spot.label.right <= x


def test_what_is_taken_stays_free() -> None:
    taken = [Box(0, 50, 300, 80)]
    spots = place([(310, 100)], BAND, taken)
    assert spots
    assert not spots[0].label.hits(taken[0])


def test_one_row_is_enough_for_dots_that_lie_apart() -> None:
    assert {spot.row for spot in place([(80, 50), (200, 50), (320, 50)], BAND, [])} == {0}


def test_there_may_be_no_way() -> None:
    assert place([(250, 600)], BAND, []) == []
