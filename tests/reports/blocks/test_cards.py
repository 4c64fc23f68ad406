"""Do the three cards tell what is claimed, what was found and the kindest reading, side by side?"""

from dataclasses import replace

import pytest

from reports.blocks.cards import BIG_AT_MOST, cards, title
from reports.blocks.claims import rows
from reports.numbering import number
from reports.page import Card
from reports.weighing import ranked
from research.model import Dossier, Label
from tests.reports.dossiers import ON, conflicting, crowded, empty, hot_air, sound, two_wordings, unknown, words

NL = words("nl")


def made(dossier: Dossier) -> tuple[Card, ...]:
    return cards(NL, ranked(dossier), number(dossier), ON)


def test_three_cards_each_whole() -> None:
    for card in made(hot_air()):
        assert all(said.text.startswith("‘") and said.refs for said in card.say)
        assert all(fact.refs for fact in card.found)
        assert card.grade == NL.text(f"label.{card.label}")
        assert card.reading.text


def test_two_wordings_of_one_thing_share_a_card() -> None:
    cards = made(two_wordings())
    assert [card.claim for card in cards] == ["c8", "c2", "c3"]
    assert [said.text for said in cards[0].say] == ["‘Opgericht in 2023’", "‘Al drie jaar dé salespartner’"]
    assert len({said.refs for said in cards[0].say}) == 2


def test_a_wording_that_fares_otherwise_has_a_row_of_its_own() -> None:
    whole = two_wordings()
    other = replace(whole.verdicts[-1], label=Label.SUPPORTED)
    mixed = replace(whole, verdicts=(*whole.verdicts[:-1], other))
    assert [len(card.say) for card in made(mixed)] == [1, 1, 1]
    assert "c8" in [row.claim for row in rows(NL, ranked(mixed), number(mixed))]


def test_no_claim_is_lost_and_none_is_told_twice() -> None:
    for dossier in (two_wordings(), crowded(), sound()):
        numbers, items = number(dossier), ranked(dossier)
        folded = sum(len(card.say) - 1 for card in made(dossier))
        assert len(made(dossier)) + folded + len(rows(NL, items, numbers)) == len(dossier.claims)


@pytest.mark.parametrize(
    ("dossier", "big"),
    [
        (hot_air(), "36 → 20 mnd"),
        (sound(), "28 = 28 jaar"),
        (unknown(), "39 jaar?"),
        (conflicting(), "28 jaar?"),
    ],
)
def test_two_numbers_stand_side_by_side_only_where_the_verdict_says_so(dossier: Dossier, big: str) -> None:
    assert made(dossier)[0].big == big


def test_without_evidence_the_number_is_a_question() -> None:
    whole = hot_air()
    bare = replace(whole, verdicts=(replace(whole.verdicts[1], evidence=()),))
    assert "25\u00a0mensen?" in [card.big for card in made(bare)]


def test_a_register_is_heard_before_other_traces() -> None:
    whole = hot_air()
    order = replace(whole.verdicts[0], evidence=("e8", "e2", "e4", "e3", "e1"))
    (card,) = made(replace(whole, verdicts=(order,), claims=whole.claims[:1]))
    assert [text.text for text in card.found] == [
        "Account sinds 12 mrt 2025",
        "ingeschreven 14 sep 2026",
        "domein sinds 3 aug 2026",
    ]


def test_two_sources_that_say_the_same_are_one_fact_with_two_numbers() -> None:
    whole = hot_air()
    again = replace(whole.evidence[0], id="again", source="kvk_open", document="d7")
    verdict = replace(whole.verdicts[0], evidence=("e1", "again"))
    both = replace(whole, evidence=(*whole.evidence, again), verdicts=(verdict,), claims=whole.claims[:1])
    (card,) = made(both)
    (text,) = card.found
    assert (text.text, len(text.refs)) == ("Ingeschreven 14 sep 2026", 2)


def test_the_large_figure_is_short_and_no_name() -> None:
    for dossier in (hot_air(), crowded()):
        names = {person.name for person in dossier.people}
        for card in made(dossier):
            assert len(card.big) <= BIG_AT_MOST
            assert card.big not in names


@pytest.mark.parametrize(
    ("dossier", "said"),
    [
        (hot_air(), "De tegenspraken"),
        (sound(), "Geen tegenspraken gevonden"),
        (unknown(), "De zwaarste beweringen"),
        (conflicting(), "De zwaarste beweringen"),
        (empty(), "Geen beweringen"),
    ],
)
def test_the_title_says_what_the_cards_are(dossier: Dossier, said: str) -> None:
    assert title(NL, ranked(dossier))[0] == said


def test_an_unknown_beside_claims_that_held_is_no_contradiction() -> None:
    whole = sound()
    part = replace(
        whole, claims=(*whole.claims[:2], whole.claims[4]), verdicts=(*whole.verdicts[:2], whole.verdicts[4])
    )
    assert title(NL, ranked(part)) == (
        "Geen tegenspraken gevonden",
        "de zwaarste beweringen, en wat wij vonden",
    )


def test_one_contradiction_among_claims_that_held() -> None:
    whole = sound()
    one = replace(whole.verdicts[1], label=Label.STRETCHED)
    mixed = replace(whole, verdicts=(whole.verdicts[0], one, *whole.verdicts[2:]))
    assert title(NL, ranked(mixed))[0] == "1\u00a0tegenspraak"
    assert made(mixed)[0].label is Label.STRETCHED
