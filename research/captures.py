"""Does an archived page name the company, so that it proves that the company existed then?"""

from enum import StrEnum

from research.names.same import names_it
from research.numbers import same_number
from sources.identifiers import find_identifiers
from sources.model import Document, Identifier
from sources.reading import read_text


class Named(StrEnum):
    """How a page names the company; its number says more than its name, which somebody else may bear."""

    BY_NUMBER = "by_number"
    BY_NAME = "by_name"
    NOT = "not"


def names_company(document: Document, names: tuple[str, ...], identifiers: tuple[Identifier, ...]) -> Named:
    """Whether the page prints one of the company's numbers or names; the site's address alone is not enough."""
    text = read_text(document).text
    country = next((i.country for i in identifiers if i.country), "")
    printed = find_identifiers(text, country)
    if any(i.kind == p.kind and same_number(i.kind, i.value, p.value) for i in identifiers for p in printed):
        return Named.BY_NUMBER
    if any(names_it(text, name) for name in names):
        return Named.BY_NAME
    return Named.NOT
