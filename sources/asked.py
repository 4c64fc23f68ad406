"""About whom is this answer, and is it the name that was asked for? For sources that are asked about one person at a time."""

import re
import unicodedata
from urllib.parse import unquote, urlsplit

from sources.model import Contact, Document, Inquiry

MOST_CANDIDATES = 3  # bearers of one name that are looked at: more would be a list of people
_TITLES = re.compile(r",\s*(?:[A-Za-z]{1,4}\.?|MSc|PhD|MBA)(?:\s|$).*", re.IGNORECASE)


def people(inquiry: Inquiry) -> tuple[Contact, ...]:
    """Those who are looked up: of each a first name and a family name, since one word finds everybody."""
    return tuple(one for one in inquiry.people if len(one.name.split()) > 1)


def about(document: Document) -> str:
    """Whom an answer is about, as its address notes it behind the mark that is not sent."""
    return unquote(urlsplit(document.asked).fragment)


def noted(url: str, name: str) -> str:
    """An address with the note whom its answer is about."""
    return f"{url}#{' '.join(name.split())}"


def plain(name: str) -> str:
    """A name in lower case, without accents, titles behind a comma and punctuation."""
    letters = unicodedata.normalize("NFKD", _TITLES.sub("", name).casefold())
    return " ".join(re.findall(r"\w+", "".join(c for c in letters if not unicodedata.combining(c))))


def is_named(text: str, name: str) -> bool:
    """Whether a text holds the whole name as words; a search engine that ignores the quotes gives others too."""
    return bool(plain(name)) and f" {plain(name)} " in f" {plain_text(text)} "


def plain_text(text: str) -> str:
    """Running text in the same letters as `plain`."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join(re.findall(r"\w+", "".join(c for c in letters if not unicodedata.combining(c))))


def split_name(name: str) -> tuple[str, str]:
    """The first name, and the family name with what stands before it: "van den Berg"."""
    first, _, family = " ".join(name.split()).partition(" ")
    return first, family
