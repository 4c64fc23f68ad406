"""Where does every number on the page lead, and how was the page made?"""

from reports.blocks.asked import failures
from reports.facts import clean
from reports.numbering import SAID, Numbered, Numbering
from reports.page import SourceLine
from reports.words import Catalogue
from research.model import Dossier

FINGERPRINT = 12  # letters of the dossier's id that are shown
LINKABLE = ("https://", "http://")


def sources(dossier: Dossier, words: Catalogue, numbers: Numbering) -> tuple[SourceLine, ...]:
    """The numbered sources; one that is older than the inquiry, because its source failed now, says so."""
    broken = {attempt.source for attempt in failures(dossier)}
    return tuple(_source(dossier, words, source, source.source in broken) for source in numbers.sources)


def _source(dossier: Dossier, words: Catalogue, source: Numbered, broken: bool) -> SourceLine:  # noqa: FBT001 - a column
    name = words.text("page.said") if source.source == SAID else words.name("source", source.source)
    title = clean(source.title, 60)
    day = source.moment[:10]
    shown = words.date(day) if day else ""
    if broken and day and day < dossier.inquiry.on.isoformat():
        shown = words.text("page.old", day=shown)
    return SourceLine(
        n=source.n,
        text=words.text("page.source_title", source=name, title=title) if title else clean(name, 60),
        day=shown,
        url=source.url if source.url.startswith(LINKABLE) else "",
    )


def provenance(dossier: Dossier, words: Catalogue) -> str:
    """The last line: day, rules, dossier, and what an absence is worth."""
    return words.text(
        "page.provenance",
        day_date=dossier.inquiry.on.isoformat(),
        rules=clean(dossier.rules, 40),
        dossier=clean(dossier.id, 60)[:FINGERPRINT],
    )
