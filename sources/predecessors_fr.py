"""Since when did the business exist that a French company took over, and where did it sit?

The gazette and INSEE name a predecessor by its number and seldom say when it began. The company directory
(https://recherche-entreprises.api.gouv.fr/docs/) does: it is asked for the predecessors that other registers named, two
at most. What it says of them is told as a fact about the succession, never as one about the prospect.
"""

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from urllib.parse import urlsplit

from sources import french_directory
from sources.adapter import Web
from sources.errors import Failure, NotCovered
from sources.model import Document, Inquiry, Needs, Origin, Record, Source

SOURCE = Source(
    id="predecessors_fr",
    title="Recherche d'entreprises (the company before)",
    homepage="https://annuaire-entreprises.data.gouv.fr/",
    terms="Licence Ouverte 2.0; 7 questions a second; who asked not to be shown is not in it.",
    origin=Origin.REGISTER,
    tells=("predecessorIncorporationDate",),
    needs=(Needs.PREDECESSOR,),
    countries=("FR",),
    pace=0.2,  # 7 a second are allowed
    operator="insee",
)
MOST_PREDECESSORS = 2  # a third former owner of one business is a chain that the claim is not about
EARLIER = {
    "siren": "predecessorNumber",
    "name": "predecessor",
    "address": "predecessorAddress",
    "incorporationDate": "predecessorIncorporationDate",
}


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask for each company before, by its number; whose predecessor it is stands behind the `#` of the address."""
    siren = inquiry.number("siren") or inquiry.number("siret")[:9]
    numbers = [one.value for one in inquiry.before if one.kind == "siren"]
    if not siren or not numbers:
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "the number of a company before")
    for number in numbers[:MOST_PREDECESSORS]:
        yield await french_directory.ask(web, number, "siege", "1", f"#{siren}")


def read(document: Document) -> Iterator[Record]:
    """Read the start, name and seat of each company before; none for a number that is not held."""
    successor = urlsplit(document.asked).fragment
    for record in french_directory.companies(document):
        if record.schema == "Company":
            told = [replace(v, property=EARLIER[v.property]) for v in record.values if v.property in EARLIER]
            yield Record(schema="Succession", key=f"{successor}/{record.key}", values=tuple(told))
