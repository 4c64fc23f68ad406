import json

import pytest

from sources.firm import firm_values
from sources.page import Page
from sources.reading import read_html


def values(markup: str, role: str = "contact", country: str = "NL") -> set[tuple[str, str]]:
    reading = read_html(markup.encode(), "utf-8")
    found = firm_values(Page(reading, f"https://voorbeeldsoft.nl/{role}", role, "voorbeeldsoft.nl", country))
    assert all(reading.text[v.start : v.end] == v.quote for v in found)
    return {(v.property, v.value) for v in found}


def data(node: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


FIRM = {"@type": "Organization", "name": "Voorbeeldsoft", "telephone": "020 123 45 67", "email": "info@elders.nl"}


def test_the_firms_own_node_is_read_and_a_strange_mailbox_in_it_left_out() -> None:
    assert values(data(FIRM), "other") == {("name", "Voorbeeldsoft"), ("phone", "+31201234567")}
    own = {**FIRM, "email": "mailto:info@voorbeeldsoft.nl", "legalName": "Voorbeeldsoft B.V."}
    assert values(data(own), "other") >= {("email", "info@voorbeeldsoft.nl"), ("legalName", "Voorbeeldsoft B.V.")}


@pytest.mark.parametrize(
    "node",
    [
        {**FIRM, "name": "Themabouwer"},
        {"@type": "BlogPosting", "author": FIRM},
        {"@type": "Product", "brand": FIRM},
        {**FIRM, "@type": "Person"},
    ],
)
def test_another_node_is_not_the_firm(node: object) -> None:
    assert values(data(node), "other") == set()


def test_a_node_with_another_name_is_the_firm_when_its_address_is_the_sites() -> None:
    node = {"@type": "Organization", "name": "Handelsnaam", "url": "https://www.voorbeeldsoft.nl/", "telephone": "x"}
    assert values(data(node), "other") == {("name", "Handelsnaam")}


def test_one_number_is_stated_once_and_is_no_telephone() -> None:
    assert values("<p>KvK 20123456</p><footer><p>KvK 20123456</p></footer>") == {("kvk", "20123456")}
    assert values("<p>Ondernemingsnummer 0479 123 481</p>", country="BE") == {("kbo", "0479123481")}
    assert values('<p>Bel <a href="tel:+31201234567">020-1234567</a></p>') == {("phone", "+31201234567")}


def test_on_other_pages_only_the_frame_tells_how_to_reach_the_firm() -> None:
    body, frame = "<p>Bel 020 123 45 67</p>", "<footer><p>Bel 020 765 43 21</p></footer>"
    assert values(body + frame, "blog") == {("phone", "+31207654321")}
    assert values(body + frame, "contact") == {("phone", "+31207654321"), ("phone", "+31201234567")}


@pytest.mark.parametrize(
    ("href", "own"),
    [
        ("https://www.linkedin.com/company/voorbeeldsoft/", True),
        ("https://x.com/voorbeeldsoft", True),
        ("https://mastodon.example/@voorbeeldsoft", True),
        ("https://www.linkedin.com/in/voorbeeldsoft/", False),
        ("https://github.com/themabouwer", False),
        ("https://x.com/share", False),
    ],
)
def test_profiles_under_the_sites_name(href: str, own: bool) -> None:  # noqa: FBT001
    assert (("sameAs", href) in values(f'<a href="{href}">Volg ons</a>')) is own
