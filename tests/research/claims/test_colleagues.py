"""Are a colleague's years, kin and those who were hired told from the firm's own numbers?"""

import pytest

from research.claims import find


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Our accounts manager has just celebrated 20 years with us."),
        ("de", "Drei unserer Monteure feiern dieses Jahr 25 Jahre bei uns."),
        ("nl", "Onze afdeling in Goes telt 6 medewerkers."),
        ("fr", "Jacques Dugas, qui a fait ses débuts dans la maison en 1964, y vient encore."),
        ("en", "Since 2012 Helen Ward has been a governor of the village school."),
        ("nl", "Sinds 2007 is Richard van der Meer jurylid voor tuinplanten."),
        ("fr", "Depuis 2021, je me suis spécialisée dans les enfants."),
        ("en", "Terry has worked in the bakery for 31 years, longer than anybody else."),
        ("en", "Mum has been knitting for 60 years."),
        ("de", "Luise arbeitete über 12 Jahre in Hotels in Spanien."),
        ("en", "Head of Content, Brightside (2016-2021): grew the team from 3 to 14."),
        ("nl", "Vorig jaar kwamen er 12 mensen bij."),
    ],
)
def test_what_is_told_of_one_of_ours_is_not_the_firm(lang: str, text: str) -> None:
    assert find(text, lang, 2026) == []


@pytest.mark.parametrize(
    ("lang", "text", "low"),
    [
        ("en", "Since 2012 we have furnished hotels.", 2012),
        ("nl", "Sinds 1990 maken wij keukens.", 1990),
        ("fr", "Notre équipe compte 12 personnes.", 12),
        ("de", "Unser Team von 12 Leuten hilft Ihnen.", 12),
        ("en", "In 2009 I started the business with a single van.", 2009),
    ],
)
def test_what_the_firm_does_itself_is_read(lang: str, text: str, low: float) -> None:
    assert low in [claim.low for claim in find(text, lang, 2026)]
