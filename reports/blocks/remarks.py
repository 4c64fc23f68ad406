"""What speaks for them, what stands out, and what should the seller ask?"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reports.blocks.asked import tally
from reports.blocks.deciding import DECIDES
from reports.blocks.finance import MARKS, MONEY
from reports.blocks.fitting import to_ask
from reports.facts import sentence
from reports.numbering import Numbering
from reports.page import Line, Text
from reports.weighing import CONTRADICTIONS, ONE_THING, Weighed, subject
from reports.words import Catalogue
from research.criteria.model import Held
from research.model import Dossier, Label, Signal, Weight

QUESTIONS = 5  # a seller asks no more in a first call
AGE = frozenset({("age", "")})  # what an empty company that was bought makes say little
HEAVIEST = 3  # contradictions whose questions come before those of the seller's own musts
LEADING_FACTS = 3  # sources behind a question: the rest stands in the dossier
NUMBER = re.compile(r"\d")
# What may be another's (a picture, a text), and what is asked about it.
BORROWED = {
    "same_photo_two_names": "photo",
    "similar_photo_two_names": "photo",
    "photo_kept_name_changed": "photo",
    "stock_photo": "photo",
    "copied_text": "text",
}
TOO = "too_"  # how the kinds of signals begin that tell of what looks too good: too quick, too willing, too cheap
ALWAYS = ("question.doubt", "question.proof", "question.who_decides")  # when the findings give fewer than three


def _line(words: Catalogue, numbers: Numbering, signal: Signal) -> Line:
    return Line(MARKS[signal.weight], Text(sentence(words, signal.reason), numbers.of_ids(signal.evidence)))


def bright(dossier: Dossier, words: Catalogue, items: tuple[Weighed, ...], numbers: Numbering) -> tuple[Line, ...]:
    """What speaks for them: signals and claims that held; in words when there is nothing."""
    kind = [s for s in dossier.signals if s.weight is Weight.FOR and not s.kind.startswith(TOO)]
    said = [_line(words, numbers, signal) for signal in kind]
    known: set[tuple[str, str]] = set(AGE) if is_shelf(dossier) else set()
    for item in items:
        again = item.claim.kind in ONE_THING and subject(item.claim) in known
        if item.verdict and item.label is Label.SUPPORTED and not again:
            known.add(subject(item.claim))
            said.append(Line("+", Text(sentence(words, item.verdict.reason), numbers.of(item.claim, *item.evidence))))
    if said:
        return tuple(said)
    count = tally(dossier)
    if not count.read:
        return (Line("–", Text(words.text("page.cannot_judge"))),)
    key = "page.nothing_found_in" if count.failed else "page.nothing_found"
    return (Line("–", Text(words.text(key, count=count.read))),)


def is_shelf(dossier: Dossier) -> bool:
    """Whether the company is an old one that somebody bought."""
    return any(signal.kind == "shelf_company" for signal in dossier.signals)


def too(dossier: Dossier, words: Catalogue, numbers: Numbering) -> tuple[Line, ...]:
    """What looks too good to be true, each with its source; empty when no signal says so."""
    found = [s for s in dossier.signals if s.kind.startswith(TOO) and not s.person]
    return tuple(_line(words, numbers, signal) for signal in found)


def noted(dossier: Dossier, words: Catalogue, numbers: Numbering) -> tuple[Line, ...]:
    """What else stands out, except what has a place of its own: money, who decides, and facts on one person."""
    own = MONEY | DECIDES
    rest = [s for s in dossier.signals if s.weight is not Weight.FOR and s.kind not in own and not s.person]
    rest = [s for s in rest if not s.kind.startswith(TOO)]
    return tuple(_line(words, numbers, signal) for signal in sorted(rest, key=lambda s: s.weight is Weight.NEUTRAL))


def questions(
    dossier: Dossier, words: Catalogue, items: tuple[Weighed, ...], numbers: Numbering, held: Sequence[Held] = ()
) -> tuple[Line, ...]:
    """What to ask, each tied to the finding or the criterion that it tests.

    The heaviest contradictions first, then the musts that nobody can judge; filled up with what always helps.
    """
    order = sorted(items, key=lambda item: (item.label not in CONTRADICTIONS, item.label is Label.SUPPORTED))
    testing = list(_testing(words, order, numbers, set(AGE) if is_shelf(dossier) else set()))
    heavy = min(sum(item.label in CONTRADICTIONS for item in order), HEAVIEST)
    borrowed = list(_of_borrowed(dossier, words, numbers))
    first, last = [*_of_shelf(dossier, words, numbers), *testing[:heavy]], [*borrowed, *testing[heavy:]]
    lines = [*first, *to_ask(words, held), *last]
    asked: dict[str, Line] = {}
    for line in lines:
        asked.setdefault(line.text.text, line)
    for key in ALWAYS:
        if len(asked) < len(ALWAYS):
            asked.setdefault(words.text(key), Line("", Text(words.text(key)), words.text(f"{key}_about")))
    return tuple(replace(line, mark=str(n)) for n, line in enumerate(list(asked.values())[:QUESTIONS], 1))


def _of_shelf(dossier: Dossier, words: Catalogue, numbers: Numbering) -> Iterator[Line]:
    """Since when they run a company that they bought: first of all, since its age says little."""
    for signal in dossier.signals:
        if signal.kind == "shelf_company":
            day = dict(signal.reason.params)["event_date"]
            said = Text(words.text("question.shelf", event_date=day), numbers.of_ids(signal.evidence))
            yield Line("", said, words.text("question.shelf_about"))


def _of_borrowed(dossier: Dossier, words: Catalogue, numbers: Numbering) -> Iterator[Line]:
    """What is asked about the pictures, and what about the text; once each, however many signals there are."""
    told: dict[str, set[str]] = {}
    for signal in dossier.signals:
        if signal.kind in BORROWED:
            told.setdefault(BORROWED[signal.kind], set()).update(signal.evidence)
    for about, ids in told.items():
        said = Text(words.text(f"question.{about}"), numbers.of_ids(tuple(ids)))
        yield Line("", said, words.text(f"question.{about}_about"))


def _testing(
    words: Catalogue, order: Sequence[Weighed], numbers: Numbering, known: set[tuple[str, str]]
) -> Iterator[Line]:
    """The question of each verdict, that on one thing once; a question that names a day or number says its sources.

    `known`: what has been asked about already.
    """
    for item in order:
        if item.verdict and subject(item.claim) not in known:
            known |= {subject(item.claim)} if item.claim.kind in ONE_THING else set()
            question = sentence(words, item.verdict.question)
            refs = numbers.of(item.claim, *item.evidence[:LEADING_FACTS]) if NUMBER.search(question) else ()
            yield Line("", Text(question, refs), words.text(f"topic.{item.claim.kind}"))
