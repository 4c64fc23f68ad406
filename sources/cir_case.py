"""What does one case of the Dutch insolvency register tell: which insolvency, since when, and has it ended?

`insolvente` of the schema `RSpublicWS_InsolvencyContent02`. The number of the case begins with its kind, and each
publication has a code: some begin an insolvency, some end it, the others are meetings, deposits and replacements. The
last word counts, so a bankruptcy that was reopened has not ended. The date is that of the ruling as the publication
words it, else that of the publication. Needed: insolventienummer and, of a publication, its code, words and date.
Ignored by name: the court (its code stands in the number of the case), judges, administrators, addresses, hearings,
reports and eindeVindbaarheid.
"""

import re
from collections.abc import Iterator

from sources import dates
from sources.elements import Element
from sources.errors import Changed, Failure
from sources.model import Record, Value

KINDS = {"F": "bankruptcy", "S": "moratorium"}
BEGUN = frozenset({"1100", "1101", "1200", "1201", *(str(n) for n in range(1300, 1307))})
BEGUN |= {"3100", "3200", "3300", "3301", "3302"}
ENDED = frozenset({"1102", "1202", "1316", "1317", "1318", "1319", "1320", "1324", "1333"})
ENDED |= {"3307", "3308", "3309", "3313"}  # the last: a moratorium that became a bankruptcy, a case of its own
MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus"),
    *("september", "oktober", "november", "december"),
)
RULED = re.compile(rf"\b(\d{{1,2}}) ({'|'.join(MONTHS)}) (\d{{4}})\b", re.ASCII)


def read(case: Element) -> Record:
    """The company with what the case says of it. Raises `Changed`."""
    names = tuple(_names(case))
    number = next((v.value for v in names if v.property == "kvk"), case.at("insolventienummer").string())
    return Record(schema="Company", key=number, values=(*names, *_events(case)))


def _names(case: Element) -> Iterator[Value]:
    """The company's number, and its names, the present ones first."""
    traded = list(case.each("handelendOnderDeNaam"))
    numbers = [found for place in (case.at("persoon"), *traded) if (found := place.find("KvKNummer")) is not None]
    for number in numbers[:1]:
        yield number.says("kvk", number.string().zfill(8))
    for former, name in (("false", "name"), ("true", "previousName")):
        for one in traded:
            if one.attributes.get("voorheen", "false") == former:
                yield one.at("handelsnaam").says(name, one.at("handelsnaam").string())


def _events(case: Element) -> Iterator[Value]:
    """What it is, when it began and, where the last word is an end, when it ended."""
    number = case.at("insolventienummer")
    if number.string()[0] not in KINDS:
        raise Changed(Failure.CHANGED_SHAPE, f"a case of an unknown kind: {number.string()[:20]}")
    kind = KINDS[number.string()[0]]
    told = sorted(_publications(case), key=lambda event: event[0])
    begun = [event for event in told if event[1] in BEGUN]
    if begun:
        day, _, words = begun[0]
        yield words.says("insolvency", kind, day)
    else:
        yield number.says("insolvency", kind)
    if told and told[-1][1] in ENDED:
        day, _, words = told[-1]
        yield words.says("insolvencyEnded", kind, day)


def _publications(case: Element) -> Iterator[tuple[str, str, Element]]:
    """The day, the code and the words of each publication that begins or ends an insolvency."""
    for one in case.each("publicatie"):
        code, words = one.at("publicatieSoortCode").string(), one.at("publicatieOmschrijving")
        if code in BEGUN | ENDED:
            ruled = RULED.search(words.string())
            written = one.at("publicatieDatum") if ruled is None else words
            yield written.read(_published if ruled is None else _ruled), code, words


def _published(text: str) -> str:
    return dates.from_day(text[:10])  # xs:date may carry a zone


def _ruled(text: str) -> str:
    found = RULED.search(text)
    if found is None:
        raise ValueError("no date in words")
    return dates.from_day(f"{found[3]}-{MONTHS.index(found[2]) + 1:02d}-{int(found[1]):02d}")
