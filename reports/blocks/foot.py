"""Where does every number on the page lead, and how was the page made?"""

from collections import Counter
from dataclasses import replace

from reports.blocks.asked import failures
from reports.blocks.calling import licences
from reports.facts import TITLE, clean
from reports.layout import COLUMNS, SAFE, STYLES
from reports.measure import MM, cut, width
from reports.numbering import SAID, Numbered, Numbering
from reports.page import SourceLine
from reports.words import Catalogue
from research.model import Dossier

FINGERPRINT = 12  # letters of the dossier's id that are shown
SHORTEST_TITLE = 4  # letters after a source's name that still say something
# Of what a register's answer tells, that by which a reader knows which answer it is.
TELLING = frozenset({"incorporationDate", "directorship", "ownership", "predecessorIncorporationDate", "equity"})
NUMBER = 4.4  # mm before a source's name
LINKABLE = ("https://", "http://")


def sources(dossier: Dossier, words: Catalogue, numbers: Numbering) -> tuple[SourceLine, ...]:
    """The numbered sources; the day of those read on the day of the inquiry stands in the last line, of others here.

    One that is older than the inquiry, because its source failed now, says so.
    """
    broken = {attempt.source for attempt in failures(dossier)}
    several = {name for name, count in Counter(s.source for s in numbers.sources).items() if count > 1}
    told: dict[str, str] = {}
    for item in dossier.evidence:
        name, known = item.property, told.get(item.document)
        if known is None or (known not in TELLING and name in TELLING):
            told[item.document] = name
    named = (
        replace(s, title=words.name("property", told[s.document]))
        if s.source in several and s.document in told and not s.title
        else s
        for s in numbers.sources
    )
    return tuple(_source(dossier, words, source, source.source in broken) for source in named)


def _source(dossier: Dossier, words: Catalogue, source: Numbered, broken: bool) -> SourceLine:  # noqa: FBT001 - a column
    name = words.text("page.said") if source.source == SAID else words.name("source", source.source)
    title = clean(TITLE.split(clean(source.title))[0], 60)
    day = source.moment[:10]
    shown = words.date(day) if day and day != dossier.inquiry.on.isoformat() else ""
    if broken and day and day < dossier.inquiry.on.isoformat():
        shown = words.text("page.old", day=shown)
    return SourceLine(
        n=source.n,
        text=_on_one_line(words, name, title, shown),
        day=shown,
        url=source.url if source.url.startswith(LINKABLE) else "",
    )


def _on_one_line(words: Catalogue, name: str, title: str, day: str) -> str:
    """Name and title as far as they go beside the day; a title of which no word is left is left out."""
    size = STYLES["tiny"].size
    room = (COLUMNS["source"] - NUMBER) * MM * SAFE - (width(f", {day}", size) if day else 0.0)
    name = cut(clean(name, 60), room, size)
    if not title:
        return name
    whole = cut(words.text("page.source_title", source=name, title=title), room, size)
    return whole if len(whole) > len(name) + SHORTEST_TITLE else name


def fingerprint(dossier: Dossier) -> str:
    """The first letters of a dossier's id, by which `precall show` finds it."""
    return clean(dossier.id, 60)[:FINGERPRINT]


def provenance(dossier: Dossier, words: Catalogue, numbers: Numbering) -> str:
    """The last line: day, rules, dossier, what an absence is worth, and whose data must be named."""
    made = words.text(
        "page.provenance",
        day_date=dossier.inquiry.on.isoformat(),
        rules=clean(dossier.rules, 40),
        dossier=fingerprint(dossier),
    )
    return " · ".join(filter(None, (made, licences(words, numbers))))
