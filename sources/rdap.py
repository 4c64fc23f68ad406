"""Since when is the site's domain name registered, and until when?

RDAP (RFC 9083) by the bootstrap file of IANA (RFC 9224); https://www.iana.org/assignments/rdap-dns. Only the events of
the domain itself count: its contacts and name servers have events of their own. Of contacts nothing is kept but the
registrar's name. Whom the owner's terms keep out is not asked (`sources.registries`); a recording answers what it holds,
whatever is switched on or off where it is replayed. A 404 is only believed where the registry says in its own words that
it knows no such name, since a wrong server says 404 as well. Needed: `objectClassName`, `ldhName`. Ignored by name:
handle, status, links, notices, remarks, redacted, secureDNS, publicIds, port43, lang, rdapConformance, variants, network,
and further events.
"""

import os
from collections.abc import AsyncIterator, Iterator, Mapping
from urllib.parse import quote, unquote

from sources import dates, domains
from sources.adapter import Web
from sources.errors import Changed, Failure, NeedsKey, NotCovered, SourceError, Unavailable
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.quoting import Field, parse
from sources.registries import ACCEPT, OFF, Access, access, registry_of

SOURCE = Source(
    id="rdap",
    title="Domain register (RDAP)",
    homepage="https://about.rdap.org/",
    terms=(
        "Each registry has its own terms; SIDN (.nl) and Nominet (.uk) among others forbid use for advertising, so "
        "only the one domain of the inquiry is asked and nothing is kept but dates, registrar and name servers. "
        f".nl is asked only with {ACCEPT}=nl; {OFF}=uk,fr switches others off; .be, .de, .eu and .lu give no date to "
        "machines."
    ),
    origin=Origin.THIRD_PARTY,
    tells=("domainRegistered", "domainExpires", "domainChanged", "registrar", "nameserver"),
    needs=(Needs.SITE,),
)
BOOTSTRAP = "https://data.iana.org/rdap/dns.json"
EVENTS = {"registration": "domainRegistered", "expiration": "domainExpires", "last changed": "domainChanged"}


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask the registry of the site's domain.

    Raises `NotCovered` for platforms and for registries that give no date to machines or are switched off, and `NeedsKey`
    for one whose wording the seller has not accepted.
    """
    domain = domains.registrable(inquiry.site)
    shut = _why_not(domain, {} if web.is_replay else os.environ)
    if shut is not None and not (web.is_replay and isinstance(shut, NeedsKey)):
        raise shut
    try:
        base = _registry(parse(await web.get(BOOTSTRAP, accept="application/json", api=True)), domain)
        url = f"{base}domain/{quote(domain)}"
        answer = await web.get(url, accept="application/rdap+json", expect=(200, 404), api=True)
    except Unavailable as error:
        if shut is not None and error.failure is Failure.NOT_IN_RECORDING:
            raise shut from None  # whoever made the recording had not accepted the wording either
        raise
    yield answer


def _why_not(domain: str, environ: Mapping[str, str]) -> SourceError | None:
    """Why the registry of this domain may not be asked, by its terms and the seller's switches; None when it may."""
    suffix, registry = f".{domain.rsplit('.', 1)[-1]}", registry_of(domain)
    match access(domain, environ):
        case Access.SWITCHED_OFF:
            return NotCovered(Failure.NOT_HELD, f"{suffix} is switched off ({OFF})")
        case Access.BY_HAND if registry is not None:
            return NotCovered(Failure.NOT_HELD, f"no date available by machine; look up {domain} at {registry.site}")
        case Access.TO_ACCEPT if registry is not None:
            told = f"{registry.owner} says: {registry.wording} {ACCEPT}={suffix[1:]} says that you accept this"
            return NeedsKey(Failure.TERMS, told)
        case Access.OPEN | Access.ACCEPTED | Access.BY_HAND | Access.TO_ACCEPT:
            return None


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
        _check_unknown(document)
        return
    answer = parse(document, broken=Unavailable)
    if answer.at("objectClassName").string() != "domain":
        raise Changed(Failure.CHANGED_SHAPE, "the answer is not about a domain")
    name = answer.at("ldhName")
    asked = unquote(document.asked.rpartition("/domain/")[2]).lower()
    if "/domain/" in document.asked and name.string().lower().rstrip(".") != asked:
        raise Changed(Failure.CHANGED_SHAPE, "the answer is about another domain")
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


def _check_unknown(document: Document) -> None:
    """Raise `Unavailable` where a 404 is not the registry's own "no such name" (RFC 9083, 6; an empty body is one)."""
    if document.media_type == "application/rdap+json" and not document.body.strip():
        return
    told = parse(document, broken=Unavailable).find("errorCode")
    if told is None or told.value not in {404, "404"}:
        raise Unavailable(Failure.BROKEN_ANSWER, "a 404 that is not the registry's own")


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
