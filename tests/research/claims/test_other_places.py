"""Are the locations of clients, of a whole trade and of those we fit out told from the firm's own?"""

import pytest

from research.claims.counted import unit_after
from research.claims.other_places import of_somebody_else
from research.claims.sentences import notes
from research.claims.words import pack


def _somebody_elses(lang: str, text: str) -> bool:
    (sentence,) = notes(text, pack(lang))
    amount = sentence.amounts[0]
    return of_somebody_else(sentence, amount, unit_after(sentence, amount, ("places",)))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Nous travaillons pour 40 écoles."),
        ("nl", "Er zijn 1.600 bakkerijen in Nederland."),
        ("en", "450 kitchens fitted."),
        ("de", "In drei Filialen der Kette."),
        ("de", "Der Kunde hat 12 Standorte."),
        ("nl", "Binnenkort openen wij 4 winkels."),
    ],
)
def test_whose_locations_are_not_the_firms(lang: str, text: str) -> None:
    assert _somebody_elses(lang, text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Avec ses 9 boutiques, la maison couvre tout le canton."),
        ("nl", "Vanuit drie vestigingen leveren wij aan aannemers."),
        ("de", "Wir haben vier Filialen und beliefern Kunden."),
        ("de", "Wir sind an fünf Standorten für unsere Kunden da."),
        ("en", "We have three shops where we welcome clients."),
    ],
)
def test_clients_whom_the_firm_serves_from_there_claim_nothing(lang: str, text: str) -> None:
    assert not _somebody_elses(lang, text)
