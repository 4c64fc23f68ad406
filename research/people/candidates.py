"""Which candidates do the people sources offer, what does each say, and what of ours could it agree with?

A candidate is everything that one source files under one person: the part of the records' keys before the second slash.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from research.collect import Result
from research.model import Decision, Judgement
from research.names.same import plain
from research.presence import links_of
from research.ties import TIES
from sources.crawl import registrable_domain
from sources.model import Contact, Identifier, Inquiry, Needs, Origin, Record, Source, Value

PERSONAL = frozenset({"Person", "Employment", "Study", "Directorship"})
HIT = "hit"  # the page of a search result: several can be of one person


@dataclass(frozen=True, slots=True)
class Candidate:
    """One person as one source has it."""

    source: Source
    id: str
    records: tuple[Record, ...]

    @property
    def name(self) -> str:
        """The name under which the source has it, or the empty string."""
        return next((r.first("name") for r in self.records if r.first("name")), "")

    def values(self, *properties: str) -> list[Value]:
        """Every value of these properties, in the order of the records."""
        return [value for record in self.records for value in record.all(*properties)]

    @property
    def is_hit(self) -> bool:
        """Whether it is a search result rather than an account of a person."""
        return self.id.startswith(f"{HIT}/")


@dataclass(frozen=True, slots=True)
class Ours:
    """What we know of the company that a candidate can agree with. `people`: whom we look up; `team`: all known names."""

    names: tuple[str, ...]
    domain: str
    country: str
    town: str
    numbers: tuple[Identifier, ...]
    links: frozenset[str]
    people: tuple[Contact, ...]
    team: tuple[Contact, ...]


def is_people_source(source: Source) -> bool:
    """Whether a source is asked about persons by name."""
    return Needs.PERSON in source.needs


def candidate_id(key: str) -> str:
    """What the records of one candidate share: `orcid/0000-…` of `orcid/0000-…/employments/3`."""
    return "/".join(key.split("/")[:2])


def candidates(results: Sequence[Result]) -> list[Candidate]:
    """Every candidate of the people sources, in the order of the sources."""
    found: dict[tuple[str, str], tuple[Source, list[Record]]] = {}
    for result in results:
        for _, record in result.records:
            if is_people_source(result.source) and record.schema in PERSONAL:
                place = (result.source.id, candidate_id(record.key))
                found.setdefault(place, (result.source, []))[1].append(record)
    return [Candidate(source, name, tuple(records)) for (_, name), (source, records) in found.items()]


def ours_of(
    inquiry: Inquiry, results: Sequence[Result], names: tuple[str, ...], town: str, ties: Sequence[Judgement] = ()
) -> Ours:
    """What these results and judgements tell of the company. `names`: its names, `town`: its seat."""
    officers = {(j.source, j.key) for j in ties if j.decision is Decision.SAME}
    team: dict[str, Contact] = {plain(one.name): one for one in inquiry.people}
    for result in results:
        for _, record in result.records:
            own = record.schema == "Person" and result.source.origin is Origin.SELF
            if (own and not is_people_source(result.source)) or (
                record.schema in TIES and (result.source.id, record.key) in officers
            ):
                one = Contact(record.first("name"), record.first("role"))
                team.setdefault(plain(one.name), one)
    return Ours(
        names=names,
        domain=domain_of(inquiry.site) if inquiry.site else "",
        country=inquiry.country,
        town=plain(town),
        numbers=inquiry.identifiers,
        links=frozenset(address(link) for link in (*inquiry.links, *links_of(results))),
        people=inquiry.people,
        team=tuple(one for name, one in team.items() if name),
    )


def address(link: str) -> str:
    """An address in one spelling: without scheme, `www.`, country host, query and a slash at the end."""
    parts = urlsplit(_with_scheme(link.strip()))
    host = (parts.hostname or "").removeprefix("www.")
    if host.endswith(".linkedin.com"):
        host = "linkedin.com"
    return f"{host}{parts.path.rstrip('/')}".casefold()


def domain_of(link: str) -> str:
    """The domain under which an address stands; the same for a site with and without `www.`."""
    return registrable_domain(_with_scheme(link.strip())).removeprefix("www.").casefold()


def _with_scheme(link: str) -> str:
    return link if "//" in link else f"https://{link}"
