"""Does "since" date the firm, and not a role, a membership, a habit, a building or what is only told in passing?"""

import pytest

from research.claims import find
from research.model import Kind


@pytest.mark.parametrize(
    ("lang", "text", "year"),
    [
        ("en", "I'm Walt and I've been a self-employed electrician in the Malvern area since 2009.", 2009),
        ("fr", "Depuis mars 2016, j'accompagne des adolescents dans mon cabinet à Annecy.", 2016),
        ("nl", "Ingrid Mulder is sinds 2006 werkzaam als zelfstandig tekstschrijver.", 2006),
        ("fr", "Spécialisé en photographie de mariage depuis 2012.", 2012),
        ("de", "Wir begleiten Bestattungen im ganzen Sauerland. Das tun wir mit Herz, und das seit 1990.", 1990),
        ("nl", "Sinds 2009 hebben we meer dan 3.000 studenten begeleid bij hun scriptie.", 2009),
        ("nl", "Tweewielers Kramer: bij ons kun je sinds 1965 terecht voor fietsen.", 1965),
        ("de", "Die Idee kam 2012 auf einer Reise, seit 2014 gibt es unser Café.", 2014),
        ("nl", "PGA Golfprofessional sinds 1995, met sinds 2001 een eigen golfschool.", 2001),
    ],
)
def test_since_dates_the_firm(lang: str, text: str, year: float) -> None:
    assert [claim.low for claim in find(text, lang, 2026) if claim.kind is Kind.FOUNDED] == [year]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Sinds 2015 werken we papierloos."),
        ("de", "Seit 2016 veranstalten wir jeden Sommer einen Tag der offenen Tür."),
        ("de", "Ich arbeite seit 1999 in der Pflege."),
        ("nl", "Branchelid\nsinds 2006"),
        ("en", "Farmhouse dating from 1870, fully renovated in 2012."),
        ("en", "Wages have risen by 15 per cent since 2020."),
        ("fr", "Bernard préside l'union des commerçants depuis 2008."),
        ("nl", "Sinds 2018 is de zaak in handen van Tom."),
    ],
)
def test_since_dates_something_else(lang: str, text: str) -> None:
    assert [claim.low for claim in find(text, lang, 2026) if claim.kind is Kind.FOUNDED] == []
