"""Which legal entity bears this name: the candidates in the registers, ranked, each with what speaks for and against it?"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from research.names.pairs import OTHER_FORM
from research.names.same import SAME, Feature, compare, form_named, forms_clash, split_form
from research.names.tokens import place_key
from research.registers.asked import asked_for
from research.registers.index import Index, Naming

MOST = 10  # candidates that are shown
SHOWN = 0.3  # a score below which nobody would take the one for the other
NEAR = 10  # that are fetched of each register
SAME_TOWN = 0.05
OTHER_TOWN = 0.1  # a firm moves, and its seat may lie elsewhere than its site says: less than a word of the name
FORMER_NAME = 0.05
ENDED = 0.05
MARGIN = 0.04  # by which the first must be ahead of the second, or the seller is asked
SORTS = {"name": "", "alias": "trade_name", "previous": "former_name"}


@dataclass(frozen=True, slots=True)
class Question:
    """What the seller knows: all but the name may be "". `number`: of a register, in any spelling."""

    name: str
    country: str = ""
    number: str = ""
    town: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A company in a register: under which of its names it was found, how well it fits (0 to 1), and why."""

    register: str
    naming: Naming
    score: float
    why: tuple[Feature, ...]

    @property
    def name(self) -> str:
        """The present name of the company."""
        return self.naming.registered or self.naming.name


@dataclass(frozen=True, slots=True)
class Answer:
    """The candidates, the best first; `chosen` when one of them is the company and no other can be."""

    candidates: tuple[Candidate, ...]
    chosen: Candidate | None


def look_up(question: Question, indexes: Sequence[tuple[str, Index]]) -> Answer:
    """Ask every index. A number decides alone; without one the name does, with country and town."""
    numbered = [one for number in _spellings(question.number) for one in _all_of_number(question, number, indexes)]
    named = () if numbered else (one for name, index in indexes for one in _named(question, name, index))
    found = numbered or [one for one in named if one.score >= SHOWN]
    ranked = _one_each(sorted(found, key=_rank))[:MOST]
    return Answer(tuple(ranked), _chosen(ranked, by_number=bool(numbered), asked_number=bool(question.number)))


def _rank(one: Candidate) -> tuple[float, bool, str, str]:
    return (-one.score, one.naming.kind == "lei", one.name, one.naming.number)


def _spellings(number: str) -> list[str]:
    """The number as registers may write it: bare, without the letters of its country, with its leading zeros."""
    bare = re.sub(r"[^0-9A-Z]", "", number.upper())
    if not bare:
        return []
    inner = re.sub(r"^[A-Z]{2}(?=\d{8,10}$)", "", bare)
    return list(dict.fromkeys([bare, inner, inner.zfill(8), inner.zfill(10)]))


def _all_of_number(question: Question, number: str, indexes: Iterable[tuple[str, Index]]) -> list[Candidate]:
    return [
        _judged(question, register, naming, Feature("same_number", question.number, number))
        for register, index in indexes
        for naming in index.of_number(number)
        if _in_country(question, naming)
    ]


def _named(question: Question, register: str, index: Index) -> list[Candidate]:
    """The names that are the one asked for, and those like it where none is, or none in the town."""
    asked = asked_for(question.name, question.town)
    found = [naming for naming in index.exact(asked) if _in_country(question, naming)]
    if not any(_town_agrees(question, naming) is not False for naming in found):
        near = index.similar(asked, NEAR)
        found = list(dict.fromkeys([*found, *(naming for naming in near if _in_country(question, naming))]))
    return [_judged(question, register, naming) for naming in found]


def _in_country(question: Question, naming: Naming) -> bool:
    return not question.country or not naming.country or naming.country == question.country


def _town_agrees(question: Question, naming: Naming) -> bool | None:
    """Whether the register has the company in the town that was said; None when one of the two tells none."""
    if not question.town or not naming.town:
        return None
    return place_key(question.town) in {place_key(town) for town in (naming.town, naming.other_town) if town}


def _judged(question: Question, register: str, naming: Naming, *known: Feature) -> Candidate:
    likeness = compare(question.name, naming.name)
    features = [*known, *likeness.features, *_circumstances(question, naming)]
    score = likeness.score - sum(f.cost for f in features[len(known) + len(likeness.features) :])
    if known:
        score = 1.0
    return Candidate(register, naming, round(max(score, 0.0), 3), tuple(features))


def _circumstances(question: Question, naming: Naming) -> Iterable[Feature]:
    """What else than the name speaks for and against: sort of name, form, town, end. A cost below 0 speaks for."""
    if SORTS[naming.sort]:
        cost = FORMER_NAME if naming.sort == "previous" else 0.0
        yield Feature(SORTS[naming.sort], naming.name, naming.registered, cost)
    ours, theirs = split_form(question.name)[1], form_named(naming.legal_form)
    if not split_form(naming.name)[1] and forms_clash(ours, theirs):
        yield Feature("other_form", ours, theirs, OTHER_FORM)
    agrees = _town_agrees(question, naming)
    if agrees is not None:
        yield Feature(
            "same_town" if agrees else "other_town", question.town, naming.town, -SAME_TOWN if agrees else OTHER_TOWN
        )
    if naming.status == "inactive":
        yield Feature("ended", "", "", ENDED)


def _one_each(ranked: Iterable[Candidate]) -> list[Candidate]:
    """The best candidate of each company; one that another register tells of by its number is the same company."""
    kept: list[Candidate] = []
    seen: set[tuple[str, str]] = set()
    for one in ranked:
        numbers = {(one.naming.kind, one.naming.number)}
        if one.naming.other_number:
            numbers.add((one.naming.other_kind, one.naming.other_number))
        if seen.isdisjoint(numbers):
            kept.append(one)
        seen |= numbers
    return kept


def _chosen(ranked: Sequence[Candidate], *, by_number: bool, asked_number: bool) -> Candidate | None:
    """The first, when it is good enough and far enough ahead; a number that is in no register leaves it open."""
    if not ranked or (asked_number and not by_number):
        return None
    if by_number:
        return ranked[0] if len(ranked) == 1 else None
    ahead = len(ranked) == 1 or ranked[0].score - ranked[1].score >= MARGIN
    return ranked[0] if ranked[0].score >= SAME and ahead else None
