"""Who directs so many companies that little time is left for one?"""

from collections.abc import Iterator

from research.facts import Facts
from research.findings.people import by_person, lasting
from research.model import Phrase, Signal
from research.names.same import split_form
from research.thresholds import MANY_DIRECTORSHIPS


def find(facts: Facts) -> Iterator[Signal]:
    """One signal a person; a company that two sources name counts once."""
    for person, items in by_person(facts, "directorship"):
        current = lasting(facts, items)
        companies = {split_form(item.organization)[0] or item.id for item in current}
        if len(companies) >= MANY_DIRECTORSHIPS:
            reason = Phrase.of(
                "signal.many_directorships", person=person, count=len(companies), on_date=facts.on.isoformat()
            )
            ids = tuple(e.id for e in current)
            yield Signal(kind="many_directorships", person=person, reason=reason, evidence=ids)
