"""Which pages of a site say who the firm is, and in which order are they worth fetching?

Pure: takes links, gives addresses. Traps are left aside by their looks: paths that repeat themselves, deep paths, long
queries; and only pages of the same registrable domain count.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from urllib.parse import urldefrag, urljoin, urlsplit

from tld import get_fld

MOST_SEGMENTS = 20  # as Heritrix' TooManyPathSegmentsDecideRule: deeper paths are generated
MOST_REPEATS = 2  # as its PathologicalPathDecideRule: /a/a/a is a loop of relative links
LONGEST = 500  # characters of an address; longer ones carry state rather than a name
PARAMETERS = 1  # `?page_id=12` names a page; more parameters are a filter, a calendar or a session

_WORDS = {
    "imprint": (
        r"impressum|imprint|colofon|mentions[-_ ]?l[ée]gales|legal[-_ ]notice|bedrijfsgegevens"
        r"|wettelijke[-_ ]|anbieterkennzeichnung"
        r"|company[-_ ]details|disclaimer"
    ),
    "team": (
        r"(?<![a-z])(?:ons[-_ ]|het[-_ ]|our[-_ ]|das[-_ ]|unser[-_ ]|notre[-_ ])?(?:team|equipe|équipe"
        r"|medewerkers|mitarbeiter|crew"
        r"|people|staff|leadership|management|directie|bestuur|mensen|collegas|ansprechpartner)(?![a-z])"
    ),
    "about": (
        r"over[-_ ]?(?:ons|mij|het[-_ ]bedrijf)|wie[-_ ](?:zijn|ben|is|we)|about|a[-_ ]propos|à propos"
        r"|qui[-_ ](?:sommes|suis)"
        r"|[üu]e?ber[-_ ]?(?:uns|mich)|wir[-_ ][üu]e?ber|ons[-_ ]verhaal|our[-_ ]story|who[-_ ]we[-_ ]are"
        r"|unternehmen(?![a-z])"
        r"|(?<![a-z])(?:company|bedrijf|entreprise|firma)(?:$|[./])|histor(?:y|ie|iek|ique)|geschiedenis"
        r"|(?:firmen)?geschichte"
        r"|histoire|kennismak"
    ),
    "contact": (r"contact|kontakt|anfahrt|bereikbaar|nous[-_ ]joindre|route(?![a-z])"),
    "terms": (r"voorwaarden|terms|conditions|(?<![a-z])(?:agb|cgv|cgu|tos|av)(?![a-z])"),
    "privacy": (r"privacy|datenschutz|confidentialit|gdpr|rgpd|avg(?![a-z])|donn[ée]es[-_ ]personnelles"),
    "careers": (
        r"vacature|werken[-_ ]bij|jobs?(?![a-z])|career|karriere|stellen|recrutement|carri[eè]re|join[-_ ]us"
        r"|emploi"
    ),
    "case": (
        r"(?<![a-z])(?:cases?|klantcase|referent|referenzen|r[ée]f[ée]rences|portfolio|projecten|projekte"
        r"|realisaties|klanten)"
    ),
    "blog": (r"blog|nieuws|news|actualit|aktuell|artikel|article|/\d{4}/\d{2}/"),
}
ROLES = {role: re.compile(words, re.IGNORECASE) for role, words in _WORDS.items()}
_RANK = {
    role: rank
    for rank, role in enumerate(
        ("about", "team", "contact", "imprint", "terms", "privacy", "careers", "other", "case", "blog")
    )
}
_NO_PAGE = re.compile(
    r"\.(?:pdf|jpe?g|png|gif|svg|webp|ico|css|js|json|xml|zip|docx?|xlsx?|pptx?|mp[34]|mov|avi|woff2?|ics|rss"
    r"|txt)$"
    r"|/(?:wp-json|wp-admin|wp-login|cdn-cgi|feed|cart|checkout|login|winkelwagen|account|tag|author"
    r"|category)(?:/|$|\.)",
    re.IGNORECASE,
)
_INDEX = re.compile(r"/(?:index|default|home)\.(?:html?|php|aspx?)$", re.IGNORECASE)
_INCLUDE_NAME = re.compile(
    r"(?:^|[/_.-])(?:footer|header|nav|navbar|menu|includes?|partials?|layout|contact|components?)[\w.-]*\.(?:js"
    r"|html?)$",
    re.IGNORECASE,
)
_INCLUDES = re.compile(
    r"""<script[^>]{0,300}?\ssrc\s*=\s*["']?([^"'\s>]{1,300})"""
    r"""|(?:fetch|load|get|ajax|include)\(\s{0,9}["'`]([^"'`\s]{1,300})["'`]"""
    r"""|(?:data-include|w3-include-html|hx-get|data-src|include-html)\s*=\s*["']([^"']{1,300})["']"""
    r"""|<i?frame[^>]{0,300}?\ssrc\s*=\s*["']([^"']{1,300})["']""",
    re.IGNORECASE,
)
CARDS_LAST = 200  # rank of a vCard: it says what a team page says too, so that no page gives way to it
MOST_LINKS = 5_000  # of one page; a sitemap of more lists products
MOST_INCLUDES = 4  # a footer, a header, a menu and one more


def registrable_domain(address: str) -> str:
    """Give the registrable domain of a host or address ("www.a.co.uk" -> "a.co.uk"), the bare host when it has none."""
    host = (urlsplit(address if "//" in address else f"//{address}").hostname or "").rstrip(".")
    domain = get_fld(host, fail_silently=True, fix_protocol=True, search_private=True)
    return domain or host


def role_of(url: str, anchor: str = "") -> str:
    """Tell what a page is for, by the words of its path, then of the link that leads to it; `other` when none fits."""
    path = _INDEX.sub("/", urlsplit(url).path)
    if path.strip("/") == "" or re.fullmatch(r"/(?:nl|en|fr|de|nl-nl|nl-be|en-gb|en-us|fr-be|de-de)/?", path):
        return "home"
    last = "/" + path.rstrip("/").rsplit("/", 1)[-1]
    for words in (last, path, anchor[:60]):
        for role, pattern in ROLES.items():
            if pattern.search(words):
                return role
    return "other"


def is_trap(url: str) -> bool:
    """Whether an address looks generated rather than written."""
    parts = urlsplit(url)
    segments = [s for s in parts.path.split("/") if s]
    repeats = (
        max((segments.count(s) for s in set(segments)), default=0) if len(segments) < MOST_SEGMENTS else MOST_SEGMENTS
    )
    return (
        len(url) > LONGEST
        or len(segments) > MOST_SEGMENTS
        or repeats > MOST_REPEATS
        or parts.query.count("&") + bool(parts.query) > PARAMETERS
    )


def address(href: str, base: str) -> str:
    """Make the absolute address of a link without its fragment; the empty string when it is no page of the web."""
    try:
        url = urldefrag(urljoin(base, href.strip())).url
        parts = urlsplit(url)
        _ = parts.port  # raises ValueError on a port that is no number
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username is not None:
        return ""
    path = _INDEX.sub("/", parts.path) or "/"
    return parts._replace(path=path).geturl() if path == "/" else url


def worthwhile(links: Iterable[tuple[str, str]], base: str, domain: str) -> list[tuple[int, str]]:
    """Choose the pages of this registrable domain among (href, anchor text), with their rank: lower is more telling."""
    ranked: dict[str, int] = {}
    for href, anchor in islice(links, MOST_LINKS):
        url = address(href, base)
        if not url or is_trap(url) or _NO_PAGE.search(urlsplit(url).path) or registrable_domain(url) != domain:
            continue
        role = role_of(url, anchor)
        if role != "home" and url not in ranked:
            depth = min(urlsplit(url).path.rstrip("/").count("/"), 9)
            ranked[url] = (CARDS_LAST if url.endswith(".vcf") else _RANK[role] * 10) + depth
    return [(rank, url) for url, rank in ranked.items()]


def homes(site: str) -> list[str]:
    """Give the addresses at which a site's home page may answer, in the order of trying; none for what is no host."""
    url = address(site if "//" in site else f"https://{site}", "")
    if not url:
        return []
    parts = urlsplit(url)
    hosts = [parts.netloc] if parts.netloc.startswith("www.") else [parts.netloc, f"www.{parts.netloc}"]
    schemes = ("https", "http")
    return [parts._replace(scheme=scheme, netloc=host).geturl() for scheme in schemes for host in hosts]


def is_include(url: str) -> bool:
    """Whether an address names a piece that other pages fetch: footer.js, nav.html."""
    return bool(_INCLUDE_NAME.search(urlsplit(url).path))


def includes(markup: str, base: str, domain: str) -> Iterator[str]:
    """Give the pieces of this site that a page's small scripts fetch into it (footer.js, fetch("footer.html"))."""
    found: dict[str, None] = {}
    for match in _INCLUDES.finditer(markup):
        href = next(group for group in match.groups() if group)
        url = address(href, base)
        if url and is_include(url) and registrable_domain(url) == domain:
            found[url] = None
    yield from list(found)[:MOST_INCLUDES]
