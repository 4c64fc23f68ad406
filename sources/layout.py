"""Which elements are shown as a piece of their own, which are not shown at all, and in which part of the page?

Display and hiding follow the HTML standard's rendering section (https://html.spec.whatwg.org/multipage/rendering.html)
as far as one element tells it; style sheets are not applied.
"""

import re
from collections.abc import Mapping

INLINE = frozenset(
    re.findall(
        r"\w+",
        "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rp rt ruby s samp small "
        "span strike strong sub sup time tt u var wbr img picture source input meta link base track param area br g "
        "use path tspan",
    )
)
VOID = frozenset(re.findall(r"\w+", "area base br col embed hr img input link meta param source track wbr"))
_GLUED = frozenset(("sup", "sub", "wbr", "rt", "rp", "ruby"))  # belong to the word that they stand at
UNSEEN = frozenset(
    re.findall(
        r"\w+",
        "script style noscript template title datalist select textarea iframe noembed noframes object audio video "
        "canvas desc metadata math",
    )
)
PUBLISHED = ("article:published_time", "datepublished", "dcterms.issued", "dc.date.issued", "pubdate")
MODIFIED = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified")
STATED = ("foundingDate", "numberOfEmployees")  # of https://schema.org/Organization
_KINDS = {**dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"), **dict.fromkeys(("li", "dt", "dd"), "item")}
_KINDS |= {"td": "cell", "th": "cell", "caption": "caption", "figcaption": "caption"}
_PASS_ON = frozenset(("p", "div"))  # what is only a box keeps the kind of what it stands in
_SECTIONING = ("article", "blockquote", "figure")
_ROLES = {"banner": "header", "navigation": "nav", "contentinfo": "footer", "complementary": "aside", "main": "main"}
_NAMED = re.compile(
    r"(?:^|\s)(?:(?:site|page|main|global)[-_]?)?(footer|header|nav|navbar|navigation)(?:\s|$)", re.IGNORECASE
)
_NAMES = {"footer": "footer", "header": "header", "nav": "nav", "navbar": "nav", "navigation": "nav"}
_NOT_SHOWN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|text-indent\s*:\s*-\d{3,}", re.IGNORECASE
)
_AS_BLOCK = re.compile(r"display\s*:\s*(?:block|flex|grid|table|list-item)", re.IGNORECASE)
_BLOCK_CLASSES = frozenset(("block", "d-block", "flex", "d-flex", "grid", "d-grid"))
UNFOLDED = frozenset(("toonfctie",))  # ids of what one click shows: the directors on a page of the Belgian register
_ATTRIBUTE = 1_000  # characters looked at of one attribute: styles and classes are shorter, what is longer is data


def is_shown(tag: str, attributes: Mapping[str, str]) -> bool:
    """Whether a reader sees what stands in this element, as far as the element itself tells."""
    if tag in UNSEEN or "hidden" in attributes or (tag == "dialog" and "open" not in attributes):
        return False
    if "style" not in attributes or attributes.get("id") in UNFOLDED:
        return True
    return not _NOT_SHOWN.search(attributes.get("style", "")[:_ATTRIBUTE])


def is_block(tag: str, attributes: Mapping[str, str]) -> bool:
    """Whether this element is shown as a piece of its own rather than within a line."""
    if tag not in INLINE:
        return True
    if tag in VOID:
        return False
    classes = attributes.get("class", "")[:_ATTRIBUTE].split()
    return not _BLOCK_CLASSES.isdisjoint(classes) or bool(_AS_BLOCK.search(attributes.get("style", "")[:_ATTRIBUTE]))


def meta_name(attributes: Mapping[str, str]) -> str:
    """Give the name under which a `meta` element says something, in lower case; of microdata only the moments."""
    said = (attributes.get("name") or attributes.get("property") or "").lower()
    item = attributes.get("itemprop", "").lower()
    return said or (item if item in PUBLISHED or item in MODIFIED else "")


def stated(tag: str, attributes: Mapping[str, str]) -> tuple[str, str, str] | None:
    """Give what microdata or RDFa states of an organization in an attribute, as (content, "meta", property)."""
    name = (attributes.get("itemprop") or attributes.get("property") or "")[:_ATTRIBUTE].rpartition(":")[2]
    content = attributes.get("content") or attributes.get("datetime" if tag == "time" else "value", "")
    return (content, "meta", name) if name in STATED and content else None


def is_moment(attributes: Mapping[str, str]) -> bool:
    """Whether a `time` element names the moment of a page rather than that of its last change."""
    marks = f"{attributes.get('class', '')} {attributes.get('itemprop', '')}"[:_ATTRIBUTE].lower()
    return bool(attributes.get("datetime")) and "updated" not in marks and "modified" not in marks


def may_part(tag: str) -> bool:
    """Whether this inline element may be a tile of its own in the eyes of a style sheet, rather than part of a word."""
    return tag in INLINE and tag not in VOID and tag not in _GLUED


def kind_of(tag: str, around: str) -> str:
    """Give the block kind of an element that stands in a block of kind `around`."""
    return _KINDS.get(tag, around if tag in _PASS_ON else "paragraph")


def area_of(tag: str, attributes: Mapping[str, str], around: str, ancestors: Mapping[str, int]) -> str:
    """Give the part of the page that an element belongs to, when it stands in the part `around`.

    `ancestors` counts the open elements by name: a header or footer within an article is that article's own.
    """
    role = attributes.get("role")
    if role in _ROLES:
        return _ROLES[role]
    if tag in ("nav", "main", "aside"):
        return tag
    if tag in ("header", "footer"):
        within = _SECTIONING if tag == "footer" else (*_SECTIONING, "main", "section")
        return around if any(ancestors.get(name) for name in within) else tag
    if tag in ("div", "section", "table", "td", "ul") and around == "main" and attributes:
        named = _NAMED.search(attributes.get("id", "")[:_ATTRIBUTE]) or _NAMED.search(
            attributes.get("class", "")[:_ATTRIBUTE]
        )
        if named and not any(ancestors.get(name) for name in _SECTIONING):
            return _NAMES[named.group(1).lower()]
    return around
