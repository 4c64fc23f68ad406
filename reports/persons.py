"""What is known of each of their people, by whom, and which bearers of the name were left out? No grade on a person."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass

from reports.facts import CAREER, clean, fact, sentence
from reports.numbering import Numbering, number
from reports.recipes import Recipe, recipes
from reports.words import Catalogue
from research.model import Decision, Dossier, Evidence, Judgement, Person
from research.names.same import plain

ELSEWHERE = "identity.person_"  # the reasons of judgements on people elsewhere
ORDER = (Decision.SAME, Decision.UNSURE, Decision.DIFFERENT)


@dataclass(frozen=True, slots=True)
class Told:
    """One fact in words with the numbers of the sources that it rests on."""

    text: str
    refs: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """One bearer of the name at one source: where, whether it is the person, and why."""

    source: str
    title: str
    key: str
    decision: str
    reason: str


@dataclass(frozen=True, slots=True)
class PersonPage:
    """One person: what counts, whom of them the seller knows, who was found, and where to look by hand."""

    name: str
    role: str
    facts: tuple[Told, ...]
    known: tuple[Told, ...]
    candidates: tuple[Judged, ...]
    links: tuple[Recipe, ...]

    def as_dict(self) -> dict[str, object]:
        """The page for machines; lists and texts only."""
        return {
            "name": self.name,
            "role": self.role,
            "facts": [{"text": one.text, "refs": list(one.refs)} for one in self.facts],
            "known": [{"text": one.text, "refs": list(one.refs)} for one in self.known],
            "candidates": [asdict(one) for one in self.candidates],
            "links": [asdict(one) for one in self.links],
        }


def person_pages(dossier: Dossier, words: Catalogue) -> tuple[PersonPage, ...]:
    """A page of each person whom the seller named, whom the firm names, or of whom something was found."""
    numbers = number(dossier)
    return tuple(_page(dossier, words, numbers, person) for person in everybody(dossier))


def everybody(dossier: Dossier) -> Iterable[Person]:
    """Each person once whom the seller named, whom the firm names, or of whom something was found."""
    named = [
        *(Person(name=contact.name, role=contact.role) for contact in dossier.inquiry.contacts),
        *dossier.people,
        *(Person(name=item.person) for item in dossier.evidence if _counts(item) or item.property == "connection"),
    ]
    once: dict[str, Person] = {}
    for person in named:
        key = plain(person.name)
        if key and (key not in once or (person.role and not once[key].role)):
            once[key] = person
    return once.values()


def _counts(item: Evidence) -> bool:
    return item.property in CAREER and item.judgement is Decision.SAME


def _page(dossier: Dossier, words: Catalogue, numbers: Numbering, person: Person) -> PersonPage:
    key = plain(person.name)
    return PersonPage(
        name=clean(person.name),
        role=clean(person.role, 80),
        facts=tuple(_facts(dossier, words, numbers, key)),
        known=tuple(known_by_seller(dossier, words, numbers, key)),
        candidates=tuple(_candidates(dossier, words, key)),
        links=recipes(person.name, dossier.company.name),
    )


def _facts(dossier: Dossier, words: Catalogue, numbers: Numbering, key: str) -> Iterator[Told]:
    """What the signals say, then every job, study and seat that counts."""
    for signal in dossier.signals:
        if plain(signal.person) == key:
            yield Told(sentence(words, signal.reason), numbers.of_ids(signal.evidence))
    for item in dossier.evidence:
        if _counts(item) and plain(item.person) == key:
            yield Told(fact(words, item), numbers.of(item))


def known_by_seller(dossier: Dossier, words: Catalogue, numbers: Numbering, key: str) -> Iterator[Told]:
    """That this person is a contact of the seller's, and the messages between them."""
    for item in dossier.evidence:
        if plain(item.person) != key or item.judgement is not Decision.SAME:
            continue
        if item.property == "connection":
            said = words.text("people.connected")
            since = words.text("fact.since", what=said, start_date=item.start_date) if item.start_date else said
            yield Told(f"{since}.", numbers.of(item))
        elif item.property == "messages" and item.low is not None:
            last = item.as_of or dossier.inquiry.on.isoformat()
            yield Told(words.text("people.messages", count=int(item.low), last_date=last), numbers.of(item))


def _candidates(dossier: Dossier, words: Catalogue, key: str) -> Iterator[Judged]:
    """Everybody found under the name, each once; those who are the person first, the namesakes last."""
    found: dict[tuple[str, str], Judgement] = {}
    for one in dossier.judgements:
        if one.reason.key.startswith(ELSEWHERE) and plain(one.subject) == key:
            found.setdefault((one.source, "/".join(one.key.split("/")[:2])), one)
    for (source, name), one in sorted(found.items(), key=lambda pair: ORDER.index(pair[1].decision)):
        yield Judged(
            source=source,
            title=words.name("source", source),
            key=shown_key(name),
            decision=str(one.decision),
            reason=clean(words.say(one.reason)),
        )


def shown_key(key: str) -> str:
    """A candidate's own name at its source as a reader knows it: the number, the account, the address of a result."""
    kind, _, name = key.partition("/")
    return clean(name.replace(":", "/") if kind == "hit" else name, 120)
