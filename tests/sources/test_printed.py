"""Which printed lines are one text?"""

from sources.printed import Line, joined


def test_lines_of_one_size_close_to_each_other_are_one_where_they_may_wrap() -> None:
    lines = [Line(1, 20.0, 10.0, 12.0, "Hoofd"), Line(1, 20.0, 24.0, 12.1, "ontwerp"), Line(1, 20.0, 60.0, 12.0, "Kok")]
    assert [line.text for line in joined(lines, 17.0, lambda _: True)] == ["Hoofd ontwerp", "Kok"]
    assert joined(lines, 17.0, lambda _: False) == lines


def test_other_sizes_and_pages_stay_apart() -> None:
    lines = [Line(1, 20.0, 10.0, 12.0, "A"), Line(1, 20.0, 12.0, 14.0, "B"), Line(2, 20.0, 14.0, 14.0, "C")]
    assert [line.text for line in joined(lines, 17.0, lambda _: True)] == ["A", "B", "C"]


def test_a_size_is_compared_with_some_room() -> None:
    assert Line(1, 0.0, 0.0, 10.5, "x").is_of(10.4)
    assert not Line(1, 0.0, 0.0, 10.5, "x").is_of(11.0)
