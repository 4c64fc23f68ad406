"""How does a brief read when its sentences are too long for one page: which words may go, and how is that shown?

A sentence of ours ends in an ellipsis; a quote never does: what is left out of it is marked […] within its marks.
"""

from dataclasses import replace

from reports.page import Brief, Card, Line, PersonRow, Row, Story, Text
from reports.words import NBSP

LEFT_OUT = f"{NBSP}[…]"


def shortened(brief: Brief, most: int) -> Brief:
    """The brief with no sentence and no quote longer than so many letters; the dossier has them whole."""
    return replace(
        brief,
        story=_story(brief.story, most),
        cards=tuple(_card(card, most) for card in brief.cards),
        rows=tuple(_row(row, most) for row in brief.rows),
        people=tuple(_person(person, most) for person in brief.people),
        also=_text(brief.also, most) if brief.also else None,
        decides=_lines(brief.decides, most),
        money=_lines(brief.money, most),
        bright=_lines(brief.bright, most),
        too=_lines(brief.too, most),
        noted=_lines(brief.noted, most),
        criteria=tuple(replace(one, found=_text(one.found, most)) for one in brief.criteria),
        questions=_lines(brief.questions, most),
    )


def sentence(text: str, most: int) -> str:
    """A sentence, cut at a word."""
    return text if len(text) <= most else f"{_words(text, most)}{NBSP}…"


def quote(text: str, most: int) -> str:
    """A quote with its marks, cut at a word within them."""
    if len(text) <= most:
        return text
    closing = text[-2:] if text[-2:-1] == NBSP else text[-1]
    return f"{_words(text, most)}{LEFT_OUT}{closing}"


def _words(text: str, most: int) -> str:
    kept = text[:most]
    return (kept.rsplit(" ", 1)[0] if " " in kept[most // 2 :] else kept).rstrip(" ,;:.")


def _text(text: Text, most: int) -> Text:
    return Text(sentence(text.text, most), text.refs)


def _texts(texts: tuple[Text, ...], most: int) -> tuple[Text, ...]:
    return tuple(_text(text, most) for text in texts)


def _story(story: Story, most: int) -> Story:
    return replace(
        story,
        headline=sentence(story.headline, most),
        summary=_texts(story.summary, most),
        bright=_text(story.bright, most) if story.bright else None,
    )


def _card(card: Card, most: int) -> Card:
    return replace(
        card,
        say=tuple(Text(quote(said.text, most), said.refs) for said in card.say),
        found=_texts(card.found, most),
        reading=_text(card.reading, most),
    )


def _row(row: Row, most: int) -> Row:
    return replace(row, say=Text(quote(row.say.text, most), row.say.refs), found=_texts(row.found, most))


def _person(person: PersonRow, most: int) -> PersonRow:
    return replace(person, found=_texts(person.found, most))


def _lines(lines: tuple[Line, ...], most: int) -> tuple[Line, ...]:
    return tuple(Line(line.mark, _text(line.text, most), line.about) for line in lines)
