"""May this address be contacted: is the URL plain, and is the IP address a public one?

Two questions, asked at two moments. `check` looks at the URL before anything else and lets only plain ones through, in
one spelling, so that no two parsers can disagree about the host. `is_public` looks at the address that a name resolved
to, right before the connection. The table follows the special-purpose registries of IANA (iana-ipv4- and
iana-ipv6-special-registry); Python's own `is_global` lets a part of them through.
"""

import re
from collections.abc import Collection, Mapping
from ipaddress import AddressValueError, IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from urllib.parse import quote, urlencode, urljoin

import idna

from sources.errors import Failure, Unavailable

PORTS = frozenset({80, 443, 8080, 8443})  # where web sites are; every other port is some other service
MAX_URL = 2083  # characters: the longest that a browser's address bar took, and crawlers stop there
MAX_HOST = 253  # characters of a name, RFC 1035
DEFAULT_PORTS: Mapping[str, int] = {"http": 80, "https": 443}

DENIED_4 = tuple(
    IPv4Network(net)
    for net in (
        "0.0.0.0/8",  # this network
        "10.0.0.0/8",  # private
        "100.64.0.0/10",  # behind a carrier's NAT
        "127.0.0.0/8",  # loopback
        "169.254.0.0/16",  # link-local, the metadata service of clouds
        "172.16.0.0/12",  # private
        "192.0.0.0/24",  # IETF protocol assignments
        "192.0.2.0/24",  # documentation
        "192.88.99.0/24",  # 6to4 relays
        "192.168.0.0/16",  # private
        "198.18.0.0/15",  # benchmarking
        "198.51.100.0/24",  # documentation
        "203.0.113.0/24",  # documentation
        "224.0.0.0/4",  # multicast
        "240.0.0.0/4",  # reserved, and the broadcast address
    )
)
DENIED_6 = tuple(
    IPv6Network(net)
    for net in (
        "::/96",  # unspecified, loopback and IPv4-compatible
        "::ffff:0:0/96",  # IPv4-mapped: the IPv4 address may be given as such
        "::ffff:0:0:0/96",  # IPv4-translated (SIIT)
        "64:ff9b::/96",  # NAT64: reaches any IPv4 address
        "64:ff9b:1::/48",  # NAT64 of a local network
        "100::/64",  # discard
        "100:0:0:1::/64",  # dummy prefix
        "2001::/23",  # IETF protocol assignments: Teredo, benchmarking, ORCHID
        "2001:db8::/32",  # documentation
        "2002::/16",  # 6to4: reaches any IPv4 address
        "3fff::/20",  # documentation
        "5f00::/16",  # segment routing
        "fc00::/7",  # unique local
        "fe80::/10",  # link-local
        "fec0::/10",  # site-local, deprecated and still routed in places
        "ff00::/8",  # multicast
    )
)
ISATAP = frozenset({0x00005EFE, 0x02005EFE})  # RFC 5214: an IPv4 address in the low half, reached by a tunnel

_SHAPE = re.compile(r"(?P<scheme>[A-Za-z]+)://(?P<authority>[^/?#]*)(?P<path>[^?#]*)(?P<query>\?[^#]*)?(?:#.*)?")
_AUTHORITY = re.compile(r"(?P<host>\[[0-9A-Fa-f:.]+\]|[^:\[\]@%]+)(?::(?P<port>[0-9]{1,5}))?")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_SAFE = "%/:=&?~+!$,;'@()*[]|-._"  # what stays as it is in path and query; all else is percent-encoded as UTF-8


def is_public(address: str) -> bool:
    """Say whether an IP address belongs to the public Internet; what is no plain address does not."""
    try:
        ip = ip_address(address)
    except ValueError:
        return False
    if isinstance(ip, IPv4Address):
        return not any(ip in net for net in DENIED_4)
    if ip.scope_id or (int(ip) >> 32) & 0xFFFFFFFF in ISATAP:
        return False
    return not any(ip in net for net in DENIED_6)


def _refuse(why: str) -> Unavailable:
    return Unavailable(Failure.BAD_ADDRESS, why)


def _check_host(host: str) -> str:
    """Give the one spelling of a host: lower case, ASCII; IPv6 in brackets. Raises `Unavailable` for an odd one."""
    if host.startswith("["):
        try:
            ip = IPv6Address(host[1:-1])
        except AddressValueError:
            raise _refuse("the host is no IPv6 address") from None
        if ip.ipv4_mapped:
            raise _refuse("an IPv4 address in IPv6 dress")
        return f"[{ip.compressed}]"
    if not host.isascii():
        try:
            host = idna.encode(host, uts46=True, std3_rules=True).decode("ascii")
        except (idna.IDNAError, UnicodeError):
            raise _refuse("the host name is not valid") from None
    host = host.lower()
    labels = host.removesuffix(".").split(".")
    if len(host) > MAX_HOST or not all(_LABEL.fullmatch(label) for label in labels):
        raise _refuse("the host name is not valid")
    for label in labels:
        _check_punycode(label)
    if _NUMBER.fullmatch(labels[-1]):
        return _check_quad(host)
    return host


def _check_punycode(label: str) -> None:
    """Refuse a label that says it is encoded and is not: browsers do, and other parsers do not."""
    if label.startswith("xn--"):
        try:
            idna.ulabel(label)
        except (idna.IDNAError, UnicodeError):
            raise _refuse("the host name is not valid") from None


def _check_quad(host: str) -> str:
    """A host that ends in a number is an IPv4 address, and only four decimal numbers are read alike by everybody."""
    try:
        return str(IPv4Address(host))
    except AddressValueError:
        raise _refuse("an IPv4 address in an unusual spelling") from None


def check(url: str, *, ports: Collection[int] | None = PORTS) -> str:
    """Give the one plain spelling of an address, without fragment; `ports` of None allows every port.

    Raises `Unavailable` (`BAD_ADDRESS`) for another scheme than http and https, user names, backslashes, control
    characters, odd hosts, other ports and addresses that are too long.
    """
    url = url.strip(" ")
    if len(url) > MAX_URL:
        raise _refuse(f"longer than {MAX_URL} characters")
    if "\\" in url or _CONTROL.search(url):
        raise _refuse("a backslash or a control character in the address")
    shape = _SHAPE.fullmatch(url)
    if shape is None or shape["scheme"].lower() not in DEFAULT_PORTS:
        raise _refuse("only http:// and https:// addresses are visited")
    if "@" in shape["authority"]:
        raise _refuse("a user name in the address")
    authority = _AUTHORITY.fullmatch(shape["authority"])
    if authority is None:
        raise _refuse("the host name is not valid")
    scheme, host = shape["scheme"].lower(), _check_host(authority["host"])
    port = int(authority["port"]) if authority["port"] else DEFAULT_PORTS[scheme]
    if not 0 < port < 65536 or (ports is not None and port not in ports):
        raise _refuse(f"port {port} is not a web site's")
    shown_port = "" if port == DEFAULT_PORTS[scheme] else f":{port}"
    path = quote(shape["path"] or "/", safe=_SAFE)
    plain = f"{scheme}://{host}{shown_port}{path}{quote(shape['query'] or '', safe=_SAFE)}"
    if len(plain) > MAX_URL:
        raise _refuse(f"longer than {MAX_URL} characters")
    return plain


def with_params(url: str, params: Mapping[str, str]) -> str:
    """Add query parameters to an address, in their own order."""
    if not params:
        return url
    bare = url.partition("#")[0]
    return f"{bare}{'&' if '?' in bare else '?'}{urlencode(params)}"


def follow(base: str, location: str) -> str:
    """Resolve the target of a redirect against the address that gave it; the result still has to pass `check`."""
    try:
        return urljoin(base, location)
    except ValueError:
        raise _refuse("a redirect to no valid address") from None


def origin(url: str) -> str:
    """Give scheme, host and port of a checked address: whom a key is for, and whose robots.txt counts."""
    scheme, _, rest = url.partition("://")
    return f"{scheme}://{rest.partition('/')[0].partition('?')[0]}"


def host(url: str) -> str:
    """Give the host of a checked address, without its port: whom a pace and a failure belong to."""
    authority = origin(url).partition("://")[2]
    return authority.partition("]")[0] + "]" if authority.startswith("[") else authority.partition(":")[0]
