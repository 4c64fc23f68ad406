"""Does the table hold every claim that has no card?"""

import pytest

from reports.blocks.cards import CARDS, cards
from reports.blocks.claims import rows
from reports.numbering import number
from reports.weighing import carded, ranked
from tests.reports.dossiers import ALL, ON, sound, words

NL = words("nl")


@pytest.mark.parametrize("name", sorted(ALL))
def test_each_claim_stands_once_in_a_card_or_in_a_row(name: str) -> None:
    dossier = ALL[name]()
    items, numbers = ranked(dossier), number(dossier)
    shown = [c.claim.id for card in carded(items, CARDS) for c in (card.first, *card.others)]
    assert len(cards(NL, items, numbers, ON)) == len(carded(items, CARDS))
    shown += [row.claim for row in rows(NL, items, numbers)]
    assert sorted(shown) == sorted(claim.id for claim in dossier.claims)


def test_a_claim_that_no_check_knows_cannot_be_judged() -> None:
    dossier = sound()
    last = rows(NL, ranked(dossier), number(dossier))[-1]
    assert (last.claim, last.found[0].text, last.grade) == ("c6", "Niet te beoordelen.", "Onbekend")
