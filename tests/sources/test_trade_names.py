import pytest

from sources.page import Page, own_blocks
from sources.reading import read_html
from sources.trade_names import find_names


def names(markup: str, role: str = "home", domain: str = "voorbeeldsoft.nl") -> list[tuple[str, str]]:
    page = Page(read_html(markup.encode(), "utf-8"), f"https://{domain}/{role}", role, domain, "NL")
    found = list(find_names(page, own_blocks(page)))
    assert all(page.reading.text[v.start : v.end] == v.quote == v.value for v in found)
    return [(v.property, v.value) for v in found]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("© 2026 Voorbeeldsoft", "Voorbeeldsoft"),
        ("Copyright © 2009 - 2026 Voorbeeldsoft | Alle rechten", "Voorbeeldsoft"),
        ("© Voorbeeldsoft 2026", "Voorbeeldsoft"),
        ("(c) 2026 by Jansen en Zonen, alle rechten voorbehouden", "Jansen en Zonen"),
        ("© 2026 Voorbeeldsoft B.V. - KvK 12345678", "Voorbeeldsoft B.V."),
        ("© 2026 Alle rechten voorbehouden", ""),
        ("© 2026", ""),
    ],
)
def test_the_copyright_line_names_the_firm(line: str, name: str) -> None:
    found = [value for kind, value in names(f"<footer><p>{line}</p></footer>") if kind == "name"]
    assert found == ([name] if name else [])


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Home | Voorbeeldsoft", "Voorbeeldsoft"),
        ("De Voorbeeldsoft - software", "De Voorbeeldsoft"),
        ("Voorbeeldsoft maakt software voor iedereen", ""),
        ("Home", ""),
    ],
)
def test_the_part_of_the_title_that_is_the_sites_name(title: str, name: str) -> None:
    assert names(f"<title>{title}</title>") == ([("name", name)] if name else [])


def test_a_site_name_of_another_family_is_a_theme() -> None:
    assert names('<meta property="og:site_name" content="Voorbeeld Soft">') == [("name", "Voorbeeld Soft")]
    assert names('<meta property="og:site_name" content="Thema">') == []


@pytest.mark.parametrize(
    ("markup", "role", "found"),
    [
        ("<p>Voorbeeldsoft Holding B.V.</p>", "contact", ["Voorbeeldsoft Holding B.V."]),
        ("<p>Voorbeeldsoft Holding B.V.</p>", "home", []),
        ("<p>Jansen Bouw B.V.</p>", "imprint", []),
        ("<p>Jansen Bouw B.V.</p><p>KvK 12345678</p>", "imprint", ["Jansen Bouw B.V."]),
        ("<p>Jansen Bouw B.V.</p><p>KvK 12345678</p>", "terms", []),
        ("<footer><p>Jansen Bouw B.V.</p></footer>", "home", ["Jansen Bouw B.V."]),
        (
            "<p>Muster &amp; Söhne GmbH &amp; Co. KG, AG Aachen, HRB 11223</p>",
            "imprint",
            ["Muster & Söhne GmbH & Co. KG"],
        ),
        ("<p>wij zijn een B.V.</p>", "contact", []),
    ],
)
def test_a_name_with_a_legal_form_needs_the_sites_name_or_a_number_beside_it(
    markup: str, role: str, found: list[str]
) -> None:
    assert [value for kind, value in names(markup, role) if kind == "legalName"] == found
