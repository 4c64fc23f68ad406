"""How many own locations does the company count?"""

from collections.abc import Iterator

from research.claims.counted import quote, unit_after, unit_before
from research.claims.found import Found
from research.claims.owner import of_another_house
from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence
from research.model import Kind

_MOST = 20_000  # locations: above it the number counts something else
_LEAD = 4  # tokens between "onze", "met" or "gegroeid naar" and the number
_SHORT = 6  # words: "4 vestigingen" on a tile


def find(sentence: Sentence) -> Iterator[Found]:
    """Read numbers of own offices, shops and branches in one sentence."""
    for amount in sentence.amounts if sentence.has("places") else ():
        if (
            amount.measure is Measure.COUNT
            and 2 <= amount.value <= _MOST
            and not amount.glued
            and _own_places(sentence, amount)
        ):
            yield quote(sentence, amount, Kind.OFFICES, (amount.i, amount.j))


def _own_places(sentence: Sentence, amount: Quantity) -> bool:
    if of_another_house(sentence) or (sentence.has("things") and not sentence.has("we")):
        return False  # "120 Zimmer, 2 Restaurants, 1 Wellnessbereich"
    both = sentence.ends_at(("our",), amount.i)
    if both and sentence.ends_at(("amid",), both[0]):
        return False  # "the exchange between our two agencies": theirs and ours
    if both and unit_after(sentence, amount, ("places",)):
        return True
    if sentence.near(("places_other",), amount.i, amount.j, 7, 6) or sentence.near(
        ("past", "future", "their"), amount.i, amount.j, 6, 0
    ):
        return False
    added = unit_after(sentence, amount, ("places",))
    if added and sentence.near(("team_new", "second"), amount.j, added[0], 0, 0):
        return False  # "we expanded with two additional schools"
    if added:
        own = sentence.near(("we", "has_places"), amount.i, amount.j, _LEAD, -1)
        worked = sentence.ends_at(("from_places",), amount.i) and sentence.has("we", "firm", "active", "now")
        listed = sentence.ends_at(("and",), amount.i) and sentence.has("we", "firm") and sentence.has("staff", "team")
        return sentence.length <= _SHORT or own or bool(worked) or bool(listed)
    return sentence.length <= _SHORT and bool(unit_before(sentence, amount, ("places",)))
