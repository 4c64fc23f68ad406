import pytest

from sources.page import MOST_TEXT, Page, bounded, country_of, is_kin, own_blocks
from sources.reading import read_html


@pytest.mark.parametrize(
    ("text", "label", "kin"),
    [
        ("Voorbeeld Soft B.V.", "voorbeeldsoft", True),
        ("De Voorbeeld", "voorbeeldsoft", True),
        ("Soft & Zonen", "voorbeeldsoft", True),
        ("Themabouwer", "voorbeeldsoft", False),
        ("BV", "voorbeeldsoft", False),
        ("ABC", "abc", True),
        ("ABCD", "abc", False),
        ("", "voorbeeldsoft", False),
    ],
)
def test_names_of_one_family(text: str, label: str, kin: bool) -> None:  # noqa: FBT001
    assert is_kin(text, label) is kin


@pytest.mark.parametrize(
    ("url", "markup", "country"),
    [
        ("https://a.be/", "<html lang=nl>", "BE"),
        ("https://a.co.uk/", "", "GB"),
        ("https://a.com/", "<html lang=nl><p>BTW BE 0820.881.603", "BE"),
        ("https://a.com/", "<html lang=nl-BE>", "BE"),
        ("https://a.com/", "<html lang=de-AT>", "DE"),
        ("https://a.com/", "<html lang=en>", ""),
    ],
)
def test_the_country_by_domain_then_number_then_language(url: str, markup: str, country: str) -> None:
    assert country_of(url, read_html(markup.encode(), "utf-8")) == country


def own(markup: str, role: str = "imprint") -> list[str]:
    page = Page(read_html(markup.encode(), "utf-8"), "https://a.nl/", role, "a.nl", "NL")
    return [page.text(block) for block in own_blocks(page)]


def test_what_stands_under_a_host_or_builder_is_theirs_until_the_next_heading() -> None:
    markup = "<h2>Wij</h2><p>Naam</p><h2>Hosting</h2><p>Fremd</p><p>Straat</p><h2>Contact</h2><p>Bel</p>"
    assert own(markup) == ["Wij", "Naam", "Contact", "Bel"]
    assert own("<p>Wij</p><p>Hébergeur : Fremd</p><p>a</p><p>b</p><p>c</p><p>d</p><p>Wij weer</p>") == [
        "Wij",
        "Wij weer",
    ]


def test_a_heading_about_others_with_nothing_below_it_takes_nothing_along() -> None:
    assert own("<h1>Colofon</h1><h2>Hosting</h2><h2>Contact</h2><p>Bel</p>") == ["Colofon", "Contact", "Bel"]


def test_outside_legal_pages_only_the_line_itself_is_theirs() -> None:
    assert own("<p>Website door Fremd</p><p>Bel ons</p>", "home") == ["Bel ons"]


def test_one_footer_line_for_the_firm_and_its_builder_is_the_firms_too() -> None:
    line = "© 2026 Voorbeeld B.V. | KvK 12345678 | Alle rechten voorbehouden | Website door Fremd"
    assert own(f"<footer><p>{line}</p></footer>", "home") == [line]


def test_the_middle_of_an_endless_text_is_blanked_and_nothing_moves() -> None:
    whole = read_html(b"<p>voor</p><p>" + b"x " * (2 * MOST_TEXT) + b"</p><footer><p>KvK 12345678", "")
    cut = bounded(whole)
    assert len(cut.text) == len(whole.text)
    assert [cut.text[b.start : b.end] for b in cut.blocks] == ["voor", "KvK 12345678"]
    assert bounded(cut) == cut
    short = read_html(b"<p>voor", "")
    assert bounded(short) is short
