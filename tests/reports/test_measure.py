"""Do our sums about text agree with the font and with each other?"""

import json
from hashlib import sha256
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reports.measure import WIDTHS, Run, cut, lines, width

FONTS = WIDTHS.parent
WORDS = st.text(alphabet=" abcdefgWMil-éß漢字\u0301", max_size=80)


def test_the_widths_are_those_of_the_fonts_beside_them() -> None:
    table = json.loads(WIDTHS.read_text("utf-8"))
    for face, known in table.items():
        data = (FONTS / f"source-sans-{face}.woff2").read_bytes()
        assert sha256(data).hexdigest() == known["sha256"], face
    assert set(table) == {"400", "400-italic", "600", "700"}


def test_the_licence_of_the_fonts_lies_beside_them() -> None:
    assert "SIL OPEN FONT LICENSE" in (FONTS / "OFL.md").read_text("utf-8").upper()
    assert sum(Path(f).stat().st_size for f in FONTS.glob("*.woff2")) < 64_000


def test_a_wide_letter_is_wider_than_a_narrow_one_and_bold_than_regular() -> None:
    assert width("W", 10) > width("i", 10)
    assert width("seven", 10, "700") > width("seven", 10)
    assert width("seven", 20) == 2 * width("seven", 10)


def test_marks_that_stand_on_a_letter_take_no_room() -> None:
    assert width("e\u0301", 10) == width("e", 10)
    assert width("\u200b", 10) == 0


def test_text_breaks_between_words() -> None:
    room = width("aaa bbb", 10) + 0.01
    assert lines((Run("aaa bbb", 10),), room) == 1
    assert lines((Run("aaa bbb ccc", 10),), room) == 2
    assert lines((Run("aaa\u00a0bbb ccc", 10),), width("aaa", 10) + 0.1) > 2


def test_a_word_that_is_too_long_breaks_anywhere() -> None:
    assert lines((Run("m" * 30, 10),), width("m" * 10, 10) + 0.01) == 3


def test_a_word_may_run_over_two_faces() -> None:
    runs = (Run("aa bb", 10), Run("12", 6))
    assert lines(runs, width("aa bb", 10) + width("12", 6) + 0.01) == 1
    assert lines(runs, width("aa bb", 10) + 0.01) == 2


@given(WORDS, st.floats(min_value=20, max_value=300))
def test_more_room_never_takes_more_lines(text: str, room: float) -> None:
    run = (Run(text, 8),)
    assert lines(run, room) >= lines(run, room * 1.5)
    assert lines(run, room) >= int(width(text.strip(), 8) // room)


@given(WORDS, st.floats(min_value=10, max_value=300))
def test_what_is_cut_fits(text: str, room: float) -> None:
    assert width(cut(text, room, 8), 8) <= room or cut(text, room, 8) == "…"
