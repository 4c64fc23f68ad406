"""Where does every number on the page lead, and how was the page made?"""

from collections import Counter

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
SHORTEST_NAME = 6  # letters of a source's name by which it is still known
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
    facts = {
        s.n: words.name("property", told[s.document])
        for s in numbers.sources
        if s.source in several and s.document in told and not s.title
    }
    return tuple(_source(dossier, words, s, facts.get(s.n, ""), s.source in broken) for s in numbers.sources)


def _source(dossier: Dossier, words: Catalogue, source: Numbered, fact: str, broken: bool) -> SourceLine:  # noqa: FBT001 - a column
    name = words.text("page.said") if source.source == SAID else words.name("source", source.source)
    title = fact or clean(TITLE.split(clean(source.title))[0], 60)
    day = source.moment[:10]
    shown = words.date(day) if day and day != dossier.inquiry.on.isoformat() else ""
    if broken and day and day < dossier.inquiry.on.isoformat():
        shown = words.text("page.old", day=shown)
    return SourceLine(
        n=source.n,
        text=_on_one_line(words, name, title, shown, factual=bool(fact)),
        day=shown,
        url=source.url if source.url.startswith(LINKABLE) else "",
    )


def _on_one_line(words: Catalogue, name: str, title: str, day: str, *, factual: bool) -> str:
    """Name and title as far as they go beside the day; a title of which no word is left is left out.

    `factual`: the title tells which answer of the source it is, which says more than the end of the source's name.
    """
    size = STYLES["tiny"].size
    room = (COLUMNS["source"] - NUMBER) * MM * SAFE - (width(f", {day}", size) if day else 0.0)
    name = cut(clean(name, 60), room, size)
    if not title:
        return name
    whole = words.text("page.source_title", source=name, title=title)
    if factual and width(whole, size) > room:
        left = room - width(words.text("page.source_title", source="", title=title), size)
        begun = cut(name, left, size)
        if len(begun) > SHORTEST_NAME:
            return words.text("page.source_title", source=begun, title=title)
    shown = cut(whole, room, size)
    return shown if len(shown) > len(name) + SHORTEST_TITLE else name


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
