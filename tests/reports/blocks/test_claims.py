"""Does the table hold every claim that has no card?"""

import pytest

from reports.blocks.cards import CARDS, cards
from reports.blocks.claims import rows
from reports.numbering import Numbering, number
from reports.weighing import Weighed, carded, ranked
from research.model import Claim, Kind, Label
from tests.reports.dossiers import ALL, ON, sound, words

NL = words("nl")


@pytest.mark.parametrize("name", sorted(ALL))
def test_each_claim_stands_once_in_a_card_or_in_a_row(name: str) -> None:
    dossier = ALL[name]()
    items, numbers = ranked(dossier), number(dossier)
    shown = [c.claim.id for card in carded(items, CARDS) for c in (card.first, *card.others)]
    assert len(cards(NL, items, numbers, ON)) == len(carded(items, CARDS))
    shown += [name for row in rows(NL, items, numbers) for name in (row.claim, *row.also)]
    assert sorted(shown) == sorted(claim.id for claim in dossier.claims)


def test_a_claim_that_no_check_knows_cannot_be_judged() -> None:
    dossier = sound()
    last = rows(NL, ranked(dossier), number(dossier))[-1]
    assert (last.claim, last.found[0].text, last.grade) == ("c6", "Niet te beoordelen.", "Onbekend")


def named(kind: Kind, *quotes: str) -> tuple[Weighed, ...]:
    claims = (Claim(id=f"{kind}{n}", kind=kind, quote=quote, document=f"d{n}") for n, quote in enumerate(quotes))
    return tuple(Weighed(claim, None, ()) for claim in claims)


def test_marks_and_clients_share_a_row_each_with_its_source() -> None:
    clients = named(Kind.CLIENT, *(f"Opdrachtgever nummer {n}" for n in range(9)))
    offices = Weighed(Claim(id="o", kind=Kind.OFFICES, quote="3 kantoren"), None, ())  # has the card
    items = (offices, *named(Kind.CERTIFICATE, "VCA", "ISO 9001"), *clients)
    numbers = Numbering((), {item.claim.id: n for n, item in enumerate(items, 1)})
    marks, names = rows(NL, items, numbers)
    assert (marks.say.text, marks.say.refs) == ("‘VCA’ en ‘ISO 9001’", (2, 3))
    assert names.say.text.endswith(" en nog 4")
    assert names.say.text.count("Opdrachtgever") == 5
    assert names.say.refs == tuple(range(4, 13))
    assert {row.label for row in (marks, names)} == {Label.UNKNOWN}
