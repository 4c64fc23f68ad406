"""Are the years that one person has worked told from those of the firm, and from those that have ended?"""

import pytest

from research.claims import find
from research.model import Kind


@pytest.mark.parametrize(
    ("lang", "text", "years"),
    [
        ("nl", "Sanne fotografeert al achttien jaar bruiloften.", 18),
        ("en", "I have taught the piano for nine years.", 9),
        ("fr", "Boulangère depuis bientôt 18 ans, Amandine se lève à trois heures.", 18),
        ("de", "Seit bald 18 Jahren backt Theo unser Brot.", 18),
        ("en", "After 35 years I still walk into the workshop with a spring in my step.", 35),
        ("nl", "Als ervaren yogadocent met twaalf jaar op de teller weet ik wat een lichaam nodig heeft.", 12),
    ],
)
def test_the_years_of_one_are_experience(lang: str, text: str, years: float) -> None:
    assert [(claim.kind, claim.low) for claim in find(text, lang, 2026)] == [(Kind.EXPERIENCE, years)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "For 30 years I practised in North Moor."),  # that has ended
        ("fr", "Je collectionne les albums de cette série qui existe depuis presque 30 ans."),
        ("fr", "Il a travaillé 15 ans dans l'aéronautique avant de rejoindre l'équipe."),
        ("nl", "Al 12 jaar onze vaste klant"),
    ],
)
def test_other_years_are_not(lang: str, text: str) -> None:
    assert Kind.EXPERIENCE not in {claim.kind for claim in find(text, lang, 2026)}
