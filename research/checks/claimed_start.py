"""Since when does the prospect say that it exists, read as kindly as the words allow?"""

from dataclasses import dataclass
from datetime import date

from research.dates import earliest, latest, months_before
from research.model import Claim, Kind, Relation


@dataclass(frozen=True, slots=True)
class ClaimedStart:
    """`first` and `last`: the days between which the claimed start lies; the age is counted from `last`."""

    first: date
    last: date

    @property
    def year(self) -> str:
        """The claimed year, as a partial date."""
        return f"{self.last.year:04}"


def claimed_start(claim: Claim, on: date) -> ClaimedStart | None:
    """The claimed start, or None when the claim states no number.

    "Founded 2009" is some day of 2009, so the age counts from the end of that year. "20 years" is as precise as the
    moment at which it was said: in 2024, some day of 2004; on a day, that day twenty years earlier. "At most 20 years"
    binds to nothing.
    """
    if claim.kind is Kind.FOUNDED:
        stated = [int(year) for year in (claim.low, claim.high) if year is not None]
        return ClaimedStart(date(min(stated), 1, 1), date(max(stated), 12, 31)) if stated else None
    if claim.low is None and claim.high is None:
        return None
    if claim.relation is Relation.AT_MOST:
        return ClaimedStart(on, on)
    years = claim.low if claim.low is not None else claim.high or 0
    said, months = claim.as_of or on.isoformat(), round(years * 12)
    return ClaimedStart(months_before(earliest(said), months), months_before(latest(said), months))
