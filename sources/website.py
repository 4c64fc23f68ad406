"""What does the prospect's own site say: who it is, where it can be reached and who works there?"""

import logging
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace

from sources import crawl
from sources.adapter import Web
from sources.board_links import linked_boards
from sources.cards import marked_cards
from sources.charset import decode
from sources.dated import dated_values, linked_posts
from sources.firm import firm_values
from sources.identifiers import MASKED, find_identifiers
from sources.marked import marked_people, structured_people
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.page import Page, bounded, country_of, own_blocks, squash, value
from sources.people import find_people
from sources.people_told import names_maker_last
from sources.portraits import portraits
from sources.published import is_safe, stated_days
from sources.reading import Reading, read_text
from sources.roles import role_noun
from sources.seen import Seen
from sources.vacancies import vacancies
from sources.vcards import is_vcard, vcard_people
from sources.walk import walk_site

SOURCE = Source(
    id="website",
    title="The prospect's own site",
    homepage="",
    terms="robots.txt of the site",
    origin=Origin.SELF,
    tells=(
        *("name", "legalName", "kvk", "vat", "kbo", "siren", "siret", "hrb", "crn", "rsin", "lei"),
        *("phone", "email", "postalCode", "town", "sameAs", "peopleSeen", "people", "vacancy", "firstMention"),
    ),
    needs=(Needs.SITE,),
)
# The first day rather than the last change; the extensive search makes a date out of "© 2009" and of "sinds 1998".
DATES = {"original_date": True, "extensive_search": False, "deferred_url_extractor": True}
for name in ("trafilatura", "htmldate"):  # what they grumble about a page is nothing that the seller can act on
    logging.getLogger(name).addHandler(logging.NullHandler())


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Fetch the home page, then the pages that tell who the firm is, the most telling first.

    Raises what the home page raises; and at the end one `SourceError` that names the pages that gave no answer.
    """
    async for document in walk_site(inquiry.site, web):
        yield document


def read(document: Document) -> Iterator[Record]:
    """Say what one page states: itself, the firm, and the people that it names as its own."""
    reading = read_text(document)
    domain = crawl.registrable_domain(document.url)
    role = crawl.role_of(document.url, reading.title)
    yield _web_page(document, reading, role)
    if not reading.text:
        return
    if is_vcard(document):
        yield from (_person(reading, person) for person in vcard_people(reading))
        return
    year = document.fetched_at[:4]
    reading = bounded(reading)
    page = Page(reading, document.url, role, domain, country_of(document.url, reading))
    own = {block.start for block in own_blocks(page)}
    theirs = {b.start for b in reading.blocks if b.start not in own and not names_maker_last(reading, b)}
    people = find_people(reading, role, int(year), theirs)
    named = {person.name.casefold() for person in people}
    for person in (*marked_people(reading, marked_cards(document), role), *structured_people(reading, role)):
        if person.name.casefold() not in named:
            named.add(person.name.casefold())
            people.append(person)
    yield from vacancies(reading, squash(domain.split(".", 1)[0]))
    firm = firm_values(page)
    boards = linked_boards(page, document, firm)
    values = (*firm, *boards, *_people_seen(page, people, document.fetched_at[:10]))
    if values:
        yield Record(schema="Company", key=domain, values=values)
    named_ones = [one for one in people if one.is_named or not one.card]
    shown = portraits(document, reading, [one.name for one in named_ones])
    for person in named_ones:
        yield _person(reading, person, shown.get(person.name, ""))
    yield from _traces(page, document)


def _traces(page: Page, document: Document) -> Iterator[Record]:
    """Give what bears a date on the page, and the accounts elsewhere whose posts it links to."""
    for address, dated in dated_values(page, document):
        yield Record(schema="Trace", key=address, values=(dated,))
    for account, values in linked_posts(page, document):
        yield Record(schema="Account", key=account, values=values)


def _published(document: Document, reading: Reading, role: str) -> Iterator[Value]:
    """Say when a dated page was published, where trafilatura and the page's own markup agree."""
    stated = stated_days(reading, document.url, role)
    if not stated or not is_safe(document):
        return
    from trafilatura.metadata import extract_metadata  # noqa: PLC0415 - a second to import, for few pages

    markup = f"<!DOCTYPE html>{decode(document.body, document.charset)}"  # a piece of a page is refused without it
    found = extract_metadata(markup, date_config={**DATES, "max_date": document.fetched_at[:10]}).date
    for one in stated:
        if found and found.startswith(one.day):
            yield value(reading, "publishedAt", one.day, one.start, one.end)
            return


def _about(name: str, content: str) -> Value:
    """What a page says outside its text."""
    return Value(property=name, value=content, original=content, quote="", start=0, end=0)


def _web_page(document: Document, reading: Reading, role: str) -> Record:
    values = [_about("role", role), _about("textLength", str(len(reading.text)))]
    if reading.lang:
        values.append(_about("language", reading.lang))
    title = next((b for b in reading.blocks if b.kind == "title"), None)
    if title:
        values.append(value(reading, "title", reading.title, title.start, title.end))
    values.extend(_published(document, reading, role))
    return Record(schema="WebPage", key=document.url, values=tuple(values))


def _people_seen(page: Page, people: list[Seen], day: str) -> Iterator[Value]:
    """Count the distinct people that a page shows as cards; one alone is a team on the team's own page only."""
    shown = [person for person in people if person.card]
    if len(shown) > 1 or (shown and page.role == "team"):
        start, end, count = min(p.start for p in shown), max(p.end for p in shown), float(len(shown))
        if any(
            found.value.startswith(MASKED) for found in find_identifiers(page.reading.text[start:end], page.country)
        ):
            end = min(p.end for p in shown)  # what is masked elsewhere must not stand in a quote
        seen = value(page.reading, "peopleSeen", str(len(shown)), start, end)
        yield replace(seen, low=count, high=count, unit="persons", as_of=day)


def _person(reading: Reading, person: Seen, picture: str = "") -> Record:
    values = [value(reading, "name", person.name, person.start, person.end)]
    if person.role:
        values.append(value(reading, "role", role_noun(person.role), person.role_start, person.role_end))
    if picture:
        values.append(_about("image", picture))
    return Record(schema="Person", key=" ".join(person.name.casefold().split()), values=tuple(values))
