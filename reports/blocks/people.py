"""Who are their people, and what was found about each of them in their work? No grade on a person."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from reports.blocks.asked import nothing
from reports.facts import CAREER, clean, fact, sentence
from reports.numbering import Numbering
from reports.page import PersonRow, Text
from reports.words import Catalogue
from research.model import Decision, Dossier, Evidence, Person

FACTS = 2  # a row has two lines
NAMED = 8  # people without a finding that are named in one sentence


def people(dossier: Dossier, words: Catalogue, numbers: Numbering) -> tuple[PersonRow, ...]:
    """Whom the seller will speak first, then those of whom something was found; `also` names the others."""
    called = _called(dossier)
    rows = [_row(dossier, words, numbers, person) for person in _everybody(dossier)]
    shown = [row for row in rows if row.weighty or _key(row.name) in called]
    return tuple(sorted(shown, key=lambda row: (_key(row.name) not in called, not row.weighty)))


def also(dossier: Dossier, words: Catalogue, rows: tuple[PersonRow, ...]) -> str:
    """The people of whom nothing was found besides their name, in one sentence; nothing when there are none."""
    shown = {_key(row.name) for row in rows}
    names = [clean(person.name, 40) for person in _everybody(dossier) if _key(person.name) not in shown]
    if not names:
        return ""
    more = len(names) - NAMED
    listed = ", ".join(names[:NAMED])
    if more > 0:
        return words.text("people.also_more", names=listed, count=more)
    return words.text("people.also", names=words.listed(names))


def _called(dossier: Dossier) -> set[str]:
    return {_key(contact.name) for contact in dossier.inquiry.contacts}


def _everybody(dossier: Dossier) -> Iterable[Person]:
    """Whom the seller named, those seen as theirs, and those of whom only a register or a signal speaks; each once."""
    named = [
        *(Person(name=contact.name, role=contact.role) for contact in dossier.inquiry.contacts),
        *dossier.people,
        *(Person(name=signal.person) for signal in dossier.signals),
        *(Person(name=item.person) for item in dossier.evidence if _is_career(item)),
    ]
    people: dict[str, Person] = {}
    for person in named:
        key = _key(person.name)
        if key and (key not in people or not people[key].statement):
            earlier = people.get(key)
            people[key] = replace(person, role=person.role or earlier.role) if earlier else person
    return people.values()


def _key(name: str) -> str:
    return clean(name).casefold()


def _is_career(item: Evidence) -> bool:
    return item.property in CAREER and item.judgement is Decision.SAME


def _row(dossier: Dossier, words: Catalogue, numbers: Numbering, person: Person) -> PersonRow:
    found = tuple(_found(dossier, words, numbers, _key(person.name)))
    return PersonRow(
        name=clean(person.name),
        role=clean(person.role, 80) or words.text("people.no_role" if person.statement else "people.not_on_site"),
        found=found[:FACTS] or (Text(nothing(dossier, words, *CAREER)),),
        refs=tuple(numbers.of_ids((person.statement,))) if person.statement in numbers.numbers else (),
        weighty=bool(found),
    )


def _found(dossier: Dossier, words: Catalogue, numbers: Numbering, name: str) -> Iterator[Text]:
    told: set[str] = set()
    for signal in dossier.signals:
        if _key(signal.person) == name:
            told.update(signal.evidence)
            yield Text(sentence(words, signal.reason), numbers.of_ids(signal.evidence))
    for item in dossier.evidence:
        if _is_career(item) and _key(item.person) == name and item.id not in told:
            said = fact(words, item)
            yield Text(said[0].upper() + said[1:] + ("" if said.endswith(".") else "."), numbers.of(item))
