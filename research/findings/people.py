"""Who is named in the evidence, and with which of it?"""

from collections.abc import Sequence

from research.facts import Facts
from research.model import Decision, Evidence
from research.names.same import plain
from research.spans import lasts


def by_person(facts: Facts, *properties: str) -> list[tuple[str, list[Evidence]]]:
    """Each person by name with the evidence of these properties judged to be theirs, the oldest first."""
    people: dict[str, list[Evidence]] = {}
    for item in sorted(facts.judged(Decision.SAME, *properties), key=_oldest_first):
        if plain(item.person):
            people.setdefault(plain(item.person), []).append(item)
    return [(items[0].person, items) for _, items in sorted(people.items())]


def lasting(facts: Facts, items: Sequence[Evidence]) -> list[Evidence]:
    """What has not ended on the day of the inquiry."""
    return [item for item in items if lasts(item, facts.on)]


def since(item: Evidence, facts: Facts) -> str:
    """The date to name with it: its start, else the moment at which it was so."""
    return item.start_date or item.as_of or item.moment[:10] or facts.on.isoformat()


def _oldest_first(item: Evidence) -> tuple[bool, str, str]:
    return (not item.start_date, item.start_date, item.id)
