"""What does an answer of the French company directory say of each company in it: names, form, staff, officers, years?

API Recherche d'entreprises (https://recherche-entreprises.api.gouv.fr/docs/): one list of companies, whatever was asked.
"""

from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlencode

from sources import dates, french_codes
from sources.adapter import Web
from sources.model import Document, Record, Value
from sources.page import squash
from sources.quoting import Field, parse

API = "https://recherche-entreprises.api.gouv.fr/search"
PERSONAL = ("annee_de_naissance", "date_de_naissance", "nationalite", "elus")
PERSON, COMPANY = "personne physique", "personne morale"
AUDITOR = "commissaire aux comptes"
FIGURES = (("turnover", "ca"), ("result", "resultat_net"))


async def ask(web: Web, what: str, include: str, per_page: str, note: str = "") -> Document:
    """Ask for a name or number; `note` is kept behind the `#` of the address."""
    query = {"q": what, "minimal": "true", "include": include, "page": "1", "per_page": per_page}
    return await web.get(f"{API}?{urlencode(query)}{note}", api=True, drop=PERSONAL)


def companies(document: Document) -> Iterator[Record]:
    """Every company in the answer with its officers and years."""
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
    firsts: dict[str, Value] = {}
    for value in told:
        firsts.setdefault(squash(value.value), value)
    yield from firsts.values()


def _officer(siren: str, row: Field, officer: Field) -> Iterator[Record]:
    """One seat; the first of a person's given names is the one that is used."""
    kind = officer.at("type_dirigeant").word({PERSON: "person", COMPANY: "company"})
    role = officer.find("qualite")
    if role is not None and role.string().casefold().startswith(AUDITOR):
        return
    values: list[Value] = []
    if kind == "company":
        values += [*officer.told("name", "denomination"), *officer.told("directorNumber", "siren")]
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
        told = [(name, found) for name, key in FIGURES if (found := figures.find(key))]
        values = [found.count(name, found.number(), "EUR", year) for name, found in told]
        if values:
            values.insert(0, figures.says("financialYear", replace(figures, value=year).read(dates.from_year), year))
            yield Record(schema="Accounts", key=f"{siren}/{year}", values=tuple(values))
