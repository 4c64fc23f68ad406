"""Does a firm that claims a large team have its seat at a letterbox, in a shared office or with somebody else?"""

from collections.abc import Iterator

from research.address_type import AddressType, address_type
from research.facts import Facts
from research.findings.claimed_team import claimed_team
from research.model import Decision, Phrase, Signal
from research.thresholds import TEAM_WITH_OFFICE


def find(facts: Facts) -> Iterator[Signal]:
    """At most one signal, for the first address of a sort that holds no such team."""
    team = claimed_team(facts)
    if team < TEAM_WITH_OFFICE:
        return
    for item in facts.judged(Decision.SAME, "address"):
        sort = address_type(item.value)
        if sort is not AddressType.ORDINARY:
            reason = Phrase.of(f"signal.address_{sort}", address=item.value, claimed=team)
            yield Signal(kind="shared_address", reason=reason, evidence=(item.id,))
            return
