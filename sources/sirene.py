"""How did this French company's name, form and state change, and from which business did its seat take over?

INSEE SIRENE 3.11 (https://portail-api.insee.fr/), free key, 30 questions a minute; by SIREN or SIRET. The company with
its periods, then the links of succession of its seat. Those links are as complete as INSEE's knowledge: none found is
no proof that nobody came before, so `predecessor` is not among what it tells.

A period begins where one of its facts changed; the first may begin at 1900-01-01, which stands for an unknown day.
Withheld names read `[ND]` and are not read. Sex, further given names and pseudonyms are blanked before anything is
kept. Ignored by name: header, category of size, associations, mission, social economy, numbers of periods.
"""

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from http import HTTPStatus
from urllib.parse import urlsplit

from sources import dates, french_codes
from sources.adapter import Web
from sources.errors import Changed, Failure, NotCovered
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.quoting import Field, parse

SOURCE = Source(
    id="sirene",
    title="Base Sirene (INSEE)",
    homepage="https://www.sirene.fr/",
    terms="Licence Ouverte 2.0; free key, 30 questions a minute.",
    origin=Origin.REGISTER,
    tells=(
        *("incorporationDate", "dissolutionDate", "status", "legalForm", "name", "previousName", "nameSince"),
        *("legalFormSince", "activity", "numberOfEmployees"),
    ),
    needs=(Needs.NUMBER,),
    countries=("FR",),
    key="PRECALL_INSEE_KEY",
    pace=2.0,  # 30 a minute
    operator="insee",
)
API = "https://api.insee.fr/api-sirene/3.11"
PERSONAL = ("sexeUniteLegale", *(f"prenom{n}UniteLegale" for n in range(1, 5)), "pseudonymeUniteLegale")
LINKS = "liensSuccession"
NAME, FORM, ACTIVITY = "denominationUniteLegale", "categorieJuridiqueUniteLegale", "activitePrincipaleUniteLegale"
STATE_OF = "etatAdministratifUniteLegale"


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask for the company, then for the links of the seat that it names."""
    siren = inquiry.number("siren") or inquiry.number("siret")[:9]
    if not siren:
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "a SIREN or SIRET")
    hidden = {"X-INSEE-Api-Key-Integration": web.key}
    company = await web.get(f"{API}/siren/{siren}", hidden=hidden, expect=(200, 404), api=True, drop=PERSONAL)
    yield company
    seats = [record.first("siret") for record in read(company)]
    if any(seats):
        query = {"q": f"siretEtablissementSuccesseur:{seats[0]}"}
        yield await web.get(f"{API}/siret/{LINKS}", query, hidden=hidden, expect=(200, 404), api=True)


def read(document: Document) -> Iterator[Record]:
    """Read the company or its predecessors; none for an unknown number or a seat without links.

    Raises `NotCovered` for who asked not to be shown.
    """
    answer = parse(document)
    if document.status == 404:
        if answer.at("header", "statut").integer() == HTTPStatus.FORBIDDEN:  # the body's own, under a 404
            raise NotCovered(Failure.NOT_HELD, "who asked not to be shown is not in it")
    elif urlsplit(document.asked).path.endswith(f"/{LINKS}"):
        yield from _links(answer)
    else:
        unit = answer.at("uniteLegale")
        yield Record(schema="Company", key=unit.at("siren").string(), values=tuple(_company(unit)))


def _company(unit: Field) -> Iterator[Value]:
    siren = unit.at("siren")
    yield siren.says("siren", siren.string())
    periods = unit.at("periodesUniteLegale").items()
    if not periods:
        raise Changed(Failure.CHANGED_SHAPE, "a company without a period")
    newest_first = sorted(periods, key=lambda period: _day(period, "dateDebut"), reverse=True)
    now = newest_first[0]
    yield from french_codes.start(unit, "incorporationDate", "dateCreationUniteLegale")
    yield from _names(unit, newest_first)
    yield from french_codes.shown(unit, "alias", "sigleUniteLegale")
    yield from french_codes.shown(now, "alias", "denominationUsuelle1UniteLegale")
    if (form := now.find(FORM)) is not None:
        yield french_codes.form(form)
        yield from _since("legalFormSince", FORM, newest_first)
    yield from now.at(STATE_OF).coded("status", french_codes.STATE)
    if now.at(STATE_OF).string() == "C":
        yield from _since("dissolutionDate", STATE_OF, newest_first)
    yield from now.told("activity", ACTIVITY)
    yield from now.coded("employer", {"O": "yes", "N": "no"}, "caractereEmployeurUniteLegale")
    yield from french_codes.staff(unit.find("trancheEffectifsUniteLegale"), unit.find("anneeEffectifsUniteLegale"))
    if (seat := now.find("nicSiegeUniteLegale")) is not None:
        yield seat.says("siret", siren.string() + seat.string(), seat.string())


def _names(unit: Field, newest_first: list[Field]) -> Iterator[Value]:
    """The present name with its first day, and the others with their last; of a person the first name and family name."""
    named = [value for period in newest_first for value in _dated_names(period)]
    if not named:
        first, last = unit.find("prenomUsuelUniteLegale"), newest_first[0].find("nomUniteLegale")
        if last is not None and french_codes.HIDDEN not in last.string():
            spoken = last.string() if first is None else f"{first.string()} {last.string()}"
            yield last.says("name", spoken, last.string())
        return
    yield replace(named[0], as_of="")
    yield from _since("nameSince", NAME, newest_first)
    seen = {named[0].value}
    for value in named[1:]:
        if value.value not in seen:
            seen.add(value.value)
            yield replace(value, property="previousName")


def _dated_names(period: Field) -> Iterator[Value]:
    last_day = _day(period, "dateFin")
    return (replace(value, as_of=last_day) for value in french_codes.shown(period, "name", NAME))


def _since(name: str, fact: str, newest_first: list[Field]) -> Iterator[Value]:
    """The first day of the periods that show the present value of a fact; nothing when it never was another."""
    told = [(found.value if (found := period.find(fact)) else None, period) for period in newest_first]
    same = next((at for at, (value, _) in enumerate(told) if value != told[0][0]), 0)
    if same:
        yield from told[same - 1][1].told(name, "dateDebut", by=dates.from_day)


def _day(period: Field, name: str) -> str:
    """The day under this name, or "" where the period is open on that side."""
    found = period.find(name)
    return "" if found is None else found.read(dates.from_day)


def _links(answer: Field) -> Iterator[Record]:
    """One record per predecessor with another SIREN: with the same one it is a move of the seat."""
    for link in answer.each(LINKS):
        before, after = link.at("siretEtablissementPredecesseur"), link.at("siretEtablissementSuccesseur")
        old, new = before.string()[:9], after.string()[:9]
        if old != new:
            values = [before.says("predecessorNumber", old, before.string())]
            values.append(after.says("successorNumber", new, after.string()))
            values += link.told("date", "dateLienSuccession", by=dates.from_day)
            values.append(link.says("manner", "transfer"))
            yield Record(schema="Succession", key=f"{new}/{before.string()}", values=tuple(values))
