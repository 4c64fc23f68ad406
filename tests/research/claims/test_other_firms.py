"""Is the number of a supplier, a brand, a client or a cause left to them?"""

import pytest

from research.claims import find
from research.claims.other_firms import between
from research.claims.sentences import notes
from research.claims.words import pack


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "We stock Torvald wood burners, made in Norway since 1853."),
        ("en", "All our flour comes from Tuxford Mill, a family mill since 1790."),
        ("de", "Die Maschine wurde von Braun & Wacht gebaut, die 50 Jahre Erfahrung mit Abfüllanlagen haben."),
        ("nl", "Wij verkopen alleen laarzen van Merrow. Merrow maakt laarzen sinds 1881."),
        ("fr", "Revendeur agréé Kubara (depuis 2016), Stigmo (depuis 2019) et Felder."),
        ("en", "Hob & Flue (est. 1984) have made our stoves for many years."),
        ("de", "Wir unterstützen Kleine Eicheln e.V., einen Verein, der seit 1999 Familien hilft."),
        ("nl", "Voor een expediteur met 80 medewerkers hebben wij alles naar de cloud gebracht."),
        ("en", "We designed this for Marrow & Pine, a furniture workshop founded in 2016."),
        ("fr", "Ce sont nos voisins depuis 2010 et ils ont 90 techniciens."),
        ("en", "The award went to Hillcrest Dairy, a business with 18 employees."),
        ("nl", "Gebouwd voor Tamer Tegels, familiebedrijf sinds 1978."),
        ("de", "Unser Vermieter ist eine Firma mit 300 Kunden."),
        ("en", "Our accountants, Pike & Dale, have been in business since 1968."),
    ],
)
def test_the_number_of_another_firm_is_left_alone(lang: str, text: str) -> None:
    assert find(text, lang, 2026) == []


@pytest.mark.parametrize(
    ("lang", "text", "low"),
    [
        ("en", "We stock stoves and have been trading since 1853.", 1853),
        ("nl", "Wij verkopen bloemen in Hoorn, al sinds 1920.", 1920),
        ("en", "Our founder, Liz Cole, has over 20 years of experience in pastry.", 20),
        ("fr", "Pour vos chantiers, nous avons une équipe de 12 personnes.", 12),
        ("de", "Seit 1988 unterstützen wir die Bauleute der Region mit Holz und Rat.", 1988),
    ],
)
def test_what_the_firm_does_with_others_is_its_own(lang: str, text: str, low: float) -> None:
    assert [claim.low for claim in find(text, lang, 2026)] == [low]


def test_between_looks_at_the_tokens_asked_for() -> None:
    sentence = next(notes("Wij werken en zij niet.", pack("nl")))
    assert between(sentence, ("we",), 0, 1)
    assert not between(sentence, ("we",), 1, 5)
