"""Do the directors of this company change more often than in most firms?"""

from collections.abc import Iterator

from research.deciders import gone
from research.facts import Facts
from research.model import Phrase, Signal
from research.names.same import plain
from research.thresholds import TURNOVER_SEATS


def find(facts: Facts) -> Iterator[Signal]:
    """At most one signal, when several people left the board within five years."""
    left = gone(facts)
    people = {plain(item.person) for item in left}
    if len(people) >= TURNOVER_SEATS:
        reason = Phrase.of("signal.director_turnover", count=len(people))
        yield Signal(kind="director_turnover", reason=reason, evidence=tuple(item.id for item in left))
