"""What does the Polish court register say: entry, names, form, capital, members, insolvency, deposits of accounts?

Open API of the Ministry of Justice (https://prs.ms.gov.pl/krs/openApi), keyless, by KRS number only, which has ten
digits with its zeros. Two extracts: the current one (`OdpisAktualny`, read in `sources.krs_extract`), and the full one
(`OdpisPelny`, read in `sources.krs_history`), which alone tells of former names and of a company that was struck off.

The names of persons are masked (`I*****`), and a masked name is no person: they, their numbers and mail are blanked
before storage. Sole traders are in another register (CEIDG). Ignored by name: REGON and NIP, seat by district, statute,
shares and their kinds, activities but the main one, organs of supervision, agents (prokurenci), resolutions, sections 4
and 5 (arrears, curators).
"""

from collections.abc import AsyncIterator, Iterator
from urllib.parse import quote

from sources import krs_extract, krs_history
from sources.adapter import Web
from sources.errors import Failure, NotCovered
from sources.model import Document, Inquiry, Needs, Origin, Record, Source
from sources.quoting import parse

SOURCE = Source(
    id="krs",
    title="Krajowy Rejestr Sądowy (KRS)",
    homepage="https://prs.ms.gov.pl/krs",
    terms="Ministry of Justice of Poland, open API: public data, free to use again, naming the source and the day.",
    origin=Origin.REGISTER,
    tells=(
        *("incorporationDate", "dissolutionDate", "name", "previousName", "nameSince", "legalForm", "capital"),
        *("address", "town", "website", "activity", "insolvency", "ownership", "signingRule", "filing"),
    ),
    needs=(Needs.NUMBER,),
    countries=("PL",),
)
API = "https://api-krs.ms.gov.pl/api/krs"
PRIVATE = ("imiona", "nazwisko", "identyfikator", "pesel", "dataUrodzenia", "adresPocztyElektronicznej")
REGISTERS = ("P", "S")  # businesses; then associations, foundations and the like


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask for both extracts in the register of businesses, and in the other one when it is not there."""
    number = inquiry.number("krs")
    if not number:
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "a KRS number")
    for register in REGISTERS:
        query = {"rejestr": register, "format": "json"}
        for extract in ("OdpisAktualny", "OdpisPelny"):
            url = f"{API}/{extract}/{quote(number.zfill(10), safe='')}"
            document = await web.get(url, query, expect=(200, 204, 404), api=True, drop=PRIVATE)
            yield document
        if document.status == 200:
            return


def read(document: Document) -> Iterator[Record]:
    """Read an extract; none for a number that is not in that register, or in none that is current."""
    if document.status in (204, 404):
        return
    extract = parse(document).at("odpis")
    number = document.asked.partition("?")[0].rsplit("/", 1)[-1]
    if "/OdpisPelny/" in document.asked:
        yield krs_history.company(number, extract)
    else:
        yield from krs_extract.records(number, extract)
