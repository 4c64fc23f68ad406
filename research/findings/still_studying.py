"""Who follows a study that has not ended?"""

from collections.abc import Iterator

from research.dates import earliest, months_before
from research.facts import Facts
from research.findings.people import by_person, lasting, since
from research.model import Evidence, Phrase, Signal
from research.thresholds import STUDY_YEARS


def find(facts: Facts) -> Iterator[Signal]:
    """One signal a person; a study of long ago without an end is one whose end nobody wrote down."""
    for person, items in by_person(facts, "study"):
        running = [item for item in lasting(facts, items) if not _is_long_ago(item, facts)]
        if running:
            first = running[0]
            what = first.value or first.organization
            places = {"person": person, "since_date": since(first, facts)}
            if what:
                reason = Phrase.of("signal.still_studying", what=what, **places)
            else:
                reason = Phrase.of("signal.still_studying_something", **places)
            yield Signal(kind="still_studying", person=person, reason=reason, evidence=tuple(e.id for e in running))


def _is_long_ago(item: Evidence, facts: Facts) -> bool:
    if not item.start_date or item.end_date:
        return False
    return earliest(item.start_date) < months_before(facts.on, STUDY_YEARS * 12)
