"""What does the Czech register say: start, end, form, seat, earlier names, and who directs and owns the company?

ARES of the Ministry of Finance (https://ares.gov.cz/stranky/vyvojar-info), keyless, by IČO or by name: the common file
of all businesses, and for companies the public register with its officers and members (`sources.ares_vr`). A miss is
404 with `kod` NENALEZENO; a name that is borne too often answers 400. `datumVzniku` is the start of the business, which
for a company is that of the legal person.

Not told: an entry in the insolvency register (`stavZdrojeIr`), since anybody's petition makes one, whatever it is worth.
Needed: ico, obchodniJmeno, pravniForma. Ignored by name: tax office, delivery address, codes of the seat, NACE codes
(they have no words), states of the sources but that of the register of persons, dalsiUdaje. Birth dates, citizenship,
addresses of persons and tax numbers (of a sole trader they are the personal code) are blanked before storage; a sole
trader's seat is not read, since it may be a home.
"""

import json
from collections.abc import AsyncIterator, Iterator
from urllib.parse import quote

from sources import ares_vr, dates
from sources.adapter import Web
from sources.errors import Changed, Failure, NotCovered, Unavailable
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.quoting import Field, parse

SOURCE = Source(
    id="ares",
    title="ARES",
    homepage="https://ares.gov.cz/",
    terms="CC BY 4.0 (Ministry of Finance of the Czech Republic); no more than 500 questions a minute.",
    origin=Origin.REGISTER,
    tells=(
        *("incorporationDate", "registrationDate", "dissolutionDate", "legalForm", "name", "previousName", "nameSince"),
        *("address", "town", "status", "directorship", "ownership", "signingRule"),
    ),
    needs=(Needs.NUMBER, Needs.NAME),
    countries=("CZ",),
    complete=True,
)
API = "https://ares.gov.cz/ekonomicke-subjekty-v-be/rest"
PRIVATE = ("dic", "dicSkDph", "adresaDorucovaci", "dalsiUdaje")
JSON = "application/json"
HITS = 10
NOT_FOUND = "NENALEZENO"
STATES = {"AKTIVNI": "active", "ZANIKLY": "inactive"}
# The forms of the code list that businesses have; other codes are left as they are, which nobody takes for a form.
FORMS = {
    "101": "podnikající fyzická osoba",
    "111": "veřejná obchodní společnost",
    "112": "společnost s ručením omezeným",
    "113": "komanditní společnost",
    "121": "akciová společnost",
    "141": "obecně prospěšná společnost",
    "205": "družstvo",
    "706": "spolek",
}
NATURAL_PERSONS = "10"  # how the codes of sole traders and farmers begin


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask for the business by number, else by name; then for its entry in the public register when it is one."""
    number = inquiry.number("ico")
    if number:
        url = f"{API}/ekonomicke-subjekty/{quote(number, safe='')}"
        found = await web.get(url, expect=(200, 404), api=True, drop=PRIVATE)
    elif inquiry.name:
        question = json.dumps({"obchodniJmeno": inquiry.name, "start": 0, "pocet": HITS}, ensure_ascii=False)
        url = f"{API}/ekonomicke-subjekty/vyhledat"
        found = await web.post(url, question, JSON, accept=JSON, expect=(200, 400, 404), drop=PRIVATE)
    else:
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "an IČO or a name")
    yield found
    businesses = [record.key for record in read(found)] if found.status == 200 else []
    if len(businesses) == 1:
        url = f"{API}/ekonomicke-subjekty-vr/{businesses[0]}"
        yield await web.get(url, expect=(200, 404), api=True, drop=(*PRIVATE, *ares_vr.PRIVATE))


def read(document: Document) -> Iterator[Record]:
    """Read a business, a list of hits or an entry in the public register; none when there is no such number or name."""
    answer = parse(document)
    if document.status != 200:
        fault = answer.at("kod").string()
        if fault == NOT_FOUND:
            return
        if document.status == 400:
            raise Unavailable(Failure.STATUS, f"ares.gov.cz cannot answer for this name ({fault[:40]})")
        raise Changed(Failure.CHANGED_SHAPE, f"an unknown fault: {fault[:40]}")
    if "/ekonomicke-subjekty-vr/" in document.asked:
        yield from ares_vr.entry(document.asked.rsplit("/", 1)[-1], answer)
    elif answer.find("ekonomickeSubjekty") is not None:
        yield from (_business(hit) for hit in answer.each("ekonomickeSubjekty"))
    elif answer.find("pocetCelkem") is None:
        yield _business(answer)


def _business(answer: Field) -> Record:
    number = answer.at("ico").string()
    return Record(schema="Company", key=number, values=tuple(_values(answer)))


def _values(answer: Field) -> Iterator[Value]:
    yield from answer.told("ico", "ico")
    yield from answer.at("obchodniJmeno").told("name")
    form = answer.at("pravniForma")
    code = form.string()
    yield form.says("legalForm", FORMS.get(code, code), code)
    yield from answer.told("incorporationDate", "datumVzniku", by=dates.from_day)
    end, state = answer.find("datumZaniku"), answer.find("seznamRegistraci", "stavZdrojeRos")
    if end is not None:
        yield from end.told("dissolutionDate", by=dates.from_day)
        yield end.says("status", "inactive")
    elif state is not None:
        yield state.says("status", STATES.get(state.string(), "unknown"))
    if not code.startswith(NATURAL_PERSONS):
        yield from answer.told("address", "sidlo", "textovaAdresa")
    yield from answer.told("town", "sidlo", "nazevObce")
    yield from answer.told("country", "sidlo", "kodStatu")
