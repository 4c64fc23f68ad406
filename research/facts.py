"""What can a claim be held against, on the day of the inquiry?"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from research.dates import is_after
from research.model import Attempt, Claim, Decision, Evidence, Kind, Phrase
from research.names.same import plain, same_name

ENDS = ("end_date",)  # a job or study that ends later has not ended: only the date is left out
FIELD_NAMES = {"value": "value", "as_of": "as_of", "start_date": "startDate", "end_date": "endDate", "since": "since"}
DATED_BY_VALUE = frozenset(
    {"incorporationDate", "registrationDate", "establishmentStartDate", "predecessorIncorporationDate"}
    | {"domainRegistered", "firstCapture", "firstCertificate", "accountCreated", "firstMention", "firstFiling"}
    | {"foundingDate", "dissolutionDate"}
)
# Registers tell of these too; a case that is weighed by itself does not.
DATED = DATED_BY_VALUE | {"nameSince", "struckOffAddress", "accountsUpTo"}


@dataclass(frozen=True, slots=True)
class Facts:
    """Claims, evidence and attempts as they stand on the day `on`; `subject`: the company's name or nothing."""

    on: date
    claims: tuple[Claim, ...]
    evidence: tuple[Evidence, ...]
    attempts: tuple[Attempt, ...] = ()
    subject: str = ""

    def judged(self, decision: Decision, *properties: str) -> tuple[Evidence, ...]:
        """The evidence of these properties with this judgement."""
        return tuple(e for e in self.evidence if e.property in properties and e.judgement is decision)

    def about(self, person: str, *properties: str) -> tuple[Evidence, ...]:
        """The evidence of these properties judged to be about this person; none for no name."""
        key = plain(person)
        return tuple(e for e in self.judged(Decision.SAME, *properties) if key and plain(e.person) == key)

    def is_ours(self, organization: str) -> bool:
        """Whether an organisation named in the evidence is the company itself."""
        return same_name(organization, self.subject)


def facts_of(
    claims: Sequence[Claim],
    evidence: Sequence[Evidence],
    on: date,
    attempts: Sequence[Attempt] = (),
    subject: str = "",
) -> Facts:
    """The facts of that day: every claim, its later dates left out, and the evidence that is not dated later."""
    return Facts(on, tuple(_until_claim(c, on) for c in claims), _until(evidence, on), tuple(attempts), subject)


def left_out(claims: Sequence[Claim], evidence: Sequence[Evidence], on: date) -> tuple[Phrase, ...]:
    """A note on every date after the day, by item and field."""
    late = [(c.id, FIELD_NAMES[name], getattr(c, name)) for c in claims for name in ("as_of", "since")]
    late += [(e.id, FIELD_NAMES[name], value) for e in evidence for name, value in _dates(e)]
    notes = [
        Phrase.of("note.later", item=item, field=field, late_date=value, on_date=on.isoformat())
        for item, field, value in late
        if is_after(value, on)
    ]
    years = [c for c in claims if c.kind is Kind.FOUNDED and c.low is not None and c.low > on.year]
    notes += [
        Phrase.of("note.later", item=c.id, field="low", late_date=f"{c.low:04.0f}", on_date=on.isoformat())
        for c in years
    ]
    return tuple(notes)


def _until_claim(claim: Claim, on: date) -> Claim:
    as_of = "" if is_after(claim.as_of, on) else claim.as_of
    return replace(claim, as_of=as_of, since="" if is_after(claim.since, on) else claim.since)


def _until(evidence: Sequence[Evidence], on: date) -> tuple[Evidence, ...]:
    kept = []
    for item in evidence:
        late = {name for name, value in _dates(item) if is_after(value, on)}
        if late <= set(ENDS):
            kept.append(replace(item, end_date="") if late else item)
    return tuple(kept)


def _dates(item: Evidence) -> list[tuple[str, str]]:
    by_value = [("value", item.value)] if item.property in DATED else []
    return [*by_value, ("as_of", item.as_of), ("start_date", item.start_date), ("end_date", item.end_date)]
