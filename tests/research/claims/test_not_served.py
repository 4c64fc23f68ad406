"""Are our own people, freelancers and guests for whom there is room told apart from clients?"""

import pytest

from research.claims import find
from research.model import Kind


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Onze twaalf mensen helpen u graag verder."),
        ("nl", "Vanuit elf winkels bedienen we heel Vlaanderen."),
        ("en", "Rooms for twelve guests."),
        ("en", "We work with 35 freelance guides."),
        ("fr", "MS Constructions 47 accompagne ses clients."),
        ("de", "Reisebusse für über 40 Fahrgäste."),
    ],
)
def test_these_are_no_clients(lang: str, text: str) -> None:
    assert all(found.kind is not Kind.CUSTOMERS for found in find(text, lang))


@pytest.mark.parametrize(
    ("lang", "text", "clients"),
    [
        ("nl", "Onze klantenkring telt 300 bedrijven.", 300),
        ("en", "We now bake for over 80 families.", 80),
        ("fr", "250 familles ont fait appel à nous.", 250),
        ("de", "Mehr als 100 Firmen sind Kunden bei uns.", 100),
    ],
)
def test_those_who_are_served_are_clients(lang: str, text: str, clients: int) -> None:
    assert [(found.kind, found.low) for found in find(text, lang)] == [(Kind.CUSTOMERS, clients)]
