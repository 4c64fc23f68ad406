"""How many people does the company say work in it?"""

from collections.abc import Iterator

from research.claims.counted import quote, unit_after, unit_before
from research.claims.found import Found
from research.claims.owner import foreign
from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence
from research.model import Kind, Relation

_LARGEST = 1_000_000  # people: above it the number counts something else
_SHORT = 7  # words: "25 medewerkers" on a tile, "Équipe : 12 personnes"


def find(sentence: Sentence) -> Iterator[Found]:
    """Read headcounts in one sentence; two that belong together ("vier Gesellschafter und zehn Angestellte") are added."""
    if foreign(sentence):
        return
    counts = [
        amount for amount in sentence.amounts if amount.measure is Measure.COUNT and 1 <= amount.value <= _LARGEST
    ]
    told = [amount for amount in counts if _own_people(sentence, amount)]
    added = _sum(sentence, told)
    if added:
        yield added
        return
    for amount in told:
        yield quote(sentence, amount, Kind.TEAM_SIZE, (amount.i, amount.j))


def _own_people(sentence: Sentence, amount: Quantity) -> bool:
    if sentence.near(("team_other",), amount.i, amount.j, 6, 6) or _past(sentence, amount):
        return False
    if amount.glued == "team" or sentence.starts_at(("headed",), amount.j):
        return True
    if sentence.near(("team_new",), amount.i, amount.j, 1, 1):
        return False
    team_before = _team_before(sentence, amount)
    if unit_after(sentence, amount, ("staff",)):
        return team_before or sentence.has("we", "firm", "counts") or sentence.length <= _SHORT
    if unit_after(sentence, amount, ("people",)):
        return (
            team_before
            or sentence.near(("we",), amount.i, amount.j, 4, 1)
            or sentence.near(("counts",), amount.i, amount.j, 4, 4)
        )
    if unit_before(sentence, amount, ("staff", "team_label")):
        return sentence.length <= _SHORT
    if unit_after(sentence, amount, ("of_us",)):
        return True
    if sentence.ends_at(("we_are",), amount.i):
        return amount.spelled and _ends(sentence, amount)
    return team_before and _ends(sentence, amount)


def _team_before(sentence: Sentence, amount: Quantity) -> bool:
    """ "Een team van 12", "our team grew to 25": the number counts the team when a noun of team leads to it."""
    return any(
        0 <= amount.i - j <= 3 and sentence.clause(i) == sentence.clause(amount.at)  # "team van momentan 26"
        for i, j in sentence.spans("team")
        if i == amount.i or sentence.near(("team_of",), j, amount.i + 1, 0, 0) or j == amount.i
    )


def _ends(sentence: Sentence, amount: Quantity) -> bool:
    """Nothing else is counted: the clause ends here, or goes on with a verb or preposition."""
    if amount.j >= len(sentence.tokens):
        return True
    following = sentence.tokens[amount.j]
    return following.kind in {"sign", "newline"} or bool(sentence.starts_at(("breaks", "and"), amount.j))


def _past(sentence: Sentence, amount: Quantity) -> bool:
    """A size that the firm has outgrown: "waren we met z'n vijven", "nur fünf Mitarbeiter damals"."""
    if sentence.near(("now",), amount.i, amount.j, 8, 8):
        return False
    return sentence.near(("past",), amount.i, amount.j, 8, 8)


def _sum(sentence: Sentence, told: list[Quantity]) -> Found | None:
    if len(told) != 2:  # owners and employed
        return None
    first, second = told
    between = range(first.j, second.i)
    joined = any(i in between for i, _ in sentence.spans("and")) and second.i - first.j <= 4
    owners = unit_after(sentence, first, ("partners",))
    if not (joined and owners) or Relation.EXACT not in {first.relation} or second.relation is not Relation.EXACT:
        return None
    total = first.value + second.value
    whole = Quantity(Measure.COUNT, first.i, second.j, total, total, Relation.EXACT, first.at)
    return quote(sentence, whole, Kind.TEAM_SIZE, (first.i, second.j))
