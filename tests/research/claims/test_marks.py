"""Is what begins or ends at a token found, the longest first?"""

from research.claims.marks import Marks


def test_the_longest_word_at_a_place_is_given() -> None:
    marks = Marks({"since": [(1, 2), (1, 3)], "found": [(0, 3)]})
    assert marks.starts_at(("since",), 1) == (1, 3)
    assert marks.ends_at(("since", "found"), 3) == (0, 3)
    assert marks.starts_at(("found",), 1) is None
    assert marks.ends_at(("since",), 1) is None


def test_fields_without_a_word_are_empty() -> None:
    marks = Marks()
    assert marks.spans("since") == []
    assert not marks.any_of(("since", "found"))
    assert "since" not in marks
