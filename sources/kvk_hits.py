"""Which companies does a search in the Dutch register list, under which names, and which one is meant?

KVK Zoeken v2: `resultaten` with one row for the legal person and one for each of its sites, so the rows are grouped by
number. `vervallenNaam` is a former name that was found; `actief` is told where inactive registrations are included.
Ignored by name: links, rsin, vestigingsnummer, and addresses but the town of the main site.
"""

import re
from collections.abc import Iterator, Sequence

from sources.model import Document, Record
from sources.page import squash
from sources.quoting import Field, parse

ACTIVE = {"Ja": "active", "Nee": "inactive"}
FOUND = 200
_FORM = re.compile(r"[\s,]+(?:b\.?\s?v\.?|n\.?\s?v\.?)\s*$", re.IGNORECASE)


def read(_: Document, answer: Field) -> Iterator[Record]:
    """One record per number: a company is listed once as legal person and once for each of its sites."""
    companies: dict[str, list[Field]] = {}
    for row in answer.at("resultaten").items():
        companies.setdefault(row.at("kvkNummer").string(), []).append(row)
    for number, same in companies.items():
        head, *others = sorted(same, key=lambda row: row.at("type").string() == "nevenvestiging")
        values = [*head.told("kvk", "kvkNummer"), *head.told("name", "naam")]
        for row in others:
            if row.at("naam").string() != head.at("naam").string():
                values += row.told("alias", "naam")
        for row in same:
            values += row.told("previousName", "vervallenNaam")
            if row.at("type").string() == "hoofdvestiging":
                values += row.told("town", "adres", "binnenlandsAdres", "plaats")
        values += head.coded("status", ACTIVE, "actief")
        yield Record(schema="Company", key=number, values=tuple(values))


def goes_on(document: Document) -> bool:
    """Whether there are hits beyond this page."""
    if document.status != FOUND:
        return False
    answer = parse(document)
    page, size, total = (answer.find(name) for name in ("pagina", "resultatenPerPagina", "totaal"))
    if page is None or size is None or total is None:
        return False
    return page.integer() * size.integer() < total.integer()


def the_one(hits: Sequence[Record], name: str) -> str:
    """The number of the company that is meant: the only one, or the only one of exactly that name; else nothing.

    Living companies come before those that ended.
    """
    for fits in (hits, [hit for hit in hits if any(_bare(v.value) == _bare(name) for v in hit.all("name", "alias"))]):
        living = {hit.key for hit in fits if hit.first("status") != "inactive"}
        numbers = living or {hit.key for hit in fits}
        if len(numbers) == 1:
            return numbers.pop()
    return ""


def _bare(name: str) -> str:
    return squash(_FORM.sub("", name))
