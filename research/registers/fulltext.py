"""Which names are near this one, asked of the search engine tantivy? An extra (`pip install 'precall[index]'`).

The same answer as `similar.sql` gives, some ten times faster: worth it for lists. tantivy keeps its index in a folder of
its own beside the register's; where either is missing, DuckDB answers alone. The only door to tantivy.
"""

import shutil
from collections.abc import Callable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from research.registers.database import Database
from research.registers.errors import RegisterError
from research.spelling import plain

HEAP = 300_000_000  # bytes that the writer may hold: five million names take few merges, and the import stays below 2 GB
CHUNK = 50_000
GRAMS = 16  # of a name's rarest trigrams: those that are left tell nothing and have the longest lists
TOWN = 6.0  # as much as one rare trigram: the town helps among equals and never outweighs the name
_TRIGRAMS = "trigrams"


def is_there() -> bool:
    """Whether the extra is installed."""
    return find_spec("tantivy") is not None


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
    done = 0
    for chunk in database.stream("SELECT id, core, town, other_town FROM made.naming", CHUNK):
        for number, core, town, other in chunk:
            towns = [plain(t) for t in (town, other) if t]
            writer.add_document(tantivy.Document(id=number, core=core, grams=f"  {core} ", town=towns))
        done += len(chunk)
        told(done, count)
    writer.commit()
    writer.wait_merging_threads()


def _schema() -> Any:  # noqa: ANN401 - tantivy has no types
    import tantivy  # noqa: PLC0415 - an extra

    builder = tantivy.SchemaBuilder()
    builder.add_integer_field("id", stored=True)
    builder.add_text_field("core", stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_text_field("grams", stored=False, tokenizer_name=_TRIGRAMS, index_option="freq")
    builder.add_text_field("town", stored=True, tokenizer_name="raw", index_option="basic")
    return builder.build()


def _register(index: Any) -> None:  # noqa: ANN401 - tantivy has no types
    import tantivy  # noqa: PLC0415 - an extra

    trigrams = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.ngram(3, 3)).build()
    index.register_tokenizer(_TRIGRAMS, trigrams)
