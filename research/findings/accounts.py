"""Which figures do the newest filed accounts hold, and those of the year before from the same source?"""

from collections.abc import Iterable

from research.facts import Facts
from research.model import Decision, Evidence


def newest(facts: Facts, *properties: str) -> dict[str, Evidence]:
    """These figures of one and the same newest year and source, by property; empty unless all of them are filed."""
    filed = _filed(facts, properties)
    for year in sorted({e.as_of for e in filed}, reverse=True):
        for source in sorted({e.source for e in filed}):
            found = _of(filed, year, source)
            if set(found) == set(properties):
                return found
        return {}
    return {}


def years(facts: Facts, name: str) -> tuple[Evidence, ...]:
    """One figure over the years, newest first, from the source that filed most of them; each year once."""
    filed = _filed(facts, [name])
    by_source = [[e for e in filed if e.source == source] for source in sorted({e.source for e in filed})]
    longest = max(by_source, key=len, default=[])
    once = {e.as_of: e for e in longest}
    return tuple(once[year] for year in sorted(once, reverse=True))


def _filed(facts: Facts, properties: Iterable[str]) -> list[Evidence]:
    return [e for e in facts.judged(Decision.SAME, *properties) if e.low is not None and e.as_of]


def _of(filed: Iterable[Evidence], year: str, source: str) -> dict[str, Evidence]:
    return {e.property: e for e in filed if e.as_of == year and e.source == source}


def amount(item: Evidence) -> float:
    """The figure itself; only filed ones are asked for."""
    return item.low if item.low is not None else 0.0
