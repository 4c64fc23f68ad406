"""Did this person do that work since then?

Work or study in the claimed line that began by then supports, however much else there was. Other work or study that
certainly fills the claimed years falls short of it, and since people do two things at once, one line never refutes.
"""

from collections.abc import Iterable
from datetime import date

from research import attempts
from research.checks.saying import verdict
from research.dates import earliest, latest, months_before
from research.facts import Facts
from research.lines import by_line, confidence
from research.model import Claim, Confidence, Evidence, Kind, Label, Param, Phrase, Verdict
from research.people.occupations import Fit, fit, fit_of_study
from research.spans import share_covered
from research.thresholds import LINES_AGAINST, WORK_COVERED

KINDS = frozenset({Kind.BACKGROUND})
PROPERTIES = ("employment", "study", "directorship")
UNKNOWN = (Label.UNKNOWN, Confidence.LOW)


def check(claim: Claim, facts: Facts) -> Verdict:
    """The verdict on one claim of kind background."""
    since = claimed_since(claim, facts.on)
    in_line = in_order(e for e in facts.about(claim.person, *PROPERTIES) if _fit(claim, e) is Fit.SAME)
    begun = [e for e in in_line if since is None or (e.start_date and earliest(e.start_date) <= since)]
    if begun:
        found = (Label.SUPPORTED, confidence(begun, Label.SUPPORTED))
        return verdict(claim, found, _said("background.supported", claim, begun[0], facts.on), "supported", begun)
    other = other_work(claim, facts)
    if other:
        label = Label.REFUTED if len(by_line(other)) >= LINES_AGAINST else Label.STRETCHED
        said = _said(f"background.{label}", claim, other[0], facts.on)
        return verdict(claim, (label, confidence(other, label)), said, "short", other)
    asked = attempts.without_predecessor(facts.attempts)
    places: dict[str, Param] = {"person": claim.person, "role": claim.value}
    dated = [e for e in in_line if e.start_date]
    if dated:
        places |= {"found_date": dated[0].start_date}
    reason = attempts.unknown("background.later" if dated else "background.nothing", asked, PROPERTIES, **places)
    return verdict(claim, UNKNOWN, reason, "unknown", in_line)


def other_work(claim: Claim, facts: Facts) -> tuple[Evidence, ...]:
    """Work and study of another line, of every voice that fills the claimed years with it on its own."""
    since = claimed_since(claim, facts.on)
    if since is None:
        return ()
    other = [e for e in facts.about(claim.person, *PROPERTIES) if _fit(claim, e) is Fit.OTHER]
    full = [items for items in by_line(other).values() if share_covered(items, since, facts.on) >= WORK_COVERED]
    return in_order(item for items in full for item in items)


def claimed_since(claim: Claim, on: date) -> date | None:
    """The last day that the claimed beginning can mean, or None when the claim names none."""
    if claim.since:
        return latest(claim.since)
    if claim.low is not None:
        return months_before(latest(claim.as_of or on.isoformat()), round(claim.low * 12))
    return None


def _fit(claim: Claim, item: Evidence) -> Fit:
    if item.property == "study":
        return fit_of_study(claim.value, item.value)
    return fit(claim.value, item.value, item.organization)


def in_order(items: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """The oldest first, and what has no start at the end."""
    return tuple(sorted(items, key=lambda e: (not e.start_date, e.start_date, e.id)))


def _said(key: str, claim: Claim, item: Evidence, on: date) -> Phrase:
    """Evidence without a start counts as seen on the day of the inquiry."""
    began = item.start_date or item.as_of or on.isoformat()
    return Phrase.of(
        key, person=claim.person, role=claim.value, found=item.value or item.organization, found_date=began
    )
