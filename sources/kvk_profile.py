"""What do the Dutch register's profiles tell of one company: its dates, names, form, persons, activity and place?

KVK Basisprofiel v1, Naamgeving v1 and Vestigingsprofiel v1 (OpenAPI files at https://developers.kvk.nl). Dates are
eight digits, with zeros for parts that are unknown; links are a list or, from version 1.5, an object.

Three dates that are different facts: `datumAanvang` of the business is `incorporationDate`, that of the main site
`establishmentStartDate` (an earlier one points at a predecessor), and `formeleRegistratiedatum`, which KVK has
described both as registration and as last change, is `formalRegistration`: no check uses it. `startdatum` of the names
is the start of the business once more. Persons that are not stated are not zero; those of one site are the least that
the company has. Needed: kvkNummer and, in a profile, naam and materieleRegistratie. Ignored by name: links,
eersteHandelsnaam, indHoofdvestiging, indCommercieleVestiging, volgorde, postal and shielded addresses, full-time and
part-time persons, the activities of a site, and a sole trader's own address.
"""

from collections.abc import Iterator
from dataclasses import replace

from sources import dates
from sources.model import Document, Record, Value
from sources.quoting import Field, parse

YES_NO = {"Ja": "yes", "Nee": "no"}
START = ("materieleRegistratie", "datumAanvang")
PERSONS = "totaalWerkzamePersonen"


def read(document: Document, answer: Field) -> Iterator[Record]:
    """The company of a Basisprofiel. Raises `Changed`."""
    yield Record(schema="Company", key=answer.at("kvkNummer").string(), values=tuple(_profile(document, answer)))


def _profile(document: Document, answer: Field) -> Iterator[Value]:
    yield from answer.told("kvk", "kvkNummer")
    yield from answer.at("naam").told("name")
    yield from _aliases(answer, answer.at("naam").string())
    yield from answer.at(START[0]).told("incorporationDate", START[1], by=dates.from_compact)
    yield from answer.told("dissolutionDate", "materieleRegistratie", "datumEinde", by=dates.from_compact)
    yield from answer.told("formalRegistration", "formeleRegistratiedatum", by=dates.from_compact)
    persons = answer.find(PERSONS)
    if persons is not None:
        yield persons.count("numberOfEmployees", persons.integer(), "working_persons", document.fetched_at[:10])
    for activity in answer.each("sbiActiviteiten"):
        code, words = activity.at("sbiCode").string(), activity.at("sbiOmschrijving").string()
        yield activity.says("activity", f"{code} {words}", words)
    yield from answer.coded("nonMailing", YES_NO, "indNonMailing")
    yield from answer.told("rsin", "_embedded", "eigenaar", "rsin")
    yield from answer.told("legalForm", "_embedded", "eigenaar", "rechtsvorm")
    yield from _places(answer)


def _aliases(answer: Field, name: str) -> Iterator[Value]:
    for other in (answer.find("statutaireNaam"), *(line.at("naam") for line in answer.each("handelsnamen"))):
        if other is not None and other.string() != name:
            yield from other.told("alias")


def _places(answer: Field) -> Iterator[Value]:
    """The main site, or the owner's address where it is a legal person's without a site."""
    main = answer.find("_embedded", "hoofdvestiging")
    legal_person = answer.find("_embedded", "eigenaar", "rsin") is not None
    owner = answer.find("_embedded", "eigenaar") if legal_person else None
    if main is not None:
        yield from main.told("establishmentStartDate", *START, by=dates.from_compact)
    for place in (main, owner):
        if place is not None:
            yield from _place(place)


def _place(place: Field) -> Iterator[Value]:
    for address in place.each("websites"):
        yield from address.told("website")
    for address in place.each("adressen"):
        hidden = address.find("indAfgeschermd")
        if address.at("type").string() == "bezoekadres" and (hidden is None or hidden.word(YES_NO) == "no"):
            yield from address.told("address", "volledigAdres", by=_one_blank)
            yield from address.told("town", "plaats")


def site_to_ask(document: Document) -> str:
    """The number of the main site when its own profile may tell what the company's does not; else nothing."""
    answer = parse(document)
    number = answer.find("_embedded", "hoofdvestiging", "vestigingsnummer")
    known = (answer.find(PERSONS), answer.find("_embedded", "hoofdvestiging", *START))
    return "" if number is None or all(part is not None for part in known) else number.string()


def read_site(document: Document, answer: Field) -> Iterator[Record]:
    """The company as the profile of its main site shows it. Raises `Changed`."""
    number, own = answer.at("kvkNummer").string(), answer.at("vestigingsnummer").string()
    values = [*answer.told("kvk", "kvkNummer"), *answer.told("alias", "eersteHandelsnaam")]
    values += answer.told("establishmentStartDate", *START, by=dates.from_compact)
    persons = answer.find(PERSONS)
    if persons is not None:
        stated = persons.count("numberOfEmployees", persons.integer(), "working_persons", document.fetched_at[:10])
        values.append(replace(stated, high=None))
    values += _place(answer)
    yield Record(schema="Company", key=f"{number}/{own}", values=tuple(values))


def read_names(_: Document, answer: Field) -> Iterator[Record]:
    """The company as the register names it, and once more when it began. Raises `Changed`."""
    number = answer.at("kvkNummer").string()
    heads = [field for field in (answer.find("naam"), answer.find("statutaireNaam")) if field is not None]
    values = [*answer.told("kvk", "kvkNummer"), *answer.told("rsin", "rsin")]
    values += (value for field in heads[:1] for value in field.told("name"))
    found = [*heads[1:], *(field for field in (answer.find("ookGenoemd"),) if field is not None)]
    for one in answer.each("vestigingen"):
        found += (field for name in ("naam", "ookGenoemd") if (field := one.find(name)) is not None)
        found += (line.at("naam") for line in one.each("handelsnamen"))
    known = {field.string() for field in heads[:1]}
    for field in found:
        if field.string() not in known:
            known.add(field.string())
            values += field.told("alias")
    values += answer.told("incorporationDate", "startdatum", by=dates.from_compact)
    values += answer.told("dissolutionDate", "einddatum", by=dates.from_compact)
    yield Record(schema="Company", key=number, values=tuple(values))


def _one_blank(text: str) -> str:
    return " ".join(text.split())
