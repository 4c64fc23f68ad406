"""Which names of this register are the one that is asked for, and which are like it?"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from research.registers import fulltext
from research.registers.asked import Asked, key
from research.registers.database import Database, Row, reading

BETWEEN = "\x1f"  # the columns that are packed into one
SAME_KEY = 50  # names with one key: of more nobody can say which is meant
BUDGET = 400_000  # entries of the lists of trigrams that are read for one name: 1.5 MB, and the rarest tell most
CANDIDATES = 150  # names that share the most trigrams; only these are compared letter by letter
FEW = 3  # rows that are read one by one
TOWN_BONUS = 0.08  # of a likeness from 0 to 1: a town that agrees is worth some two letters

# Without the cast a key above 2^63 is compared as a wider number, and every group of rows is read: 300 ms instead of 1.
# Both keys in one statement: 1.0 ms; the first alone takes 0.7, one after the other 1.4. Those by their letters come first.
_EXACT = (
    "SELECT true, rowid, core, rest FROM naming WHERE letters = ?::UBIGINT "
    "UNION ALL SELECT false, id, core, rest FROM word_key WHERE key = ?::UBIGINT"
)
_NUMBER = "SELECT id FROM number_key WHERE key = ?::UBIGINT"
_FETCH = "SELECT rowid, core, rest FROM naming WHERE rowid IN (SELECT unnest(?))"
_ONE = "SELECT rowid, core, rest FROM naming WHERE rowid = ?"


class Naming(NamedTuple):
    """One name of one company, as the view `named` of `layout.sql` describes it."""

    id: int
    core: str
    town: str
    other_town: str
    country: str
    number: str
    kind: str
    other_number: str
    other_kind: str
    name: str
    sort: str
    registered: str
    postcode: str
    legal_form: str
    status: str
    since: str


def _naming(row: Row | list[Any]) -> Naming:
    number, core, rest = row
    return Naming(number, core, *rest.split(BETWEEN))


class Index:
    """One index, open for questions; for one thread."""

    def __init__(self, database: Database, *, alone: bool = False) -> None:
        self._database = database
        place = fulltext.place_of(database.path)
        self._has_fulltext = not alone and fulltext.is_there() and place.exists()

    def exact(self, asked: Asked) -> list[Naming]:
        """The names that are this one but for form and blanks; where there is none, but for order and abbreviations.

        Of the latter those of the very same words come first, before those of an abbreviation or another language.
        """
        rows = self._database.ask(_EXACT, [key(asked.squashed), key(f"={asked.canonical}")], SAME_KEY)
        by_letters = [_naming(row) for same, *row in rows if same]
        if by_letters:
            return sorted(by_letters)
        found = (_naming(row) for _, *row in rows)
        return sorted(found, key=lambda one: (" ".join(sorted(one.core.split())) != asked.words, one.id))

    def of_number(self, number: str) -> list[Naming]:
        """The names of the company of this number, also of one that this register tells of another."""
        found = self._fetched([place for (place,) in self._database.ask(_NUMBER, [key(number)])])
        return [one for one in found if number in {one.number, one.other_number}]

    def similar(self, asked: Asked, most: int) -> list[Naming]:
        """The names that are likest, the likest first."""
        if self._has_fulltext:
            ranked = self._fulltext.near(asked, most)
            found = {one.id: one for one in self._fetched(ranked)}
            return [found[number] for number in ranked]
        rows = self._database.run(
            "similar",
            {
                "core": asked.core,
                "words": asked.words,
                "squashed": asked.squashed,
                "town": asked.town,
                "grams": list(asked.grams),
                "all": float(self._count),
                "budget": BUDGET,
                "candidates": CANDIDATES,
                "bonus": TOWN_BONUS,
                "most": most,
            },
        )
        return list(map(_naming, rows))

    def _fetched(self, numbers: Sequence[int]) -> list[Naming]:
        """The rows at these positions, in their order."""
        if len(numbers) <= FEW:  # a row by itself is found in a third of the time that a list takes
            rows: list[Row] = [row for number in numbers for row in self._database.ask(_ONE, [number])]
        else:
            rows = self._database.ask(_FETCH, [list(numbers)])
        return sorted(map(_naming, rows))

    @cached_property
    def _count(self) -> int:
        count: int = self._database.ask("SELECT names FROM about")[0][0]
        return max(count, 1)

    @cached_property
    def _fulltext(self) -> fulltext.FullText:
        frequency: Mapping[str, int] = dict(self._database.ask("SELECT gram, names FROM frequency"))
        return fulltext.FullText(fulltext.place_of(self._database.path), frequency)


@contextmanager
def opened(path: Path, *, alone: bool = False) -> Iterator[Index]:
    """An index; `alone`: asked of DuckDB only, even where there is a full text. Raises `RegisterError`."""
    with reading(path) as database:
        yield Index(database, alone=alone)
