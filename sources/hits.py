"""Which results of a search engine are about the person that was asked for, and what do they say?

One shape for every engine: rank, address, title, snippet. An engine that ignores the quotes of a question gives others
too, so that the whole name must stand in title or snippet. A hit is a candidate like any other: that the name agrees
proves nothing, and the pages behind the hits are not fetched.
"""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from sources.asked import is_named, plain
from sources.linkedin_titles import Title, is_profile, parse_title
from sources.model import Contact, Inquiry, Record, Value
from sources.quoting import Field

MOST_HITS = 10  # of one question: behind the first page stand other people
_TAGS = re.compile(r"</?[a-z]+[^<>]{0,40}>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Hit:
    """One result; `snippet` is None where the engine gives none."""

    rank: int
    url: Field
    title: Field
    snippet: Field | None


def question(person: Contact, inquiry: Inquiry) -> str:
    """What an engine is asked: the name as it is written, beside the company's name, site or nothing."""
    beside = [f'"{inquiry.name}"'] if inquiry.name else []
    host = urlsplit(inquiry.site if "//" in inquiry.site else f"//{inquiry.site}").hostname or ""
    beside += [host.removeprefix("www.")] if host else []
    return f'"{person.name.replace(chr(34), "")}" ({" OR ".join([*beside, "linkedin"])})'


def candidates(hits: Iterable[Hit], name: str) -> Iterator[Record]:
    """A record for each result that names the person, and one for the work that the title of a profile tells."""
    for hit in hits:
        title = shown(hit.title)
        snippet = shown(hit.snippet) if hit.snippet is not None else ""
        if not is_named(title, name) and not is_named(snippet, name):
            continue
        address = hit.url.string()
        parts = urlsplit(address)
        key = "hit/" + f"{parts.hostname or ''}{parts.path}".strip("/").replace("/", ":").lower()
        values = [hit.title.says("name", name, title), hit.url.says("profile", address), hit.title.says("title", title)]
        if hit.snippet is not None and snippet:
            values.append(hit.snippet.says("snippet", snippet))
        told = parse_title(title) if is_profile(address) else Title("")
        if plain(told.name) != plain(name):
            told = Title("")
        work = tuple(_work(hit, told))
        if told.headline:
            values.append(hit.title.says("employer", told.headline))
        values += [value for value in work if value.property == "organization"]
        yield Record(schema="Person", key=key, values=tuple(values))
        if work:
            own = hit.title.says("assertedBy", "self")
            yield Record(schema="Employment", key=f"{key}/title", values=(*work, own))


def _work(hit: Hit, told: Title) -> Iterator[Value]:
    if told.role:
        yield hit.title.says("role", told.role)
    if told.company:
        yield hit.title.says("organization", told.company)


def shown(field: Field) -> str:
    """A title or snippet as a reader sees it: without marks and character references."""
    return " ".join(html.unescape(_TAGS.sub("", field.string())).split())
