"""Has every service to which a link can lead a shape, and every shape what is needed to ask and to read?"""

from sources.board_links import _LINKS
from sources.job_shapes import SHAPES


def test_each_service_has_one() -> None:
    assert list(SHAPES) != []
    assert set(SHAPES) == set(_LINKS)


def test_each_asks_for_one_employer_over_a_secure_connection() -> None:
    assert [name for name, shape in SHAPES.items() if "{slug}" not in shape.feed] == []
    assert [name for name, shape in SHAPES.items() if not shape.feed.startswith("https://")] == []


def test_each_leaves_texts_behind() -> None:
    assert [name for name, shape in SHAPES.items() if not shape.drop] == []
    assert [
        name for name, shape in SHAPES.items() if shape.title in shape.drop or set(shape.rows) & set(shape.drop)
    ] == []
