"""Which signals does the evidence give that nobody claimed?"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Protocol

from research.facts import Facts, facts_of
from research.findings import (
    borrowed,
    different_background,
    director_turnover,
    dissolved,
    domain_today,
    dormant,
    drift,
    failed_company,
    falling_equity,
    healthy_equity,
    hiring,
    insolvency,
    late_accounts,
    listed,
    long_history,
    losses,
    many_directorships,
    negative_equity,
    own_words_differ,
    shared_address,
    shelf_company,
    short_means,
    side_business,
    still_studying,
    struck_off,
    thin_contact,
    thin_equity,
    vat_confirmed,
)
from research.model import Claim, Evidence, Signal


class Finder(Protocol):
    """A module that looks for one kind of signal."""

    def find(self, facts: Facts) -> Iterator[Signal]:
        """The signals of its kind."""


FINDERS: tuple[Finder, ...] = (
    insolvency,
    listed,
    dissolved,
    struck_off,
    negative_equity,
    thin_equity,
    short_means,
    falling_equity,
    losses,
    late_accounts,
    dormant,
    shelf_company,
    drift,
    director_turnover,
    different_background,
    side_business,
    still_studying,
    many_directorships,
    failed_company,
    shared_address,
    thin_contact,
    domain_today,
    hiring,
    borrowed,
)
# What speaks for the prospect; a brief shows it, a case that is weighed by itself is not asked for it.
FAVOURS: tuple[Finder, ...] = (long_history, healthy_equity, vat_confirmed)

# What the prospect's own pages contradict among themselves: a case that is weighed by itself has no pages.
OWN_PAGES: tuple[Finder, ...] = (own_words_differ,)


def find_signals(
    claims: Sequence[Claim], evidence: Sequence[Evidence], on: date, subject: str = ""
) -> tuple[Signal, ...]:
    """The signals on the day `on`, heaviest kind first; they never move a verdict. `subject`: the company's name."""
    return _found_by(FINDERS, facts_of(claims, evidence, on, subject=subject))


def find_favours(evidence: Sequence[Evidence], on: date, subject: str = "") -> tuple[Signal, ...]:
    """What the evidence says in the prospect's favour on the day `on`. `subject`: the company's name."""
    return _found_by(FAVOURS, facts_of((), evidence, on, subject=subject))


def find_differences(claims: Sequence[Claim], on: date) -> tuple[Signal, ...]:
    """Where the prospect's own pages say two different things; it moves no verdict."""
    return _found_by(OWN_PAGES, facts_of(claims, (), on))


def _found_by(finders: Sequence[Finder], facts: Facts) -> tuple[Signal, ...]:
    return tuple(signal for finder in finders for signal in finder.find(facts))
