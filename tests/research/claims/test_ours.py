"""Is what our people, a firm by name, a family or a line of nouns has done for so long the firm's, and no thing's?"""

import pytest

from research.claims import find


@pytest.mark.parametrize(
    ("lang", "text", "low"),
    [
        ("de", "Seit mehr als 25 Jahren sind unsere Monteure Tag und Nacht für Sie im Einsatz.", 25),
        ("fr", "Carrosserie des Tilleuls SA répare et repeint des véhicules de toutes marques depuis 1969.", 1969),
        ("nl", "Familie Timmermans runt sinds 2005 deze gezellige minicamping.", 2005),
        ("en", "The Timmins family have run this friendly little campsite since 2005.", 2005),
        ("fr", "Opérateur de soudure, TUBAMONT Industries intervient pour les exploitants depuis plus de 25 ans.", 25),
        (
            "de",
            "Eigentümer und Mieter verlassen sich seit fast 30 Jahren auf die Hausverwaltung von Rabe Immobilien.",
            30,
        ),
        ("nl", "Drie generaties, één passie: sinds 1974 draait bij ons alles om brood.", 1974),
        ("nl", "Een zending veilig en snel brengen is al ruim 30 jaar onze specialiteit.", 30),
        ("fr", "Construction résidentielle, rénovation et excavation à Granby depuis 10 ans.", 10),
    ],
)
def test_the_firm_speaks_by_whatever_verb(lang: str, text: str, low: float) -> None:
    assert [claim.low for claim in find(text, lang, 2026)] == [low]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Sinds 2012 rijden al onze bussen op groene stroom."),
        ("en", "All of our leather has been vegetable-tanned since 2015."),
        ("de", "Seit 2020 fahren unsere Monteure elektrisch."),
        ("fr", "Depuis 2017, nos vaches sont dehors toute l'année."),
        ("de", "Seit 20 Jahren vertrauen wir auf Maschinen aus Solingen."),
        ("nl", "Al 12 jaar onze vaste tandarts, nooit spijt van gehad."),
        ("nl", "Familie Smit is al 20 jaar klant."),
    ],
)
def test_things_and_customers_do_not(lang: str, text: str) -> None:
    assert find(text, lang, 2026) == []
