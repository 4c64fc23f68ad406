"""Does the company exist as long as the seller asks, and is its team as large or as small?

Only evidence that was judged to be theirs counts, never their own claim. As with claims the kindest reading decides: a
young register date is no answer as long as an earlier legal form may lie before it.
"""

from datetime import date
from fractions import Fraction

from research.checks.age import START_BOUNDS, traces
from research.checks.claimed_start import ClaimedStart
from research.checks.headcounts import PROPERTIES as HEADCOUNTS
from research.checks.headcounts import can_contradict, is_counted, least, most, numbers, seen
from research.checks.innocent import is_excluded
from research.criteria.known import Known, nothing
from research.criteria.model import Answer, Fits, Rule
from research.dates import earliest, latest, months_before, years_between
from research.facts import Facts
from research.model import Decision, Evidence, Phrase

DATED = (*START_BOUNDS, "domainRegistered", "firstCapture", "firstCertificate", "firstFiling", "firstMention")
NAMED = 3  # traces that are named: the earliest say enough


def existing_at_least(rule: Rule, known: Known) -> Answer:
    """Whether it exists so many months; a partial date answers only when every day that it can mean does."""
    facts = known.facts
    since = months_before(facts.on, round(rule.amount))
    ours, unsure = traces(facts, Decision.SAME), traces(facts, Decision.UNSURE)
    old = tuple(e for e in ours if latest(e.value) <= since)
    if old:
        return Answer(Fits.YES, Phrase.of("criteria.existing_yes", first_date=old[0].value), _ids(old))
    possible = next((e for e in (*ours, *unsure) if earliest(e.value) <= since), None)
    if possible is not None:
        key = "existing_close" if possible in ours else "existing_unsure"
        return Answer(Fits.UNKNOWN, Phrase.of(f"criteria.{key}", first_date=possible.value), (possible.id,))
    if not ours:
        return nothing(known, *DATED)
    if not any(e.property in START_BOUNDS for e in ours):
        reason = Phrase.of("criteria.existing_traces", first_date=ours[0].value)
        return Answer(Fits.UNKNOWN, reason, _ids(ours))
    return _young(ours, facts, since)


def _young(ours: tuple[Evidence, ...], facts: Facts, since: date) -> Answer:
    asked = years_between(since, facts.on)
    years = max(years_between(earliest(ours[0].value), facts.on), Fraction(0))
    final = is_excluded(ClaimedStart(since, since), facts, asked, years)
    reason = Phrase.of("criteria.existing_no" if final else "criteria.existing_open", first_date=ours[0].value)
    return Answer(Fits.NO if final else Fits.UNKNOWN, reason, _ids(ours))


def team_at_least(rule: Rule, known: Known) -> Answer:
    """Whether a count reaches the number; too few it is only when a fresh count with an upper end says so."""
    counts = _counts(known.facts)
    if not counts:
        return nothing(known, *HEADCOUNTS)
    enough = [e for e in counts if least(e) >= rule.amount]
    if enough:
        return Answer(Fits.YES, _counted(enough[0], known.facts), (enough[0].id,))
    return _short_of(rule.amount, counts, known.facts)


def _short_of(amount: float, counts: tuple[Evidence, ...], facts: Facts) -> Answer:
    largest = counts[0]
    limits = [e for e in counts if is_counted(e) and can_contradict(e, facts.on)]
    if limits and all(most(e) < amount and e.high is not None for e in counts):
        return Answer(Fits.NO, _counted(largest, facts), (largest.id,))
    return Answer(Fits.UNKNOWN, _counted(largest, facts, "_open"), (largest.id,))


def team_at_most(rule: Rule, known: Known) -> Answer:
    """Whether every fresh count stays under the number; when one does and another does not, nobody knows."""
    counts = _counts(known.facts)
    fresh = [e for e in counts if is_counted(e) and can_contradict(e, known.facts.on)]
    if not counts:
        return nothing(known, *HEADCOUNTS)
    over = [e for e in counts if least(e) > rule.amount]
    under = [e for e in fresh if most(e) <= rule.amount]
    if under and not over and all(most(e) <= rule.amount for e in counts):
        return Answer(Fits.YES, _counted(under[0], known.facts), (under[0].id,))
    if fresh and all(e in over for e in fresh):
        return Answer(Fits.NO, _counted(fresh[0], known.facts), (fresh[0].id,))
    return Answer(Fits.UNKNOWN, _counted(counts[0], known.facts, "_open"), (counts[0].id,))


def _counts(facts: Facts) -> tuple[Evidence, ...]:
    """Every count of others, and the people seen; a number that they print themselves is their claim over again."""
    return tuple(e for e in numbers(facts) if is_counted(e) or e.property == "peopleSeen")


def _counted(item: Evidence, facts: Facts, how: str = "") -> Phrase:
    low, high = least(item), most(item)
    day = seen(item, facts.on)
    if low == high:
        return Phrase.of(f"criteria.team_one{how}", source_label=item.source, found=_whole(low), seen_date=day)
    low, high = _whole(low), _whole(high)
    return Phrase.of(f"criteria.team_band{how}", source_label=item.source, low=low, high=high, seen_date=day)


def _whole(number: float) -> int | float:
    return int(number) if float(number).is_integer() else number


def _ids(items: tuple[Evidence, ...]) -> tuple[str, ...]:
    return tuple(item.id for item in items[:NAMED])
