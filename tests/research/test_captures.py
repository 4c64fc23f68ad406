"""Which archived pages name the company?"""

import pytest

from research.captures import Named, names_company
from sources.model import Identifier
from tests.research.fakes import document

NAMES = ("Delta Zorg B.V.", "Jansen Thuiszorg")
NUMBERS = (Identifier("kvk", "90012345", "NL"), Identifier("vat", "NL*********B01", "NL"))


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ("<p>Wij zijn Delta Zorg</p>", Named.BY_NAME),
        ("<title>Jansen Thuiszorg</title><p>Welkom</p>", Named.BY_NAME),
        ("<p>KvK 90012345</p>", Named.BY_NUMBER),
        ("<p>Handelsregister nr. 90.01.23.45</p>", Named.BY_NUMBER),
        ("<p>Delta Zorg, KvK-nummer 90012345</p>", Named.BY_NUMBER),
        ("<p>Delta-zorg.nl is te koop. Mail info@delta-zorg.nl</p>", Named.NOT),
        ("<p>Bel 9001 2345 of 06 90012345</p>", Named.NOT),
        ("<p>KvK 90012346</p>", Named.NOT),
        ("<p>BTW 123456782B01</p>", Named.NOT),
        ("<!-- Delta Zorg --><p>Under construction</p>", Named.NOT),
        ("", Named.NOT),
    ],
)
def test_how_a_page_names_the_company(body: str, named: Named) -> None:
    page = document(f"<!doctype html><html><body>{body}</body></html>", media_type="text/html")
    assert names_company(page, NAMES, NUMBERS) is named
