"""To which employer's page at a service for vacancies does a link lead, and does the page that links to it call it its own?

A firm's board bears the firm's name. An agency links to its customers' boards, a partner to its partner's: those bear
another name and are none of ours. No request is made here.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sources.charset import decode
from sources.dated import MOST_MARKUP, place_of
from sources.mailboxes import is_namesake
from sources.model import Document, Value
from sources.page import Page, squash, value

_SLUG = r"(?P<slug>[A-Za-z0-9][A-Za-z0-9._%-]{1,79})"
_HOST = r"(?P<slug>[A-Za-z0-9][A-Za-z0-9-]{1,62})"
_EMBED = r"(?:embed/job_(?:board(?:/js)?|app)\?(?:[\w=&]{0,80}&)?for=)?"
# The pages of each service at which the name of an employer stands, first as a folder, then as a host.
_PAGES = {
    "greenhouse": rf"(?:job-)?boards(?:\.eu)?\.greenhouse\.io/{_EMBED}{_SLUG}",
    "lever": rf"jobs(?P<region>\.eu)?\.lever\.co/{_SLUG}",
    "smartrecruiters": rf"(?:careers|jobs|www)\.smartrecruiters\.com/{_SLUG}",
    "ashby": rf"jobs\.ashbyhq\.com/{_SLUG}",
    "workable": rf"apply\.workable\.com/{_SLUG}",
    "recruitee": rf"{_HOST}\.recruitee\.com",
    "personio": rf"{_HOST}\.jobs\.personio\.(?P<region>de|com)",
    "teamtailor": rf"{_HOST}(?P<region>\.na)?\.teamtailor\.com",
    "homerun": rf"{_HOST}\.homerun\.co",
}
_LINKS = {name: re.compile(rf"https?://{page}(?![\w.-])", re.IGNORECASE | re.ASCII) for name, page in _PAGES.items()}
_ANY = re.compile(
    r"https?://[\w.%-]{1,90}\.(?:greenhouse\.io|lever\.co|smartrecruiters\.com|ashbyhq\.com|workable\.com|recruitee\.com"
    r"|personio\.(?:de|com)|teamtailor\.com|homerun\.co)(?:/[\w.%/?&;=-]{0,120})?",
    re.IGNORECASE | re.ASCII,
)
# Pages of the services themselves.
_NO_EMPLOYER = frozenset("www app api docs help support blog feed cdn static assets embed login status j jobs".split())  # noqa: SIM905
_WORK = re.compile(r"(?:werkenbij|vacatures?|jobs?|careers?|karriere|recruitment|hiring)", re.IGNORECASE)
MOST_BOARDS = 20  # that one page links to; more is a list of customers


@dataclass(frozen=True, slots=True)
class Board:
    """One employer's page: the service, the employer's name there, the service's region (`.eu`) and the address."""

    service: str
    slug: str
    region: str
    address: str


def board_of(link: str) -> Board | None:
    """The employer's page that a link leads to, itself or one of its vacancies; None for any other link."""
    for service, pattern in _LINKS.items():
        found = pattern.match(link)
        if found and found["slug"].lower() not in _NO_EMPLOYER:
            region = (found.groupdict().get("region") or "").lower()
            return Board(service, found["slug"], region, found[0])
    return None


def bears(slug: str, names: Iterable[str]) -> bool:
    """Whether an employer's name at a service is one of these names, or the greater part of one."""
    plain = squash(slug)
    known = [squash(name) for name in names]
    return any(plain == name or is_namesake(_WORK.sub("", plain), name) for name in known if name)


def linked_boards(page: Page, document: Document, firm: Iterable[Value]) -> Iterator[Value]:
    """The boards of the firm's own that a page links to or sets in, each once. `firm`: what the page says of the firm."""
    names = [page.label, *(one.value for one in firm if one.property in {"name", "legalName"})]
    markup = decode(document.body[:MOST_MARKUP], document.charset).replace("&amp;", "&")
    links = [link for link in page.reading.links if _ANY.match(link[0])]
    links += [(href, "") for href in _ANY.findall(markup)]  # what a script or a frame sets in is no link
    once: dict[tuple[str, str], tuple[Board, str]] = {}
    for href, anchor in links:
        board = board_of(href)
        if board is not None:
            once.setdefault((board.service, board.slug.lower()), (board, anchor))
    for board, anchor in list(once.values())[:MOST_BOARDS]:
        if bears(board.slug, names):
            yield value(page.reading, "jobBoard", board.address, *place_of(page, anchor))
