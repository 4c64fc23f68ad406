"""What does the French company directory say: start, form, staff band, officers, turnover and seat of a company?

API Recherche d'entreprises (https://recherche-entreprises.api.gouv.fr/docs/), keyless, 7 questions a second. By SIREN
or SIRET; else by name, and the one living company of exactly that name is asked for by number. Of the companies that
direct it their own directors are asked.

`date_creation` is that of the SIREN; 1900-01-01 stands for an unknown day. Staff is a band of salaried people of one to
three years ago: a told zero excludes owners and directors without a contract. Officers come without dates, and auditors
among them direct nothing. A sole trader's seat is a home, so its address is not read. Birth dates and nationality are
blanked before anything is kept. Ignored by name: categories, sections, other establishments, coordinates, complements.
"""

from collections.abc import AsyncIterator, Iterator

from sources import french_directory
from sources.adapter import Web
from sources.errors import Failure, NotCovered
from sources.model import Document, Inquiry, Needs, Origin, Record, Source
from sources.page import squash

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
MOST_HOLDINGS = 2  # companies that direct the prospect, whose own directors are asked


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask by number; without one by name, and then for the number of the one living company of that name."""
    siren = inquiry.number("siren") or inquiry.number("siret")[:9]
    if not siren:
        if not inquiry.name:
            raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "a SIREN, a SIRET or a name")
        hits = await french_directory.ask(web, inquiry.name, "siege", "25")
        yield hits
        same = [r for r in read(hits) if squash(inquiry.name) in {squash(v.value) for v in r.all("name", "alias")}]
        living = [record.key for record in same if record.first("status") == "active"]
        if len(living) != 1:
            return
        siren = living[0]
    company = await french_directory.ask(web, siren, "dirigeants,finances,siege", "1")
    yield company
    behind = dict.fromkeys(n for record in read(company) if (n := record.first("directorNumber")))
    for number in list(behind)[:MOST_HOLDINGS]:
        yield await french_directory.ask(web, number, "dirigeants", "1")


def read(document: Document) -> Iterator[Record]:
    """Read every company in the answer with its officers and years; none for a name or number that is not held."""
    return french_directory.companies(document)
