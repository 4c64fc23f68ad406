"""What speaks for them, what stands out, and what should the seller ask?"""

from reports.blocks.asked import tally
from reports.blocks.deciding import DECIDES
from reports.blocks.finance import MARKS, MONEY
from reports.facts import sentence
from reports.numbering import Numbering
from reports.page import Line, Text
from reports.weighing import CONTRADICTIONS, ONE_THING, Weighed, subject
from reports.words import Catalogue
from research.model import Dossier, Label, Signal, Weight

QUESTIONS = 5  # a seller asks no more in a first call
ALWAYS = ("question.doubt", "question.proof", "question.who_decides")  # when the findings give fewer than three


def _line(words: Catalogue, numbers: Numbering, signal: Signal) -> Line:
    return Line(MARKS[signal.weight], Text(sentence(words, signal.reason), numbers.of_ids(signal.evidence)))


def bright(dossier: Dossier, words: Catalogue, items: tuple[Weighed, ...], numbers: Numbering) -> tuple[Line, ...]:
    """What speaks for them: signals and claims that held; in words when there is nothing."""
    said = [_line(words, numbers, signal) for signal in dossier.signals if signal.weight is Weight.FOR]
    said += [
        Line("+", Text(sentence(words, item.verdict.reason), numbers.of(item.claim, *item.evidence)))
        for item in items
        if item.verdict and item.label is Label.SUPPORTED
    ]
    if said:
        return tuple(said)
    count = tally(dossier)
    if not count.read:
        return (Line("–", Text(words.text("page.cannot_judge"))),)
    key = "page.nothing_found_in" if count.failed else "page.nothing_found"
    return (Line("–", Text(words.text(key, count=count.read))),)


def noted(dossier: Dossier, words: Catalogue, numbers: Numbering) -> tuple[Line, ...]:
    """What else stands out, except what has a place of its own: money, who decides, and facts on one person."""
    own = MONEY | DECIDES
    rest = [s for s in dossier.signals if s.weight is not Weight.FOR and s.kind not in own and not s.person]
    return tuple(_line(words, numbers, signal) for signal in sorted(rest, key=lambda s: s.weight is Weight.NEUTRAL))


def questions(words: Catalogue, items: tuple[Weighed, ...]) -> tuple[Line, ...]:
    """What to ask, each tied to the finding that it tests: contradictions first; filled up with what always helps."""
    asked: dict[str, str] = {}
    known: set[tuple[str, str]] = set()
    order = sorted(items, key=lambda item: (item.label not in CONTRADICTIONS, item.label is Label.SUPPORTED))
    for item in order:
        if item.verdict and subject(item.claim) not in known:
            known |= {subject(item.claim)} if item.claim.kind in ONE_THING else set()
            asked.setdefault(sentence(words, item.verdict.question), words.text(f"topic.{item.claim.kind}"))
    for key in ALWAYS:
        if len(asked) < len(ALWAYS):
            asked.setdefault(words.text(key), words.text(f"{key}_about"))
    few = list(asked.items())[:QUESTIONS]
    return tuple(Line(str(n), Text(question), about) for n, (question, about) in enumerate(few, 1))
