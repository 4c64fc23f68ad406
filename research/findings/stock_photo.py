"""Does a picture that is sold or made by the thousand stand for one of their people?

Told by the mark in its file name or credit line alone. Many a site waits for its photographer with such pictures, so it
is a question and moves nothing; where all have one it is told once.
"""

from collections.abc import Iterator

from research.facts import Facts
from research.model import Decision, Phrase, Signal


def find(facts: Facts) -> Iterator[Signal]:
    """At most one signal: of the one person, or of how many."""
    marked = facts.judged(Decision.SAME, "stockPhoto")
    people = dict.fromkeys(item.person for item in marked)
    if not people:
        return
    first = marked[0]
    if len(people) == 1:
        reason = Phrase.of("signal.stock_photo", person=first.person, agency=first.value)
    else:
        reason = Phrase.of("signal.stock_photos", person=first.person, agency=first.value, count=len(people) - 1)
    yield Signal(kind="stock_photo", reason=reason, evidence=tuple(item.id for item in marked))
