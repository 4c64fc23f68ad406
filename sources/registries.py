"""On whose terms does the registry of a top-level domain tell machines when a name was registered, and may we ask it?

What each owner says was read in the answers of its own service; the address is where a person may look. Registries that
are not named here (all generic domains among them) are asked unless the seller switches them off: `PRECALL_RDAP_OFF`
holds top-level domains that are never asked, `PRECALL_RDAP_ACCEPT` those whose wording the seller has read and accepts.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

OFF, ACCEPT = "PRECALL_RDAP_OFF", "PRECALL_RDAP_ACCEPT"


class Access(StrEnum):
    """Whether the registry of a top-level domain may be asked."""

    OPEN = "open"
    TO_ACCEPT = "to_accept"  # its wording may forbid this use: only who has read it can say
    ACCEPTED = "accepted"
    SWITCHED_OFF = "switched_off"
    BY_HAND = "by_hand"  # no date for machines, or none at all


@dataclass(frozen=True, slots=True)
class Registry:
    """Who keeps a top-level domain, what it says about use, and where a person may look (`site`)."""

    owner: str
    wording: str
    site: str
    access: Access = Access.OPEN


REGISTRIES: Mapping[str, Registry] = {
    "nl": Registry(
        "SIDN",
        "Any use of this material for advertising, targeting commercial offers or similar activities is explicitly "
        "forbidden.",
        "https://www.sidn.nl/",
        Access.TO_ACCEPT,
    ),
    "uk": Registry(
        "Nominet", "No use for advertising, no repackaging or recompiling of the data.", "https://www.nominet.uk/"
    ),
    "fr": Registry("AFNIC", "Single look-ups; dates are in UTC.", "https://www.afnic.fr/"),
    "be": Registry(
        "DNS Belgium",
        "Dates are for people to look up; automated systems are asked to stay away.",
        "https://www.dnsbelgium.be/",
        Access.BY_HAND,
    ),
    "de": Registry("DENIC", "No date of registration is published.", "https://www.denic.de/", Access.BY_HAND),
    "eu": Registry("EURid", "No date of registration is given to machines.", "https://whois.eurid.eu/", Access.BY_HAND),
    "lu": Registry("DNS-LU", "No date of registration is given to machines.", "https://www.dns.lu/", Access.BY_HAND),
}


def access(domain: str, environ: Mapping[str, str] = os.environ) -> Access:
    """Whether the registry of this domain name may be asked, as its owner and the seller want it."""
    suffixes = _suffixes(domain)
    if suffixes & _named(environ, OFF):
        return Access.SWITCHED_OFF
    registry = registry_of(domain)
    if registry is None:
        return Access.OPEN
    if registry.access is Access.TO_ACCEPT and suffixes & _named(environ, ACCEPT):
        return Access.ACCEPTED
    return registry.access


def registry_of(domain: str) -> Registry | None:
    """The registry of a domain name, where its terms are known to us."""
    return REGISTRIES.get(domain.rsplit(".", 1)[-1].lower())


def _suffixes(domain: str) -> set[str]:
    """What a name may be switched by: `co.uk` and `uk` for `dakwerk.co.uk`."""
    labels = domain.lower().split(".")
    return {".".join(labels[at:]) for at in range(1, len(labels))} or set(labels)


def _named(environ: Mapping[str, str], variable: str) -> set[str]:
    return {name.strip().strip(".").lower() for name in environ.get(variable, "").split(",")} - {""}
