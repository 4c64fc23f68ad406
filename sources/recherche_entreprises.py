"""What does the French company directory say: start, form, staff band, officers, turnover and seat of a company?

API Recherche d'entreprises (https://recherche-entreprises.api.gouv.fr/docs/), keyless, 7 questions a second. By SIREN
or SIRET; else by name, and the one living company of exactly that name is asked for by number.

`date_creation` is that of the SIREN; 1900-01-01 stands for an unknown day. Staff is a band of salaried people of one to
three years ago: a told zero excludes owners and directors without a contract. Officers come without dates, and auditors
among them direct nothing. A sole trader's seat is a home, so its address is not read. Birth dates and nationality are
blanked before anything is kept. Ignored by name: categories, sections, other establishments, coordinates, complements.
"""

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace

from sources import dates, french_codes
from sources.adapter import Web
from sources.errors import Failure, NotCovered
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.page import squash
from sources.quoting import Field, parse

SOURCE = Source(
    id="recherche_entreprises",
    title="Recherche d'entreprises (annuaire des entreprises)",
    homepage="https://annuaire-entreprises.data.gouv.fr/",
    terms="Licence Ouverte 2.0; 7 questions a second; who asked not to be shown is not in it.",
    origin=Origin.REGISTER,
    tells=(
        *("incorporationDate", "dissolutionDate", "status", "legalForm", "activity", "name", "town"),
        *("numberOfEmployees", "directorship", "turnover", "result"),
    ),
    needs=(Needs.NUMBER, Needs.NAME),
    countries=("FR",),
    pace=0.2,  # 7 a second are allowed
    operator="insee",
    complete=True,
)
API = "https://recherche-entreprises.api.gouv.fr/search"
PERSONAL = ("annee_de_naissance", "date_de_naissance", "nationalite", "elus")
PERSON, COMPANY = "personne physique", "personne morale"
AUDITOR = "commissaire aux comptes"


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask by number; without one by name, and then for the number of the one living company of that name."""
    siren = inquiry.number("siren") or inquiry.number("siret")[:9]
    if not siren:
        if not inquiry.name:
            raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "a SIREN, a SIRET or a name")
        hits = await _ask(web, inquiry.name, "siege", "25")
        yield hits
        same = [r for r in read(hits) if squash(inquiry.name) in {squash(v.value) for v in r.all("name", "alias")}]
        living = [record.key for record in same if record.first("status") == "active"]
        if len(living) != 1:
            return
        siren = living[0]
    yield await _ask(web, siren, "dirigeants,finances,siege", "1")


async def _ask(web: Web, what: str, include: str, per_page: str) -> Document:
    query = {"q": what, "minimal": "true", "include": include, "page": "1", "per_page": per_page}
    return await web.get(API, query, api=True, drop=PERSONAL)


def read(document: Document) -> Iterator[Record]:
    """Read every company in the answer with its officers and years; none for a name or number that is not held."""
    for row in parse(document).at("results").items():
        siren = row.at("siren").string()
        yield Record(schema="Company", key=siren, values=tuple(_company(row)))
        for officer in row.each("dirigeants"):
            yield from _officer(siren, row, officer)
        yield from _years(siren, row)


def _company(row: Field) -> Iterator[Value]:
    yield row.at("siren").says("siren", row.at("siren").string())
    seat = row.find("siege")
    yield from _names(row, seat)
    form = row.find("nature_juridique")
    if form is not None:
        yield french_codes.form(form)
    yield from row.at("etat_administratif").coded("status", french_codes.STATE)
    yield from french_codes.start(row, "incorporationDate", "date_creation")
    yield from row.told("dissolutionDate", "date_fermeture", by=dates.from_day)
    yield from row.told("activity", "activite_principale")
    yield from french_codes.staff(row.find("tranche_effectif_salarie"), row.find("annee_tranche_effectif_salarie"))
    yield from row.coded("employer", {"O": "yes", "N": "no"}, "caractere_employeur")
    if seat is not None:
        yield from seat.told("siret", "siret")
        yield from french_codes.shown(seat, "town", "libelle_commune")
        if form is not None and form.string() != french_codes.SOLE_TRADER:
            yield from french_codes.shown(seat, "address", "adresse")


def _names(row: Field, seat: Field | None) -> Iterator[Value]:
    """The registered name, else the one shown; with it the short name and those above the door."""
    name = "nom_complet" if row.find("nom_raison_sociale") is None else "nom_raison_sociale"
    told = [*french_codes.shown(row, "name", name), *french_codes.shown(row, "alias", "sigle")]
    if seat is not None:
        told += french_codes.shown(seat, "alias", "nom_commercial")
        for sign in seat.each("liste_enseignes"):
            told += french_codes.shown(sign, "alias") if sign.value is not None else ()
    seen: set[str] = set()
    for value in told:
        if squash(value.value) not in seen:
            seen.add(squash(value.value))
            yield value


def _officer(siren: str, row: Field, officer: Field) -> Iterator[Record]:
    """One seat; the first of a person's given names is the one that is used."""
    kind = officer.at("type_dirigeant").word({PERSON: "person", COMPANY: "company"})
    role = officer.find("qualite")
    if role is not None and role.string().casefold().startswith(AUDITOR):
        return
    values: list[Value] = []
    if kind == "company":
        values += officer.told("name", "denomination")
        values += officer.told("directorNumber", "siren")
    elif (last := officer.find("nom")) is not None:
        given = officer.find("prenoms")
        first = given.string().replace(",", " ").split()[:1] if given is not None else []
        spoken = " ".join([*first, last.string().split("(")[0].strip()])
        values.append(last.says("name", spoken, last.string()))
    values += officer.told("role", "qualite")
    values.append(officer.at("type_dirigeant").says("directorKind", kind, officer.at("type_dirigeant").string()))
    values += [replace(value, property="organization") for value in _names(row, None) if value.property == "name"]
    values.append(row.at("siren").says("organizationNumber", siren))
    who = "-".join(squash(value.value) for value in values[:2])
    yield Record(schema="Directorship", key=f"{siren}/{who}", values=tuple(values))


def _years(siren: str, row: Field) -> Iterator[Record]:
    """Turnover and result by financial year, in euro."""
    finances = row.find("finances")
    years = finances.value if finances is not None and isinstance(finances.value, dict) else {}
    for year in sorted(years):
        figures = row.find("finances", year)
        if figures is None:
            continue
        told = [
            (name, found)
            for name, key in (("turnover", "ca"), ("result", "resultat_net"))
            if (found := figures.find(key))
        ]
        values = [found.count(name, found.number(), "EUR", year) for name, found in told]
        if values:
            values.insert(0, figures.says("financialYear", replace(figures, value=year).read(dates.from_year), year))
            yield Record(schema="Accounts", key=f"{siren}/{year}", values=tuple(values))
