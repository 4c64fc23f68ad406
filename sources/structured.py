"""What does a page say about itself for machines: JSON-LD, microformats and Open Graph?

Terms: schema.org (https://schema.org/Organization), microformats2 h-card (https://microformats.org/wiki/h-card) and the
older hCard. `@context` is never fetched.
"""

import json
import re
from collections.abc import Iterator
from typing import NoReturn

MOST_NODES = 2_000  # a product list of a shop has hundreds of nodes; more is a trap
DEEPEST = 64  # real JSON-LD nests less than ten levels

Json = dict[str, "Json"] | list["Json"] | str | int | float | bool | None

_OPENING = re.compile(r"^(?:<!--|(?://|/\*)?\s*<!\[CDATA\[(?:\s*\*/)?)")
_CLOSING = re.compile(r"(?:(?://)?\s*-->|(?://|/\*)?\s*\]\]>(?:\s*\*/)?)$")
_EDGE = 40  # characters in which a comment mark around the JSON stands
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)


def parse(script: str) -> Json:
    """Read the text of a JSON-LD script, forgiving comment wrappers, a BOM, raw newlines and trailing commas.

    Raises ValueError when it is no JSON even then, has NaN or Infinity, or nests beyond all sense.
    """
    text = _OPENING.sub("", script.strip("\ufeff \t\r\n"))
    text = (text[:-_EDGE] + _CLOSING.sub("", text[-_EDGE:])).rstrip("; \t\r\n")
    for candidate in (text, _TRAILING_COMMA.sub(r"\1", text)):
        try:
            parsed: Json = json.loads(candidate, strict=False, parse_constant=_refuse)
        except RecursionError as error:
            raise ValueError("nested too deep") from error
        except ValueError:
            continue
        return parsed
    raise ValueError("no JSON")


def compact(script: str) -> str:
    """Write a JSON-LD script as one line: its JSON without spare blanks, or its words when it is no JSON."""
    try:
        return json.dumps(parse(script), ensure_ascii=False, separators=(",", ":"))
    except (ValueError, RecursionError):
        return " ".join(script.split())


Node = dict[str, Json]
_NOT_FIRMS = frozenset(
    re.findall(
        r"\w+",
        "Person WebSite WebPage Article BlogPosting NewsArticle Product Offer Event Place Review Service JobPosting "
        "ImageObject BreadcrumbList FAQPage Question Answer Brand PostalAddress CollectionPage AboutPage ContactPage "
        "Rating AggregateRating Course VideoObject SoftwareApplication",
    )
)
_FIRM_MARKS = frozenset(
    re.findall(
        r"\w+",
        "legalName vatID taxID address telephone foundingDate founder employee numberOfEmployees contactPoint "
        "openingHours openingHoursSpecification logo sameAs",
    )
)
STAFF = frozenset(("employee", "employees", "founder", "founders", "member", "members", "owner", "legalRepresentative"))


def nodes(parsed: Json) -> Iterator[tuple[str, Node]]:
    """Walk over all objects with the property under which each stands ("" at the top and in `@graph`)."""
    waiting: list[tuple[str, Json, int]] = [("", parsed, 0)]
    seen = 0
    while waiting and seen < MOST_NODES:
        under, value, depth = waiting.pop()
        if isinstance(value, list):
            waiting.extend((under, item, depth + 1) for item in reversed(value[:MOST_NODES]) if depth < DEEPEST)
        elif isinstance(value, dict):
            seen += 1
            yield under, value
            if depth < DEEPEST:
                waiting.extend(("" if k == "@graph" else k, v, depth + 1) for k, v in reversed(list(value.items())))


def types(node: Node) -> frozenset[str]:
    """Give the schema.org types of a node, without the vocabulary's address."""
    kinds = node.get("@type")
    listed = kinds if isinstance(kinds, list) else [kinds]
    return frozenset(str(kind).rsplit("/", 1)[-1] for kind in listed if isinstance(kind, str))


def texts(node: Node, *properties: str) -> list[str]:
    """Give the values of these properties that are text, in order."""
    found: list[str] = []
    for name in properties:
        value = node.get(name)
        found.extend(
            v.strip() for v in (value if isinstance(value, list) else [value]) if isinstance(v, str) and v.strip()
        )
    return found


def is_firm(node: Node) -> bool:
    """Whether a node describes an organisation, of whichever of the many subtypes."""
    kinds = types(node)
    if not kinds or not kinds.isdisjoint(_NOT_FIRMS):
        return False
    return not _FIRM_MARKS.isdisjoint(node) or any(
        kind.endswith(("Organization", "Business", "Corporation")) for kind in kinds
    )
