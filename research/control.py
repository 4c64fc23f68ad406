"""Does a source find a company or a person that does not exist? Then what it finds by name today means nothing.

A search that repeats the question as its answer, or a service that is out of order, would hand us a namesake of whatever
was asked. So a source that found something by name alone, as people and search engines always do, is asked once more,
for an invented name.
"""

from collections.abc import Iterable
from dataclasses import replace

from research.names.same import same_name
from sources.model import Contact, Inquiry, Needs, Origin, Record, Source

# Made up so that no register in the world holds it; long, so that no tolerant search comes near it by chance.
NOBODY = "Qwelvantriks Zoumbrachtel Ypsonderij"
NOBODY_AT_ALL = "Qwelvantrik Zoumbrachtelaar"  # a person's name by its shape, and nobody's


def needs_control(source: Source, inquiry: Inquiry) -> bool:
    """Whether this source was asked by name and nothing else."""
    if Needs.PERSON in source.needs:
        return bool(inquiry.people)
    by_name = Needs.NAME in source.needs and bool(inquiry.name) and not inquiry.identifiers
    return by_name and source.origin is not Origin.SELF


def for_nobody(inquiry: Inquiry) -> Inquiry:
    """The same question about a company that does not exist, and one person who does not either."""
    nobody = (Contact(NOBODY_AT_ALL),) if inquiry.people else ()
    return replace(inquiry, name=NOBODY, site="", identifiers=(), contacts=(), said=(), people=nobody, links=())


def finds_nobody(records: Iterable[Record]) -> bool:
    """Whether these records, answered to the question about nobody, bear its name."""
    told = [value.value for record in records for value in record.all("name", "alias")]
    return any(same_name(name, NOBODY) or same_name(name, NOBODY_AT_ALL) for name in told)
