"""When was somebody there for certain, and is it still so?

A partial date leaves room, and the kindest reading takes it: somebody was there for certain from the last day that the
start can mean until the first day that the end can mean. No start: never for certain. No end: until today.
"""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from research.dates import earliest, latest, years_between
from research.model import Evidence

Span = tuple[date, date]


def certain(item: Evidence, on: date) -> Span | None:
    """The first and the last day at which it certainly lasted, or None when that is no day at all."""
    if not item.start_date:
        return None
    start, end = latest(item.start_date), earliest(item.end_date) if item.end_date else on
    return (start, end) if start <= end else None


def lasts(item: Evidence, on: date) -> bool:
    """Whether it has not ended by this day; an end that may have come has come."""
    return not item.end_date or earliest(item.end_date) > on


def holds(item: Evidence, first: date, last: date, on: date) -> bool:
    """Whether it certainly lasted from the first to the last of these days."""
    span = certain(item, on)
    return span is not None and span[0] <= first and last <= span[1]


def share_covered(items: Iterable[Evidence], start: date, on: date) -> Fraction:
    """The part of start to `on` that the items certainly cover together; zero when none held at the start."""
    spans = sorted(span for item in items if (span := certain(item, on)) is not None)
    if start >= on or not any(first <= start <= last for first, last in spans):
        return Fraction(0)
    covered, reached = Fraction(0), start
    for first, last in spans:
        if last > reached:
            covered += years_between(max(first, reached), last)
            reached = last
    return covered / years_between(start, on)
