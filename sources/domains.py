"""Which domain name did the company itself register: not the host, and not the name of the platform it lives on?

By the public suffix list in the package `tld`, which is read from disk (https://publicsuffix.org/list/): its ICANN part
says what can be registered, its private part which names hand out subdomains to customers.
"""

import unicodedata
from ipaddress import ip_address
from urllib.parse import urlsplit

from tld import get_fld

from sources.errors import Failure, NotCovered

# Site builders that are not in the private part of the list: the name is theirs, the subdomain is the customer's.
BUILDERS = frozenset(
    [
        "business.site",
        "jimdo.com",
        "jouwweb.nl",
        "site123.me",
        "strikingly.com",
        "tumblr.com",
        "ueniweb.com",
        "webnode.be",
        "webnode.com",
        "webnode.de",
        "webnode.fr",
        "webnode.nl",
        "webnode.page",
        "weebly.com",
        "wix.com",
        "wordpress.com",
    ]
)
# Services where even the bare host says nothing of the company: its page is a path.
SHARED = frozenset(
    [
        "facebook.com",
        "instagram.com",
        "linkedin.com",
        "linktr.ee",
        "marktplaats.nl",
        "tiktok.com",
        "twitter.com",
        "x.com",
        "youtube.com",
    ]
)


def host(site: str) -> str:
    """The host of an address or name, lower case, without `www.`, international names as A-labels.

    Raises `NotCovered` for what is no domain name.
    """
    try:
        name = urlsplit(site if "//" in site else f"//{site}").hostname or ""
    except ValueError as error:
        raise NotCovered(Failure.BAD_ADDRESS, "the site is not an address") from error
    labels = [_a_label(label) for label in name.rstrip(".").split(".")]
    if len(labels) < 2 or not all(labels) or _is_ip(name):
        raise NotCovered(Failure.BAD_ADDRESS, "the site is not a domain name")
    return ".".join(labels).removeprefix("www.")


def registrable(site: str) -> str:
    """The domain name that was registered for this site, as A-label.

    Raises `NotCovered` when it is a platform's (dates then tell the platform's age) or no domain name at all.
    """
    name = host(site)
    own = _registered(name, platforms=False)
    if own in SHARED or _is_hosted(name, own):
        raise NotCovered(Failure.NOT_HELD, f"{own} is a platform: its dates say nothing about the company")
    return own


def names(site: str) -> tuple[str, ...]:
    """The names under which pages of the site can be found: its host, and the domain above it when that is its own.

    Raises `NotCovered` for a page on a shared service and for what is no domain name.
    """
    name = host(site)
    own = _registered(name, platforms=False)
    if own in SHARED:
        raise NotCovered(Failure.NOT_HELD, f"{own} is a platform: its pages say nothing about the company")
    return (name,) if name == own or _is_hosted(name, own) else (name, own)


def _is_hosted(name: str, own: str) -> bool:
    return name != own and (own in BUILDERS or _registered(name, platforms=True) != own)


def _registered(name: str, *, platforms: bool) -> str:
    found = get_fld(name, fix_protocol=True, fail_silently=True, search_private=platforms)
    # Names outside the list fall under its rule `*`: the last label is the suffix.
    return str(found) if found else ".".join(name.split(".")[-2:])


def _a_label(label: str) -> str:
    """RFC 5891 for a label that is already lower case; Python's own codec is of 2003 and turns ß into ss."""
    if label.isascii():
        return label.lower()
    return "xn--" + unicodedata.normalize("NFC", label.lower()).encode("punycode").decode("ascii")


def _is_ip(name: str) -> bool:
    try:
        ip_address(name)
    except ValueError:
        return False
    return True
