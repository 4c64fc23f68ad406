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
