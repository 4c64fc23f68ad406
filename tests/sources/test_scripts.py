import pytest

from sources.scripts import LONGEST, html_strings
from tests.timing import assert_in_step


@pytest.mark.parametrize(
    ("script", "strings"),
    [
        ("x = '<p>a</p>';", ["<p>a</p>"]),
        ("x = '<p>' + naam + '</p>';", ["<p></p>"]),
        ("x = '<p>a' + \"b</p>\";", ["<p>ab</p>"]),
        ("x = '<p>a</p>'; y = '<p>b</p>';", ["<p>a</p>", "<p>b</p>"]),
        (r"x = '<p>\x41\u00e9\u{1F600}\'\n</p>'", ["<p>Aé😀'\n</p>"]),
        (r"x = '<p>\u{110000}</p>'", ["<p>\ufffd</p>"]),
        ("x = `<p>${jaar} B.V.</p>`", ["<p> B.V.</p>"]),
        ("// '<p>a</p>'\n/* '<p>b</p>' */", []),
        ("x = 1 < 2 && 3 > 2; y = 'geen tag'", []),
        ("x = '<p>nooit gesloten", []),
    ],
)
def test_the_literals_with_a_tag(script: str, strings: list[str]) -> None:
    assert html_strings(script) == strings


def test_a_bundle_is_read_up_to_its_limit() -> None:
    assert html_strings(" " * LONGEST + "'<p>a</p>'") == []


@pytest.mark.parametrize("piece", ["'", "/*", "`${", "'<p>'+", "\\", "/"])
def test_time_grows_with_the_script(piece: str) -> None:
    assert_in_step(lambda size: html_strings(piece * (size // len(piece))), 20_000)
