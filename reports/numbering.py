"""Which number does each source carry, the same on paper, in JSON and in `precall why`?"""

from collections.abc import Iterator
from dataclasses import dataclass

from reports.weighing import ranked
from research.model import Dossier, Reference, Statement

SAID = "said"  # who speaks in a claim that the seller typed in: the prospect, by phone or form


@dataclass(frozen=True, slots=True)
class Numbered:
    """A source with its number; without a document (`document` empty) it is what the seller told us."""

    n: int
    source: str
    title: str
    url: str
    document: str
    moment: str


@dataclass(frozen=True, slots=True)
class Numbering:
    """All numbered sources of a dossier, and the number of each statement by its id."""

    sources: tuple[Numbered, ...]
    numbers: dict[str, int]

    def of(self, *statements: Statement) -> tuple[int, ...]:
        """The numbers of these statements, each once, in ascending order."""
        return tuple(sorted({self.numbers[statement.id] for statement in statements}))

    def of_ids(self, ids: tuple[str, ...]) -> tuple[int, ...]:
        """The same for ids; raises KeyError on an id that the dossier does not hold."""
        return tuple(sorted({self.numbers[name] for name in ids}))


def _in_order(dossier: Dossier) -> Iterator[Statement]:
    """Statements in the order of their weight: a claim, what it was held against, and then all the others."""
    for item in ranked(dossier):
        yield item.claim
        yield from item.evidence
    used = {name for signal in dossier.signals for name in signal.evidence}
    yield from (item for item in dossier.evidence if item.id in used)
    yield from dossier.evidence


def number(dossier: Dossier) -> Numbering:
    """Number the sources in the order in which a reader meets them; documents that nothing leans on come last."""
    references = {reference.document: reference for reference in dossier.documents}
    keys: dict[tuple[str, str, str], Numbered] = {}
    numbers: dict[str, int] = {}
    for statement in _in_order(dossier):
        key = (statement.document, "", "") if statement.document in references else _loose(statement)
        if key not in keys:
            keys[key] = _numbered(len(keys) + 1, statement, references.get(statement.document))
        numbers[statement.id] = keys[key].n
    for reference in dossier.documents:
        key = (reference.document, "", "")
        if key not in keys:
            keys[key] = Numbered(
                len(keys) + 1, reference.source, reference.title, reference.url, reference.document, reference.moment
            )
    return Numbering(tuple(keys.values()), numbers)


def _loose(statement: Statement) -> tuple[str, str, str]:
    return statement.document, statement.source or SAID, statement.url


def _numbered(n: int, statement: Statement, reference: Reference | None) -> Numbered:
    if reference is None:
        return Numbered(n, statement.source or SAID, "", statement.url, statement.document, statement.moment)
    return Numbered(n, reference.source, reference.title, reference.url, reference.document, reference.moment)
