"""Does a list of sanctions, of export controls or of excluded bidders name the company?"""

from collections.abc import Iterator

from research.facts import Facts
from research.model import Decision, Phrase, Signal, Weight


def find(facts: Facts) -> Iterator[Signal]:
    """One signal for each sort of list, with the last day on which the company was seen there."""
    told = facts.judged(Decision.SAME, "listed")
    for what in sorted({item.value for item in told}):
        same = [item for item in told if item.value == what]
        seen = max(item.as_of or item.moment[:10] or facts.on.isoformat() for item in same)
        reason = Phrase.of("signal.listed", what_label=f"listed.{what}", seen_date=seen)
        yield Signal(kind="listed", reason=reason, weight=Weight.AGAINST, evidence=tuple(e.id for e in same))
