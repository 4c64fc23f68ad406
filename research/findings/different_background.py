"""Whose known work or study fills the years for which another line of work is claimed?"""

from collections.abc import Iterator

from research.checks import background
from research.facts import Facts
from research.findings.people import since
from research.model import Kind, Label, Phrase, Signal
from research.names.same import plain


def find(facts: Facts) -> Iterator[Signal]:
    """One signal a person, where the check of a background falls short."""
    seen = set()
    for claim in facts.claims:
        if claim.kind is not Kind.BACKGROUND or plain(claim.person) in seen:
            continue
        if background.check(claim, facts).label not in {Label.STRETCHED, Label.REFUTED}:
            continue
        seen.add(plain(claim.person))
        other = background.other_work(claim, facts)
        places = {"person": claim.person, "role": claim.value, "since_date": since(other[0], facts)}
        reason = Phrase.of("signal.different_background", what=other[0].value, **places)
        ids = tuple(e.id for e in other)
        yield Signal(kind="different_background", person=claim.person, reason=reason, evidence=ids)
