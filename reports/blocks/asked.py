"""Which sources answered, which could not be asked, and what would they have told?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reports.facts import CAREER, EXISTENCE, HEADCOUNTS, START_BOUNDS, clean
from reports.page import Failed
from reports.words import Catalogue
from research.attempts import PREDECESSOR
from research.model import ASKED, COULD_NOT_LOOK, Attempt, Dossier, Outcome
from sources.errors import Failure

PAGES = re.compile(r"(\d+) of (\d+) pages: (.+)")  # how a walk over a site says which pages it could not read
WEIGHTY = (*START_BOUNDS[:3], *EXISTENCE, *HEADCOUNTS, *CAREER, "insolvency", "dissolutionDate", "equity", "legalForm")
NOT_MEANT = frozenset({Failure.OTHER_COUNTRY, Failure.NOTHING_TO_ASK_WITH})  # a French register knows no Dutch firm
WITHOUT_EXTRA = frozenset({Failure.MISSING_EXTRA})  # nobody installed what looks there: no failure, and no silence
TOLD_AT_MOST = 3  # properties of a failed source that are named: those that verdicts rest on


@dataclass(frozen=True, slots=True)
class Tally:
    """How many sources: asked at all, answered, could not (wholly) be asked; `partly`: answered and failed as well."""

    asked: int
    read: int
    failed: int
    partly: int


def tally(dossier: Dossier) -> Tally:
    """Count sources, each once; one that answered and failed counts in both."""
    read = {attempt.source for attempt in dossier.attempts if attempt.outcome in ASKED}
    failed = {attempt.source for attempt in dossier.attempts if attempt.outcome in COULD_NOT_LOOK}
    return Tally(len(read | failed), len(read), len(failed), len(read & failed))


def failures(dossier: Dossier) -> tuple[Attempt, ...]:
    """The attempts that gave no answer, in the order in which they were made."""
    return tuple(attempt for attempt in dossier.attempts if attempt.outcome in COULD_NOT_LOOK)


def incomplete(dossier: Dossier, words: Catalogue) -> str:
    """The line above the verdict when a source could not be asked, or nothing."""
    count = tally(dossier)
    if not count.failed:
        return ""
    return words.text("page.incomplete", failed=count.failed, asked=count.asked)


def answered(dossier: Dossier, *properties: str) -> bool:
    """Whether a source that can tell one of these properties was read wholly, so that its silence means something."""
    broken = {attempt.source for attempt in failures(dossier)}
    able = (a for a in dossier.attempts if a.outcome in ASKED and a.source not in broken)
    return any(set(properties) & set(attempt.tells) for attempt in able)


def silent(dossier: Dossier, *properties: str) -> bool:
    """Whether a source that can tell one of these properties could not be asked."""
    return any(set(properties) & set(attempt.tells) for attempt in failures(dossier))


def nothing(dossier: Dossier, words: Catalogue, *properties: str) -> str:
    """How an absence reads: "niets gevonden" only when a source that would know has answered."""
    return words.text("page.nothing_found" if answered(dossier, *properties) else "page.cannot_judge")


def failed(dossier: Dossier, words: Catalogue) -> tuple[Failed, ...]:
    """Failed sources grouped by reason and minute: each with what it would have told."""
    groups: dict[str, dict[str, str]] = {}
    read = {attempt.source for attempt in dossier.attempts if attempt.outcome in ASKED}
    for attempt in failures(dossier):
        sources = groups.setdefault(_reason(attempt, words), {})
        name = words.name("source", attempt.source)
        if attempt.source in read:
            name = _partly(attempt, words, name)
            sources.setdefault(name, name)
        else:
            sources.setdefault(name, _failed_source(attempt, words, name))
    return tuple(Failed(reason, tuple(sources), tuple(sources.values())) for reason, sources in groups.items())


def _reason(attempt: Attempt, words: Catalogue) -> str:
    why = words.text(f"failure.{attempt.failure}") if attempt.failure else words.text(f"outcome.{attempt.outcome}")
    again = words.text(f"again.{attempt.outcome}")
    if not attempt.moment:
        return words.text("page.failed_reason_untimed", why=why, again=again)
    return words.text("page.failed_reason", why=why, again=again, time=attempt.moment[11:16])


def _partly(attempt: Attempt, words: Catalogue, name: str) -> str:
    """A source that answered and failed as well: which of its pages are missing, where it says so."""
    pages = PAGES.fullmatch(attempt.detail)
    if pages is None:
        return words.text("page.partly", source=name)
    failed, asked, paths = pages.groups()
    return words.text("page.partly_pages", source=name, failed=int(failed), asked=int(asked), paths=clean(paths, 80))


def _failed_source(attempt: Attempt, words: Catalogue, name: str) -> str:
    weighty = [tell for tell in WEIGHTY if tell in attempt.tells] or list(attempt.tells)
    told = words.listed(dict.fromkeys(words.name("property", tell) for tell in weighty[:TOLD_AT_MOST]))
    return words.text("page.failed_source", source=name, tells=told) if told else name


def in_vain(dossier: Dossier, words: Catalogue) -> str:
    """The sources that answered and know nothing, those that do not hold this sort of company, and what was not looked at.

    The registers of other countries are no sources for this prospect: the dossier names them, the page does not.
    """
    return " ".join(_in_vain(dossier, words))


def _in_vain(dossier: Dossier, words: Catalogue) -> Iterator[str]:
    for outcome in (Outcome.NOT_FOUND, Outcome.NOT_COVERED):
        told = [a for a in dossier.attempts if a.outcome is outcome and a.failure not in NOT_MEANT | WITHOUT_EXTRA]
        names = dict.fromkeys(words.name("source", a.source) for a in told if a.about != PREDECESSOR)
        if names:
            yield words.text(f"page.{outcome}", sources=words.listed(names))
    unseen = dict.fromkeys(words.name("source", a.source) for a in dossier.attempts if a.failure in WITHOUT_EXTRA)
    if unseen:
        yield words.text("page.missing_extra", sources=words.listed(unseen))
