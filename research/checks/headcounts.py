"""How many people does a piece of evidence allow, and can it contradict a larger number?"""

from datetime import date

from research.dates import earliest, months_before
from research.facts import Facts
from research.model import Decision, Evidence
from research.thresholds import TEAM_FRESH_MONTHS
from sources.model import Origin

PROPERTIES = ("numberOfEmployees", "profileHeadcount", "peopleSeen")


def numbers(facts: Facts) -> tuple[Evidence, ...]:
    """All evidence that states a number of people, the largest first; absent is not zero."""
    stated = [e for e in facts.judged(Decision.SAME, *PROPERTIES) if e.low is not None or e.high is not None]
    return tuple(sorted(stated, key=lambda e: (-most(e), e.as_of, e.id)))


def most(item: Evidence) -> float:
    """The largest number that the evidence allows, or the one it states when it names no upper end."""
    return item.high if item.high is not None else least(item)


def least(item: Evidence) -> float:
    """The smallest number that the evidence allows, or the one it states when it names no lower end."""
    return next(end for end in (item.low, item.high) if end is not None)


def can_contradict(item: Evidence, on: date) -> bool:
    """A number without an upper end ("10 or more") sets no limit, and one of over two years ago sets it no longer.

    Of a partial date the first day counts: a number that may be too old does not contradict.
    """
    if item.high is None:
        return False
    return not item.as_of or earliest(item.as_of) >= months_before(on, TEAM_FRESH_MONTHS)


def is_counted(item: Evidence) -> bool:
    """In a register, accounts or a profile; a number on their own pages is the claim over again."""
    return item.property == "profileHeadcount" or (
        item.property == "numberOfEmployees" and item.origin is not Origin.SELF
    )


def seen(item: Evidence, on: date) -> str:
    """The date of a number: its own, else that of the page, else the day of the inquiry: it counts as current."""
    return item.as_of or item.moment[:10] or on.isoformat()
