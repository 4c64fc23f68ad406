"""What does the Belgian register say: start, names, form, address, legal situation, directors, links to other companies?

KBO Public Search (https://kbopub.economie.fgov.be/kbopub/), a page for people: one look-up by number for one prospect,
one search among legal persons when only a name is known, and the page of a company that was taken over (three at most),
for its start; the same for that of a company that directs ours (two), for its name. A captcha is a refusal.

`Begindatum` is the start of a legal person. That of a natural person is the start of the LAST active period, and the
business may be far older: it is a proof that it existed then at the latest (`unit="default_date"`), like the 1 January
1968 with which the register began. Contributions of a sole trader's business are not shown: no silence about a
predecessor follows. Needed: number and status. Ignored by name: fax, e-mail, entrepreneurial skills, authorisations,
annual meeting, end of the financial year, external links, and a natural person's address.
"""

import re
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import replace
from urllib.parse import quote, urlsplit

from sources.adapter import Web
from sources.errors import Changed, Failure, NotCovered
from sources.kbo_facts import company, start_of
from sources.kbo_links import successions
from sources.kbo_page import NUMBER, Row, open_page, ten_digits
from sources.kbo_people import directorships
from sources.kbo_words import STATUS
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.prose_dates import first_day

SOURCE = Source(
    id="kbo",
    title="Crossroads Bank for Enterprises (KBO/BCE)",
    homepage="https://kbopub.economie.fgov.be/",
    terms="KBO Public Search: single look-ups by people, no systematic consultation, no direct marketing with persons.",
    origin=Origin.REGISTER,
    tells=(
        *("name", "alias", "nameSince", "legalForm", "legalFormSince", "status", "incorporationDate"),
        "dissolutionDate",
        *("insolvency", "insolvencyEnded", "address", "town", "struckOffAddress", "activity", "capital", "employer"),
        *("numberOfEstablishments", "directorship"),
    ),
    needs=(Needs.NUMBER, Needs.NAME),
    countries=("BE",),
    pace=2.0,
    operator="kbo",
)
SITE = "https://kbopub.economie.fgov.be/kbopub"
DETAIL = f"{SITE}/toonondernemingps.html"
SEARCH = f"{SITE}/zoeknaamfonetischform.html"
# The form answers 404 when the second half of a box is missing. Legal persons only, stopped ones and old names too.
FORM = {"oudeBenaming": "true", "_oudeBenaming": "on", "_ondNP": "on", "ondRP": "true", "_ondRP": "on", "_vest": "on"}
FORM |= {"rechtsvormFonetic": "ALL", "_filterEnkelActieve": "on", "actionNPRP": "Zoek", "lang": "nl"}
MOST_PREDECESSORS = 3
MOST_HOLDINGS = 2  # companies that direct the prospect and of which its page prints the number alone
FIRM = {"kbo": "organizationNumber", "name": "organization"}
EARLIER = {"kbo": "predecessorNumber", "name": "predecessor", "address": "predecessorAddress"}
_FORM_OF_LAW = re.compile(  # the search finds no name with its form behind it
    r"[\s,]+(?:e?b\.?v\.?(?:b\.?a\.?)?|n\.?v\.?|s\.?a\.?|s\.?p?\.?r\.?l\.?|v\.?z\.?w\.?|a\.?s\.?b\.?l\.?|c\.?v\.?(?:b\.?a\.?)?"
    r"|s\.?c\.?(?:r\.?l\.?)?|v\.?o\.?f\.?|s\.?n\.?c\.?|comm\.?\s?v\.?)$",
    re.IGNORECASE,
)


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask for the page by number; by name search, and ask for the page of the only hit of that very name."""
    number = inquiry.number("kbo")
    if not number:
        if not inquiry.name:
            raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "a KBO number or a name")
        hits = await web.get(SEARCH, {"searchWord": _plain(inquiry.name), **FORM})
        same = [r.key for r in read(hits) if _plain(r.first("name")).casefold() == _plain(inquiry.name).casefold()]
        yield hits
        if len(same) != 1:
            return
        number = same[0]
    page = await web.get(_page(number))
    yield page
    records = list(read(page))
    earlier = [n for record in records if record.schema == "Succession" and (n := record.first("predecessorNumber"))]
    for other in earlier[:MOST_PREDECESSORS]:
        yield await web.get(f"{_page(other)}#{number}")
    holdings = list(dict.fromkeys(n for record in records for n in _printed_as_numbers(record)))
    for holding in holdings[:MOST_HOLDINGS]:
        yield await web.get(_page(holding))


def _printed_as_numbers(record: Record) -> list[str]:
    """The number of a director that is a company and of which the page shows nothing else."""
    number = record.first("directorNumber")
    return [number] if number and ten_digits(record.first("name")) == number else []


def _page(number: str) -> str:
    return f"{DETAIL}?lang=nl&ondernemingsnummer={quote(number.removeprefix('0'), safe='')}"


def _plain(name: str) -> str:
    return _FORM_OF_LAW.sub("", " ".join(name.split()))


def read(document: Document) -> Iterator[Record]:
    """Read a company with its directors and links, the hits of a search, or the start of a company taken over.

    Raises `Refused` for a captcha, and `Changed` for a page that we do not know.
    """
    rows = open_page(document)
    if not rows:
        return
    if "/zoeknaam" in document.asked:
        yield from (_hit(row) for row in rows if row.name and row.linked)
        return
    number_row = next(row for row in rows if row.label == "number")
    written = NUMBER.search(number_row.quote)
    if written is None:
        raise Changed(Failure.CHANGED_SHAPE, "a company without its number")
    number, successor = ten_digits(written[0]), urlsplit(document.asked).fragment
    own = [number_row.says("kbo", number, written[0]), *company(rows)]
    if successor:
        yield Record(schema="Succession", key=f"{successor}/{number}", values=tuple(_predecessor(own, rows, successor)))
        return
    yield Record(schema="Company", key=number, values=tuple(own))
    firm = [replace(v, property=FIRM[v.property]) for v in own if v.property in FIRM]
    yield from directorships(number, firm, rows)
    yield from successions(number, rows)


def _predecessor(own: Sequence[Value], rows: Sequence[Row], successor: str) -> Iterator[Value]:
    """What the page of a company that was taken over says of itself, as its successor's predecessor."""
    yield from (replace(value, property=EARLIER[value.property]) for value in own if value.property in EARLIER)
    start = start_of(rows)
    if start is not None:
        yield replace(start, property="predecessorIncorporationDate")
    for link in successions(own[0].value, rows):
        if link.first("successorNumber") == successor:
            yield from link.all("manner", "date")


def _hit(row: Row) -> Record:
    number = row.linked[0]
    words = [line for cell in row.cells for line in cell]
    values = [row.says("kbo", number, number), row.says("name", row.name, row.name)]
    status = next((STATUS[word.lower()] for line in words for word in line.split() if word.lower() in STATUS), "")
    values += row.told("status", status)
    day = next((first_day(line) for line in words if first_day(line)), "")
    values += [
        replace(value, unit="default_date" if day == "1968-01-01" else "")
        for value in row.told("incorporationDate", day)
    ]
    place = next((found[1] for line in words if (found := re.fullmatch(r"\d{4} (.+)", line))), "")
    values += row.told("town", place)
    return Record(schema="Company", key=number, values=tuple(values))
