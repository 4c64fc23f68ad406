"""Who directs a Dutch company, who may sign for it, and who owns a sole trader's business?

KVK Functionarissen v1, `/v1/functionarissen/kvknummer/{number}`. Documented (https://developers.kvk.nl/nl/documentation/
functionarissen-api): the address, that all six kinds of officers and a sole trader's owner come in one answer, that
`aansprakelijken` is one kind, and that shielded data need a certificate. Believed, from KVK's older HR data service and
the government's Haal Centraal interface to it: the names of the other kinds, and of the fields of an officer
(`natuurlijkPersoon` or `nietNatuurlijkPersoon`, `functie`, `functietitel`, `bevoegdheid`, `volmacht`, a representative).
So several spellings are read, a code stands beside its words or is the words, and what fits none of it is `Changed`.

An officer that is a company has `directorNumber`, its KVK number. A person without a name is shielded and left out.
Birth dates, sexes, addresses and the BSN are blanked before anything is kept.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sources import dates
from sources.errors import Changed, Failure
from sources.model import Document, Record, Value
from sources.quoting import Field, parse

NOT_NEEDED = (
    *("geboorte", "geboortedatum", "geboorteplaats", "geboorteland", "overlijdensdatum", "nationaliteit"),
    *("burgerservicenummer", "bsn", "geslacht", "geslachtsaanduiding", "adres", "adressen", "woonadres"),
    *("verblijfplaats", "bezoekLocatie", "postLocatie", "telefoonnummers", "emailAdressen"),
)
# The kinds of officers, with the role of one for whom no function is told.
KINDS = {
    "bestuursfuncties": "bestuurder",
    "bestuurders": "bestuurder",
    "aansprakelijken": "aansprakelijke",
    "gemachtigden": "gemachtigde",
    "publiekrechtelijkeFunctionarissen": "publiekrechtelijke functionaris",
    "functionarissenBijzondereRechtstoestand": "functionaris bijzondere rechtstoestand",
    "overigeFunctionarissen": "overige functionaris",
    "eigenaar": "eigenaar",
    "eigenaren": "eigenaar",
}
WHO_DECIDES = frozenset({"bestuursfuncties", "bestuurders", "aansprakelijken"})
SILENT = frozenset({"kvkNummer", "naam", "statutaireNaam", "rsin", "links", "_links", "meldingen"})
PERSON = ("natuurlijkPersoon",)
COMPANY = ("nietNatuurlijkPersoon", "rechtspersoon", "samenwerkingsverband", "buitenlandseVennootschap")
SINCE = ("datumIngang", "datumInFunctie", "datumAanvang", "datumIngangMachtiging", "startdatum")
UNTIL = ("datumEinde", "datumUitFunctie", "einddatum")
NUMBERS = (("kvkNummer",), ("isEigenaarVan", "kvkNummer"), ("isEigenaarVan", "maatschappelijkeActiviteit", "kvkNummer"))
SIGNING = {"onbevoegd": "none", "niet bevoegd": "none", "gezamenlijk": "jointly", "zelfstandig": "alone"}
FOUND = 200


@dataclass(frozen=True, slots=True)
class _Officer:
    """One entry: its kind, its place in the list, and the person or company that holds the office."""

    kind: str
    place: int
    entry: Field
    holder: Field
    is_company: bool


def read(document: Document, answer: Field) -> Iterator[Record]:
    """One Directorship per officer, its key the company's number, the kind and the place in its list."""
    number = document.asked.rsplit("/", 1)[-1]
    for officer in _officers(answer):
        name = tuple(_name(officer.holder))
        if name:
            key = f"{number}/{officer.kind}/{officer.place}"
            yield Record(schema="Directorship", key=key, values=(*name, *_told(answer, officer)))


def companies_in(document: Document) -> list[str]:
    """The KVK numbers of the companies that direct this one, or answer for it."""
    if document.status != FOUND:
        return []
    ruling = [o for o in _officers(parse(document)) if o.is_company and o.kind in WHO_DECIDES]
    return [field.string() for officer in ruling if (field := _number(officer.holder)) is not None]


def _officers(answer: Field) -> Iterator[_Officer]:
    groups = [
        group for group in (answer, answer.find("_embedded"), answer.find("functionarissen")) if group is not None
    ]
    told = False
    for group in groups:
        for kind in KINDS:
            found = group.find(kind)
            if found is None:
                continue
            told = True
            for place, entry in enumerate(found.items() if isinstance(found.value, list) else (found,)):
                yield from _officer(kind, place, entry)
    if not told and (not isinstance(answer.value, dict) or set(answer.value) - SILENT):
        raise Changed(Failure.CHANGED_SHAPE, "officers of no kind that we know")


def _officer(kind: str, place: int, entry: Field) -> Iterator[_Officer]:
    inner = entry.find("door") or entry
    for name in (*PERSON, *COMPANY):
        holder = inner.find(name)
        if holder is not None:
            is_company = name in COMPANY
            if not (is_company and KINDS[kind] == "eigenaar"):  # a legal person "owns" its own registration
                yield _Officer(kind, place, entry, holder, is_company)
            return
    if inner.find("naamPersoon") is None:
        raise Changed(Failure.CHANGED_SHAPE, f"{entry.path} names nobody")
    yield _Officer(kind, place, entry, inner.at("naamPersoon"), is_company=False)


def _name(holder: Field) -> Iterator[Value]:
    """The name as one text, or as its parts: first names, what stands before the family name, and the family name."""
    for part in ("volledigeNaam", "naam", "naamgeving", "statutaireNaam"):
        found = holder.find(part)
        if found is not None and isinstance(found.value, str) and found.string().strip():
            yield from found.told("name")
            return
    parts = holder.find("naam") or holder
    family = parts.find("geslachtsnaam")
    if family is None or not family.string().strip():
        return
    before = parts.find("voorvoegselGeslachtsnaam") or parts.find("voorvoegsel")
    given = parts.find("voornamen") or parts.find("voorletters")
    whole = " ".join(part.string().strip() for part in (given, before, family) if part is not None)
    yield parts.says("name", " ".join(whole.split()))


def _told(answer: Field, officer: _Officer) -> Iterator[Value]:
    entry, holder = officer.entry, officer.holder
    role = _words(entry, "functietitel") or _words(entry, "functie")
    if role is None:
        yield entry.says("role", KINDS[officer.kind])
    else:
        yield from role.told("role")
    yield holder.says("directorKind", "company" if officer.is_company else "person")
    number = _number(holder) if officer.is_company else None
    if number is not None:
        yield from number.told("directorNumber")
    yield from _date(entry, "startDate", SINCE)
    yield from _date(entry, "endDate", UNTIL)
    yield from _signing(entry)
    stands_in = entry.find("wordtVertegenwoordigdDoor") or entry.find("vertegenwoordiger")
    if stands_in is not None:
        named = stands_in.find(*PERSON) or stands_in
        for value in _name(named):
            yield replace(value, property="representative")
    yield from answer.told("organizationNumber", "kvkNummer")
    yield from answer.told("organization", "naam")


def _number(holder: Field) -> Field | None:
    return next((found for path in NUMBERS if (found := holder.find(*path)) is not None), None)


def _words(entry: Field, name: str) -> Field | None:
    """The field that says it in words: itself, or the words beside its code."""
    found = entry.find(name)
    while found is not None and isinstance(found.value, dict):
        found = next((f for n in ("omschrijving", "titel", "soort", "typeVolmacht") if (f := found.find(n))), None)
    return found if found is not None and found.string().strip() else None


def _signing(entry: Field) -> Iterator[Value]:
    found = next(
        (
            f
            for name in ("bevoegdheid", "bevoegdheidOmschrijving", "volmachtType", "volmacht")
            if (f := _words(entry, name)) is not None
        ),
        None,
    )
    if found is not None:
        said = found.string().strip()
        yield found.says("signing", next((is_ for word, is_ in SIGNING.items() if word in said.lower()), said), said)


def _date(entry: Field, name: str, spellings: tuple[str, ...]) -> Iterator[Value]:
    for place in (entry, entry.find("registratie")):
        for spelling in spellings if place is not None else ():
            found = place.find(spelling) if place is not None else None
            if found is not None and isinstance(found.value, dict):
                found = found.find("datum")
            if found is not None and found.string():
                yield from found.told(name, by=_partial)
                return


def _partial(text: str) -> str:
    return dates.from_compact(text) if text.isdigit() else dates.from_day(text)
