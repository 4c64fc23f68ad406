"""What did the prospect claim by telephone or form, in the few words that the seller noted?"""

from collections.abc import Iterator

from research.claims.counted import quote, unit_after
from research.claims.found import Found
from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence
from research.model import Kind

_ALONE = 3  # words: "met zijn vieren", "zu fünft"
_FEW = 6  # words: a bare year among so few is the founding year


def find(sentence: Sentence, known: list[Found]) -> Iterator[Found]:
    """Read what `known` left open: bare "3 jaar" is an age, bare "25 man" a team, bare "2019" a founding."""
    for amount in sentence.amounts:
        start, end = sentence.tokens[amount.at].start, sentence.tokens[amount.j - 1].end
        if any(claim.start < end and start < claim.end for claim in known):
            continue
        kind = _kind(sentence, amount)
        if kind is not None:
            yield quote(sentence, amount, kind, (amount.i, amount.j))


def _kind(sentence: Sentence, amount: Quantity) -> Kind | None:
    if amount.measure in {Measure.YEARS, Measure.ORDINAL_YEARS}:
        return Kind.EXPERIENCE if sentence.has("experience") else Kind.AGE
    if amount.measure is Measure.YEAR and (sentence.has("since", "found", "start") or sentence.length <= _FEW):
        return Kind.FOUNDED
    if amount.measure is not Measure.COUNT:
        return None
    alone = amount.spelled and sentence.length <= _ALONE
    if unit_after(sentence, amount, ("staff", "people")) or sentence.has("team") or amount.glued == "team" or alone:
        return Kind.TEAM_SIZE
    if unit_after(sentence, amount, ("clients", "jobs")):
        return Kind.CUSTOMERS
    return Kind.OFFICES if unit_after(sentence, amount, ("places",)) else None
