"""Who had a mandate in a Belgian company, and who held its shares, as filed with its annual accounts?

The last day of a mandate is that of its term, which may have been renewed since. First and last names are given as
filed, although some firms fill them in the wrong way round. A share is filed as a fraction (0.644); one above 1 is a
slip of the pen, and no share is given.
"""

from collections.abc import Iterator, Mapping

from sources.model import Record, Value
from sources.nbb_accounts import Year, whole_day
from sources.quoting import Field

# The codes of functions are a list of the filing program; the one for a director is the only one that we are sure of.
ROLES: Mapping[str, str] = {"fct:m13": "director"}
ROLE = "mandate"


def mandates(year: Year, answer: Field) -> Iterator[Record]:
    """Give one record for each mandate of a person or a company."""
    administrators = answer.find("Administrators")
    if administrators is None:
        return
    for item in administrators.each("NaturalPersons"):
        person = item.at("Person")
        for mandate in item.each("Mandates"):
            yield _directorship(year, answer, mandate, tuple(_person("name", person)), "person")
    for item in administrators.each("LegalPersons"):
        values = [*item.at("Entity").told("name", "Name"), *_number("directorNumber", item.at("Entity"))]
        for one in item.each("Representatives"):
            values += _person("representative", one)
        for mandate in item.each("Mandates"):
            yield _directorship(year, answer, mandate, tuple(values), "company")


def _directorship(year: Year, answer: Field, mandate: Field, who: tuple[Value, ...], kind: str) -> Record:
    role, words = mandate.at("FunctionMandate"), mandate.find("OtherFunctionMandate")
    code = role.string()
    name = next((v.value for v in who if v.property == "name"), "")
    values = [*answer.told("organization", "EnterpriseName"), *who]
    if words is not None and words.string().strip():
        values.append(words.says("role", words.string().strip(), words.string()))
    else:
        values.append(role.says("role", ROLES.get(code, ROLE), code))
    values.append(mandate.says("directorKind", kind, code))
    values += mandate.told("startDate", "MandateDates", "StartDate", by=whole_day)
    values += mandate.told("endDate", "MandateDates", "EndDate", by=whole_day)
    return Record(schema="Directorship", key=f"{year.number}/{name.casefold()}/{code}", values=tuple(values))


def owners(year: Year, answer: Field) -> Iterator[Record]:
    """Give one record for each line of rights that a shareholder holds."""
    shareholders = answer.find("Shareholders")
    if shareholders is None:
        return
    for item in shareholders.each("EntityShareHolders"):
        who = (*item.at("Entity").told("name", "Name"), *_number("ownerNumber", item.at("Entity")))
        yield from _holdings(year, answer, item, who, "company")
    for item in shareholders.each("IndividualShareHolders"):
        yield from _holdings(year, answer, item, tuple(_person("name", item.at("Person"))), "person")


def _holdings(year: Year, answer: Field, item: Field, who: tuple[Value, ...], kind: str) -> Iterator[Record]:
    name = next((v.value for v in who if v.property == "name"), "")
    for line, right in enumerate(item.each("RightsHeld"), start=1):
        values = [*answer.told("organization", "EnterpriseName"), *who, right.says("ownerKind", kind, kind)]
        values += right.told("nature", "Nature", by=lambda _: "shares")
        share = right.find("Percentage")
        if share is not None and 0 <= share.number() <= 1:
            values.append(share.count("share", round(share.number() * 100, 6), "percent", year.end))
        yield Record(schema="Ownership", key=f"{year.number}/{name.casefold()}/{line}", values=tuple(values))


def _person(name: str, person: Field) -> Iterator[Value]:
    parts = [part.string().strip() for key in ("FirstName", "LastName") if (part := person.find(key)) is not None]
    whole = " ".join(part for part in parts if part)
    if whole:
        yield person.says(name, whole, whole)


def _number(name: str, entity: Field) -> Iterator[Value]:
    """The number of a Belgian company; numbers of other registers are not told apart."""
    number = entity.find("Identifier")
    digits = "".join(c for c in number.string() if c.isdigit()) if number is not None else ""
    if number is not None and len(digits) == len("0123456749"):
        yield number.says(name, digits, number.string())
