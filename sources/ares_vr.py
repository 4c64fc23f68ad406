"""Which names, officers, members and rule of signing does an entry in the Czech public register hold?

The register keeps every state of an entry: `datumZapisu` is the day on which a line was written and `datumVymazu` the
day on which it was struck out. A line that is struck out when somebody moves house is written again the same day, so a
seat ends only where the holder has no line that follows. `vznikFunkce`/`zanikFunkce` and `vznikClenstvi`/
`zanikClenstvi` are the beginning and end of the seat itself and go before the days of the lines.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sources import dates
from sources.model import Record, Value
from sources.quoting import Field

PRIVATE = ("datumNarozeni", "statniObcanstvi", "adresa", "bydliste", "textOsoba")
WRITTEN, STRUCK = "datumZapisu", "datumVymazu"
BEGINS = (("clenstvi", "funkce", "vznikFunkce"), ("clenstvi", "clenstvi", "vznikClenstvi"))
ENDS = (("clenstvi", "funkce", "zanikFunkce"), ("clenstvi", "clenstvi", "zanikClenstvi"))
PERCENT, FRACTION = "PROCENTA", "ZLOMEK"  # how the size of a share is written


def entry(number: str, answer: Field) -> Iterator[Record]:
    """The company with its names, and a record for each of its officers and owners, past and present."""
    for line in answer.at("zaznamy").items():
        values = (*line.told("ico", "ico"), *_names(line), *_signing(line))
        since = tuple(line.told("registrationDate", WRITTEN, by=dates.from_day))
        yield Record(schema="Company", key=number, values=(*values, *since))
        seats = [m for organ in line.each("statutarniOrgany") for m in organ.each("clenoveOrganu")]
        yield from _ties(f"{number}/officer", "Directorship", [(m, m) for m in seats])
        members = [m for group in line.each("spolecnici") for m in group.each("spolecnik")]
        yield from _ties(f"{number}/member", "Ownership", [(m, m.at("osoba")) for m in members if m.find("osoba")])
        holders = [m for group in line.each("akcionari") for m in group.each("clenoveOrganu")]
        yield from _ties(f"{number}/shareholder", "Ownership", [(m, m) for m in holders])


def _names(line: Field) -> Iterator[Value]:
    """The present name with its first day, and those before it with their last."""
    for written in line.at("obchodniJmeno").items():
        over = written.find(STRUCK)
        if over is None:
            yield from written.at("hodnota").told("name")
            yield from written.told("nameSince", WRITTEN, by=dates.from_day)
        else:
            for value in written.told("previousName", "hodnota"):
                yield replace(value, as_of=over.read(dates.from_day))


def _signing(line: Field) -> Iterator[Value]:
    for organ in line.each("statutarniOrgany"):
        for rule in organ.each("zpusobJednani"):
            if rule.find(STRUCK) is None:
                yield from rule.told("signingRule", "hodnota")


def _ties(key: str, schema: str, lines: Sequence[tuple[Field, Field]]) -> Iterator[Record]:
    """One record for every line that no later line of the same holder takes up; each is a line and its holder."""
    named = [(line, holder, _name(holder)) for line, holder in lines]
    starts = [(name, _day(line, WRITTEN)) for line, _, name in named if name]
    for place, (line, holder, name) in enumerate(named):
        struck = _day(line, STRUCK)
        if not name or (struck and (name, struck) in starts):
            continue
        values = [*_holder(schema, holder, name), *_period(line, holder, name, named)]
        values += _share(line) if schema == "Ownership" else ()
        yield Record(schema=schema, key=f"{key}/{place}", values=tuple(values))


def _name(holder: Field) -> str:
    person, company = holder.find("fyzickaOsoba"), holder.find("pravnickaOsoba", "obchodniJmeno")
    if company is not None:
        return company.string().strip()
    parts = [person.find("jmeno"), person.find("prijmeni")] if person is not None else []
    return " ".join(part.string().strip() for part in parts if part is not None)


def _holder(schema: str, holder: Field, name: str) -> Iterator[Value]:
    person, company = holder.find("fyzickaOsoba"), holder.find("pravnickaOsoba")
    part = "director" if schema == "Directorship" else "owner"
    if company is not None:
        yield from company.told("name", "obchodniJmeno")
        yield company.at("obchodniJmeno").says(f"{part}Kind", "company")
        yield from company.told(f"{part}Number", "ico")
    elif person is not None:
        yield person.says("name", name, name)
        yield person.says(f"{part}Kind", "person")
    if schema == "Directorship":
        role = holder.find("clenstvi", "funkce", "nazev") or holder.find("nazevAngazma") or holder.at("typAngazma")
        yield role.says("role", role.string(), role.string())
    for human in company.each("zastoupeni") if company is not None and schema == "Directorship" else ():
        if human.find(STRUCK) is None and _name(human):
            yield human.at("fyzickaOsoba").says("representative", _name(human), _name(human))


def _period(line: Field, holder: Field, name: str, named: Sequence[tuple[Field, Field, str]]) -> Iterator[Value]:
    """The beginning and the end: those of the seat, else those of the chain of lines."""
    begin = next((found for path in BEGINS if (found := holder.find(*path)) is not None), None)
    first = line
    while begin is None and (written := _day(first, WRITTEN)):
        before = [one for one, _, other in named if other == name and _day(one, STRUCK) == written and one is not first]
        earlier = [one for one in before if _day(one, WRITTEN) < written]
        if not earlier:
            break
        first = earlier[0]
    start = begin or first.find(WRITTEN)
    end = next((found for path in ENDS if (found := holder.find(*path)) is not None), None) or line.find(STRUCK)
    yield from start.told("startDate", by=dates.from_day) if start is not None else ()
    yield from end.told("endDate", by=dates.from_day) if end is not None else ()


def _day(line: Field, name: str) -> str:
    found = line.find(name)
    return found.read(dates.from_day) if found is not None else ""


def _share(line: Field) -> Iterator[Value]:
    """The share that holds now in percent, where it is written as a percentage or a fraction."""
    for part in line.each("podil"):
        size = part.find("velikostPodilu")
        if part.find(STRUCK) is None and size is not None and size.find("hodnota") is not None:
            amount = size.at("hodnota")
            for percent in _percent(size.at("typObnos").string(), amount.string().strip()):
                yield amount.count("share", percent, "percent", "")


def _percent(kind: str, written: str) -> Iterator[float]:
    """`50`, `33,3` or `33;3` percent, the fraction `1/3` or `1;3`; nothing of what is written in another way."""
    upper, _, lower = written.replace("/", ";").replace(",", ";").replace(".", ";").partition(";")
    if upper.isdecimal() and kind == PERCENT and (not lower or lower.isdecimal()):
        yield float(f"{upper}.{lower or 0}")
    elif upper.isdecimal() and kind == FRACTION and lower.isdecimal() and int(lower) >= int(upper) > 0:
        yield 100 * int(upper) / int(lower)
