import pytest

from sources.crawl import address, homes, includes, is_trap, registrable_domain, role_of, worthwhile


@pytest.mark.parametrize(
    ("url", "anchor", "role"),
    [
        ("https://a.nl/", "", "home"),
        ("https://a.nl/index.html", "", "home"),
        ("https://a.nl/nl/", "", "home"),
        ("https://a.nl/over-ons", "", "about"),
        ("https://a.nl/over_ons.html", "", "about"),
        ("https://a.nl/wie-zijn-wij", "", "about"),
        ("https://a.com/about-us/", "", "about"),
        ("https://a.fr/qui-sommes-nous", "", "about"),
        ("https://a.de/ueber-uns", "", "about"),
        ("https://a.de/unternehmen", "", "about"),
        ("https://a.be/historiek", "", "about"),
        ("https://a.nl/ons-team", "", "team"),
        ("https://a.nl/over-ons/team", "", "team"),
        ("https://a.fr/notre-équipe", "", "team"),
        ("https://a.nl/contact", "", "contact"),
        ("https://a.de/kontakt.html", "", "contact"),
        ("https://a.de/impressum", "", "imprint"),
        ("https://a.fr/mentions-legales", "", "imprint"),
        ("https://a.nl/colofon", "", "imprint"),
        ("https://a.nl/algemene-voorwaarden", "", "terms"),
        ("https://a.de/agb", "", "terms"),
        ("https://a.nl/privacyverklaring", "", "privacy"),
        ("https://a.nl/vacatures", "", "careers"),
        ("https://a.nl/blog/over-iets", "", "blog"),
        ("https://a.nl/?page_id=12", "Over ons", "home"),
        ("https://a.nl/p/12", "Over ons", "about"),
        ("https://a.nl/diensten", "Diensten", "other"),
        ("https://a.nl/steam-reiniging", "", "other"),
    ],
)
def test_the_words_of_path_and_link_tell_the_role(url: str, anchor: str, role: str) -> None:
    assert role_of(url, anchor) == role


@pytest.mark.parametrize(
    "url",
    [
        "https://a.nl/a/a/a",
        "https://a.nl/" + "/".join(str(n) for n in range(25)),
        "https://a.nl/agenda?year=2026&month=1",
        "https://a.nl/" + "x" * 600,
    ],
)
def test_traps_are_known_by_their_looks(url: str) -> None:
    assert is_trap(url)
    assert worthwhile([(url, "x")], "https://a.nl/", "a.nl") == []


def test_ordinary_addresses_are_no_traps() -> None:
    assert not is_trap("https://a.nl/over-ons/team/jan?lang=nl")


@pytest.mark.parametrize(
    "href",
    [
        "javascript:x()",
        "mailto:a@b.nl",
        "tel:1",
        "data:text/html,x",
        "http://[",
        "//a.nl:x/",
        "https://jan@a.nl/",
        "ftp://a.nl/",
    ],
)
def test_what_is_no_page_has_no_address(href: str) -> None:
    assert address(href, "https://a.nl/") == ""


def test_addresses_are_made_absolute_without_fragment() -> None:
    assert address("../team#jan", "https://a.nl/over/ons") == "https://a.nl/team"
    assert address("index.html", "https://a.nl/over") == "https://a.nl/"


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("www.a.nl", "a.nl"),
        ("https://shop.a.co.uk/x", "a.co.uk"),
        ("jan.github.io", "jan.github.io"),
        ("127.0.0.1", "127.0.0.1"),
        ("localhost", "localhost"),
    ],
)
def test_the_registrable_domain(host: str, domain: str) -> None:
    assert registrable_domain(host) == domain


def test_a_home_page_is_tried_with_https_first() -> None:
    assert homes("a.nl") == ["https://a.nl/", "https://www.a.nl/", "http://a.nl/", "http://www.a.nl/"]
    assert homes("http://www.a.nl/nl/") == ["https://www.a.nl/nl/", "http://www.a.nl/nl/"]
    assert homes("") == []


def test_only_pieces_of_the_same_site_are_included() -> None:
    markup = """<script src="https://cdn.x.com/footer.js"></script><script src="/footer.js"></script>
    <div data-include="parts/header.html"></div><iframe src="menu.html"></iframe>
    <script>$("#f").load("footer.html")</script>"""
    found = list(includes(markup, "https://a.nl/x/", "a.nl"))
    assert found == [
        "https://a.nl/footer.js",
        "https://a.nl/x/parts/header.html",
        "https://a.nl/x/menu.html",
        "https://a.nl/x/footer.html",
    ]
