"""Who owns and who directs, as the registers file it, in lines for the page?"""

from collections.abc import Iterator

from reports.blocks.asked import answered
from reports.blocks.finance import MARKS
from reports.facts import clean, role_words, sentence, whole
from reports.numbering import Numbering
from reports.page import Line, Text
from reports.words import Catalogue
from research.deciders import Decider, deciders, gone
from research.facts import Facts, facts_of
from research.model import Dossier, Signal

# Signals whose place is beside the directors; the second line are those of checks from outside.
DECIDES = frozenset(
    {"director_turnover", "shelf_company"} | {"owner", "owner_behind_director", "joint_signing", "short_tenure"}
)


def decides(dossier: Dossier, words: Catalogue, numbers: Numbering) -> tuple[Line, ...]:
    """Majority owners first, then directors, then who stands behind them; a title on a web site alone is no power."""
    facts = facts_of((), dossier.evidence, dossier.inquiry.on, subject=dossier.company.name)
    known = deciders(facts)
    lines = [_signal(words, numbers, s) for s in dossier.signals if s.kind in DECIDES]
    lines += [_line(words, numbers, one) for one in known]
    return (*lines, *_left(facts, words, numbers, dossier), *_not_public(dossier, words, known))


def _line(words: Catalogue, numbers: Numbering, one: Decider) -> Line:
    said = _owner(words, one) if one.kind == "owner" else _director(words, one)
    if one.level:
        said = words.text("decides.behind", said=said, company=clean(one.of, 60))
    return Line("–", Text(f"{said}.", numbers.of_ids((one.evidence,))))


def _owner(words: Catalogue, one: Decider) -> str:
    name = clean(one.name, 60)
    if one.low is None or one.high is None:
        said = words.text("decides.owner", name=name)
    elif one.low == one.high:
        said = words.text("decides.owner_exact", name=name, share=whole(one.low))
    else:
        said = words.text("decides.owner_band", name=name, low=whole(one.low), high=whole(one.high))
    return words.text("fact.since", what=said, start_date=one.since) if one.since else said


def _director(words: Catalogue, one: Decider) -> str:
    role = role_words(words, one.role) or words.text("fact.directorship")
    said = words.text("decides.director", name=clean(one.name, 60), what=role)
    if one.representative:
        said = words.text("decides.represented", said=said, person=clean(one.representative, 60))
    return words.text("fact.since", what=said, start_date=one.since) if one.since else said


def _signal(words: Catalogue, numbers: Numbering, signal: Signal) -> Line:
    return Line(MARKS[signal.weight], Text(sentence(words, signal.reason), numbers.of_ids(signal.evidence)))


def _left(facts: Facts, words: Catalogue, numbers: Numbering, dossier: Dossier) -> Iterator[Line]:
    """How many left their seat in five years, unless a signal says it already."""
    left = gone(facts)
    if left and not any(signal.kind == "director_turnover" for signal in dossier.signals):
        said = words.text("decides.left", count=len({item.person for item in left}))
        yield Line("–", Text(said, numbers.of(*left)))


def _not_public(dossier: Dossier, words: Catalogue, known: tuple[Decider, ...]) -> Iterator[Line]:
    """Say so where no owner can be told: the registers of beneficial owners are closed to sellers."""
    if not any(one.kind == "owner" for one in known) and (known or answered(dossier, "directorship", "ownership")):
        yield Line("?", Text(words.text("decides.not_public")))
