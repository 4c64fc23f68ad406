"""Who really decides: who owns the company, who directs it, and who stands behind a director that is a company?

Everything here is what a register files. Registers of beneficial owners are closed to sellers and are never asked, so an
owner that no filing names is "not public", and is not inferred. An owner with the majority comes before a general
manager, because whoever can dismiss the director decides in the end.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from research.dates import earliest, months_before
from research.facts import Facts
from research.model import Decision, Evidence
from research.names.same import plain, same_name
from research.spans import lasts
from research.thresholds import MAJORITY_PERCENT, TURNOVER_MONTHS
from sources.model import Origin

SEATS = ("directorship", "directorCompany")
# How the registers call the seat of who acts for a company that directs.
REPRESENTS = ("vaste vertegenwoordiger", "representant permanent", "permanent representative", "standiger vertreter")
LEVELS = 3  # as far up as the registers are followed


@dataclass(frozen=True, slots=True, kw_only=True)
class Decider:
    """One who has a say. `kind`: owner, director or company (a director that is one); `of`: the company it is about.

    `level`: 0 for our company, 1 for a company behind it, and so on. `low`, `high`: percent of shares or votes, or None.
    """

    name: str
    kind: str
    role: str
    of: str
    level: int
    evidence: str
    since: str = ""
    low: float | None = None
    high: float | None = None
    representative: str = ""

    @property
    def has_majority(self) -> bool:
        """Whether it holds more than half for certain."""
        return self.low is not None and self.low > MAJORITY_PERCENT


def deciders(facts: Facts) -> tuple[Decider, ...]:
    """All who decide on the day, the weightiest first: majority owners, directors, other owners, then those behind."""
    found: list[Decider] = []
    companies, seen = {plain(facts.subject): 0}, {plain(facts.subject)}
    for level in range(LEVELS):
        here = [name for name, at in companies.items() if at == level]
        new = list(_of(facts, here, level))
        found += new
        for one in new:
            if plain(one.name) not in seen:
                seen.add(plain(one.name))
                companies[plain(one.name)] = level + 1
    return tuple(sorted(found, key=_rank))


def _of(facts: Facts, companies: Sequence[str], level: int) -> Iterator[Decider]:
    """Owners and directors of these companies, each once."""
    told: set[tuple[str, str]] = set()
    for item in facts.judged(Decision.SAME, "ownership", *SEATS):
        is_here = item.origin is Origin.REGISTER and _is_of(facts, item, companies, level)
        kind = {"ownership": "owner", "directorCompany": "company"}.get(item.property, "director")
        is_here = is_here and not (kind == "director" and _only_represents(facts, item))
        if is_here and lasts(item, facts.on) and (plain(item.person), kind) not in told:
            told.add((plain(item.person), kind))
            yield Decider(
                name=item.person,
                kind=kind,
                role=item.value,
                of=item.organization or facts.subject,
                level=level,
                evidence=item.id,
                since="" if item.unit == "default_date" else item.start_date,
                low=item.low,
                high=item.high,
                representative=_representative(facts, item),
            )


def _only_represents(facts: Facts, seat: Evidence) -> bool:
    """Whether a seat is that of acting for a director that is a company, which is told with that company."""
    named = {plain(e.person) for e in facts.judged(Decision.SAME, "representative")}
    return plain(seat.person) in named and any(word in plain(seat.value) for word in REPRESENTS)


def _is_of(facts: Facts, item: Evidence, companies: Sequence[str], level: int) -> bool:
    if level == 0:
        return not item.organization or facts.is_ours(item.organization)
    return any(same_name(item.organization, name) for name in companies)


def _representative(facts: Facts, seat: Evidence) -> str:
    """The human who acts for a director that is a company, as the register files it."""
    named = facts.judged(Decision.SAME, "representative")
    return next((e.person for e in named if same_name(e.organization, seat.person)), "")


def _rank(one: Decider) -> tuple[int, bool, int, str, str]:
    order = {"owner": 2, "director": 1, "company": 1}
    return one.level, not one.has_majority, order[one.kind], one.since or "9999", one.name


def gone(facts: Facts) -> tuple[Evidence, ...]:
    """Those who left a seat of our own company within five years of the day, each seat once."""
    since = months_before(facts.on, TURNOVER_MONTHS)
    return tuple(
        item
        for item in facts.judged(Decision.SAME, *SEATS)
        if (not item.organization or facts.is_ours(item.organization))
        and item.end_date
        and not lasts(item, facts.on)
        and earliest(item.end_date) >= since
    )
