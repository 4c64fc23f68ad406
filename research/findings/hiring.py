"""How many people do they look for beside the team that they claim, and is a vacancy still up that is long past?"""

import re
from collections.abc import Iterator

from research.dates import earliest, latest, months_before
from research.facts import Facts
from research.findings.claimed_team import claimed_team
from research.model import Decision, Evidence, Phrase, Signal
from research.names.same import plain
from research.thresholds import HIRING_SHARE, OLD_VACANCY_MONTHS

_ANYBODY = re.compile(
    r"\b(?:[mvwfhdx]\s*[/|]\s*){1,3}[mvwfhdx]\b", re.IGNORECASE
)  # "(m/v/x)", which one of two pages adds


def find(facts: Facts) -> Iterator[Signal]:
    """At most one signal of many open vacancies and one of an old vacancy; having none means nothing.

    One that the site marks up and a board lists too is one vacancy: they are told apart by their titles.
    """
    vacancies = facts.judged(Decision.SAME, "vacancy")
    old = [item for item in vacancies if _is_old(item, facts)]
    still_open = [item for item in vacancies if item not in old and not _has_closed(item, facts)]
    team = claimed_team(facts)
    titles = {plain(_ANYBODY.sub("", item.value)) for item in still_open}
    if team and len(titles) >= HIRING_SHARE * team:
        reason = Phrase.of("signal.hiring", count=len(titles), claimed=team)
        yield Signal(kind="hiring", reason=reason, evidence=tuple(item.id for item in still_open))
    if old:
        first = min(old, key=lambda item: (item.start_date, item.id))
        reason = Phrase.of("signal.old_vacancy", what=first.value, posted_date=first.start_date)
        yield Signal(kind="old_vacancy", reason=reason, evidence=(first.id,))


def _is_old(item: Evidence, facts: Facts) -> bool:
    return bool(item.start_date) and latest(item.start_date) < months_before(facts.on, OLD_VACANCY_MONTHS)


def _has_closed(item: Evidence, facts: Facts) -> bool:
    return bool(item.end_date) and earliest(item.end_date) < facts.on
