"""What does Companies House say: start, names, state, officers, owners, filings, insolvency, and where else they direct?

Companies House API (https://developer.company-information.service.gov.uk/), Open Government Licence; 600 questions in
five minutes. By number; without one by name, and the one living company of exactly that name is followed. The current
directors that the seller names come first, and of at most `MOST_DIRECTORS` the appointments elsewhere are asked.

A company without insolvency, charges or owners is answered with 404: none. `complete` is false: sole traders and
partnerships stand in no British register, so a single hit may be a namesake. Birth dates, nationality, occupation and
addresses of persons are blanked before anything is kept; a list of officers holds no other addresses than theirs.
"""

from base64 import b64encode
from collections.abc import AsyncIterator, Iterator, Mapping
from urllib.parse import quote, urlsplit

from sources import uk_events, uk_people, uk_profile
from sources.adapter import Web
from sources.errors import Changed, Failure, NotCovered
from sources.model import Document, Inquiry, Needs, Origin, Record, Source
from sources.quoting import Field, parse

SOURCE = Source(
    id="companies_house",
    title="Companies House",
    homepage="https://www.gov.uk/government/organisations/companies-house",
    terms="Open Government Licence v3.0; free key, 600 questions in five minutes.",
    origin=Origin.REGISTER,
    tells=(
        *("incorporationDate", "dissolutionDate", "status", "insolvency", "legalForm", "activity", "name"),
        *("previousName", "town", "directorship", "ownership", "filing", "charges", "accountsOverdue"),
        *("statementOverdue", "strikeOffProposed"),
    ),
    needs=(Needs.NUMBER, Needs.NAME),
    countries=("GB",),
    key="PRECALL_COMPANIES_HOUSE_KEY",
    pace=0.5,  # 600 in five minutes
)
API = "https://api.company-information.service.gov.uk"
PERSONAL = (
    *("date_of_birth", "nationality", "occupation", "country_of_residence", "former_names"),
    *("identity_verification_details", "usual_residential_address", "practitioners", "persons_entitled"),
)
# Of a list of people the addresses are theirs; of a profile it is the registered office.
OF_PEOPLE = (*PERSONAL, "address", "principal_office_address", "service_address")
PAGE = 100
MOST_PAGES = 3  # of officers: 300 is more than any company that is called has had
MOST_DIRECTORS = 3  # whose appointments elsewhere are asked


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask for the profile and what belongs to it by number; without one search by name first."""
    number = uk_profile.full_number(inquiry.number("crn"))
    if not number:
        if not inquiry.name:
            raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "a company number or a name")
        hits = await _ask(web, "/search/companies", {"q": inquiry.name, "items_per_page": "20"})
        yield hits
        number = uk_profile.living_of_that_name(read(hits), inquiry.name)
        if not number:
            return
    company = f"/company/{quote(number, safe='')}"
    profile = await _ask(web, company)
    yield profile
    if profile.status == 404:
        return
    directors: list[str] = []
    for page in range(MOST_PAGES):
        query = {"items_per_page": f"{PAGE}", "start_index": f"{page * PAGE}"}
        officers = await _ask(web, f"{company}/officers", query, OF_PEOPLE)
        yield officers
        directors += uk_people.current_directors(officers)
        if uk_people.is_last(officers):
            break
    query = {"items_per_page": f"{PAGE}"}
    yield await _ask(web, f"{company}/persons-with-significant-control", query, OF_PEOPLE)
    yield await _ask(web, f"{company}/filing-history", {**query, "category": "accounts"})
    for held in uk_profile.held_elsewhere(profile):
        yield await _ask(web, f"{company}/{held}", drop=OF_PEOPLE)
    for path in uk_people.named_first(directors, inquiry.contacts)[:MOST_DIRECTORS]:
        yield await _ask(web, f"{path}?items_per_page=50#{number}", drop=OF_PEOPLE)


async def _ask(
    web: Web, path: str, params: Mapping[str, str] | None = None, drop: tuple[str, ...] = PERSONAL
) -> Document:
    """Put one question: the key is the user of HTTP Basic, with an empty password."""
    hidden = {"authorization": "Basic " + b64encode(f"{web.key}:".encode()).decode()}
    return await web.get(f"{API}{path}", params or {}, hidden=hidden, expect=(200, 404), api=True, drop=drop)


def read(document: Document) -> Iterator[Record]:
    """Read one answer by what was asked; none for a company, list or case that the register does not hold."""
    asked = urlsplit(document.asked).path.strip("/").split("/")
    if document.status == 404:
        _not_held(document, asked)
        return
    answer = parse(document)
    match asked:
        case ["search", "companies"]:
            yield from uk_profile.hits(answer)
        case ["company", _]:
            yield from uk_profile.company(answer)
        case ["company", number, "officers"]:
            yield from uk_people.officers(number, answer)
        case ["company", number, "persons-with-significant-control"]:
            yield from uk_people.owners(number, answer)
        case ["company", number, "filing-history"]:
            yield from uk_events.accounts(number, answer)
        case ["company", number, "insolvency"]:
            yield from uk_events.insolvency(number, answer)
        case ["company", number, "charges"]:
            yield from uk_events.charges(number, answer)
        case ["officers", officer, "appointments"]:
            yield from uk_people.appointments(urlsplit(document.asked).fragment, officer, answer)
        case _:
            raise Changed(Failure.CHANGED_SHAPE, "an answer to a question that is never asked")


def _not_held(document: Document, asked: list[str]) -> None:
    """Check that a 404 is the register's own word. Raises `Changed` when it is not.

    For a list (insolvency, charges, owners) its words vary and it may be empty, so that the status alone counts there.
    """
    is_profile = len(asked) == len(("company", "number"))
    if not is_profile and not document.body.strip():
        return
    errors = parse(document).find("errors")
    if is_profile and (errors is None or not any(_says_not_found(error) for error in errors.items())):
        raise Changed(Failure.CHANGED_SHAPE, "a 404 that does not say that the company is not found")


def _says_not_found(error: Field) -> bool:
    return error.at("error").string().endswith("-not-found")
