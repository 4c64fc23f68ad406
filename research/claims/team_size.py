"""How many people does the company say work in it?"""

from collections.abc import Iterator
from itertools import pairwise

from research.claims.counted import quote, unit_after, unit_before
from research.claims.found import Found
from research.claims.owner import foreign
from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence
from research.claims.words import Span
from research.model import Kind, Relation

_LARGEST = 1_000_000  # people: above it the number counts something else
_APART = 4  # tokens between two counts that belong together: "vier Gesellschaftern und zehn Angestellten"
_LEAD = 3  # tokens between the team and its number: "team van momenteel 26"
_SHORT = 7  # words: "25 medewerkers" on a tile, "Équipe : 12 personnes"


def find(sentence: Sentence) -> Iterator[Found]:
    """Read headcounts in one sentence; two that belong together ("vier Gesellschafter und zehn Angestellte") are added."""
    if foreign(sentence):
        return
    counts = [
        amount for amount in sentence.amounts if amount.measure is Measure.COUNT and 1 <= amount.value <= _LARGEST
    ]
    added: set[int] = set()
    for first, second in pairwise(counts):
        if _together(sentence, first, second) and _cue(sentence, second):
            total = first.value + second.value
            whole = Quantity(Measure.COUNT, first.i, second.j, total, total, Relation.EXACT, first.at)
            yield quote(sentence, whole, Kind.TEAM_SIZE, (first.i, second.j))
            added |= {first.at, second.at}
    for amount in counts:
        cue = None if amount.at in added else _cue(sentence, amount)
        if cue:
            yield quote(sentence, amount, Kind.TEAM_SIZE, cue)


def _cue(sentence: Sentence, amount: Quantity) -> Span | None:
    """Find the words that make the number a headcount; None when it is none, or one that was, or somebody else's."""
    if sentence.near(("team_other",), amount.i, amount.j, 6, 6) or _past(sentence, amount):
        return None
    if sentence.near(("their", "future"), amount.i, amount.j, 5, 2) or _formed(sentence, amount):
        return None
    if sentence.near(("team_new",), amount.i, amount.j, 1, 1):
        return None
    here = (amount.i, amount.j)
    if amount.glued == "team":
        return here
    return (
        sentence.starts_at(("headed", "of_us"), amount.j)
        or _people(sentence, amount)
        or _label(sentence, amount)
        or _bare(sentence, amount)
    )


def _people(sentence: Sentence, amount: Quantity) -> Span | None:
    """ "25 medewerkers" of the firm; "25 specialisten" only where the sentence makes them the firm's."""
    team = _team_before(sentence, amount)
    staff = unit_after(sentence, amount, ("staff",))
    if staff:
        own = team or sentence.has("we", "firm", "counts") or sentence.length <= _SHORT
        return (team or staff) if own else None
    people = unit_after(sentence, amount, ("people",))
    if not people:
        return None
    own = sentence.near(("we",), amount.i, amount.j, 4, 1) or sentence.near(("counts",), amount.i, amount.j, 4, 4)
    return team or (people if own else None)


def _label(sentence: Sentence, amount: Quantity) -> Span | None:
    return unit_before(sentence, amount, ("staff", "team_label")) if sentence.length <= _SHORT else None


def _bare(sentence: Sentence, amount: Quantity) -> Span | None:
    """A number without a noun: "wij zijn met z'n vieren", "our team grew to 25"."""
    if not _ends(sentence, amount):
        return None
    we_are = sentence.ends_at(("we_are",), amount.i)
    if we_are and (amount.spelled or sentence.within(("now",), amount.i, amount.j, 6, 2)):
        return we_are
    return _team_before(sentence, amount)


def _team_before(sentence: Sentence, amount: Quantity) -> Span | None:
    """ "Een team van 12", "our team grew to 25": the number counts the team when a noun of team leads to it."""
    for i, j in sentence.spans("team"):
        if not 0 <= amount.i - j <= _LEAD or sentence.clause(i) != sentence.clause(amount.at):
            continue
        if j == amount.i or any(start == j for start, _ in sentence.spans("team_of")):
            return i, j
    return None


def _ends(sentence: Sentence, amount: Quantity) -> bool:
    """Nothing else is counted: the clause ends here, or goes on with a verb or preposition."""
    if amount.j >= len(sentence.tokens):
        return True
    following = sentence.tokens[amount.j]
    return following.kind in {"sign", "newline"} or bool(sentence.starts_at(("breaks", "and", "now"), amount.j))


def _formed(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether the number belongs to a form of business or a beginning: "eenmanszaak", "from a one-man band"."""
    return amount.value == 1 and (amount.glued == "team" or bool(sentence.near(("out_of",), amount.i, amount.j, 1, 0)))


def _past(sentence: Sentence, amount: Quantity) -> bool:
    """A size that the firm has outgrown: "waren we met z'n vijven", "nur fünf Mitarbeiter damals"."""
    if sentence.near(("now",), amount.i, amount.j, 8, 8):
        return False
    return sentence.near(("past",), amount.i, amount.j, 8, 8)


def _together(sentence: Sentence, first: Quantity, second: Quantity) -> bool:
    """Owners and employed side by side: the headcount is their sum."""
    joined = any(first.j <= i < second.i for i, _ in sentence.spans("and")) and second.i - first.j <= _APART
    exact = first.relation is Relation.EXACT and second.relation is Relation.EXACT
    return joined and exact and unit_after(sentence, first, ("partners",)) is not None
