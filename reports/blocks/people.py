"""Who are their people, and what was found about each of them in their work? No grade on a person."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from reports.blocks.asked import answered, nothing
from reports.facts import CAREER, TITLE, clean, fact, quoted, sentence
from reports.numbering import Numbered, Numbering
from reports.page import PersonRow, Text
from reports.persons import ELSEWHERE, known_by_seller
from reports.words import Catalogue
from research.model import Decision, Dossier, Evidence, Person
from research.names.same import plain, same_name
from research.spans import lasts

# A row has room for two: what matters most to a seller comes first.
HEAVIEST = ("failed_company", "different_background", "still_studying", "many_directorships", "side_business")
FACTS = 2  # a row has two lines
ROWS_AT_LEAST = 3  # people of whom nothing more than their name was found fill up to so many rows
NAMED = 8  # people who are named in one sentence
UNSURE = 4  # roles of namesakes that are named
ROLE = 34  # letters of a role in that sentence


def people(dossier: Dossier, words: Catalogue, numbers: Numbering) -> tuple[PersonRow, ...]:
    """Whom the seller will speak first, then those of whom something was found; `also` names the others."""
    called = _called(dossier)
    rows = [_row(dossier, words, numbers, person) for person in _everybody(dossier)]
    rows.sort(key=lambda row: (_key(row.name) not in called, not row.weighty))
    first = sum(row.weighty or _key(row.name) in called for row in rows)
    return tuple(rows[: max(first, ROWS_AT_LEAST)])


def also(dossier: Dossier, words: Catalogue, numbers: Numbering, rows: tuple[PersonRow, ...]) -> Text | None:
    """What stands below the rows, in a sentence each; nothing when there is nothing.

    The people of whom nothing was found besides name and role, those whom the seller knows there, and the roles of who
    bears the name of one of them and may be somebody else: the role alone, never beside a name.
    """
    said = [one for one in (_others(dossier, words, numbers, rows), *_known(dossier, words, numbers)) if one]
    said += _of_namesakes(dossier, words, numbers)
    if not said:
        return None
    return Text(" ".join(one.text for one in said), tuple(sorted({ref for one in said for ref in one.refs})))


def _known(dossier: Dossier, words: Catalogue, numbers: Numbering) -> Iterator[Text]:
    """Whom of them the seller has among his own contacts."""
    known = [e for e in dossier.evidence if e.property == "connection" and e.judgement is Decision.SAME]
    if known:
        named = [_named(Person(name=item.person, role=item.value)) for item in known[:NAMED]]
        yield Text(words.text("people.known", names=words.listed(dict.fromkeys(named))), numbers.of(*known[:NAMED]))


def _of_namesakes(dossier: Dossier, words: Catalogue, numbers: Numbering) -> Iterator[Text]:
    """The roles of candidates of whom nobody can tell whether they are the person."""
    sources = {judgement.source for judgement in dossier.judgements if judgement.reason.key.startswith(ELSEWHERE)}
    unsure = [e for e in dossier.evidence if e.property in CAREER and e.judgement is Decision.UNSURE]
    told = {clean(e.value, ROLE): e for e in unsure if e.source in sources and e.value}
    if told:
        shown = dict(list(told.items())[:UNSURE])
        yield Text(words.text("people.unsure", what=words.listed(shown)), numbers.of(*shown.values()))


def _others(dossier: Dossier, words: Catalogue, numbers: Numbering, rows: tuple[PersonRow, ...]) -> Text | None:
    shown = {_key(row.name) for row in rows}
    others = [person for person in _everybody(dossier) if _key(person.name) not in shown]
    if not others:
        return None
    named = [_named(person) for person in others[:NAMED]]
    refs = numbers.of_ids(tuple(p.statement for p in others[:NAMED] if p.statement in numbers.numbers))
    more = len(others) - NAMED
    if more > 0:
        return Text(words.text("people.also_more", names=", ".join(named), count=more), refs)
    return Text(words.text("people.also", names=words.listed(named)), refs)


def _named(person: Person) -> str:
    name, role = clean(person.name, 40), clean(person.role, ROLE)
    return f"{name} ({role})" if role else name


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
        found=found[:FACTS] or tuple(_seen(dossier, words, numbers, person)),
        refs=tuple(numbers.of_ids((person.statement,))) if person.statement in numbers.numbers else (),
        weighty=bool(found),
    )


def _seen(dossier: Dossier, words: Catalogue, numbers: Numbering, person: Person) -> Iterator[Text]:
    """Where a person of whom nothing else is known was named; nobody has judged them, so that is all there is to say."""
    if person.statement in numbers.numbers:
        refs = numbers.of_ids((person.statement,))
        yield Text(_place(words, next(source for source in numbers.sources if source.n in refs)), refs)
        if answered(dossier, *CAREER):
            yield Text(words.text("people.no_more"))
    elif answered(dossier, "people", "peopleSeen"):
        yield Text(words.text("people.not_seen"))
    else:
        yield Text(nothing(dossier, words, *CAREER))


def _place(words: Catalogue, source: Numbered) -> str:
    if source.source != "website":
        return words.text("people.named_by", source_label=source.source)
    page = clean(TITLE.split(clean(source.title))[0], 40)
    return words.text("people.seen_on", page=quoted(words, page)) if page else words.text("people.seen")


def _found(dossier: Dossier, words: Catalogue, numbers: Numbering, name: str) -> Iterator[Text]:
    told: set[str] = set()
    theirs = [signal for signal in dossier.signals if _key(signal.person) == name]
    busy = any(signal.kind == "many_directorships" for signal in theirs)
    for signal in sorted(theirs, key=lambda s: HEAVIEST.index(s.kind) if s.kind in HEAVIEST else len(HEAVIEST)):
        told.update(signal.evidence)
        if not (busy and signal.kind == "side_business"):  # one of the many
            yield Text(sentence(words, signal.reason), numbers.of_ids(signal.evidence))
    yield from (Text(one.text, one.refs) for one in known_by_seller(dossier, words, numbers, plain(name)))
    seats: dict[tuple[str, str, bool], list[Evidence]] = {}
    for item in dossier.evidence:
        if _is_career(item) and _key(item.person) == name and item.id not in told:
            seats.setdefault(_seat(dossier, item), []).append(item)
    for same in seats.values():
        said = fact(words, _until_now(dossier, same[0]))
        yield Text(said[0].upper() + said[1:] + ("" if said.endswith(".") else "."), numbers.of(*same))


def _seat(dossier: Dossier, item: Evidence) -> tuple[str, str, bool]:
    """What two registers that file one seat agree on: the sort, the company and whether it lasts."""
    place = item.organization
    if item.property == "directorship" and same_name(place, dossier.company.name):
        place = ""
    kind = item.property if item.property == "directorship" else f"{item.property} {item.value} {item.start_date}"
    return kind, place.casefold(), lasts(item, dossier.inquiry.on)


def _until_now(dossier: Dossier, item: Evidence) -> Evidence:
    """The seat as it is on the day: the end of a term that is still to come is no end, and ours needs no name."""
    own = item.property == "directorship" and same_name(item.organization, dossier.company.name)
    open_end = "" if lasts(item, dossier.inquiry.on) else item.end_date
    return replace(item, organization="" if own else item.organization, end_date=open_end)
