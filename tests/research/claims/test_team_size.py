"""Is the headcount of the company told from every other number of people?"""

import pytest

from research.claims import find
from research.model import Kind


@pytest.mark.parametrize(
    ("lang", "text", "low"),
    [
        ("nl", "Ons team bestaat uit 12 medewerkers.", 12),
        ("nl", "We zijn met z'n vieren.", 4),
        ("en", "Our team has grown from 2 to 31.", 31),
        ("fr", "Deux gérants et six ouvriers composent l'équipe.", 8),
        ("de", "Wir sind ein 12-köpfiges Team.", 12),
        ("nl", "De zaakvoerder is zelfstandige en leidt een ploeg van 14 pannenleggers.", 14),
        ("de", "Unser Team aus 14 Guides spricht fünf Sprachen.", 14),
        ("de", "5\nHandwerker – jeder mit Namen", 5),
        ("fr", "Plus de 20 salariées vous accueillent chaque jour dans nos murs de Pau.", 20),
    ],
)
def test_team_size_is_read(lang: str, text: str, low: float) -> None:
    assert [claim.low for claim in find(text, lang, 2026) if claim.kind is Kind.TEAM_SIZE] == [low]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Wij werken voor bedrijven met 10 tot 250 medewerkers."),
        ("nl", "Wij zoeken een monteur, team van 12."),
        ("en", "For groups of up to 25 people"),
        ("en", "If your team of 16 wants to play, call us."),
        ("nl", "Werkplekken voor een team van 12."),
        ("nl", "Wist je dat wij al meer dan 300 werknemers hielpen?"),
        ("fr", "Ce film a été réalisé par deux collaborateurs."),
        ("fr", "Salle pour 120 personnes"),
        ("de", "Am Anfang waren wir nur drei Mitarbeiter."),
    ],
)
def test_what_is_no_team_size_is_left_alone(lang: str, text: str) -> None:
    assert [claim.low for claim in find(text, lang, 2026) if claim.kind is Kind.TEAM_SIZE] == []
