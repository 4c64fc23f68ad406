"""What does the Dutch business register say: start, legal form, names, working persons, place, and who directs it?

KVK (https://developers.kvk.nl/documentation): Zoeken v2 (free), Basisprofiel, Naamgeving, Vestigingsprofiel and
Functionarissen v1, paid per call, with a key. The profile comes first, since what follows it may need a subscription of
its own: a part that is refused costs no other. The site is asked only where the profile is silent on its start or on
the working persons. A director that is a company is asked for its own directors, three levels up at most.

The key `test` asks KVK's public test environment, whose fictitious companies anybody may look up; Functionarissen has
its own there. KVK's certificate hangs from a root of the Dutch state that few systems trust: `PRECALL_CA_BUNDLE` names
a file that holds it. What each answer holds: `sources.kvk_profile`, `sources.kvk_hits` and `sources.kvk_officers`.
"""

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import quote

from sources import kvk_hits, kvk_officers, kvk_profile
from sources.adapter import Web
from sources.errors import Changed, Failure, NotCovered, Refused
from sources.kvk_faults import CANNOT_BE_DELIVERED, NO_RESULTS, fault_code
from sources.model import Document, Inquiry, Needs, Origin, Record, Source
from sources.quoting import Field, parse

SOURCE = Source(
    id="kvk",
    title="KVK Handelsregister",
    homepage="https://www.kvk.nl/",
    terms="KVK API terms: own use under contract, paid per call; republication and resale are restricted.",
    origin=Origin.REGISTER,
    tells=(
        *("incorporationDate", "establishmentStartDate", "dissolutionDate", "numberOfEmployees", "legalForm"),
        *("activity", "name", "alias", "previousName", "status", "address", "town", "website", "nonMailing", "role"),
    ),
    needs=(Needs.NUMBER, Needs.NAME),
    countries=("NL",),
    key="PRECALL_KVK_KEY",
    pace=0.2,  # the contract allows 100 a second; there is never a reason to need them
    operator="kvk",
    complete=True,
)
API = "https://api.kvk.nl/api"
TEST_API, TEST_OFFICERS = "https://api.kvk.nl/test/api", "https://api.preprod.kvk.nl/api"
TEST = "test"
# Not a secret: KVK prints it for everybody (https://developers.kvk.nl/documentation/testing).
TEST_KEY = "l7xx1f2691f2520d487b902f4e0b57a0b197"
MOST_PAGES = 3  # of a hundred hits: a name that fits more is no name to search by
MOST_LEVELS = 3  # of directors that are companies
MOST_HOLDINGS = 3  # that are asked for their directors, so that one inquiry stays within some ten questions
SHUT_OUT = frozenset({401, 403})
FOUND, UNKNOWN = 200, 404
ANSWERS = (FOUND, UNKNOWN)
PARTS = (*ANSWERS, *SHUT_OUT)  # what may be refused alone
READERS: Mapping[str, Callable[[Document, Field], Iterator[Record]]] = {
    "zoeken": kvk_hits.read,
    "naamgevingen": kvk_profile.read_names,
    "vestigingsprofielen": kvk_profile.read_site,
    "functionarissen": kvk_officers.read,
    "basisprofielen": kvk_profile.read,
}


@dataclass(frozen=True, slots=True)
class _Desk:
    """Where and with which key the register is asked."""

    web: Web
    api: str
    officers: str
    hidden: Mapping[str, str] = field(repr=False)

    async def ask(self, path: str, number: str, expect: tuple[int, ...] = PARTS) -> Document:
        """Ask about one number; persons' birth dates and addresses are never kept."""
        base = self.officers if "functionarissen" in path else self.api
        drop = kvk_officers.NOT_NEEDED if "functionarissen" in path else ()
        url = f"{base}/v1/{path}/{quote(number, safe='')}"
        return await self.web.get(url, hidden=self.hidden, expect=expect, api=True, drop=drop)

    async def search(self, query: Mapping[str, str], expect: tuple[int, ...], page: int = 1) -> Document:
        """Ask for a page of hits, companies that ended among them."""
        full = {**query, "inclusiefInactieveRegistraties": "true", "pagina": str(page), "resultatenPerPagina": "100"}
        return await self.web.get(f"{self.api}/v2/zoeken", full, hidden=self.hidden, expect=expect, api=True)


def _desk(web: Web) -> _Desk:
    if web.key in (TEST, TEST_KEY):
        return _Desk(web, TEST_API, TEST_OFFICERS, {"apikey": TEST_KEY})
    return _Desk(web, API, API, {"apikey": web.key})


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask by number all that the register tells; without a number search by name, and ask about the one that fits."""
    desk, number = _desk(web), inquiry.number("kvk")
    if not (number or inquiry.name):
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "a KVK number or a name")
    hits: list[Record] = []
    for page in range(1, 1 if number else MOST_PAGES + 1):
        answer = await desk.search({"naam": inquiry.name}, ANSWERS, page)
        yield answer
        hits += read(answer)
        if not kvk_hits.goes_on(answer):
            break
    one = number or kvk_hits.the_one(hits, inquiry.name)
    if not one:
        return
    profile = await desk.ask("basisprofielen", one, ANSWERS)
    yield profile
    if number:
        yield await desk.search({"kvkNummer": number}, PARTS)  # former names, and companies that ended
    if profile.status == FOUND:
        async for part in _parts(desk, one, profile):
            yield part


async def _parts(desk: _Desk, number: str, profile: Document) -> AsyncIterator[Document]:
    """What stands beside the profile: the names, the main site where it adds something, and who directs."""
    yield await desk.ask("naamgevingen/kvknummer", number)
    site = kvk_profile.site_to_ask(profile)
    if site:
        yield await desk.ask("vestigingsprofielen", site)
    asked, level = {number}, [number]
    for _ in range(MOST_LEVELS + 1):
        above: list[str] = []
        for one in level:
            officers = await desk.ask("functionarissen/kvknummer", one)
            yield officers
            above += kvk_officers.companies_in(officers)
        level = [one for one in dict.fromkeys(above) if one not in asked][: MOST_HOLDINGS + 1 - len(asked)]
        asked |= set(level)


def read(document: Document) -> Iterator[Record]:
    """Read any of the answers; none when the register knows no such number or name.

    Raises `Refused` for a part that the key has no access to, `Unavailable` for a number that is being processed.
    """
    part = next((name for name in READERS if f"/{name}" in document.asked), "basisprofielen")
    if document.status in SHUT_OUT:
        raise Refused(Failure.STATUS, f"the register answered {document.status} for {part}")
    answer = parse(document)
    if document.status == UNKNOWN:
        code = fault_code(answer)
        if code not in (CANNOT_BE_DELIVERED, NO_RESULTS):
            raise Changed(Failure.CHANGED_SHAPE, f"an unknown fault: {code}")
        return
    yield from READERS[part](document, answer)
