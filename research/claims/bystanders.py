"""Is a word of guests, pupils or vacancies told of those counted, or only said in the same sentence?"""

from research.claims.counted import unit_after
from research.claims.headcounts import PERSONS
from research.claims.marks import Span
from research.claims.payroll import acts
from research.claims.quantities import Quantity
from research.claims.sentences import Sentence
from research.claims.taglines import capital

_OTHERS = 6  # tokens before a number in which somebody else may claim it
_LINKING = (
    "breaks", "finite", "perfect", "passive", "inside", "genitive", "for_whom", "at_whom", "along", "article", "already",
)  # fmt: skip
_DESCRIBED = ("team", "firm", "firm_like", "staff", "places")
_BEHIND = 3  # tokens after a number in which somebody else may claim it


def told_before(sentence: Sentence, amount: Quantity, span: Span) -> bool:
    """Say whether guests or a vacancy stand before the number, and not "our events team", "Aldby Training employs"."""
    i, j = span
    if not 0 <= amount.i - j <= _OTHERS or sentence.clause(j - 1) != sentence.clause(amount.i):
        return False
    apart = sentence.starts_at(("genitive",), j - 1) and j - i > 1 and amount.i > j + 1
    if apart and not any(j <= at < amount.i for at, _ in sentence.spans("team")):
        return False  # "We operate out of three sites with 130 employees"
    described = j - i == 1 and sentence.starts_at((*_DESCRIBED, "employs"), j)
    named = not sentence.words.grammar.nouns_capital and capital(sentence, i) and capital(sentence, i - 1) and i > 0
    return not described and not named


def told_behind(sentence: Sentence, amount: Quantity, staff: Span, span: Span) -> bool:
    """Say whether it is told of those counted, and not of what they do: "12 people available", not "who love events"."""
    i, j = span
    if not 0 <= i - staff[1] <= _BEHIND - (staff[1] - amount.j) or sentence.clause(i) != sentence.clause(staff[1] - 1):
        return False
    noun = unit_after(sentence, amount, PERSONS)
    if noun is None or i < noun[1]:
        described = j - i == 1 and sentence.starts_at(_DESCRIBED, j)  # "Our 12-strong training team"
        return not described and not any(
            acts(sentence, at) for at in range(amount.j, i)
        )  # "Our team of 12 serves clients"
    sight = sentence.starts_at(("sightseers",), i) and not sentence.has("we", "i")  # "employs 20 and allows visitors"
    return bool(sight) or all(sentence.covered(_LINKING, at) for at in range(noun[1], i))
