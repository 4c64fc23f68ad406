"""Who are their people, and what was found about each of them in their work? No grade on a person."""

from collections.abc import Iterator

from reports.facts import CAREER, clean, fact
from reports.numbering import Numbering
from reports.page import PersonRow, Text
from reports.words import Catalogue
from research.model import Decision, Dossier, Person

FACTS = 2  # a row has two lines


def people(dossier: Dossier, words: Catalogue, numbers: Numbering) -> tuple[PersonRow, ...]:
    """The people of the dossier: whom the seller will speak first, then those of whom something was found."""
    called = [contact.name for contact in dossier.inquiry.contacts]
    rows = [_row(dossier, words, numbers, person) for person in _everybody(dossier)]
    return tuple(sorted(rows, key=lambda row: (row.name not in map(clean, called), not row.weighty)))


def _everybody(dossier: Dossier) -> Iterator[Person]:
    """Those seen as theirs, and those the seller named who were not seen."""
    seen = {person.name for person in dossier.people}
    yield from (Person(name=c.name, role=c.role) for c in dossier.inquiry.contacts if c.name not in seen)
    yield from dossier.people


def _row(dossier: Dossier, words: Catalogue, numbers: Numbering, person: Person) -> PersonRow:
    found = tuple(_found(dossier, words, numbers, person.name))
    return PersonRow(
        name=clean(person.name),
        role=clean(person.role) or words.text("people.no_role"),
        found=found[:FACTS] or (Text(words.text("people.nothing")),),
        refs=tuple(numbers.of_ids((person.statement,))) if person.statement in numbers.numbers else (),
        weighty=bool(found),
    )


def _found(dossier: Dossier, words: Catalogue, numbers: Numbering, name: str) -> Iterator[Text]:
    told: set[str] = set()
    for signal in dossier.signals:
        if signal.person == name:
            told.update(signal.evidence)
            yield Text(words.say(signal.reason), numbers.of_ids(signal.evidence))
    for item in dossier.evidence:
        about = item.person == name and item.property in CAREER and item.judgement is Decision.SAME
        if about and item.id not in told:
            said = fact(words, item)
            yield Text(said[0].upper() + said[1:] + ("" if said.endswith(".") else "."), numbers.of(item))
