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
AGE = frozenset({("age", "")})  # what an empty company that was bought makes say little
ALWAYS = ("question.doubt", "question.proof", "question.who_decides")  # when the findings give fewer than three


def _line(words: Catalogue, numbers: Numbering, signal: Signal) -> Line:
    return Line(MARKS[signal.weight], Text(sentence(words, signal.reason), numbers.of_ids(signal.evidence)))


def bright(dossier: Dossier, words: Catalogue, items: tuple[Weighed, ...], numbers: Numbering) -> tuple[Line, ...]:
    """What speaks for them: signals and claims that held; in words when there is nothing."""
    said = [_line(words, numbers, signal) for signal in dossier.signals if signal.weight is Weight.FOR]
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


def noted(dossier: Dossier, words: Catalogue, numbers: Numbering) -> tuple[Line, ...]:
    """What else stands out, except what has a place of its own: money, who decides, and facts on one person."""
    own = MONEY | DECIDES
    rest = [s for s in dossier.signals if s.weight is not Weight.FOR and s.kind not in own and not s.person]
    return tuple(_line(words, numbers, signal) for signal in sorted(rest, key=lambda s: s.weight is Weight.NEUTRAL))


def questions(dossier: Dossier, words: Catalogue, items: tuple[Weighed, ...]) -> tuple[Line, ...]:
    """What to ask, each tied to the finding that it tests: contradictions first; filled up with what always helps."""
    asked: dict[str, str] = {}
    for signal in dossier.signals:
        if signal.kind == "shelf_company":
            day = dict(signal.reason.params)["event_date"]
            asked[words.text("question.shelf", event_date=day)] = words.text("question.shelf_about")
    known: set[tuple[str, str]] = set(AGE) if is_shelf(dossier) else set()
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
