"""What was published of this French company: insolvency, sale or contribution of the business, start, end, accounts?

BODACC, the gazette of commercial notices since 2008 (https://bodacc-datadila.opendatasoft.com/), keyless; by SIREN,
newest first. A business that was bought, contributed or taken over is published by law on the side of who took it, so
the gazette shows the predecessor of a company that began with somebody else's business.

A notice that another one corrects or withdraws is not read. Only the columns of `COLUMNS` are asked: those with the
persons of the company and their addresses stay out. Ignored by name: agreements out of court (conciliation), relief of
sole traders (retablissement_professionnel), various notices (divers).
"""

import re
from collections.abc import AsyncIterator, Iterator
from urllib.parse import parse_qs, urlsplit

from sources import bodacc_notices
from sources.adapter import Web
from sources.errors import Changed, Failure, NotCovered
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.quoting import Field, inner, parse

SOURCE = Source(
    id="bodacc",
    title="BODACC (annonces commerciales)",
    homepage="https://www.bodacc.fr/",
    terms="Licence Ouverte 2.0 (DILA); notices since 2008.",
    origin=Origin.REGISTER,
    tells=(
        *("insolvency", "predecessor", "registrationDate", "establishmentStartDate", "dissolutionDate", "filing"),
        *("nameSince", "legalFormSince"),
    ),
    needs=(Needs.NUMBER,),
    countries=("FR",),
    operator="dila",
)
API = "https://bodacc-datadila.opendatasoft.com/api/explore/v2.1/catalog/datasets/annonces-commerciales/records"
COLUMNS = (
    *("id", "parution", "numeroannonce", "dateparution", "typeavis", "familleavis", "commercant", "registre"),
    *("jugement", "acte", "modificationsgenerales", "radiationaurcs", "depot", "listeetablissements"),
    *("listeprecedentproprietaire", "listeprecedentexploitant", "parutionavisprecedent"),
)
PAGE = 100  # the most that the service gives
MOST_PAGES = 3
LIVES_ON = frozenset({"creation", "immatriculation", "modification", "dpc", "vente"})
QUIET = frozenset({"conciliation", "divers", "retablissement_professionnel"})
FAMILIES = {name: name for name in {*LIVES_ON, *QUIET, "collective", "radiation"}}
_SIREN = re.compile(r'registre="(\d{9})"', re.ASCII)


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask for the notices of a SIREN, page by page."""
    siren = inquiry.number("siren") or inquiry.number("siret")[:9]
    if not siren:
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "a SIREN or SIRET")
    for page in range(MOST_PAGES):
        query = {
            "select": ",".join(COLUMNS),
            "where": f'registre="{siren}"',
            "order_by": "dateparution desc",
            "limit": f"{PAGE}",
            "offset": f"{page * PAGE}",
        }
        notices = await web.get(API, query, api=True)
        yield notices
        if (page + 1) * PAGE >= parse(notices).at("total_count").integer():
            return


def read(document: Document) -> Iterator[Record]:
    """Read the company, its deposits of accounts and the businesses that it took over; none without a notice."""
    query = parse_qs(urlsplit(document.asked).query)
    asked = _SIREN.search("".join(query.get("where", ())))
    has_newer = query.get("offset", ["0"]) != ["0"]
    answer = parse(document)
    answer.at("total_count").integer()
    notices = [notice for notice in answer.at("results").items() if asked is None or asked[1] in _numbers(notice)]
    kept = _standing(notices)
    if not kept:
        return
    siren = asked[1] if asked else _numbers(kept[0])[0]
    yield Record(schema="Company", key=siren, values=tuple(_company(siren, kept, lived_on=has_newer)))
    for notice in kept:
        yield from bodacc_notices.accounts(siren, notice)
        yield from bodacc_notices.successions(siren, notice)


def _numbers(notice: Field) -> list[str]:
    """The SIRENs of a notice, which holds each twice: with blanks and without. Raises `Changed` for none."""
    found = ["".join(number.string().split()) for number in notice.at("registre").items()]
    numbers = [number for number in found if re.fullmatch(r"\d{9}", number, re.ASCII)]
    if not numbers:
        raise Changed(Failure.CHANGED_SHAPE, f"{notice.path}.registre holds no SIREN")
    return list(dict.fromkeys(numbers))


def _standing(notices: list[Field]) -> list[Field]:
    """The notices that still stand: neither withdrawn or corrected by a later one, nor a withdrawal itself."""
    replaced: set[tuple[str, str]] = set()
    for notice in notices:
        earlier = notice.find("parutionavisprecedent")
        if earlier is not None and _kind(notice) in {"annulation", "rectificatif"}:
            told = inner(earlier)
            issue, number = told.find("numeroParution"), told.find("numeroAnnonce")
            if issue is not None and number is not None:
                replaced.add((f"{issue.value}", f"{number.value}"))
    return [n for n in notices if _kind(n) != "annulation" and _place(n) not in replaced]


def _kind(notice: Field) -> str:
    found = notice.find("typeavis")
    return "annonce" if found is None else found.string()


def _place(notice: Field) -> tuple[str, str]:
    issue, number = notice.find("parution"), notice.find("numeroannonce")
    return (f"{issue.value}" if issue else "", f"{number.value}" if number else "")


def _company(siren: str, notices: list[Field], *, lived_on: bool) -> Iterator[Value]:
    """The company by its notices, newest first. It ended only when nothing was published of it afterwards.

    `lived_on`: whether there are newer notices than these.
    """
    yield notices[0].at("registre").says("siren", siren)
    yield from notices[0].told("name", "commercant")
    changed: set[str] = set()
    families = [notice.at("familleavis").word(FAMILIES) for notice in notices]
    judged = [notice for notice, family in zip(notices, families, strict=True) if family == "collective"]
    yield from bodacc_notices.judgments(judged)
    for notice, family in zip(notices, families, strict=True):
        if family == "radiation" and not lived_on:
            yield from bodacc_notices.end(notice)
        elif family in {"creation", "immatriculation"}:
            yield from bodacc_notices.start(notice)
        elif family == "modification":
            for value in bodacc_notices.changes(notice):
                if value.property not in changed:
                    changed.add(value.property)
                    yield value
        lived_on = lived_on or family in LIVES_ON
