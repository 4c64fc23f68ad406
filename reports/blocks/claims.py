"""What else do they say, and how does it fare: the table of the other claims."""

from reports.blocks.cards import CARDS
from reports.facts import claim_words, sentence
from reports.numbering import Numbering
from reports.page import Row, Text
from reports.weighing import Weighed, carded
from reports.words import Catalogue


def rows(words: Catalogue, items: tuple[Weighed, ...], numbers: Numbering) -> tuple[Row, ...]:
    """Every claim that has no card, the heaviest first."""
    shown = {item.claim.id for card in carded(items, CARDS) for item in (card.first, *card.others)}
    return tuple(
        Row(
            claim=item.claim.id,
            say=Text(claim_words(words, item.claim), numbers.of(item.claim)),
            found=_found(words, item, numbers),
            label=item.label,
            grade=words.text(f"label.{item.label}"),
        )
        for item in items
        if item.claim.id not in shown
    )


def _found(words: Catalogue, item: Weighed, numbers: Numbering) -> tuple[Text, ...]:
    if item.verdict is None:
        return (Text(words.text("page.cannot_judge")),)
    return (Text(sentence(words, item.verdict.reason), numbers.of(*item.evidence)),)
