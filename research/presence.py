"""Whom may we look up by name, to which accounts do the prospect's own pages lead, and which pictures do they show?"""

from collections.abc import Iterable, Sequence

from research.collect import Result
from research.names.same import plain
from research.people.occupations import is_leading
from sources.model import Contact, Inquiry, Origin, Portrait, Record

MOST_PEOPLE = 6  # a call is with one or two; more would be a list of people
MOST_LINKS = 12
MOST_BOARDS = 3  # a firm has one page for its vacancies, a group now and then one for each daughter


def people_of(inquiry: Inquiry, results: Sequence[Result]) -> tuple[Contact, ...]:
    """Those whom the seller names; the leading people of the site too where the seller wants that. Each once."""
    named = list(inquiry.contacts)
    if inquiry.ask_people:
        named += [
            Contact(record.first("name"), record.first("role"))
            for record in _own(results)
            if record.schema == "Person" and is_leading(record.first("role"))
        ]
    once: dict[str, Contact] = {}
    for one in named:
        once.setdefault(plain(one.name), one)
    return tuple(one for name, one in once.items() if name)[:MOST_PEOPLE]


def links_of(results: Sequence[Result]) -> tuple[str, ...]:
    """The profiles and boards of vacancies elsewhere that the prospect's own pages call its own, in their order."""
    return (*_told(results, "sameAs")[:MOST_LINKS], *_told(results, "jobBoard")[:MOST_BOARDS])


def _told(results: Sequence[Result], name: str) -> tuple[str, ...]:
    told = (v.value for record in _own(results) if record.schema == "Company" for v in record.all(name))
    return tuple(dict.fromkeys(told))


def photos_of(results: Sequence[Result]) -> tuple[Portrait, ...]:
    """The first picture that the prospect's own pages show with each of its people, in the order of the pages."""
    shown: dict[str, Portrait] = {}
    for record in _own(results):
        if record.schema == "Person" and record.first("image"):
            name = record.first("name")
            shown.setdefault(plain(name), Portrait(record.first("image"), name))
    return tuple(shown.values())


def _own(results: Iterable[Result]) -> Iterable[Record]:
    return (r for result in results if result.source.origin is Origin.SELF for _, r in result.records)
