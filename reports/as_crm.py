"""What does a seller keep in the CRM: the verdict, the contradictions and the questions in one note?"""

from collections.abc import Iterator
from html import escape

from reports.page import Brief, Text
from reports.shorten import quote, sentence
from reports.words import Catalogue

CRMS = ("hubspot", "pipedrive", "teamleader", "afas", "salesforce", "plain")
MARKED_UP = frozenset({"hubspot", "pipedrive"})  # their notes are HTML; those of the others are plain text
LONGEST = 1_500  # letters of a note, its markup included: what every one of them shows without folding
LETTERS = (240, 160, 110, 80, 60, 45, 30)  # of a sentence, step by step until the note is short enough
NAME = 90  # letters of the company's name
ALERT = 160  # letters: that the brief is incomplete is read whole, above the verdict
CRITERIA = 200  # letters: their marks and names
QUESTIONS = (5, 4, 3)


def suffix(crm: str) -> str:
    """The ending of the file that holds a note for this CRM."""
    return "html" if crm in MARKED_UP else "txt"


def as_crm(brief: Brief, words: Catalogue, crm: str) -> str:
    """The note for one of `CRMS`, at most 1,500 letters; numbers in brackets are those of `precall why`."""
    for most in LETTERS:
        for questions in QUESTIONS:
            note = _note(list(_lines(brief, words, most, questions)), crm)
            if len(note) <= LONGEST:
                return note
    lines = list(_lines(brief, words, LETTERS[-1], 1))
    while len(_note(lines, crm)) > LONGEST:
        lines.pop()
    return _note(lines, crm)


def _note(lines: list[str], crm: str) -> str:
    match crm:
        case "hubspot" | "pipedrive":
            first, *rest = map(escape, lines)
            return "<br>".join([f"<b>{first}</b>", *rest])
        case "afas":
            return "".join(f"{line}\r\n" for line in lines)  # its import reads lines as Windows ends them
        case "teamleader" | "salesforce" | "plain":
            return "".join(f"{line}\n" for line in lines)
    raise ValueError(f"unknown CRM {crm!r}; there are {', '.join(CRMS)}")


def _lines(brief: Brief, words: Catalogue, most: int, questions: int) -> Iterator[str]:
    head, story = brief.header, brief.story
    yield from (sentence(alert, ALERT) for alert in (brief.incomplete, head.warning) if alert)
    label = words.text(f"label.{story.label}").upper()
    yield f"{label} · {sentence(head.name, NAME)} · {words.date(brief.day)}"
    yield sentence(story.headline, most)
    for fact in story.facts if brief.criteria else (*story.facts[:2], story.facts[3]):
        yield f"{fact.about}: {fact.answer}. {sentence(fact.note, most)} {fact.own}".rstrip()
    if brief.criteria:
        yield sentence(" · ".join(f"{one.mark} {one.name}" for one in brief.criteria), CRITERIA)
    for at, card in enumerate(brief.cards, 1):
        said = "; ".join(quote(said.text, most) for said in card.say)
        yield f"{at} {card.big} ({card.grade}): {said}{_refs(card.say)}"
        yield f"  {words.text('page.found')}: {_told(card.found, most)}"
        yield f"  {words.text('page.reading')}: {sentence(card.reading.text, most)}"
    yield f"{words.text('page.bright')}: {_told(tuple(line.text for line in brief.bright[:2]), most)}"
    asked = " ".join(f"{line.mark} {sentence(line.text.text, most)}" for line in brief.questions[:questions])
    yield f"{words.text('page.questions')}: {asked}"
    yield f"{words.text('page.calling')} {sentence(brief.calling.text, most)}"
    names = [name for group in brief.failed for name in group.names]
    if names:
        yield f"{words.text('page.missing')} {sentence(', '.join(names), most)}"
    yield f"precall {brief.dossier} · {words.text('page.note_sources')}"


def _told(texts: tuple[Text, ...], most: int) -> str:
    return sentence("; ".join(text.text.rstrip(".") for text in texts), most) + _refs(texts)


def _refs(texts: tuple[Text, ...]) -> str:
    numbers = sorted({n for text in texts for n in text.refs})
    return f" [{','.join(map(str, numbers))}]" if numbers else ""
