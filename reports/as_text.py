"""What does the seller read in the terminal in half a minute: verdict, advice, contradictions, questions?"""

import textwrap
from collections.abc import Iterator

from reports.page import Brief, Card
from reports.words import Catalogue

LINES = 25  # of a small terminal
COLUMNS = 100
INDENT = "   "
QUESTIONS_AT_LEAST = 3


def as_text(brief: Brief, words: Catalogue) -> str:
    """The brief in at most 25 lines of 100 letters, without colours; the page has the rest."""
    questions = len(brief.questions)
    lines = list(_lines(brief, words, questions))
    while len(lines) > LINES and questions > QUESTIONS_AT_LEAST:
        questions -= 1
        lines = list(_lines(brief, words, questions))
    return "\n".join(lines[:LINES]) + "\n"


def _lines(brief: Brief, words: Catalogue, questions: int) -> Iterator[str]:
    head, story = brief.header, brief.story
    advice, certainty = story.facts[0], story.facts[1]
    label = words.text(f"label.{story.label}")
    yield from _wrapped(" · ".join([head.name, *head.identity[:2], head.made]), 1)
    for alert in (head.warning, brief.incomplete):
        yield from _wrapped(alert, 1) if alert else ()
    yield from _wrapped(
        f"{label.upper()}  {story.headline} ({words.text('page.confidence').lower()}: {certainty.answer.lower()})", 2
    )
    yield from _wrapped(f"{advice.about}: {advice.answer}. {advice.note}", 1)
    yield from _fit(brief)
    yield ""
    yield f"{brief.cards_title}:" if brief.cards else brief.cards_title
    for at, card in enumerate(brief.cards, 1):
        yield from _card(at, card, words)
    if story.bright:
        yield from _wrapped(f"{'!' if story.reserved else '+'}  {story.bright.text}", 1)
    yield ""
    yield f"{words.text('page.questions')}:"
    for line in brief.questions[:questions]:
        yield from _wrapped(f"{line.mark}  {line.text.text}", 2)
    yield from _wrapped(f"{words.text('page.calling')} {brief.calling.text}", 2)
    names = [name for group in brief.failed for name in group.names]
    if names:
        yield from _wrapped(f"{words.text('page.missing')} {', '.join(names)}", 1)


def _fit(brief: Brief) -> Iterator[str]:
    """How it fits the seller's criteria, each by its mark and name, and what the insurer covers."""
    fits, payment = brief.story.facts[2], brief.story.facts[3]
    if brief.criteria:
        told = " · ".join(f"{one.mark} {one.name}" for one in brief.criteria)
        yield from _wrapped(f"{fits.about}: {fits.answer}. {fits.note} {told}", 2)
    if payment.own:
        yield from _wrapped(f"{payment.about}: {payment.answer}. {payment.note} {payment.own}", 1)


def _card(at: int, card: Card, words: Catalogue) -> Iterator[str]:
    say = f"{words.text('page.say').lower()} {'; '.join(said.text for said in card.say)}"
    yield from _wrapped(f"{at}  {card.big}  {words.text(f'label.{card.label}')} ({card.confidence}); {say}", 2)
    yield from _wrapped(f"{INDENT}{words.text('page.reading')}: {card.reading.text}", 1)


def _wrapped(text: str, most: int) -> list[str]:
    """The text in so many lines at most; what does not fit ends in an ellipsis."""
    return textwrap.wrap(
        text, COLUMNS, subsequent_indent=INDENT, max_lines=most, placeholder=" …", break_on_hyphens=False
    )
