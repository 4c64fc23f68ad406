"""What does the title of a search result say of a LinkedIn profile: who, in which role, where?

Titles as engines print them: `Name - Role - Company | LinkedIn`, the same with dashes, `Name | LinkedIn`,
`Company: Overview | LinkedIn`; of two parts the second is a role or a company, and nobody can tell which unless it names
one we know. The dash stands between blanks: "Anne-Marie" is one name. A part that ends in dots was cut and is left out.
No page of LinkedIn is ever fetched; the title is all that is read.
"""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from sources.roles import is_role

_ENDING = re.compile(r"\s*(?:\||[-–—])\s*LinkedIn\s*$", re.IGNORECASE)
_BETWEEN = re.compile(r"\s+[-–—]\s+")
_CUT = ("…", "...", "..")


@dataclass(frozen=True, slots=True)
class Title:
    """The parts of a title; `headline`: a second part that may be a role or a company."""

    name: str
    role: str = ""
    company: str = ""
    headline: str = ""


def is_profile(url: str) -> bool:
    """Whether an address is that of a person's profile, on whichever of the country hosts."""
    parts = urlsplit(url)
    host = (parts.hostname or "").lower()
    return (host == "linkedin.com" or host.endswith(".linkedin.com")) and parts.path.startswith("/in/")


def parse_title(text: str) -> Title:
    """Take a title apart; what was cut off by the engine is no part."""
    bare = _ENDING.sub("", text).strip()
    parts = [part.strip() for part in _BETWEEN.split(bare)]
    name, told = parts[0], ["" if part.endswith(_CUT) else part for part in parts[1:]]
    match told:
        case []:
            return Title(name)
        case [one]:
            return Title(name, role=one) if is_role(one) else Title(name, headline=one)
        case [role, *_, company]:
            return Title(name, role=role, company="" if company.casefold() == "linkedin" else company)
    raise AssertionError  # a list has no, one or several parts
