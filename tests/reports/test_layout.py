"""Are the columns of the page as wide as the page, and do sums and style sheet share their sizes?"""

from pathlib import Path

from reports.layout import COLUMNS, LARGE, STYLES, custom_properties, enlarged, height, labelled, plain
from reports.page import Text

TEMPLATE = Path(__file__).resolve().parents[2] / "reports" / "templates" / "brief.css.j2"


def test_columns_and_their_gaps_make_the_page() -> None:
    assert COLUMNS["page"] + 2 * COLUMNS["side"] == 210
    assert COLUMNS["left"] + COLUMNS["right"] + 5 == COLUMNS["page"]
    assert 3 * COLUMNS["card"] + 2 * 4 == COLUMNS["page"]
    assert COLUMNS["say"] + COLUMNS["found"] + COLUMNS["grade"] == COLUMNS["left"]
    assert COLUMNS["person"] + COLUMNS["person-found"] == COLUMNS["left"]
    assert COLUMNS["bright"] + COLUMNS["noted"] + COLUMNS["ask"] + 2 * 4 == COLUMNS["page"]
    assert 2 * COLUMNS["half"] + 5 == COLUMNS["page"]
    assert 4 * COLUMNS["source"] + 3 * 3 <= COLUMNS["page"]


def test_the_style_sheet_takes_its_sizes_from_here() -> None:
    made, sheet = custom_properties(), TEMPLATE.read_text("utf-8")
    for name in STYLES:
        assert f"--{name}:" in made
        assert f"var(--{name})" in sheet, name


def test_large_print_enlarges_points_and_leaves_columns() -> None:
    style = ".a{font-size:8pt;margin:-.5pt 2mm;width:var(--w-page)}.b2pt{height:16px}"
    assert enlarged(style, 1.5) == ".a{font-size:12pt;margin:-0.75pt 2mm;width:var(--w-page)}.b2pt{height:16px}"
    assert STYLES["body"].size * LARGE >= 10


def test_nothing_is_set_too_small_to_read() -> None:
    assert min(style.size for name, style in STYLES.items() if name != "ref") >= 6.7


def test_a_label_takes_room_on_its_line() -> None:
    text = (Text("x" * 30),)
    assert height(labelled("Gunstigste lezing", text), 30) >= height(plain("x" * 30, "body"), 30)
