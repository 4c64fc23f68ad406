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


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("1 medewerker", (1, 1)),
        ("0 medewerkers", None),  # a counter that no script has moved yet
        ("1.000.000 medewerkers", (1_000_000, 1_000_000)),
        ("1.000.001 medewerkers", None),
        ("Er werken 10-15 mensen bij ons.", (10, 15)),
        ("Wij hebben tot 25 medewerkers", (None, 25)),
        ("Wij zijn 12 monteurs en 5 mensen op kantoor.", (17, 17)),  # side by side they are added
        ("Wij zijn 3 tandartsen, 5 assistentes en een mondhygiënist.", (9, 9)),  # one who is named is counted
        ("Ons team van 12, waarvan 4 vrouwen.", (12, 12)),  # a part is not added
        ("Drie nieuwe medewerkers bij ons.", None),
        ("Het museum telt 40 medewerkers.", None),
    ],
)
def test_where_a_headcount_begins_and_ends(text: str, ends: tuple[float | None, float | None] | None) -> None:
    assert [(claim.low, claim.high) for claim in find(text, "nl", 2026)] == ([ends] if ends else [])
