"""Can a name never become an element of a picture?"""

from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from reports.facts import clean
from reports.svg import Look, hatch, line_width, picture, words, written


def test_a_picture_says_what_it_shows() -> None:
    root = picture(10, 5.5, "Tijdlijn", "alles")
    text = written(root)
    assert 'role="img"' in text
    assert "<title>Tijdlijn</title>" in text
    assert 'viewBox="0 0 10 5.5"' in text


@given(st.text(max_size=50))
def test_text_stays_text(text: str) -> None:
    root = picture(10, 10, "t", "d")
    words(root, 0, 0, [(clean(text), 400)], Look(refs=(1, 12)))
    back = ET.fromstring(written(root))  # noqa: S314 - our own picture
    assert "".join(back.findall(".//tspan")[0].itertext()) == clean(text)
    assert [piece.text for piece in back.iter("tspan") if piece.get("class") == "ref"] == ["1", ",12"]
    assert list(back.iter("a")) == []


def test_numbers_take_room_and_patterns_have_names() -> None:
    assert line_width([("a", 400)], refs=(1,)) > line_width([("a", 400)])
    root = picture(1, 1, "t", "d")
    hatch(root, "h")
    assert root.find(".//pattern[@id='h']") is not None
