"""Since when is the site's domain name registered, and until when?

RDAP (RFC 9083) by the bootstrap file of IANA (RFC 9224); https://www.iana.org/assignments/rdap-dns. Only the events of
the domain itself count: its contacts and name servers have events of their own. Of contacts nothing is kept but the
registrar's name. Needed: `objectClassName`, `ldhName`. Ignored by name: handle, status, links, notices, remarks,
redacted, secureDNS, publicIds, port43, lang, rdapConformance, variants, network, and further events.
"""

from collections.abc import AsyncIterator, Iterator
from urllib.parse import quote

from sources import dates, domains
from sources.adapter import Web
from sources.errors import Changed, Failure, NotCovered
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.quoting import Field, parse

SOURCE = Source(
    id="rdap",
    title="Domain register (RDAP)",
    homepage="https://about.rdap.org/",
    terms=(
        "Each registry has its own terms; SIDN (.nl) and Nominet (.uk) among others forbid use for advertising, so "
        "only the one domain of the inquiry is asked and nothing is kept but dates, registrar and name servers."
    ),
    origin=Origin.THIRD_PARTY,
    tells=("domainRegistered", "domainExpires", "domainChanged", "registrar", "nameserver"),
    needs=(Needs.SITE,),
)
BOOTSTRAP = "https://data.iana.org/rdap/dns.json"
EVENTS = {"registration": "domainRegistered", "expiration": "domainExpires", "last changed": "domainChanged"}


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask the registry of the site's domain. Raises `NotCovered` for platforms and for registries without RDAP."""
    domain = domains.registrable(inquiry.site)
    base = _registry(parse(await web.get(BOOTSTRAP, accept="application/json", api=True)), domain)
    yield await web.get(f"{base}domain/{quote(domain)}", accept="application/rdap+json", expect=(200, 404), api=True)


def _registry(bootstrap: Field, domain: str) -> str:
    """The address of the registry with the longest matching suffix, a secure one first."""
    addresses: dict[str, list[str]] = {}
    for service in bootstrap.at("services").items():
        suffixes, bases = service.items()[:2]
        for suffix in suffixes.items():
            addresses[suffix.string().lower()] = [base.string() for base in bases.items()]
    labels = domain.split(".")
    for cut in range(1, len(labels)):
        found = addresses.get(".".join(labels[cut:]), [])
        if found:
            return min(found, key=lambda base: not base.startswith("https://")).rstrip("/") + "/"
    raise NotCovered(Failure.NOT_HELD, f"the registry of .{labels[-1]} gives no dates to machines")


def read(document: Document) -> Iterator[Record]:
    """Read the dates of one domain; none for a domain that the registry does not know."""
    if document.status == 404:
        return
    answer = parse(document)
    if answer.at("objectClassName").string() != "domain":
        raise Changed(Failure.CHANGED_SHAPE, "the answer is not about a domain")
    name = answer.at("ldhName")
    values = (
        name.says("domain", name.string().lower().rstrip("."), name.string()),
        *_events(answer),
        *_registrar(answer),
        *(
            value
            for server in answer.each("nameservers")
            for value in server.told("nameserver", "ldhName", by=str.lower)
        ),
    )
    yield Record(schema="Domain", key=values[0].value, values=values)


def _events(answer: Field) -> Iterator[Value]:
    for event in answer.each("events"):
        name = EVENTS.get(event.at("eventAction").string())
        written = event.at("eventDate").string()
        # Nominet writes "before Aug-1996": a bound, which would be a date that nobody stated.
        if name is not None and not written.startswith("before"):
            yield event.says(name, event.at("eventDate").read(dates.from_moment), written)


def _registrar(answer: Field) -> Iterator[Value]:
    for entity in answer.each("entities"):
        roles = [role.string() for role in entity.each("roles")]
        card = entity.each("vcardArray")
        if "registrar" not in roles or len(card) < 2:
            continue
        for line in card[1].items():
            cells = line.items()
            # jCard (RFC 7095): name, parameters, type, value.
            if len(cells) == 4 and cells[0].value == "fn" and isinstance(cells[3].value, str) and cells[3].value:
                yield line.says("registrar", cells[3].string(), cells[3].string())
