"""Are the years of relatives, guests, teachers, clients and posts elsewhere left out, and those beside them kept?"""

import pytest

from research.claims import find
from research.model import Kind


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Mijn moeder zit al 30 jaar in het vak."),
        ("nl", "De spreker, Kees Blom, heeft 20 jaar ervaring als coach."),
        ("en", "This was thanks to my mother who has been in the piano business for over thirty years."),
        ("en", "Chief engineer at Harbour Studios for 10+ years."),
        ("en", "We have been using Harbour Boat Works for all our repair work for five years."),
        ("en", "The Walters family owned this property for 50 years."),
        ("en", "A special teacher, who taught me for 4 years."),
        ("fr", "Mon père a tenu une boulangerie à Tours pendant 35 ans."),
        ("fr", "Valérie a occupé des fonctions de manager dans la logistique pendant 12 ans."),
        ("de", "Mein Lehrmeister hatte 30 Jahre Erfahrung."),
        ("de", "Sara machte 2009 ihren Abschluss und begann 2011 bei uns."),
    ],
)
def test_what_others_did_is_not_the_firms(lang: str, text: str) -> None:
    assert find(text, lang, 2026) == []


@pytest.mark.parametrize(
    ("text", "kind", "years"),
    [
        ("My father and I have 60 years of experience between us.", Kind.EXPERIENCE, 60),
        ("Fourteen years behind the bar have taught me patience.", Kind.EXPERIENCE, 14),
        ("“Our 60th anniversary is a proud moment for everybody in our business.”", Kind.AGE, 60),
        ("Before founding Harbour Joinery, Tom gained 15 years of experience in construction.", Kind.EXPERIENCE, 15),
    ],
)
def test_the_firms_own_people_speak(text: str, kind: Kind, years: float) -> None:
    assert [(claim.kind, claim.low) for claim in find(text, "en", 2026)] == [(kind, years)]
