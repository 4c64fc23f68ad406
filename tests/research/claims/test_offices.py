"""Are the company's own locations told from those of its clients?"""

import pytest

from research.claims import find
from research.model import Kind


@pytest.mark.parametrize(
    ("lang", "text", "low"),
    [
        ("nl", "Vanuit onze 4 vestigingen helpen wij u graag.", 4),
        ("en", "We have four offices.", 4),
        ("fr", "Nous disposons de 5 agences.", 5),
        ("de", "Wir betreiben 8 Filialen.", 8),
        ("nl", "6 vestigingen", 6),
        ("nl", "Of bezoek een van onze 40+ vestigingen in Nederland.", 40),
    ],
)
def test_offices_is_read(lang: str, text: str, low: float) -> None:
    assert [claim.low for claim in find(text, lang, 2026) if claim.kind is Kind.OFFICES] == [low]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Wij leveren aan 450 winkels."),
        ("en", "Within 5 years we want to open ten stores."),
        ("fr", "Notre distributeur travaille avec 300 magasins."),
        ("de", "Der Kunde hat 12 Standorte."),
    ],
)
def test_what_is_no_offices_is_left_alone(lang: str, text: str) -> None:
    assert [claim.low for claim in find(text, lang, 2026) if claim.kind is Kind.OFFICES] == []


@pytest.mark.parametrize(
    ("lang", "text", "lows"),
    [
        ("nl", "2 vestigingen", [2]),
        ("nl", "1 vestiging", []),  # everybody has one
        ("nl", "20.000 vestigingen", [20_000]),
        ("nl", "20.001 vestigingen", []),
        ("nl", "Vestigingen: 4", [4]),
        ("nl", "Vroeger hadden wij 4 winkels.", []),
        ("nl", "Binnenkort openen wij 4 winkels.", []),  # what is to come is none yet
        ("en", "Soon we open 4 shops.", []),
        ("de", "Bald eröffnen wir 4 Filialen.", []),
        ("nl", "Het museum telt 4 locaties.", []),
    ],
)
def test_where_a_number_of_offices_begins_and_ends(lang: str, text: str, lows: list[float]) -> None:
    assert [claim.low for claim in find(text, lang, 2026)] == lows
