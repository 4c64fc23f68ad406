"""Which names are near this one, asked of the search engine tantivy? An extra (`pip install 'precall[index]'`).

The same answer as `similar.sql` gives, three to five times faster: worth it for lists. tantivy keeps its index in a folder of
its own beside the register's; where either is missing, DuckDB answers alone. The only door to tantivy.
"""

import shutil
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from research.names.spelling import plain
from research.registers.asked import Asked
from research.registers.database import Database
from research.registers.errors import RegisterError

HEAP = (
    300_000_000  # bytes that the writer may hold: five million names take few merges, and the import stays below 2 GB
)
CHUNK = 50_000
GRAMS = 10  # of a name's rarest trigrams: those that are left tell nothing and have the longest lists
TOWN = 6.0  # as much as one rare trigram: the town helps among equals and never outweighs the name
CANDIDATES = 50  # that are compared letter by letter
TOWN_POINTS = 8.0  # of a likeness from 0 to 100: a town that agrees is worth some two letters
# What a name is worth that holds all words of the other and more; the fewer more, the better.
DROPPED, LENGTH = 0.78, 0.15
_TRIGRAMS = "trigrams"
# A name as the document that tantivy reads: to hand it over field by field takes a third longer. Plain words hold
# no character that JSON would write otherwise.
_AS_JSON = """
SELECT concat('{"id":', n.id, ',"core":"  ', n.core, ' ","town":[', concat_ws(',', t.plain, o.plain), ']}')
FROM made.named AS n LEFT JOIN stage.towns AS t ON t.town = n.town LEFT JOIN stage.towns AS o ON o.town = n.other_town
"""


def is_there() -> bool:
    """Whether the extra is installed."""
    return find_spec("tantivy") is not None and find_spec("rapidfuzz") is not None


def place_of(index: Path) -> Path:
    """Where the full text of an index lies."""
    return index.with_suffix(".fulltext")


def put(made: Path, index: Path) -> None:
    """Move a new full text to its place; without one take the old one away, which would be of another index."""
    place = place_of(index)
    shutil.rmtree(place, ignore_errors=True)
    if made.exists():
        made.rename(place)


def make(database: Database, folder: Path, told: Callable[[int, int], None]) -> None:
    """Index the names of a database. Raises `RegisterError`."""
    import tantivy  # noqa: PLC0415 - an extra

    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    index = tantivy.Index(_schema(), path=str(folder))
    _register(index)
    writer = index.writer(HEAP, 2)
    count: int = database.ask("SELECT count(*) FROM naming")[0][0]
    _give_towns(database)
    done = 0
    for chunk in database.stream(_AS_JSON, CHUNK):
        for (document,) in chunk:
            writer.add_json(document)
        done += len(chunk)
        told(done, count)
    writer.commit()
    writer.wait_merging_threads()


def _give_towns(database: Database) -> None:
    """Lay a table of the towns, plain, beside the names: they are few, and each stands with thousands of names."""
    given = [
        town for (town,) in database.ask("SELECT town FROM stage.staged UNION SELECT other_town FROM stage.staged")
    ]
    towns = [town for town in given if town]
    database.run("towns", {"towns": towns, "plain": [f'"{plain(town)}"' for town in towns]})


def _schema() -> Any:  # noqa: ANN401 - tantivy has no types
    import tantivy  # noqa: PLC0415 - an extra

    builder = tantivy.SchemaBuilder()
    builder.add_integer_field("id", stored=True)
    builder.add_text_field("core", stored=True, tokenizer_name=_TRIGRAMS, index_option="freq")
    builder.add_text_field("town", stored=True, tokenizer_name="raw", index_option="basic")
    return builder.build()


def _register(index: Any) -> None:  # noqa: ANN401 - tantivy has no types
    import tantivy  # noqa: PLC0415 - an extra

    trigrams = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.ngram(3, 3)).build()
    index.register_tokenizer(_TRIGRAMS, trigrams)


class FullText:
    """The names of one index, opened for searching."""

    def __init__(self, folder: Path, frequency: Mapping[str, int]) -> None:
        import tantivy  # noqa: PLC0415 - an extra

        self._tantivy = tantivy
        try:
            index = tantivy.Index.open(str(folder))
        except ValueError as error:
            raise RegisterError(f"{folder}: {error}") from error
        _register(index)  # an index does not remember its tokenizers
        self._schema = index.schema
        self._searcher = index.searcher()
        self._frequency = frequency

    def near(self, asked: Asked, most: int) -> list[int]:
        """The positions of the names that are likest, the likest first; a town that agrees counts."""
        rapidfuzz = _rapidfuzz()
        found: list[tuple[float, int]] = []
        for _, address in self._searcher.search(self._query(asked), CANDIDATES, count=False).hits:
            document = self._searcher.doc(address)
            core: str = document["core"][0][2:-1]
            whole = rapidfuzz.ratio(core, asked.core)
            likeness = max(
                whole,
                rapidfuzz.ratio(" ".join(sorted(core.split())), asked.words) - 1,
                rapidfuzz.ratio(core.replace(" ", ""), asked.squashed) - 1,
                DROPPED * rapidfuzz.token_set_ratio(core, asked.core) + LENGTH * whole,
            )
            agrees = asked.town and asked.town in document["town"]
            found.append((likeness + (TOWN_POINTS if agrees else 0), document["id"][0]))
        found.sort(key=lambda one: (-one[0], one[1]))
        return [number for _, number in found[:most]]

    def _query(self, asked: Asked) -> Any:  # noqa: ANN401 - tantivy has no types
        query, should = self._tantivy.Query, self._tantivy.Occur.Should
        grams = sorted((self._frequency[g], g) for g in set(asked.grams) if g in self._frequency)[:GRAMS]
        clauses = [(should, query.term_query(self._schema, "core", gram, "freq")) for _, gram in grams]
        if asked.town:
            clauses.append(
                (should, query.boost_query(query.term_query(self._schema, "town", asked.town, "basic"), TOWN))
            )
        return query.boolean_query(clauses)


def _rapidfuzz() -> Any:  # noqa: ANN401 - part of the extra
    from rapidfuzz import fuzz  # noqa: PLC0415 - an extra

    return fuzz
