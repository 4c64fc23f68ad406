"""How many own locations does the company count?"""

from collections.abc import Iterator

from research.claims.counted import quote, unit_after, unit_before
from research.claims.found import Found
from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence
from research.model import Kind

_MOST = 20_000  # locations: above it the number counts something else
_SHORT = 6  # words: "4 vestigingen" on a tile


def find(sentence: Sentence) -> Iterator[Found]:
    """Read numbers of own offices, shops and branches in one sentence."""
    for amount in sentence.amounts:
        if (
            amount.measure is Measure.COUNT
            and 2 <= amount.value <= _MOST
            and not amount.glued
            and _own_places(sentence, amount)
        ):
            yield quote(sentence, amount, Kind.OFFICES, (amount.i, amount.j))


def _own_places(sentence: Sentence, amount: Quantity) -> bool:
    if sentence.near(("places_other",), amount.i, amount.j, 7, 6) or sentence.near(
        ("past", "future", "their"), amount.i, amount.j, 6, 0
    ):
        return False
    if unit_after(sentence, amount, ("places",)):
        return sentence.length <= _SHORT or sentence.has("we", "counts", "firm", "from_places")
    return sentence.length <= _SHORT and bool(unit_before(sentence, amount, ("places",)))
