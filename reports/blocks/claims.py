"""What else do they say, and how does it fare: the table of the other claims."""

from collections.abc import Iterator

from reports.blocks.cards import CARDS
from reports.facts import claim_words, sentence
from reports.numbering import Numbering
from reports.page import Row, Text
from reports.weighing import NAMED, Weighed, carded
from reports.words import Catalogue
from research.model import Label

TOGETHER = 120  # letters of quotes in one row: three lines of the column


def rows(words: Catalogue, items: tuple[Weighed, ...], numbers: Numbering) -> tuple[Row, ...]:
    """Every claim that has no card, the heaviest first; certificates, clients and praise each share a row."""
    shown = {item.claim.id for card in carded(items, CARDS) for item in (card.first, *card.others)}
    return tuple(_row(words, group, numbers) for group in _grouped(i for i in items if i.claim.id not in shown))


def _grouped(items: Iterator[Weighed]) -> list[list[Weighed]]:
    groups: dict[str, list[Weighed]] = {}
    for item in items:
        alike = item.claim.kind in NAMED and item.label is Label.UNKNOWN
        groups.setdefault(f"kind {item.claim.kind}" if alike else item.claim.id, []).append(item)
    return list(groups.values())


def _row(words: Catalogue, group: list[Weighed], numbers: Numbering) -> Row:
    first = group[0]
    return Row(
        claim=first.claim.id,
        also=tuple(item.claim.id for item in group[1:]),
        say=Text(_said(words, group), numbers.of(*(item.claim for item in group))),
        found=_found(words, first, numbers),
        label=first.label,
        grade=words.text(f"label.{first.label}"),
    )


def _said(words: Catalogue, group: list[Weighed]) -> str:
    """The quotes of a row as far as they go, and how many more there are."""
    quotes = [claim_words(words, item.claim) for item in group]
    room, kept = TOGETHER - len(quotes[0]), 1
    while kept < len(quotes) and len(quotes[kept]) <= room:
        room -= len(quotes[kept])
        kept += 1
    if kept == len(quotes):
        return words.listed(quotes)
    return words.text("claim.and_more", quotes=", ".join(quotes[:kept]), count=len(quotes) - kept)


def _found(words: Catalogue, item: Weighed, numbers: Numbering) -> tuple[Text, ...]:
    if item.verdict is None:
        return (Text(words.text("page.cannot_judge")),)
    return (Text(sentence(words, item.verdict.reason), numbers.of(*item.evidence)),)
