"""Is a number taken for the company's own only where the grammar of its sentence says so?"""

import pytest

from research.claims import find


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Je collectionne les albums de cette série qui existe depuis presque 30 ans."),
        ("fr", "Il nous montre le hangar que son entreprise occupe depuis 12 ans."),
        ("de", "Die Daten liegen auf einer Cloud, die vier Kopien an vier Standorten vorhält."),
        ("nl", "Tot eind 2022 deden we alles met z'n tweeën."),
        ("de", "Vier Gesellen arbeiten heute in dem Malerbetrieb."),
        ("de", "Seit rund 90 Jahren besteht der Ablauf nahezu unverändert."),
        ("en", "Of the 60 people in the room, nine had tried it."),
        ("en", "Last year we expanded with three additional schools."),
        ("fr", "Les échanges entre nos deux agences sont réguliers."),
        ("en", "The unit has grown from a one-man show to a team of five."),
    ],
)
def test_what_belongs_to_another_noun_is_left_alone(lang: str, text: str) -> None:
    assert find(text, lang, 2026) == []


@pytest.mark.parametrize(
    ("lang", "text", "low"),
    [
        ("en", "We are a bakery that has been trading for over 40 years.", 40),
        ("fr", "Ce qui a commencé en 2006 comme un atelier est aujourd'hui une menuiserie.", 2006),
        ("en", "It is hard to believe that Vanadium Cars started its journey in 2004.", 2004),
        ("de", "Unsere Wurzeln reichen bis ins Jahr 1889 zurück.", 1889),
        ("nl", "De onderneming telt vandaag 22 medewerkers.", 22),
        ("en", "From our five workshops we serve the whole coast.", 5),
    ],
)
def test_what_belongs_to_the_firm_is_read(lang: str, text: str, low: float) -> None:
    assert [claim.low for claim in find(text, lang, 2026)] == [low]
