"""What does the Norwegian register say: founding, form, staff, names, insolvency, and who holds which seat?

Enhetsregisteret (https://data.brreg.no/enhetsregisteret/api/dokumentasjon/), keyless, by number or by name. A single
company of the name is followed by its seats. Three dates are three facts: `stiftelsesdato` is the founding,
`registreringsdatoEnhetsregisteret` the day of registration (1995 for all that existed when the register began), and
`slettedato` the day it left. A deleted unit keeps only its number, name, form and that day; one that was wiped by law
answers 410. `harRegistrertAntallAnsatte` false says that nobody counted, not that there is nobody, and
a count of zero without it says nothing. Seats carry `sistEndret`, when their group last changed: no date of appointment.

Needed: organisasjonsnummer, navn, organisasjonsform.kode, and of a living unit its day of registration and the three
marks of insolvency. Ignored by name: links, postal address, sector, language, purpose, register memberships, auditor,
accountant and other outside helpers, elections. Birth dates, mail and mobile numbers are blanked before storage; a sole
trader's address is not read, since it is a home.
"""

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from urllib.parse import quote

from sources import dates
from sources.adapter import Web
from sources.errors import Changed, Failure, NotCovered
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.quoting import Field, parse

SOURCE = Source(
    id="brreg",
    title="Enhetsregisteret (Brønnøysundregistrene)",
    homepage="https://www.brreg.no/",
    terms="NLOD 2.0 (Norwegian Licence for Open Government Data): free for any use, naming the source.",
    origin=Origin.REGISTER,
    tells=(
        *("incorporationDate", "registrationDate", "dissolutionDate", "numberOfEmployees", "legalForm", "activity"),
        *("insolvency", "name", "address", "town", "website", "directorship", "accountsUpTo"),
    ),
    needs=(Needs.NUMBER, Needs.NAME),
    countries=("NO",),
    complete=True,
)
API = "https://data.brreg.no/enhetsregisteret/api/enheter"
PRIVATE = ("epostadresse", "mobil", "fodselsdato")
SOLE_TRADER = "ENK"
FIRST_YEAR = "1995"  # the register began: who is entered in it then existed before, and nobody wrote since when
# Mark, the day that goes with it, and what it is; the third is a winding-up that a court ordered.
INSOLVENCIES = (
    ("konkurs", "konkursdato", "bankruptcy"),
    ("underAvvikling", "underAvviklingDato", "liquidation"),
    ("underTvangsavviklingEllerTvangsopplosning", "", "liquidation"),
)
# Who leads, owns or answers for it: board and deputies, manager, owner, partners. Others only work for it.
SEATS = frozenset({"LEDE", "NEST", "MEDL", "VARA", "DAGL", "INNH", "DTPR", "DTSO", "KOMP", "BEST"})


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask for the unit by number, else by name; then for the seats when it is one unit."""
    number = inquiry.number("orgnr")
    if number:
        found = await web.get(f"{API}/{quote(number, safe='')}", expect=(200, 404, 410), api=True, drop=PRIVATE)
    elif inquiry.name:
        found = await web.get(API, {"navn": inquiry.name, "size": "10"}, api=True, drop=PRIVATE)
    else:
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "an organisation number or a name")
    yield found
    units = [record.key for record in read(found)] if found.status == 200 else []
    if len(units) == 1:
        yield await web.get(f"{API}/{units[0]}/roller", expect=(200, 404, 410), api=True, drop=PRIVATE)


def read(document: Document) -> Iterator[Record]:
    """Read a unit, a list of hits or the seats; nothing for an unknown number. Raises `NotCovered` for a wiped one."""
    if document.status == 410:
        raise NotCovered(Failure.NOT_HELD, "the register has removed this unit for legal reasons")
    if document.status == 404:
        return
    answer = parse(document)
    if document.asked.endswith("/roller"):
        yield from _seats(document.asked.rsplit("/", 2)[-2], answer)
    elif answer.find("organisasjonsnummer") is not None:
        yield _unit(document, answer)
    else:
        answer.at("page", "totalElements").integer()  # an empty list of hits has nothing but its size
        for hit in answer.each("_embedded", "enheter"):
            yield _unit(document, hit)


def _unit(document: Document, unit: Field) -> Record:
    number, form = unit.at("organisasjonsnummer"), unit.at("organisasjonsform", "kode")
    values = [number.says("orgnr", number.string(), number.string()), *unit.at("navn").told("name")]
    written = unit.find("organisasjonsform", "beskrivelse") or form
    values.append(written.says("legalForm", written.string(), form.string()))
    deleted = unit.find("slettedato")
    if deleted is not None:
        values += deleted.told("dissolutionDate", by=dates.from_day)
        values.append(deleted.says("status", "inactive"))
        return Record(schema="Company", key=number.string(), values=tuple(values))
    values += unit.told("incorporationDate", "stiftelsesdato", by=dates.from_day)
    for value in unit.at("registreringsdatoEnhetsregisteret").told("registrationDate", by=dates.from_day):
        values.append(replace(value, unit="default_date") if value.value.startswith(FIRST_YEAR) else value)
    values += [*_insolvencies(unit), *_staff(document, unit), *unit.told("website", "hjemmeside")]
    values += unit.told("accountsUpTo", "sisteInnsendteAarsregnskap", by=dates.from_year)
    line = unit.find("naeringskode1")
    if line is not None:
        code, words = line.at("kode").string(), line.at("beskrivelse").string()
        values.append(line.says("activity", f"{code} {words}", words))
    if form.string() != SOLE_TRADER:
        values += unit.told("phone", "telefon")
        values += (v for part in unit.each("forretningsadresse", "adresse") if part.value for v in part.told("address"))
        values += unit.told("country", "forretningsadresse", "landkode")
    values += unit.told("town", "forretningsadresse", "poststed")
    return Record(schema="Company", key=number.string(), values=tuple(values))


def _insolvencies(unit: Field) -> Iterator[Value]:
    for name, day, kind in INSOLVENCIES:
        mark = unit.at(name)
        if not isinstance(mark.value, bool):
            raise Changed(Failure.CHANGED_SHAPE, f"{name} is neither true nor false")
        if mark.value:
            when = next((v.value for v in unit.told("", day, by=dates.from_day)), "") if day else ""
            yield replace(mark.says("insolvency", kind), as_of=when)


def _staff(document: Document, unit: Field) -> Iterator[Value]:
    """The count where the register has one; older answers lack the mark, and then only a number above zero is one."""
    counted, staff = unit.find("harRegistrertAntallAnsatte"), unit.find("antallAnsatte")
    if staff is not None and ((counted is None and staff.integer() > 0) or (counted is not None and counted.value)):
        yield staff.count("numberOfEmployees", staff.integer(), "headcount", document.fetched_at[:10])


def _seats(number: str, answer: Field) -> Iterator[Record]:
    """One record for every seat that is still held; the register keeps no dates of them."""
    held = [seat for group in answer.at("rollegrupper").items() for seat in group.each("roller") if _is_held(seat)]
    for place, seat in enumerate(held):
        code, words = seat.at("type", "kode").string(), seat.at("type", "beskrivelse")
        holder = seat.find("person", "navn") or seat.at("enhet", "navn")
        parts = (
            [holder.find(p) for p in ("fornavn", "mellomnavn", "etternavn")] if seat.find("person") else holder.items()
        )
        name = " ".join(part.string().strip() for part in parts if part is not None)
        values = [holder.says("name", name, name), words.says("role", words.string(), words.string())]
        values.append(holder.says("directorKind", "person" if seat.find("person") else "company"))
        values += seat.told("directorNumber", "enhet", "organisasjonsnummer") if not seat.find("person") else ()
        yield Record(schema="Directorship", key=f"{number}/{code}/{place}", values=tuple(values))


def _is_held(seat: Field) -> bool:
    over = (seat.find("avregistrert"), seat.find("fratraadt"), seat.find("person", "erDoed"))
    return seat.at("type", "kode").string() in SEATS and not any(mark is not None and mark.value for mark in over)
