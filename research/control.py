"""Does a source find a company that does not exist? Then what it finds by name today means nothing.

A search that repeats the question as its answer, or a service that is out of order, would hand us a namesake of whatever
was asked. So a source that found something by name alone is asked once more, for an invented name.
"""

from collections.abc import Iterable
from dataclasses import replace

from research.names import same_name
from sources.model import Inquiry, Needs, Origin, Record, Source

# Made up so that no register in the world holds it; long, so that no tolerant search comes near it by chance.
NOBODY = "Qwelvantriks Zoumbrachtel Ypsonderij"


def needs_control(source: Source, inquiry: Inquiry) -> bool:
    """Whether this source was asked by name and nothing else."""
    by_name = Needs.NAME in source.needs and bool(inquiry.name) and not inquiry.identifiers
    return by_name and source.origin is not Origin.SELF


def for_nobody(inquiry: Inquiry) -> Inquiry:
    """The same question about a company that does not exist."""
    return replace(inquiry, name=NOBODY, site="", identifiers=(), contacts=(), said=(), people=(), links=())


def finds_nobody(records: Iterable[Record]) -> bool:
    """Whether these records, answered to the question about nobody, bear its name."""
    return any(same_name(value.value, NOBODY) for record in records for value in record.all("name", "alias"))
