"""Does one picture stand with two people of theirs?

The innocent readings are many (a picture of both, a plate in the house's style, a slip of the web builder), so it is a
question and moves nothing. A picture that stands with more than two is the house's own, and two names that may be one
person's, or one family's, are no two people.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations

from research.facts import Facts
from research.model import Decision, Evidence, Phrase, Signal
from research.people.names import may_be_one
from research.prints import Match, compare
from research.thresholds import PHOTO_PEOPLE

MOST_COMPARED = 60  # pictures: more than are ever fetched
MOST_TOLD = 2  # pairs that are named; a third says no more

Pair = tuple[Evidence, Evidence]


def find(facts: Facts) -> Iterator[Signal]:
    """The pairs that show one picture; without any, the one pair that has to be looked at, where only one comes near."""
    shown = facts.judged(Decision.SAME, "photo")[:MOST_COMPARED]
    same, near = [], []
    for pair in combinations(shown, 2):
        match compare(pair[0].original, pair[1].original):
            case Match.SAME:
                same.append(pair)
            case Match.NEAR:
                near.append(pair)
            case Match.OTHER:
                continue
    told = [
        pair for pair in same if _with(pair, same) <= PHOTO_PEOPLE and not may_be_one(pair[0].person, pair[1].person)
    ]
    for pair in told[:MOST_TOLD]:
        yield _signal("signal.same_photo_two_names", pair)
    if not same and len(near) == 1 and not may_be_one(near[0][0].person, near[0][1].person):
        yield _signal("signal.similar_photo_two_names", near[0])


def _with(pair: Pair, same: Sequence[Pair]) -> int:
    """With how many people the picture of this pair stands."""
    alike = {e.id for e in pair}
    grown = {e.id for other in same if alike & {o.id for o in other} for e in other}
    return len({e.person for other in same for e in other if e.id in grown})


def _signal(key: str, pair: Pair) -> Signal:
    """`key`: of the catalogue; what follows its dot is the kind of the signal."""
    one, other = pair
    reason = Phrase.of(key, one=one.person, other=other.person)
    return Signal(kind=key.partition(".")[2], reason=reason, evidence=(one.id, other.id))
