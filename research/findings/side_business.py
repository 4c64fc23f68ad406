"""Who has a job or a directorship elsewhere that has not ended?"""

from collections.abc import Iterator

from research.facts import Facts
from research.findings.people import by_person, lasting, since
from research.model import Decision, Evidence, Kind, Phrase, Signal
from research.names.same import plain, same_name
from research.people.occupations import Fit, fit


def find(facts: Facts) -> Iterator[Signal]:
    """One signal a person. Where nobody names the employer, only work that is not the claimed one is elsewhere."""
    for person, items in by_person(facts, "employment", "directorship"):
        elsewhere = [item for item in lasting(facts, items) if _is_elsewhere(item, facts)]
        if elsewhere:
            first = elsewhere[0]
            places = {"person": person, "since_date": since(first, facts)}
            if first.organization:
                reason = Phrase.of("signal.side_business", where=first.organization, **places)
            else:
                reason = Phrase.of("signal.side_business_role", what=first.value, **places)
            yield Signal(kind="side_business", person=person, reason=reason, evidence=tuple(e.id for e in elsewhere))


def _is_behind_us(organization: str, facts: Facts) -> bool:
    """Whether a company directs or owns ours: a director's own holding is no business beside ours."""
    behind = facts.judged(Decision.SAME, "directorCompany", "ownership")
    return any(same_name(organization, e.person) for e in behind)


def _is_elsewhere(item: Evidence, facts: Facts) -> bool:
    if item.organization:
        return not facts.is_ours(item.organization) and not _is_behind_us(item.organization, facts)
    roles = [c.value for c in facts.claims if c.kind is Kind.BACKGROUND and plain(c.person) == plain(item.person)]
    return item.property == "employment" and bool(roles) and all(fit(r, item.value) is Fit.OTHER for r in roles)
