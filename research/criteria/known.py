"""What is a criterion held against: the dossier as it stands on its day, and how does an absence read?"""

from collections.abc import Collection
from dataclasses import dataclass

from research.attempts import unknown
from research.criteria.model import Answer, Fits
from research.facts import Facts, facts_of
from research.model import ASKED, COULD_NOT_LOOK, Decision, Dossier, Evidence, Phrase
from sources.model import Origin


@dataclass(frozen=True, slots=True)
class Known:
    """A dossier and its facts, nothing in them dated after the day of the inquiry."""

    dossier: Dossier
    facts: Facts

    def told(self, *properties: str) -> tuple[Evidence, ...]:
        """What others say of the company itself in these properties, registers first; else what it prints itself."""
        found = [e for e in self.facts.judged(Decision.SAME, *properties) if e.value and not e.person]
        others = [e for e in found if e.origin is not Origin.SELF]
        return tuple(
            sorted(others or found, key=lambda e: (e.origin is not Origin.REGISTER, properties.index(e.property)))
        )

    def answered(self, *properties: str) -> tuple[str, ...]:
        """The sources that can tell one of these properties and were read wholly, so that their silence means something."""
        attempts = self.dossier.attempts
        broken = {a.source for a in attempts if a.outcome in COULD_NOT_LOOK}
        able = (a.source for a in attempts if a.outcome in ASKED and set(properties) & set(a.tells))
        return tuple(dict.fromkeys(source for source in able if source not in broken))


def known_of(dossier: Dossier) -> Known:
    """The dossier as its criteria are held against it."""
    facts = facts_of(
        dossier.claims, dossier.evidence, dossier.inquiry.on, dossier.attempts, subject=dossier.company.name
    )
    return Known(dossier, facts)


def nothing(known: Known, *properties: str) -> Answer:
    """Nobody tells: which sources were asked in vain, and which could not be asked."""
    attempts = (a for a in known.dossier.attempts if a.tells)
    return Answer(Fits.UNKNOWN, unknown("criteria.nothing", attempts, properties))


def is_register(evidence: Collection[Evidence]) -> bool:
    """Whether a register is among those that say so."""
    return any(item.origin is Origin.REGISTER for item in evidence)


def told(item: Evidence, fits: Fits, key: str = "told") -> Answer:
    """The answer that rests on one statement, told with its source."""
    return Answer(fits, Phrase.of(f"criteria.{key}", source_label=item.source, value=item.value), (item.id,))
