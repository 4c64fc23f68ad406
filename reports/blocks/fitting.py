"""Does this prospect fit the seller's own criteria, and what must be asked to know? No word about the prospect itself."""

from collections.abc import Iterator, Sequence

from reports.facts import clean, sentence, whole
from reports.numbering import Numbering
from reports.page import Criterion, Fact, Line, Text
from reports.words import Catalogue
from research.criteria.fit import counted
from research.criteria.model import Criteria, Fits, Held

MARKS = {Fits.YES: "✓", Fits.NO: "×", Fits.UNKNOWN: "?"}
# Which criteria stay on the page when there are more than it shows: a must that fails first, a wish that is met last.
FIRST = (Fits.NO, Fits.UNKNOWN, Fits.YES)
NAME = 60


def fits(words: Catalogue, held: Sequence[Held]) -> Fact:
    """The third answer under the verdict: how many of the criteria are met, and how many nobody can judge."""
    about = words.text("page.criteria")
    if not held:
        return Fact(about, words.text("page.criteria_none"), words.text("page.criteria_why"))
    yes, no, unknown = (counted(held, answer) for answer in (Fits.YES, Fits.NO, Fits.UNKNOWN))
    answer = words.text("page.criteria_answer", yes=yes, total=len(held))
    if no and unknown:
        return Fact(about, answer, words.text("page.criteria_not_open", no=no, unknown=unknown))
    if no:
        return Fact(about, answer, words.text("page.criteria_not", no=no))
    if unknown:
        return Fact(about, answer, words.text("page.criteria_open", unknown=unknown))
    return Fact(about, answer, words.text("page.criteria_all"))


def criteria(words: Catalogue, held: Sequence[Held], numbers: Numbering, shown: int) -> tuple[Criterion, ...]:
    """The criteria for the page, in the seller's order; of too many those stay that a seller must know."""
    weighty = sorted(held, key=lambda one: (not one.criterion.must, FIRST.index(one.fits)))[:shown]
    return tuple(_criterion(words, one, numbers) for one in held if one in weighty)


def _criterion(words: Catalogue, one: Held, numbers: Numbering) -> Criterion:
    return Criterion(
        name=clean(words.say(one.criterion.name), NAME),
        mark=MARKS[one.fits],
        answer=words.text(f"criteria.{one.fits}"),
        must=one.criterion.must,
        level=words.text("criteria.must" if one.criterion.must else "criteria.nice"),
        why=sentence(words, one.criterion.why),
        found=Text(sentence(words, one.reason), numbers.of_ids(one.evidence)),
    )


def more(words: Catalogue, held: Sequence[Held], shown: int) -> str:
    """How many criteria stand in the dossier only."""
    return words.text("page.criteria_more", count=len(held) - shown) if len(held) > shown else ""


def to_ask(words: Catalogue, held: Sequence[Held]) -> Iterator[Line]:
    """The question for each must that nobody can judge; a wish is worth no question in a first call."""
    for one in held:
        if one.criterion.must and one.fits is Fits.UNKNOWN:
            yield Line("", Text(sentence(words, one.question)), words.text("page.criteria_about"))


def limit(words: Catalogue, given: Criteria) -> str:
    """What the seller's own insurer covers, in words; nothing when that was not said."""
    if given.limit is None:
        return ""
    return words.text("page.limit", amount=whole(given.limit.amount), currency=clean(given.limit.currency))
