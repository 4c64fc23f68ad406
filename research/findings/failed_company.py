"""Who directed a company that went insolvent?"""

from collections.abc import Iterator

from research.facts import Facts
from research.findings.people import by_person
from research.model import Decision, Evidence, Phrase, Signal
from research.names.same import same_name
from research.spans import lasts


def find(facts: Facts) -> Iterator[Signal]:
    """One signal a person: a directorship that has ended, of a company that an insolvency is known of."""
    told = [item for item in facts.judged(Decision.SAME, "insolvency") if item.organization]
    for person, items in by_person(facts, "directorship"):
        past = [item for item in items if not lasts(item, facts.on)]
        pairs = [(item, _failure(item, told)) for item in past]
        failed = [(item, failure) for item, failure in pairs if failure is not None]
        if failed:
            seat, failure = failed[0]
            places = {"person": person, "organization": seat.organization, "end_date": seat.end_date}
            if failure.start_date:
                reason = Phrase.of("signal.failed_company", event_date=failure.start_date, **places)
            else:
                reason = Phrase.of("signal.failed_company_undated", **places)
            ids = tuple(dict.fromkeys(e.id for pair in failed for e in pair))
            yield Signal(kind="failed_company", person=person, reason=reason, evidence=ids)


def _failure(seat: Evidence, told: list[Evidence]) -> Evidence | None:
    """The insolvency of that company, or None when none is told of."""
    return next((item for item in told if same_name(item.organization, seat.organization)), None)
