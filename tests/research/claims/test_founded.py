"""Is the year of founding told from the years of everything else?"""

import pytest

from research.claims import find
from research.model import Kind


@pytest.mark.parametrize(
    ("lang", "text", "low"),
    [
        ("nl", "Opgericht in 1980, in 2016 overgenomen door de huidige eigenaar.", 1980),
        ("en", "What started in 2014 as a stall is now a bakery.", 2014),
        ("fr", "Créée en 1980 et reprise en 2016.", 1980),
        ("de", "Gegr. 1956", 1956),
        ("de", "1978 entstand in einer ehemaligen Scheune unsere Töpferei.", 1978),
        ("de", "1994 kaufte Heinz seinen ersten Lkw und machte sich selbstständig.", 1994),
        ("nl", "1979\nOprichting van het bedrijf", 1979),
        ("nl", "2010\nfamiliebedrijf sinds", 2010),
        ("nl", "Oprichting | 1998", 1998),
        ("de", "{ label: 'Meisterbetrieb seit', value: '1972' }", 1972),
        ("de", "Was 1991 in einer Garage begann, ist heute eine Halle.", 1991),
        ("fr", "Vaubert est une société de conseil, implantée à Thonon, en Savoie, depuis 2003.", 2003),
        ("en", "Accredited, insured, family run since 2009.", 2009),
    ],
)
def test_founded_is_read(lang: str, text: str, low: float) -> None:
    assert [claim.low for claim in find(text, lang, 2026) if claim.kind is Kind.FOUNDED] == [low]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Sinds 2005 staat Koen aan het roer."),
        ("nl", "In 2030 opgericht."),
        ("de", "1962 entstand am Ortsrand die erste Werkhalle."),
        ("nl", "De Wissel telt 140 leerlingen (gestart in 2009 met 22 leerlingen)."),
        ("en", "Member of the guild since 1996"),
        ("fr", "Depuis 2018, nous proposons également des poêles."),
        ("de", "2010 übernahm Sohn Markus den Betrieb."),
        ("nl", "Sinds wanneer? In 1999 opgericht?"),
        ("en", "In the same hands since the 1960's."),
        ("fr", "La SAS Toupin, managée par Marc depuis 1991, vous reçoit."),
    ],
)
def test_what_is_no_founded_is_left_alone(lang: str, text: str) -> None:
    assert [claim.low for claim in find(text, lang, 2026) if claim.kind is Kind.FOUNDED] == []


@pytest.mark.parametrize(
    ("text", "lows"),
    [
        ("Opgericht in 2026.", [2026]),  # the year in which the page speaks
        ("Opgericht in 2027.", []),  # a plan
        ("Opgericht in 1500.", [1500]),
        ("Opgericht in 1499.", []),  # more often a count
        ("Het bedrijf is op 03-05-1987 opgericht.", [1987]),
        ("Opgericht 1990-1995", []),  # a period is no year
        ("Vier jaar na de oprichting, in 2009, verhuisden we.", []),
    ],
)
def test_which_years_can_be_one_of_founding(text: str, lows: list[float]) -> None:
    assert [claim.low for claim in find(text, "nl", 2026) if claim.kind is Kind.FOUNDED] == lows


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Sinds 2019 werkt Piet bij ons."),
        ("nl", "Piet werkt sinds 2019 voor ons bedrijf."),
        ("nl", "Sinds 2019 is Marieke onze planner."),
        ("en", "Since 2012 Sarah works for our company."),
        ("fr", "Luc travaille chez nous depuis 2019."),
        ("de", "Seit 2019 arbeitet Anna bei uns."),
        ("de", "Seit 2012 verstärkt Thomas unser Team."),
    ],
)
def test_the_year_in_which_somebody_came_to_us_is_not_ours(lang: str, text: str) -> None:
    assert find(text, lang, 2026) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Sinds 2012 bakken Jan en Anna brood in onze bakkerij."),  # the two are the firm
        ("nl", "Wij, Jan en Anna, werken sinds 2012 bij u in de tuin."),
        ("nl", "Sinds 2012 staat Smit Jan Schilderwerken voor onze kwaliteit."),  # a firm that bears a name
        ("fr", "Depuis 2012, Luc et Anne vous accueillent dans notre atelier."),
    ],
)
def test_but_that_of_those_who_are_the_firm_is(lang: str, text: str) -> None:
    assert [claim.low for claim in find(text, lang, 2026)] == [2012]
